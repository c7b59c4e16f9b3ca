import type { Extraction } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { toRatio } from '../tally.ts';
import type { Judged } from './classes.ts';
import { scoreLabels } from './classes.ts';
import { entitiesAt } from './pair-match.ts';
import { readTable } from './table.ts';

/** A text with a pronoun and two names that it may stand for. */
export interface GapCase {
  readonly id: string;
  readonly text: string;
  readonly pronoun: Span;
  readonly names: readonly { readonly span: Span; readonly same: boolean }[];
}

const COLUMNS = [
  'ID',
  'Text',
  'Pronoun',
  'Pronoun-offset',
  'A',
  'A-offset',
  'A-coref',
  'B',
  'B-offset',
  'B-coref',
] as const;

/** The cases of a GAP table, whose offsets count code points. @throws InputError for a column that is missing. */
export const readGap = (content: string): GapCase[] =>
  readTable(content, COLUMNS).map((row) => {
    const points = [...row.Text];
    const spanOf = (words: string, offset: string): Span => {
      const start = points.slice(0, Number(offset)).join('').length;
      return { start, end: start + words.length };
    };
    return {
      id: row.ID,
      text: row.Text,
      pronoun: spanOf(row.Pronoun, row['Pronoun-offset']),
      names: [
        { span: spanOf(row.A, row['A-offset']), same: row['A-coref'].toUpperCase() === 'TRUE' },
        { span: spanOf(row.B, row['B-offset']), same: row['B-coref'].toUpperCase() === 'TRUE' },
      ],
    };
  });

export interface GapFigures {
  /** Pairs of a pronoun and a name. */
  readonly pairs: number;
  readonly accuracy: number;
  readonly f1: number;
}

/** How many pairs of pronoun and name were told right. */
export const judgeGap = (
  cases: readonly GapCase[],
  extract: (id: string, text: string) => Extraction,
): { readonly figures: GapFigures } => {
  const judged = cases.flatMap((one): Judged<boolean>[] => {
    const extraction = extract(one.id, one.text);
    const meant = entitiesAt(extraction, one.pronoun);
    return one.names.map(({ span, same }) => ({
      due: same,
      given: [...entitiesAt(extraction, span)].some((entity) => meant.has(entity)),
    }));
  });
  return {
    figures: {
      pairs: judged.length,
      accuracy: toRatio(judged.filter(({ due, given }) => due === given).length, judged.length),
      f1: scoreLabels(judged, [true]).f1,
    },
  };
};
