import type { Extraction } from '../model/extraction.ts';
import type { Span } from '../model/span.ts';

/** How much of a corpus gave statements, in sentences. */
export interface CoverageSum {
  readonly sentences: number;
  readonly withStatements: number;
  /** Sentences that name two different actors and gave no statement. */
  readonly silent: number;
}

/** A sentence of a document. */
export interface SentencePlace {
  /** Number of the document. */
  readonly document: number;
  readonly sentence: Span;
}

/** Adds up the coverage of all documents. */
export const sumCoverage = (extractions: readonly Extraction[]): CoverageSum =>
  extractions.reduce(
    (sum, { coverage }) => ({
      sentences: sum.sentences + coverage.sentences.length,
      withStatements: sum.withStatements + coverage.withStatements.length,
      silent: sum.silent + coverage.silent.length,
    }),
    { sentences: 0, withStatements: 0, silent: 0 },
  );

/** The sentences behind a number of `sumCoverage`, in project order. */
export const findCovered = (
  extractions: readonly Extraction[],
  kind: 'withStatements' | 'silent',
): readonly SentencePlace[] =>
  extractions.flatMap(({ coverage }, document) =>
    coverage[kind].flatMap((index) => {
      const sentence = coverage.sentences[index];
      return sentence ? [{ document, sentence }] : [];
    }),
  );
