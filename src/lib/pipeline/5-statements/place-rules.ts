import type { EntityType } from '../../model/entity.ts';
import type { Finding } from './candidate.ts';
import type { End } from './ends.ts';
import { endsAt, modifiersOf, possessorsOf, uniqueEnds } from './ends.ts';
import { toFact } from './facts.ts';
import type { SentenceView } from './sentence-view.ts';
import { ownPhrases, phrasesAfter } from './noun-phrases.ts';
import { formAt } from './sentence-view.ts';
import type { Stances } from './stance.ts';
import { stanceOf, toModality } from './stance.ts';

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Events that are no gatherings: to say where a war is says nothing. */
const STRIFE = toSet('war conflict crisis invasion offensive fighting operation uprising');
const PLACE_NOUNS = toSet(
  'city town village port region province district capital island peninsula resort suburb stronghold hub',
);
/** Verbs that put a force somewhere. */
const STATIONING = toSet('send deploy dispatch station base train transfer move ship garrison post billet quarter');
const SEATS = toSet('headquarters headquarter seat');
const PLACES: readonly EntityType[] = ['place', 'state'];

/** Whether a thing named at a chunk can be said to be at a place ("the summit in Kazan", "troops in Mali"). */
const canBePlaced = (view: SentenceView, { entity, kind }: End, head: number): boolean => {
  if (kind !== 'direct') return false;
  if (entity.type === 'event') return !STRIFE.has(view.tokens[head]?.lemma ?? '');
  return entity.type === 'force' || entity.type === 'place';
};

/** [ST12] Where an event, a force or a place is, said right after its name: "the summit in Kazan", "Kazan, Russia". */
const findPlaces = (view: SentenceView): Finding[] =>
  view.chunks.flatMap((chunk, number) => {
    const seat = SEATS.has(view.tokens[chunk.head]?.lemma ?? '');
    const things = seat
      ? possessorsOf(view, number, ['organisation', 'bloc'])
      : endsAt(view, number, null).filter((end) => canBePlaced(view, end, chunk.head));
    const [thing] = things;
    if (!thing) return [];
    const isPlace = thing.entity.type === 'place';
    const phrase = ownPhrases(view, number).find(({ preposition }) => preposition === 'in' || preposition === 'at');
    const beside = isPlace ? view.chunks.flatMap(({ apposition }, i) => (apposition === number ? [i] : [])) : [];
    const [where] = [...(phrase?.chunks ?? []), ...beside].flatMap((i) => endsAt(view, i, PLACES));
    return where
      ? things
          .filter(({ entity }) => entity.id !== where.entity.id)
          .map((end) => toFact('ST12', end, 'located in', where, chunk.head, chunk.head + 1))
      : [];
  });

/** [ST13] "The Russian city of Kazan": the place named lies in the state that the noun is called after. */
const findCities = (view: SentenceView): Finding[] =>
  view.chunks.flatMap((chunk, number) => {
    if (!PLACE_NOUNS.has(view.tokens[chunk.head]?.lemma ?? '')) return [];
    const [state] = [...possessorsOf(view, number, ['state']), ...modifiersOf(view, number, ['state'])];
    const of = phrasesAfter(view, number).find(({ preposition }) => preposition === 'of');
    const places = (of?.chunks ?? []).flatMap((i) => endsAt(view, i, ['place']));
    return state ? places.map((place) => toFact('ST13', place, 'located in', state, chunk.head, chunk.head + 1)) : [];
  });

/** [ST14] "Soldiers have been sent to Russia", "forces stationed in the Far East": the force is there. */
const findStationed = (view: SentenceView, stances: Stances): Finding[] =>
  view.clauses.flatMap((clause, number) => {
    if (!clause.passive || !STATIONING.has(view.tokens[clause.verb]?.lemma ?? '')) return [];
    const forces = clause.subjects.flatMap((i) => endsAt(view, i, ['force']));
    const [where] = clause.obliques
      .filter(({ preposition }) => /^(?:in|to|at|into)$/.test(formAt(view, preposition)))
      .flatMap(({ chunks }) => chunks)
      .flatMap((i) => endsAt(view, i, PLACES));
    const stance = stanceOf(view, number, stances);
    if (!where || stance.suppressed) return [];
    return uniqueEnds(forces).map((force) => ({
      ...toFact('ST14', force, 'located in', where, clause.verb, clause.verb + 1),
      modality: toModality(stance, null),
      accordingTo: stance.accordingTo,
    }));
  });

/** [ST16] Who travels "to India for the summit": the summit is there. */
const findDestinations = (view: SentenceView): Finding[] =>
  view.clauses.flatMap((clause) => {
    const under = (preposition: string): number[] =>
      clause.obliques
        .filter((oblique) => formAt(view, oblique.preposition) === preposition)
        .flatMap(({ chunks }) => chunks);
    const [where] = [...under('to'), ...under('in')].flatMap((i) => endsAt(view, i, PLACES));
    const [event] = under('for').flatMap((i) => endsAt(view, i, ['event']));
    return where && event ? [toFact('ST16', event, 'located in', where, clause.verb, clause.verb + 1)] : [];
  });

/** Where things are, as far as a sentence states it by the way. */
export const findInPlaces = (view: SentenceView, stances: Stances): Finding[] => [
  ...findPlaces(view),
  ...findCities(view),
  ...findStationed(view, stances),
  ...findDestinations(view),
];
