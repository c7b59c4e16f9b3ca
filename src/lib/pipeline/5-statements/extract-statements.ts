import type { Coverage } from '../../model/extraction.ts';
import type { Statement } from '../../model/statement.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { findInAdjectives } from './adjective-rules.ts';
import type { Candidate, Finding } from './candidate.ts';
import { confidenceOf } from './confidence.ts';
import { measureCoverage } from './coverage.ts';
import { foldCandidates } from './fold.ts';
import { findInNouns } from './noun-rules.ts';
import type { StatementLexicon, StatementReading } from './reading.ts';
import { indexReading } from './reading.ts';
import type { SentenceView } from './sentence-view.ts';
import { viewSentence } from './sentence-view.ts';
import type { Stance } from './stance.ts';
import { findInStructure } from './structure-rules.ts';
import { findInVerbs } from './verb-rules.ts';

const findInSentence = (view: SentenceView, ontology: Ontology): Finding[] => {
  const stances: (Stance | undefined)[] = [];
  const { findings, usedChunks } = findInVerbs(view, ontology, stances);
  return [
    ...findings,
    ...findInNouns(view, ontology, usedChunks, stances),
    ...findInAdjectives(view, ontology, stances),
    ...findInStructure(view),
  ];
};

const toCandidate = (view: SentenceView, finding: Finding): Candidate | null => {
  const [first, last] = [view.tokens[finding.from], view.tokens[finding.to - 1]];
  if (!first || !last) return null;
  return {
    sentence: view.number,
    subject: finding.subject,
    object: finding.object,
    predicate: finding.predicate,
    modality: finding.modality,
    accordingTo: finding.accordingTo,
    when: null,
    trigger: { start: first.start, end: last.end },
    confidence: confidenceOf(finding),
    loose: finding.loose,
  };
};

/**
 * Reads who did what to whom out of sentences whose actors are known: one statement for each fact, with all its tellings,
 * in text order; and how much of the text gave statements. Never throws on text. The rules are in README.md.
 */
export const extractStatements = (
  reading: StatementReading,
  lexicon: StatementLexicon,
  ontology: Ontology,
): { readonly statements: Statement[]; readonly coverage: Coverage } => {
  const index = indexReading(reading, lexicon);
  const candidates = reading.sentences.flatMap((_, number) => {
    const view = viewSentence(index, number);
    if (!view || view.actors.length === 0) return [];
    return findInSentence(view, ontology)
      .map((finding) => toCandidate(view, finding))
      .filter((candidate) => candidate !== null);
  });
  const statements = foldCandidates(reading.text.document.id, candidates, reading.sentences, ontology);
  return { statements, coverage: measureCoverage(index, statements) };
};
