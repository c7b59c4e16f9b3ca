import type { EntityId } from '../../model/entity.ts';
import { contentId } from '../../model/ids.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Evidence, Modality, Statement } from '../../model/statement.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Candidate } from './candidate.ts';

/** [ST8] In a symmetric predicate the end that comes first is the subject. */
const inOrder = (candidate: Candidate, ontology: Ontology): Candidate => {
  const { subject, object } = candidate;
  if (!ontology.predicates.get(candidate.predicate)?.symmetric || subject.span.start <= object.span.start)
    return candidate;
  return { ...candidate, subject: object, object: subject };
};

const tripleOf = ({ subject, predicate, object }: Candidate, symmetric: boolean): string => {
  const [a, b] = [subject.entity.id, object.entity.id];
  return symmetric && b < a ? `${predicate}|${b}|${a}` : `${predicate}|${a}|${b}`;
};

interface Group {
  readonly modality: Modality;
  readonly members: Candidate[];
}

/** [ST31] A noun that leaves open whether the act is done or to come joins the nearest telling before it, else after it. */
const settle = (candidates: readonly Candidate[]): Group[] => {
  const groups = new Map<Modality, Group>();
  const put = (modality: Modality, candidate: Candidate): void => {
    const group = groups.get(modality) ?? { modality, members: [] };
    group.members.push(candidate);
    groups.set(modality, group);
  };
  const firm = candidates.filter(({ loose }) => !loose);
  for (const candidate of firm) put(candidate.modality, candidate);
  for (const candidate of candidates) {
    if (!candidate.loose) continue;
    const others = firm.filter(({ trigger }) => trigger.start !== candidate.trigger.start);
    const before = others.findLast(({ trigger }) => trigger.start < candidate.trigger.start);
    put((before ?? others[0] ?? candidate).modality, candidate);
  }
  return [...groups.values()];
};

const toEvidence = (candidate: Candidate, sentence: Sentence): Evidence => ({
  sentence: { start: sentence.start, end: sentence.end },
  trigger: candidate.trigger,
  subjectSpan: candidate.subject.span,
  objectSpan: candidate.object.span,
});

/** Several tellings make a statement surer, but not by as much as if they were independent. */
const joinConfidence = (members: readonly Candidate[]): number => {
  const best = Math.max(...members.map(({ confidence }) => confidence));
  return Math.min(0.98, best + (1 - best) * 0.25 * Math.min(2, members.length - 1));
};

/** A statement with the telling that shows it best, ends in the order of the statement. */
export interface Folded {
  readonly statement: Statement;
  readonly clearest: Candidate;
}

const toFolded = (
  documentId: string,
  { modality, members }: Group,
  sentences: readonly Sentence[],
  ontology: Ontology,
): Folded | null => {
  const tellings = [...members].sort((a, b) => a.trigger.start - b.trigger.start);
  const [first] = tellings;
  const predicate = first && ontology.predicates.get(first.predicate);
  if (!first || !predicate) return null;
  const seen = new Set<number>();
  const kept = tellings.filter(({ trigger }) => {
    const fresh = !seen.has(trigger.start);
    seen.add(trigger.start);
    return fresh;
  });
  let clearest = 0;
  for (const [i, candidate] of kept.entries()) {
    if (candidate.confidence > (kept[clearest]?.confidence ?? 0)) clearest = i;
  }
  const best = kept[clearest] ?? first;
  const [subject, object]: [EntityId, EntityId] = [first.subject.entity.id, first.object.entity.id];
  // A later telling may name the ends of a symmetric act the other way round.
  const turn = (candidate: Candidate): Candidate =>
    candidate.subject.entity.id === subject
      ? candidate
      : { ...candidate, subject: candidate.object, object: candidate.subject };
  const evidence = kept.flatMap((candidate) => {
    const sentence = sentences[candidate.sentence];
    return sentence ? [toEvidence(turn(candidate), sentence)] : [];
  });
  const statement: Statement = {
    id: contentId('s', documentId, subject, predicate.name, object, modality),
    subject,
    predicate: predicate.name,
    class: predicate.class,
    sign: predicate.sign,
    object,
    modality,
    accordingTo: best.accordingTo ?? kept.find(({ accordingTo }) => accordingTo !== null)?.accordingTo ?? null,
    when: best.when ?? kept.find(({ when }) => when !== null)?.when ?? null,
    evidence,
    clearest,
    confidence: Math.round(joinConfidence(kept) * 1000) / 1000,
  };
  return { statement, clearest: turn(best) };
};

/** [ST30] One statement for each fact, with all its tellings, in the order in which they are first told. */
export const foldCandidates = (
  documentId: string,
  candidates: readonly Candidate[],
  sentences: readonly Sentence[],
  ontology: Ontology,
): Folded[] => {
  const byTriple = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const ordered = inOrder(candidate, ontology);
    const key = tripleOf(ordered, ontology.predicates.get(ordered.predicate)?.symmetric ?? false);
    const list = byTriple.get(key);
    if (list) list.push(ordered);
    else byTriple.set(key, [ordered]);
  }
  const folded = [...byTriple.values()]
    .flatMap(settle)
    .map((group) => toFolded(documentId, group, sentences, ontology))
    .filter((found) => found !== null);
  const start = ({ statement: { evidence } }: Folded): number => evidence[0]?.trigger.start ?? 0;
  return folded.sort((a, b) => start(a) - start(b));
};
