import type { IsoDate } from '../../model/document.ts';
import type { Coverage } from '../../model/extraction.ts';
import type { Statement } from '../../model/statement.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { findInAdjectives } from './adjective-rules.ts';
import type { Act, Candidate, Finding, OpenCandidate, OpenFinding, Telling } from './candidate.ts';
import { confidenceOf } from './confidence.ts';
import { measureCoverage } from './coverage.ts';
import type { DateSpan } from './dates.ts';
import { findDates, lastYear } from './dates.ts';
import { findEvaluations } from './evaluation-rules.ts';
import { fillEnds } from './fill-ends.ts';
import { foldCandidates } from './fold.ts';
import { findInNouns } from './noun-rules.ts';
import { findInOffices } from './office-rules.ts';
import { findInPlaces } from './place-rules.ts';
import { findObligations } from './obligation-rules.ts';
import { findLoosely } from './loose-rules.ts';
import type { Index, StatementLexicon, StatementReading } from './reading.ts';
import { indexReading } from './reading.ts';
import { findRelations } from './relation-rules.ts';
import type { SentenceView } from './sentence-view.ts';
import { viewSentence } from './sentence-view.ts';
import type { Stances } from './stance.ts';
import { toTellings } from './tellings.ts';
import { findInVerbs } from './verb-rules.ts';

interface SentenceFindings {
  readonly findings: readonly Finding[];
  readonly open: readonly OpenFinding[];
}

const findInSentence = (view: SentenceView, index: Index, ontology: Ontology): SentenceFindings => {
  const stances: Stances = [];
  const verbs = findInVerbs(view, ontology, stances);
  const nouns = findInNouns(view, ontology, verbs.used, stances);
  const evaluations = findEvaluations(view, stances);
  const strict = [
    ...verbs.findings,
    ...findObligations(view, stances),
    ...nouns.findings,
    ...findInAdjectives(view, ontology, stances),
    ...evaluations.findings,
    ...findRelations(view),
    ...findInOffices(view, index),
    ...findInPlaces(view, stances),
  ];
  return {
    findings: [...strict, ...findLoosely(view, ontology, stances, strict)],
    open: [...verbs.open, ...nouns.open, ...evaluations.open],
  };
};

interface Gathered {
  readonly candidates: Candidate[];
  readonly open: OpenCandidate[];
}

/** [ST53] Two whom nothing names say nothing to the map; nor does where somebody unnamed stands or belongs. */
const isIdle = ({ unnamed }: Index, { subject, object, predicate }: Finding, { predicates }: Ontology): boolean => {
  const idle = [subject, object].filter(({ entity }) => unnamed.has(entity.id)).length;
  return idle === 2 || (idle === 1 && (predicates.get(predicate)?.structural ?? false));
};

/** What the sentences say one by one, with its time. */
const gather = (index: Index, ontology: Ontology, published: IsoDate | null): Gathered => {
  const gathered: Gathered = { candidates: [], open: [] };
  const { sentences, text } = index.reading;
  let year: number | null = null;
  for (const [number, sentence] of sentences.entries()) {
    const dates: readonly DateSpan[] = findDates(sentence.tokens, published, year);
    year = lastYear(dates) ?? year;
    if ((index.actors[number] ?? []).length === 0) continue;
    const view = viewSentence(index, number, dates);
    if (!view) continue;
    const { findings, open } = findInSentence(view, index, ontology);
    const tell = (act: Act): Telling[] => toTellings(view, act, dates, text.document.text, published);
    for (const finding of findings) {
      const { subject, object, kind } = finding;
      if (isIdle(index, finding, ontology)) continue;
      for (const telling of tell(finding)) {
        const confidence = confidenceOf(finding, kind, telling.modality);
        gathered.candidates.push({ ...telling, subject, object, confidence });
      }
    }
    for (const finding of open) {
      if (index.unnamed.has(finding.end.entity.id)) continue;
      const { end, missing, victim } = finding;
      for (const telling of tell(finding)) gathered.open.push({ ...telling, end, missing, victim });
    }
  }
  return gathered;
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
  const { candidates, open } = gather(index, ontology, date);
  const fill = (opens: readonly OpenCandidate[], known: readonly Candidate[]): Candidate[] =>
    fillEnds(index, opens, known).map(({ open: telling, subject, object }) => {
      const confidence = confidenceOf({ subject, object }, telling.kind, telling.modality);
      return { ...telling, subject, object, confidence };
    });
  // Between whom one mediates shows only when the acts of force have both their ends.
  const isMediation = ({ predicate }: OpenCandidate): boolean => predicate === 'mediated';
  const acts = fill(
    open.filter((telling) => !isMediation(telling)),
    candidates,
  );
  const mediations = fill(open.filter(isMediation), [...candidates, ...acts]);
  const statements = foldCandidates(document.id, [...candidates, ...acts, ...mediations], reading.sentences, ontology);
  return { statements, coverage: measureCoverage(index, statements) };
};
