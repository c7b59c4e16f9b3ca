import type { Extraction } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { toRatio } from '../tally.ts';
import type { Judged } from './classes.ts';
import { macroF1 } from './classes.ts';
import { findPairStatement } from './pair-match.ts';
import { readTable } from './table.ts';

/** A sentence with a source and a target and the PLOVER class of what the one does to the other. */
export interface PloverCase {
  readonly id: string;
  readonly text: string;
  readonly source: Span;
  readonly target: Span;
  readonly root: string;
}

const QUADS: Readonly<Record<string, readonly string[]>> = {
  'verbal cooperation': ['CONSULT', 'AGREE', 'SUPPORT'],
  'material cooperation': ['COOPERATE', 'AID', 'YIELD'],
  'verbal conflict': ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
  'material conflict': ['PROTEST', 'MOBILIZE', 'SANCTION', 'COERCE', 'ASSAULT'],
};

const ROOTS = Object.values(QUADS).flat();

const quadOf = (root: string | null): string | null =>
  root === null ? null : (Object.keys(QUADS).find((quad) => QUADS[quad]?.includes(root)) ?? null);

/** A text with marks around two spans, and the spans without them. @throws nothing; a mark that is missing gives null. */
const readMarks = (marked: string): { readonly text: string; readonly source: Span; readonly target: Span } | null => {
  let text = '';
  const at: Record<string, number> = {};
  for (const part of marked.split(/(<\/?[st]>)/)) {
    if (/^<\/?[st]>$/.test(part)) at[part] = text.length;
    else text += part;
  }
  const [s, sEnd, t, tEnd] = [at['<s>'], at['</s>'], at['<t>'], at['</t>']];
  if (s === undefined || sEnd === undefined || t === undefined || tEnd === undefined) return null;
  return { text, source: { start: s, end: sEnd }, target: { start: t, end: tEnd } };
};

/** The cases of a PLV table; rows without marks are passed over. @throws InputError for a column that is missing. */
export const readPlover = (content: string): PloverCase[] =>
  readTable(content, ['sentence_id', 'marked_sentence', 'gold_root']).flatMap((row) => {
    const marks = readMarks(row.marked_sentence);
    return marks ? [{ id: row.sentence_id, root: row.gold_root, ...marks }] : [];
  });

/** The PLOVER class that a statement amounts to, its modality counted in. */
const rootOf = ({ class: own, sign, modality }: Statement): string | null => {
  if (own === null) return null;
  const open = modality === 'planned' || modality === 'hypothetical';
  if (sign === 1) {
    if (modality === 'denied') return 'REJECT';
    if (open) return 'AGREE';
    // What was signed is more than what was agreed to be done.
    return own === 'AGREE' ? 'SUPPORT' : own === 'CONCEDE' || own === 'RETREAT' ? 'YIELD' : own;
  }
  return open && quadOf(own) === 'material conflict' ? 'THREATEN' : own;
};

export interface PloverFigures {
  readonly cases: number;
  /** Share of the cases whose pair was found, right way round. */
  readonly pairs: number;
  /** Mean F1 of the 15 classes, and of the four quads. */
  readonly classes: number;
  readonly quads: number;
  readonly perSentence: number;
}

export interface PloverOutcome {
  readonly case: PloverCase;
  readonly given: string | null;
}

/** What was made of each case. */
export const judgePlover = (
  cases: readonly PloverCase[],
  extract: (id: string, text: string) => Extraction,
  ontology: Ontology,
): { readonly outcomes: readonly PloverOutcome[]; readonly figures: PloverFigures } => {
  let statements = 0;
  const outcomes = cases.map((one) => {
    const extraction = extract(one.id, one.text);
    statements += extraction.statements.filter((statement) => statement.class !== null).length;
    const opinions = { ...extraction, statements: extraction.statements.filter((each) => each.class !== null) };
    const found = findPairStatement(opinions, one.source, one.target, ontology);
    return { case: one, given: found && found.direction !== 'backward' ? rootOf(found.statement) : null };
  });
  const roots: Judged<string>[] = outcomes.map(({ case: { root }, given }) => ({ due: root, given }));
  const quads: Judged<string>[] = roots.map(({ due, given }) => ({ due: quadOf(due), given: quadOf(given) }));
  return {
    outcomes,
    figures: {
      cases: cases.length,
      pairs: toRatio(outcomes.filter(({ given }) => given !== null).length, cases.length),
      classes: macroF1(roots, ROOTS),
      quads: macroF1(quads, Object.keys(QUADS)),
      perSentence: toRatio(statements, cases.length),
    },
  };
};
