import type { Explanation, Silence } from '../../model/explanation.ts';
import type { Coverage } from '../../model/extraction.ts';
import type { Statement } from '../../model/statement.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { actorsNamed } from './coverage.ts';
import { buildLookup, explain } from './explanations.ts';
import { readStatements } from './extract-statements.ts';
import { nearestMiss } from './misses.ts';
import type { Index, StatementLexicon, StatementReading } from './reading.ts';
import type { Miss } from './sentence-view.ts';

const toSilence = (index: Index, number: number, misses: readonly Miss[]): Silence[] => {
  const sentence = index.reading.sentences[number];
  if (!sentence) return [];
  const miss = nearestMiss(misses);
  const token = miss && sentence.tokens[miss.at];
  return [
    {
      sentence: { start: sentence.start, end: sentence.end },
      actors: [...actorsNamed(index, number)],
      reason: miss?.reason ?? 'no-frame',
      trigger: token ? { start: token.start, end: token.end } : null,
    },
  ];
};

export interface ExplainedStatements {
  readonly statements: Statement[];
  readonly coverage: Coverage;
  /** One for each statement. */
  readonly explanations: readonly Explanation[];
  /** One entry for each sentence of `coverage.silent`. */
  readonly ledger: readonly Silence[];
}

/** As `extractStatements`, with the reasons: why each statement was read, and why sentences with two actors gave none. */
export const explainStatements = (
  reading: StatementReading,
  lexicon: StatementLexicon,
  ontology: Ontology,
): ExplainedStatements => {
  const misses = new Map<number, readonly Miss[]>();
  const { index, folded, statements, coverage } = readStatements(reading, lexicon, ontology, misses);
  const lookup = buildLookup(index);
  return {
    statements,
    coverage,
    explanations: folded.flatMap(({ clearest }) => explain(lookup, clearest) ?? []),
    ledger: coverage.silent.flatMap((number) => toSilence(index, number, misses.get(number) ?? [])),
  };
};
