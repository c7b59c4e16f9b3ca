import type { Frame } from '../../lexicon/frames.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Clause, ClauseRelation } from '../../model/sentence.ts';
import type { Ontology, Predicate } from '../../ontology/ontology.ts';
import type { Finding, Pair } from './candidate.ts';
import type { End } from './ends.ts';
import { endsAt, endsWithin, uniqueEnds } from './ends.ts';
import { hostChunk } from './hosts.ts';
import { fillFrame } from './pairs.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, withConjuncts } from './sentence-view.ts';
import type { Stances } from './stance.ts';
import { stanceOf, toModality } from './stance.ts';
import { framesOfVerb, lightFramesOf } from './verb-frames.ts';

/** Acts whose verbs mean little without their own slots ("came", "called", "demonstrate"). */
const STRICT: ReadonlySet<string> = new Set(['met', 'visited', 'spoke with', 'protested against', 'mediated']);

/** Clauses whose subject is that of the clause above. */
const SHARING: ReadonlySet<ClauseRelation> = new Set<ClauseRelation>([
  'conjunct',
  'infinitive',
  'participle',
  'adverbial',
]);

/** Prepositions that bring no party to the act. */
const APART: ReadonlySet<string> = new Set([
  'without',
  'outside',
  'before',
  'beyond',
  'despite',
  'as',
  'like',
  'since',
  'among',
]);

/** Furthest clause above from which a subject is taken. */
const HIGHEST = 3;

const toLoose = (ends: readonly End[]): End[] => uniqueEnds(ends).map((end) => ({ ...end, kind: 'loose' }));

const subjectsOf = (view: SentenceView, { subjects }: Clause, types: readonly EntityType[]): readonly End[] =>
  // A subject taken over from another clause must be an actor itself.
  subjects.flatMap((i) => withConjuncts(view, i)).flatMap((i) => endsAt(view, i, types));

/** Whose act it is by the clauses above, as long as they share their subject. */
const subjectsAbove = (view: SentenceView, own: Clause, types: readonly EntityType[]): readonly End[] => {
  if (own.passive || (own.subjects.length > 0 && !own.subjectBorrowed)) return [];
  let clause = own;
  for (let climbed = 0; climbed < HIGHEST; climbed += 1) {
    // "A deployment to support X": whoever deploys stands further away.
    if (!SHARING.has(clause.relation) || hostChunk(view, clause) !== -1) return [];
    const above = view.clauses[clause.parent ?? -1];
    if (!above || above.passive) return [];
    const ends = subjectsOf(view, above, types);
    if (ends.length > 0) return toLoose(ends);
    if (above.subjects.length > 0) return [];
    clause = above;
  }
  return [];
};

/** Chunks between a verb and the next one that are no subject of another clause. */
const chunksBehind = (view: SentenceView, number: number, verb: number): number[] => {
  let limit = verb + 1;
  while (limit < view.tokens.length && (view.clauseAt[limit] === -1 || view.clauseAt[limit] === number)) limit += 1;
  const found: number[] = [];
  for (const [i, { from, attached }] of view.chunks.entries()) {
    if (from <= verb) continue;
    const argument = view.arguments[i];
    if (from >= limit || (argument?.role === 'subject' && argument.clause !== number)) break;
    if (!view.isTime(i) && !APART.has(formAt(view, attached?.preposition ?? from - 1))) found.push(i);
  }
  return found;
};

/** Whom an act reaches that has no actor in the slots of its frame: the first one named between its verb and the next. */
const objectsBehind = (view: SentenceView, number: number, types: readonly EntityType[]): readonly End[] => {
  const clause = view.clauses[number];
  // "Will block it with or without Russia": whom it reaches is said.
  if (!clause || clause.passive || clause.objects.some((i) => view.tokens[view.chunks[i]?.head ?? -1]?.pos === 'PRON'))
    return [];
  for (const chunk of chunksBehind(view, number, clause.verb)) {
    const ends = withConjuncts(view, chunk)
      .flatMap((i) => endsWithin(view, i, types))
      .filter(({ pronoun, entity }) => !pronoun && !view.unnamed.has(entity.id));
    if (ends.length > 0) return toLoose(ends);
  }
  return [];
};

/** Whether the verb's object names a hostile act: to uphold a conviction or to avoid condemnation is to do something else. */
const concernsHostility = (view: SentenceView, { objects }: Clause, { predicates }: Ontology): boolean =>
  objects.some((i) =>
    (view.frames.nouns.get(view.tokens[view.chunks[i]?.head ?? -1]?.lemma ?? '') ?? []).some(
      ({ predicate }) => predicate !== 'demanded of' && predicates.get(predicate ?? '')?.sign === -1,
    ),
  );

const toKey = ({ entity: { id: a } }: End, { entity: { id: b } }: End): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * [ST56] "Called for the abolition of the EU", "given Manila twelve ships": a verb whose frame found one of its ends only, or none,
 * reaches the first actor behind it, and is the act of the subject above; never where the sentence tells something of the two already.
 * Where the verb's object names a hostile act, somebody else may be its doer. Such a telling is less sure than any other.
 */
export const findLoosely = (
  view: SentenceView,
  ontology: Ontology,
  stances: Stances,
  found: readonly Finding[],
): Finding[] => {
  const told = new Set(found.filter(({ kind }) => kind === 'verb' || kind === 'light').map(({ clause }) => clause));
  const known = new Set(found.map(({ subject, object }) => toKey(subject, object)));

  const fill = (number: number, chunk: number | null, frame: Frame, { symmetric }: Predicate): readonly Pair[] => {
    const clause = view.clauses[number];
    if (!clause) return [];
    const filled = fillFrame(view, { clause: number, chunk }, frame, symmetric);
    const subjects = filled.subjects.length > 0 ? filled.subjects : subjectsAbove(view, clause, frame.subjectTypes);
    if (subjects.length === 0) return [];
    const objects = filled.objects.length > 0 ? filled.objects : objectsBehind(view, number, frame.objectTypes);
    return subjects
      .flatMap((subject) => objects.map((object) => ({ subject, object })))
      .filter(({ subject, object }) => subject.entity.id !== object.entity.id && !known.has(toKey(subject, object)));
  };

  const tell = (number: number, chunk: number | null, frame: Frame): Finding[] => {
    const predicate = ontology.predicates.get(frame.predicate ?? '');
    const clause = view.clauses[number];
    if (!clause || !predicate || predicate.structural || STRICT.has(predicate.name)) return [];
    if (chunk === null && concernsHostility(view, clause, ontology)) return [];
    const pairs = fill(number, chunk, frame, predicate);
    if (pairs.length === 0) return [];
    const stance = stanceOf(view, number, stances);
    return pairs.map((pair) => ({
      predicate: predicate.name,
      modality: toModality(stance, frame.modality),
      accordingTo: stance.accordingTo,
      loose: false,
      from: clause.verb,
      to: clause.verb + 1,
      clause: number,
      kind: chunk === null ? 'verb' : 'light',
      ...pair,
    }));
  };

  const tellClause = (number: number): readonly Finding[] => {
    if (told.has(number) || stanceOf(view, number, stances).suppressed) return [];
    for (const { frame, chunk } of lightFramesOf(view, number)) {
      const findings = tell(number, chunk, frame);
      if (findings.length > 0) return findings;
    }
    for (const frame of framesOfVerb(view, number)) {
      const findings = tell(number, null, frame);
      if (findings.length > 0) return findings;
    }
    return [];
  };

  return [...view.clauses.keys()].flatMap(tellClause);
};
