import type { Coverage } from '../../model/extraction.ts';
import type { Statement } from '../../model/statement.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { findInAdjectives } from './adjective-rules.ts';
import type { Candidate, Finding } from './candidate.ts';
import { confidenceOf } from './confidence.ts';
import { measureCoverage } from './coverage.ts';
import type { DateSpan } from './dates.ts';
import { findDates, lastYear } from './dates.ts';
import { foldCandidates } from './fold.ts';
import { findInNouns } from './noun-rules.ts';
import { findObligations } from './obligation-rules.ts';
import type { StatementLexicon, StatementReading } from './reading.ts';
import { indexReading } from './reading.ts';
import type { SentenceView } from './sentence-view.ts';
import { viewSentence } from './sentence-view.ts';
import type { Stance } from './stance.ts';
import { findInStructure } from './structure-rules.ts';
import { timeOf } from './times.ts';
import { findInVerbs } from './verb-rules.ts';

const findInSentence = (view: SentenceView, ontology: Ontology): Finding[] => {
  const stances: (Stance | undefined)[] = [];
  const { findings, usedChunks } = findInVerbs(view, ontology, stances);
  return [
    ...findings,
    ...findObligations(view, stances),
    ...findInNouns(view, ontology, usedChunks, stances),
    ...findInAdjectives(view, ontology, stances),
    ...findInStructure(view, stances),
  ];
};

const toCandidate = (
  view: SentenceView,
  finding: Finding,
  dates: readonly DateSpan[],
  text: string,
): Candidate | null => {
  const [first, last] = [view.tokens[finding.from], view.tokens[finding.to - 1]];
  if (!first || !last) return null;
  return {
    sentence: view.number,
    subject: finding.subject,
    object: finding.object,
    predicate: finding.predicate,
    modality: finding.modality,
    accordingTo: finding.accordingTo,
    when: timeOf(view, finding, dates, text),
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
  const { document, date } = reading.text;
  let year: number | null = null;
  const candidates = reading.sentences.flatMap((sentence, number) => {
    const dates = findDates(sentence.tokens, date, year);
    year = lastYear(dates) ?? year;
    const view = viewSentence(index, number, dates);
    if (!view || view.actors.length === 0) return [];
    return findInSentence(view, ontology)
      .map((finding) => toCandidate(view, finding, dates, document.text))
      .filter((candidate) => candidate !== null);
  });
  const statements = foldCandidates(document.id, candidates, reading.sentences, ontology);
  return { statements, coverage: measureCoverage(index, statements) };
};
