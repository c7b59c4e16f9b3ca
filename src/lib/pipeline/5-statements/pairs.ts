import type { Frame, Slot } from '../../lexicon/frames.ts';
import type { OpenPair, Pair } from './candidate.ts';
import type { End } from './ends.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Site } from './slots.ts';
import { formAt } from './sentence-view.ts';
import { firstEnds, objectOwners, objectPlaces } from './slots.ts';

const cross = (subjects: readonly End[], objects: readonly End[]): Pair[] =>
  subjects
    .flatMap((subject) => objects.map((object) => ({ subject, object })))
    .filter(({ subject, object }) => subject.entity.id !== object.entity.id);

/** Each with each, once: "A, B and C met". */
const amongst = (ends: readonly End[]): Pair[] =>
  ends.flatMap((subject, i) => ends.slice(i + 1).map((object) => ({ subject, object })));

/** More than this many ends in one list is no list of actors that did one thing. */
const MOST_ENDS = 12;

/** Slots that hold both sides of an act between several. */
const SHARED: ReadonlySet<Slot> = new Set<Slot>(['prep:between', 'prep:among', 'compound']);

/** Acts that reach an actor through what is his ("blamed Netanyahu's policies"). */
const REACHING: ReadonlySet<string> = new Set(
  'criticised,accused,rejected,supported,warned,demanded of,attacked,sanctioned'.split(','),
);

/** [ST4a] Ends that stand in for the object of a verb where that is no actor itself. */
const standIns = (view: SentenceView, site: Site, frame: Frame): readonly End[] => {
  if (frame.pos !== 'verb' || frame.predicate === null || !frame.object.includes('object')) return [];
  const owners = REACHING.has(frame.predicate) ? objectOwners(view, site, frame.objectTypes) : [];
  if (owners.length > 0) return owners;
  const onPlaces =
    (FORCEFUL.has(frame.predicate) && frame.objectTypes.includes('place')) || frame.predicate === 'attacked';
  return onPlaces ? objectPlaces(view, site, ['place', 'state']) : [];
};

const FORCEFUL: ReadonlySet<string> = new Set(['attacked', 'coerced']);

/** Acts that are done to a land when they are done in it: "providing food in northeast Nigeria". */
const LOCAL: ReadonlySet<string> = new Set(['aided', 'mobilised against', 'sanctioned']);

/** "Each other", "one another" at an argument of the clause or right behind the noun's preposition. */
const isReciprocal = (view: SentenceView, { clause }: Site): boolean => {
  const { objects = [], obliques = [] } = view.clauses[clause ?? -1] ?? {};
  return [...objects, ...obliques.flatMap(({ chunks }) => chunks)].some((i) => {
    const { from = -1, head = -1 } = view.chunks[i] ?? {};
    return [from, head].some(
      (at) =>
        (formAt(view, at) === 'each' && formAt(view, at + 1) === 'other') ||
        (formAt(view, at) === 'one' && formAt(view, at + 1) === 'another'),
    );
  });
};

/** [ST4b] The land in which something is done that only concerns a land. */
const landsOf = (view: SentenceView, site: Site, frame: Frame): readonly End[] => {
  if (frame.pos === 'noun' || !LOCAL.has(frame.predicate ?? '')) return [];
  const states = firstEnds(view, site, ['prep:in'], ['state']).ends;
  return states.length > 0 ? states : firstEnds(view, site, ['prep:for', 'prep:into'], ['place', 'state']).ends;
};

/** Particles that a parse may take for a preposition: "locked out Huawei" has what is locked out behind "out". */
const ADVERBIAL: ReadonlySet<string> = new Set(['out', 'off', 'up', 'down', 'aside', 'away']);

/**
 * The slots of the object as the clause calls for them. "Fought the floods with Germany": beside what is fought, whom one
 * fights with is no foe. "Locked out Huawei": what a particle seems to govern is the object.
 */
const objectSlots = (
  view: SentenceView,
  { clause, chunk }: Site,
  { pos, predicate, object, particles }: Frame,
): readonly Slot[] => {
  const objects = view.clauses[clause ?? -1]?.objects ?? [];
  const taken = pos === 'verb' && chunk === null && predicate === 'attacked' && objects.some((i) => !view.isTime(i));
  if (taken) return object.filter((slot) => slot !== 'prep:with');
  if (pos !== 'verb' || !object.includes('object')) return object;
  const shifted = particles.filter((word) => ADVERBIAL.has(word)).map((word): Slot => `prep:${word}`);
  return shifted.length === 0 ? object : [...object, ...shifted];
};

/** What the slots of a frame hold. */
export interface Filled {
  readonly subjects: readonly End[];
  readonly objects: readonly End[];
  readonly pairs: readonly Pair[];
}

/**
 * [ST4] [ST5] The two ends of a frame at its place: every subject with every object; where both ends stand in one slot
 * ("talks between A and B") or a symmetric verb has its ends in the subject alone ("A and B met"), each with each.
 */
export const fillFrame = (view: SentenceView, site: Site, frame: Frame, symmetric: boolean): Filled => {
  const subject = firstEnds(view, site, frame.subject, frame.subjectTypes);
  const object = firstEnds(view, site, objectSlots(view, site, frame), frame.objectTypes);
  const subjects = subject.ends.slice(0, MOST_ENDS);
  const others = object.ends.length > 0 ? object.ends : standIns(view, site, frame);
  const objects = (others.length > 0 ? others : landsOf(view, site, frame)).slice(0, MOST_ENDS);
  const found = { subjects, objects };
  if (subject.slot !== null && subject.slot === object.slot) return { ...found, pairs: amongst(subjects) };
  if (objects.length === 0 && subjects.length > 1) {
    // "A and B are at war" is told of both at once; "accused each other" is an act of either.
    const mutual = symmetric || (frame.predicate === 'attacked' && frame.object.includes('prep:with'));
    if (mutual) return { ...found, pairs: amongst(subjects) };
    if (isReciprocal(view, site)) return { ...found, pairs: cross(subjects, subjects) };
  }
  const both = object.slot !== null && SHARED.has(object.slot);
  if (symmetric && both && objects.length > 1) return { ...found, pairs: amongst(objects) };
  return { ...found, pairs: cross(subjects, objects) };
};

/** Acts that are told of one side only where the other is in no doubt ("Western sanctions", "the annexation of Crimea"). */
const OPENABLE: ReadonlySet<string> = new Set(['attacked', 'coerced', 'sanctioned', 'mediated']);

/** The ends of a frame of which only one side was found. */
export const openPairs = ({ subjects, objects }: Filled, predicate: string): OpenPair[] => {
  if (!OPENABLE.has(predicate)) return [];
  if (subjects.length > 0 && objects.length === 0)
    return subjects.map((end) => ({ end, missing: 'object', victim: null }));
  if (subjects.length === 0 && predicate !== 'mediated')
    return objects.map((end) => ({ end, missing: 'subject', victim: end }));
  return [];
};
