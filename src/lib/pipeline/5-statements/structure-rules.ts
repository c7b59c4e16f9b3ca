import type { EntityType } from '../../model/entity.ts';
import type { Finding } from './candidate.ts';
import type { End } from './ends.ts';
import { endsAt, modifiersOf, possessorsOf, uniqueEnds } from './ends.ts';
import type { Actor } from './reading.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, phrasesAfter } from './sentence-view.ts';
import type { Stance } from './stance.ts';
import { stanceOf, toModality } from './stance.ts';

const toEnds = ({ number, mention, entities }: Actor): End[] =>
  entities.map((entity) => ({
    entity,
    span: { start: mention.start, end: mention.end },
    kind: 'direct',
    pronoun: mention.form === 'pronoun',
    mention: number,
  }));

const fact = (subject: End, predicate: string, object: End, from: number, to: number): Finding => ({
  subject,
  object,
  predicate,
  modality: 'happened',
  accordingTo: null,
  loose: false,
  from,
  to,
  clause: null,
  kind: 'structure',
});

/** Token number of the token that holds a place of the text, -1 for none. */
const tokenAt = (view: SentenceView, start: number): number =>
  view.tokens.findIndex((token) => token.start <= start && start < token.end);

/** [ST10] What titles and appositions say: "UN chief Guterres" leads the UN. */
const findOffices = (view: SentenceView): Finding[] =>
  view.actors.flatMap((actor) =>
    actor.mention.offices.flatMap((office) => {
      const of = view.actors.find(({ number }) => number === office.of);
      const [from, last] = [tokenAt(view, office.start), tokenAt(view, office.end - 1)];
      if (!of || from === -1 || last === -1) return [];
      return toEnds(actor).flatMap((subject) =>
        toEnds(of)
          .filter((object) => object.entity.id !== subject.entity.id)
          .map((object) => fact(subject, office.relation, object, from, last + 1)),
      );
    }),
  );

/** [ST11] A ministry, an army, a court belongs to whoever owns it in the text: "Kyiv's foreign ministry". */
const findOwners = (view: SentenceView): Finding[] =>
  view.actors.flatMap((actor) => {
    const { mention } = actor;
    const owner = view.actors.find(({ number }) => number === mention.owner);
    if (!owner || !['organisation', 'force', 'place'].includes(mention.type)) return [];
    return toEnds(actor).flatMap((subject) =>
      toEnds(owner)
        .filter((object) => object.entity.id !== subject.entity.id)
        .map((object) => fact(subject, 'part of', object, mention.head, mention.head + 1)),
    );
  });

/** Events that are no gatherings: to say where a war is says nothing. */
const STRIFE: ReadonlySet<string> = new Set('war conflict crisis invasion offensive fighting operation'.split(' '));
const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'outside', 'near']);

/** Whether a thing named at a chunk can be said to be at a place ("the summit in Kazan", "troops in Mali"). */
const canBePlaced = (view: SentenceView, { entity }: End, head: number): boolean => {
  switch (entity.type) {
    case 'event':
      return !STRIFE.has(view.tokens[head]?.lemma ?? '');
    case 'force':
    case 'place':
      return true;
    case 'organisation':
      return /^(?:headquarters?|office|embassy|base)$/.test(view.tokens[head]?.lemma ?? '');
    default:
      return false;
  }
};

const PLACES: readonly EntityType[] = ['place', 'state'];

/** [ST12] Where an event, a force or a place is, said right after its name: "the summit in Kazan", "Kazan, Russia". */
const findPlaces = (view: SentenceView): Finding[] =>
  view.chunks.flatMap((chunk, number) => {
    const seat = view.tokens[chunk.head]?.lemma === 'headquarters';
    const things = (seat ? possessorsOf(view, number, ['organisation', 'bloc']) : endsAt(view, number, null)).filter(
      (end) => seat || canBePlaced(view, end, chunk.head),
    );
    if (things.length === 0) return [];
    const [after] = phrasesAfter(view, number).filter(({ preposition }) => PLACING.has(preposition));
    const beside = view.chunks.flatMap(({ apposition }, i) => (apposition === number ? [i] : []));
    const isPlace = things[0]?.entity.type === 'place';
    const wheres = [
      ...(after?.preposition === 'in' || after?.preposition === 'at' ? after.chunks : []),
      ...(isPlace ? beside : []),
    ].flatMap((i) => endsAt(view, i, isPlace ? ['state', 'place'] : PLACES));
    const [where] = wheres;
    return where
      ? things
          .filter(({ entity, kind }) => kind === 'direct' && entity.id !== where.entity.id)
          .map((thing) => fact(thing, 'located in', where, chunk.head, chunk.head + 1))
      : [];
  });

/** [ST13] "The Russian city of Kazan": the place named lies in the state that the noun is called after. */
const findCities = (view: SentenceView): Finding[] =>
  view.chunks.flatMap((chunk, number) => {
    const [state] = [...possessorsOf(view, number, ['state']), ...modifiersOf(view, number, ['state'])];
    const [of] = phrasesAfter(view, number).filter(({ preposition }) => preposition === 'of');
    const places = (of?.chunks ?? []).flatMap((i) => endsAt(view, i, ['place']));
    return state && PLACE_NOUNS.has(view.tokens[chunk.head]?.lemma ?? '')
      ? places.map((place) => fact(place, 'located in', state, chunk.head, chunk.head + 1))
      : [];
  });

const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'city town village port region province district capital island peninsula resort suburb stronghold hub'.split(' '),
);

/** Verbs that put a force somewhere. */
const STATIONING: ReadonlySet<string> = new Set(
  'send deploy dispatch station base train transfer move ship garrison post billet quarter'.split(' '),
);

/** [ST14] "Soldiers have been sent to Russia", "forces stationed in the Far East": the force is there. */
const findStationed = (view: SentenceView, stances: (Stance | undefined)[]): Finding[] =>
  view.clauses.flatMap((clause, number) => {
    if (!clause.passive || !STATIONING.has(view.tokens[clause.verb]?.lemma ?? '')) return [];
    const forces = clause.subjects.flatMap((i) => endsAt(view, i, ['force']));
    const wheres = clause.obliques
      .filter(({ preposition }) => /^(?:in|to|at|into)$/.test(formAt(view, preposition)))
      .flatMap(({ chunks }) => chunks)
      .flatMap((i) => endsAt(view, i, PLACES));
    const stance = stanceOf(view, number, stances);
    const [where] = wheres;
    if (!where || stance.suppressed) return [];
    return uniqueEnds(forces).map((force) => ({
      ...fact(force, 'located in', where, clause.verb, clause.verb + 1),
      modality: toModality(stance, null),
      accordingTo: stance.accordingTo,
    }));
  });

/** The standing facts that a sentence states, mostly without a verb. */
export const findInStructure = (view: SentenceView, stances: (Stance | undefined)[]): Finding[] => [
  ...findOffices(view),
  ...findOwners(view),
  ...findPlaces(view),
  ...findCities(view),
  ...findStationed(view, stances),
];
