import type { Extraction } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { ClassScore, Judged } from './classes.ts';
import { macroF1, scoreLabels } from './classes.ts';
import { findPairStatement } from './pair-match.ts';
import { readRows } from './table.ts';

/** 0 neutral, 1 first → second +, 2 second → first +, 3 first → second −, 4 second → first −. */
export type SentimentLabel = 0 | 1 | 2 | 3 | 4;

const LABELS: readonly SentimentLabel[] = [0, 1, 2, 3, 4];

/** A sentence with two actors and what one of them thinks of the other. */
export interface SentimentCase {
  readonly id: string;
  readonly text: string;
  readonly first: Span;
  readonly second: Span;
  readonly label: SentimentLabel;
}

const FOR: ReadonlySet<string> = new Set(['supported', 'allied with', 'cooperated with', 'aided', 'invited', 'hosted']);
const AGAINST: ReadonlySet<string> = new Set([
  'criticised',
  'accused',
  'rejected',
  'warned',
  'protested against',
  'sanctioned',
  'mobilised against',
  'coerced',
  'attacked',
]);

/** The cases of a table of directed sentiment: text with two bracketed spans, both again, label. Other rows are passed over. */
export const readSentiment = (content: string): SentimentCase[] =>
  readRows(content).flatMap(([marked = '', , , label = ''], row) => {
    let text = '';
    const starts: number[] = [];
    const ends: number[] = [];
    for (const part of marked.split(/([[\]])/)) {
      if (part === '[') starts.push(text.length);
      else if (part === ']') ends.push(text.length);
      else text += part;
    }
    const known = LABELS.find((each) => String(each) === label.trim());
    const [first, second] = starts.map((start, i) => ({ start, end: ends[i] ?? start }));
    if (known === undefined || !first || !second || starts.length !== 2 || ends.length !== 2) return [];
    return [{ id: String(row + 1), text, first, second, label: known }];
  });

const opinionOf = ({ predicate, modality }: Statement): 1 | -1 | 0 => {
  if (modality === 'denied') return 0;
  return FOR.has(predicate) ? 1 : AGAINST.has(predicate) ? -1 : 0;
};

export interface SentimentFigures {
  readonly cases: number;
  /** The four labels that are no 0, together. */
  readonly opinions: ClassScore;
  /** Mean F1 of all five labels. */
  readonly labels: number;
}

export interface SentimentOutcome {
  readonly case: SentimentCase;
  readonly given: SentimentLabel;
}

/** What was made of each case. An opinion that both hold of each other is right either way round. */
export const judgeSentiment = (
  cases: readonly SentimentCase[],
  extract: (id: string, text: string) => Extraction,
  ontology: Ontology,
): { readonly outcomes: readonly SentimentOutcome[]; readonly figures: SentimentFigures } => {
  const outcomes = cases.map((one): SentimentOutcome => {
    const found = findPairStatement(extract(one.id, one.text), one.first, one.second, ontology);
    const opinion = found ? opinionOf(found.statement) : 0;
    if (!found || opinion === 0) return { case: one, given: 0 };
    const ways: readonly SentimentLabel[] = opinion === 1 ? [1, 2] : [3, 4];
    if (found.direction === 'either')
      return { case: one, given: ways.find((way) => way === one.label) ?? ways[0] ?? 0 };
    return { case: one, given: ways[found.direction === 'forward' ? 0 : 1] ?? 0 };
  });
  const judged: Judged<SentimentLabel>[] = outcomes.map(({ case: { label }, given }) => ({ due: label, given }));
  return {
    outcomes,
    figures: {
      cases: cases.length,
      opinions: scoreLabels(judged, LABELS.slice(1)),
      labels: macroF1(judged, LABELS),
    },
  };
};
