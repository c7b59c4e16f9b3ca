import type { Entity } from '../../model/entity.ts';
import type { Candidate, OpenCandidate, Pair } from './candidate.ts';
import type { End } from './ends.ts';
import type { Actor, Index } from './reading.ts';

/** Acts of force: who does one of them to somebody is taken for the doer of the others. */
const FORCE: ReadonlySet<string> = new Set(['attacked', 'coerced']);

/** How often each of some entities is named, the most frequent first; ties go to the first named. */
const rank = (entities: readonly Entity[]): Entity[] => {
  const counts = new Map<Entity, number>();
  for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([entity]) => entity);
};

/** An end for an actor whom the sentence leaves out: his nearest mention before the trigger, else after it. */
export const borrowEnd = ({ actors }: Index, entity: Entity, sentence: number, before: number): End | null => {
  const isOf = ({ entities }: Actor): boolean => entities.some(({ id }) => id === entity.id);
  const toEnd = ({ number, mention }: Actor): End => ({
    entity,
    span: { start: mention.start, end: mention.end },
    kind: 'borrowed',
    pronoun: false,
    mention: number,
  });
  for (let i = sentence; i >= 0; i -= 1) {
    const found = (actors[i] ?? []).findLast((actor) => isOf(actor) && (i < sentence || actor.mention.start < before));
    if (found) return toEnd(found);
  }
  // An end must stand in the sentence or before it: whom only later sentences name, this one does not speak of.
  const later = (actors[sentence] ?? []).find(isOf);
  return later ? toEnd(later) : null;
};

/** Who used force against somebody by the text's other sentences: whoever did, else whom the victim accuses. */
const offenders = (candidates: readonly Candidate[], victim: Entity): Entity[] => {
  const against = (predicates: ReadonlySet<string>): Entity[] =>
    rank(
      candidates
        .filter(({ predicate, object }) => predicates.has(predicate) && object.entity.id === victim.id)
        .map(({ subject }) => subject.entity),
    );
  const accused = rank(
    candidates
      .filter(({ predicate, subject }) => predicate === 'accused' && subject.entity.id === victim.id)
      .map(({ object }) => object.entity),
  );
  return [...against(FORCE), ...accused];
};

/** The last state, person or force named before the trigger in its sentence, else the first after it. */
const nearestActor = ({ actors }: Index, { sentence, trigger, end }: OpenCandidate): Entity[] => {
  const others = (actors[sentence] ?? []).filter(
    ({ mention, entities }) =>
      !mention.adjectival &&
      entities.length === 1 &&
      ['state', 'person', 'force', 'organisation'].includes(entities[0]?.type ?? '') &&
      entities[0]?.id !== end.entity.id,
  );
  const before = others.findLast(({ mention }) => mention.end <= trigger.start);
  const after = others.find(({ mention }) => mention.start >= trigger.end);
  const found = before ?? after;
  return found ? found.entities.slice(0, 1) : [];
};

/** The two sides of the conflict that the text speaks of most. */
const partiesOf = (candidates: readonly Candidate[], mediator: Entity): Entity[] => {
  const isOther = ({ id }: Entity): boolean => id !== mediator.id;
  const fights = candidates.filter(
    ({ predicate, subject, object }) =>
      FORCE.has(predicate) && subject.entity.type === 'state' && object.entity.type === 'state',
  );
  const [victim] = rank(fights.map(({ object }) => object.entity));
  const [offender] = victim ? offenders(fights, victim) : [];
  return [offender, victim].filter((entity) => entity !== undefined).filter(isOther);
};

const findMissing = (index: Index, open: OpenCandidate, candidates: readonly Candidate[]): Entity[] => {
  if (open.predicate === 'mediated') return partiesOf(candidates, open.end.entity);
  if (open.victim !== null) return offenders(candidates, open.victim.entity).slice(0, 1);
  const told = rank(
    candidates
      .filter(({ predicate, subject }) => predicate === open.predicate && subject.entity.id === open.end.entity.id)
      .map(({ object }) => object.entity),
  );
  if (told.length > 0) return told.slice(0, 1);
  return open.predicate === 'sanctioned' || open.trigger.start < open.end.span.start ? nearestActor(index, open) : [];
};

/** A telling with both ends. */
export type FilledPair = Pair & { readonly open: OpenCandidate };

/**
 * [ST18] The ends that sentences leave out although the text leaves no doubt: the doer of "the annexation of Crimea" is
 * whom the other sentences name; "Western sanctions" hit whom they hit elsewhere, or the actor just named; a mediator
 * stands between the sides of the war spoken of.
 */
export const fillEnds = (
  index: Index,
  opens: readonly OpenCandidate[],
  candidates: readonly Candidate[],
): FilledPair[] =>
  opens.flatMap((open) =>
    findMissing(index, open, candidates)
      .filter(({ id }) => id !== open.end.entity.id)
      .map((entity) => borrowEnd(index, entity, open.sentence, open.trigger.start))
      .filter((end) => end !== null)
      .map((end) => ({
        open,
        subject: open.missing === 'subject' ? end : open.end,
        object: open.missing === 'subject' ? open.end : end,
      })),
  );
