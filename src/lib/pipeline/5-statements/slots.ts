import type { Slot } from '../../lexicon/frames.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Clause } from '../../model/sentence.ts';
import type { End } from './ends.ts';
import { endsAt, endsWithin, modifiersOf, ownersWithin, placesOf, possessorsOf, uniqueEnds } from './ends.ts';
import { hostAgents, hostChunk } from './hosts.ts';
import { OCCURRENCE } from './occurrence.ts';
import type { SentenceView } from './sentence-view.ts';
import { phrasesAfter } from './noun-phrases.ts';
import { formAt, withConjuncts } from './sentence-view.ts';

/** Where a trigger stands: the clause that governs it and, for nouns and light verbs, the noun's chunk. */
export interface Site {
  readonly clause: number | null;
  readonly chunk: number | null;
}

/** Obliques of the clauses that tell of a noun: "talks taking place between A and B", "a warrant issued by the court". */
const obliquesAbout = (view: SentenceView, chunk: number, preposition: string): number[] =>
  view.clauses
    .filter(
      ({ subjects, relation, verb, passive }) =>
        subjects.includes(chunk) &&
        (relation === 'relative' || relation === 'participle') &&
        OCCURRENCE.has(view.tokens[verb]?.lemma ?? '') &&
        (passive || preposition !== 'by'),
    )
    .flatMap(({ obliques }) => obliques)
    .filter((oblique) => formAt(view, oblique.preposition) === preposition)
    .flatMap(({ chunks }) => spread(view, chunks));

/** What an infinitive right after a noun has as object: "an invitation to attend the summit". */
const infinitiveObjects = (view: SentenceView, chunk: number): number[] => {
  const end = view.chunks[chunk]?.to ?? -1;
  const clause = view.clauses.find(({ relation, from }) => relation === 'infinitive' && from === end);
  return clause
    ? spread(view, clause.objects.length > 0 ? clause.objects : clause.obliques.flatMap(({ chunks }) => chunks))
    : [];
};

const clauseOf = (view: SentenceView, { clause }: Site): Clause | undefined =>
  clause === null ? undefined : view.clauses[clause];

const spread = (view: SentenceView, chunks: readonly number[]): number[] => [
  ...new Set(chunks.flatMap((chunk) => withConjuncts(view, chunk))),
];

/** Chunks governed by a preposition: obliques of the clause, then phrases after its nouns. */
const underPreposition = (view: SentenceView, site: Site, preposition: string): number[] => {
  const clause = clauseOf(view, site);
  const own = site.chunk === null ? [] : phrasesAfter(view, site.chunk);
  const found = own.filter((phrase) => phrase.preposition === preposition).flatMap(({ chunks }) => chunks);
  if (site.chunk !== null && found.length === 0) {
    found.push(...obliquesAbout(view, site.chunk, preposition));
    if (found.length === 0 && preposition === 'to') found.push(...infinitiveObjects(view, site.chunk));
  }
  if (found.length > 0 || !clause) return found;
  const obliques = clause.obliques.filter((oblique) => formAt(view, oblique.preposition) === preposition);
  if (obliques.length > 0)
    return spread(
      view,
      obliques.flatMap(({ chunks }) => chunks),
    );
  const beside = (clause.passive ? clause.subjects : clause.objects)
    .flatMap((chunk) => phrasesAfter(view, chunk))
    .filter((phrase) => phrase.preposition === preposition)
    .flatMap(({ chunks }) => chunks);
  return beside.length > 0 ? beside : beyondPlaces(view, clause, preposition);
};

/** Prepositions that name the other side of an act, wherever that was. */
const PARTNER: ReadonlySet<string> = new Set(['with', 'between']);

const isNameOfPlace = (view: SentenceView, chunk: number): boolean =>
  view.tokens[view.chunks[chunk]?.head ?? -1]?.pos === 'PROPN';

/** "Held talks in Bishkek with Modi": a partner behind the named place of the act. */
const beyondPlaces = (view: SentenceView, { verb, obliques }: Clause, preposition: string): number[] =>
  PARTNER.has(preposition)
    ? obliques
        .filter((oblique) => oblique.preposition > verb && formAt(view, oblique.preposition) === 'in')
        .flatMap(({ chunks }) => chunks)
        .filter((chunk) => isNameOfPlace(view, chunk))
        .flatMap((chunk) => phrasesAfter(view, chunk))
        .filter((phrase) => phrase.preposition === preposition)
        .flatMap(({ chunks }) => chunks)
    : [];

/** Chunks of the grammatical subject of the active voice: of a passive the by-phrase. */
const activeSubjects = (view: SentenceView, clause: Clause): number[] => {
  if (!clause.passive) {
    const own = hostAgents(view, clause);
    return spread(view, own.length > 0 ? own : clause.subjects);
  }
  return spread(
    view,
    clause.obliques.filter(({ preposition }) => formAt(view, preposition) === 'by').flatMap(({ chunks }) => chunks),
  );
};

const activeObjects = (view: SentenceView, clause: Clause): number[] =>
  spread(view, clause.passive ? clause.subjects : clause.objects);

/** Prepositions of place and time, which bring no party to an act. */
const STATIC: ReadonlySet<string> = new Set(['in', 'at', 'on', 'during', 'since', 'before', 'after', 'under']);

const complementsOf = (view: SentenceView, site: Site): Clause[] =>
  // "Its refusal to engage with Bogota": the infinitive of a noun.
  site.chunk !== null
    ? view.clauses.filter((clause) => hostChunk(view, clause) === site.chunk)
    : complementsOfClause(view, site);

const complementsOfClause = (view: SentenceView, site: Site): Clause[] =>
  (site.clause === null ? [] : (view.children[site.clause] ?? []))
    .map((child) => view.clauses[child])
    .filter((child) => child !== undefined)
    .filter(({ relation }) => relation === 'complement' || relation === 'infinitive');

const COPULAS: ReadonlySet<string> = new Set('be become remain stay represent seem'.split(' '));

/** Whether a clause says that its subject is what a noun names: "is an ally of", "was elected president of", "serves as". */
const isPredicative = (view: SentenceView, { verb, passive, obliques, objects }: Clause, chunk: number): boolean => {
  const lemma = view.tokens[verb]?.lemma ?? '';
  if (COPULAS.has(lemma) || passive)
    return !obliques.some(({ chunks }) => chunks.includes(chunk)) || objects.length === 0;
  return obliques.some(({ preposition, chunks }) => chunks.includes(chunk) && formAt(view, preposition) === 'as');
};

const chunksOf = (view: SentenceView, site: Site, slot: Slot): number[] => {
  const clause = clauseOf(view, site);
  if (slot.startsWith('prep:')) return underPreposition(view, site, slot.slice('prep:'.length));
  switch (slot) {
    case 'subject':
      return clause ? activeSubjects(view, clause) : [];
    case 'clause-subject':
      return clause ? spread(view, clause.subjects) : [];
    case 'governor-subject': {
      // "Belarus, an ally of Russia": of whom an apposition is said.
      const named = site.chunk === null ? null : (view.chunks[site.chunk]?.apposition ?? null);
      if (named !== null) return spread(view, [named]);
      if (!clause || (site.chunk !== null && !isPredicative(view, clause, site.chunk))) return [];
      return spread(view, clause.subjects);
    }
    case 'object':
    case 'of-object':
      return clause ? activeObjects(view, clause) : [];
    case 'complement-subject':
      return complementsOf(view, site)
        .filter(({ subjectBorrowed }) => !subjectBorrowed)
        .flatMap(({ subjects }) => spread(view, subjects));
    case 'complement-object':
      return complementsOf(view, site).flatMap((child) => {
        const obliques = child.obliques.filter(({ preposition }) => !STATIC.has(formAt(view, preposition)));
        const objects = activeObjects(view, child);
        return [
          ...objects,
          ...spread(
            view,
            obliques.flatMap(({ chunks }) => chunks),
          ),
          // "Refused to lift sanctions on Abkhazia": whom the object of the infinitive is about.
          ...objects.flatMap((i) => phrasesAfter(view, i)).flatMap(({ chunks }) => chunks),
        ];
      });
    default:
      return [];
  }
};

/** "Continued their attacks on": a possessive pronoun that nothing resolves is the subject's; null for no such pronoun. */
const ownPossessor = (view: SentenceView, { clause, chunk }: Site): number[] | null => {
  const owner = view.chunks[view.chunks[chunk ?? -1]?.possessor ?? -1];
  const above = view.clauses[clause ?? -1];
  if (!owner || !above || view.tokens[owner.head]?.pos !== 'PRON') return null;
  const first = Math.min(...above.subjects);
  return first < (chunk ?? -1) ? spread(view, above.subjects) : null;
};

/** What stands in for an object that is no actor: whom it belongs to, or the place where it is. */
export const objectOwners = (view: SentenceView, { clause }: Site, types: readonly EntityType[]): readonly End[] => {
  const above = view.clauses[clause ?? -1];
  return above ? uniqueEnds(activeObjects(view, above).flatMap((chunk) => ownersWithin(view, chunk, types))) : [];
};

/** The places of what an object names: "hit positions in the Asir region". */
export const objectPlaces = (view: SentenceView, { clause }: Site, types: readonly EntityType[]): readonly End[] => {
  const above = view.clauses[clause ?? -1];
  return above ? uniqueEnds(activeObjects(view, above).flatMap((chunk) => placesOf(view, chunk, types))) : [];
};

/** Nouns for what somebody says: it speaks for its author. */
const SPEECH: ReadonlySet<string> = new Set(
  `statement report letter resolution lawsuit suit complaint speech article message note tweet post declaration petition
   communique communiqué editorial address remark interview decree order bill law legislation motion`.split(/\s+/),
);

/** [ST55] "Issued a statement criticising", "filed a lawsuit accusing": what a text does its author does. */
const authorsOf = (view: SentenceView, { relation, subjects, parent }: Clause, types: readonly EntityType[]): End[] => {
  const above = view.clauses[parent ?? -1];
  if (!above || above.passive || (relation !== 'participle' && relation !== 'relative')) return [];
  const isText = subjects.every(
    (i) => above.objects.includes(i) && SPEECH.has(view.tokens[view.chunks[i]?.head ?? -1]?.lemma ?? ''),
  );
  return isText ? uniqueEnds(spread(view, above.subjects).flatMap((i) => endsAt(view, i, types))) : [];
};

/** The actors at a slot of a trigger; those of the first way that finds any. */
export const endsOfSlot = (
  view: SentenceView,
  site: Site,
  slot: Slot,
  types: readonly EntityType[],
): readonly End[] => {
  switch (slot) {
    case 'possessor': {
      if (site.chunk === null) return [];
      const owners = possessorsOf(view, site.chunk, types);
      if (owners.length > 0) return owners;
      const own = ownPossessor(view, site);
      if (own !== null) return uniqueEnds(own.flatMap((chunk) => endsWithin(view, chunk, types)));
      const modifiers = modifiersOf(view, site.chunk, types).slice(0, 1);
      if (modifiers.length > 0) return modifiers;
      return uniqueEnds(
        ['by', 'from']
          .flatMap((preposition) => underPreposition(view, { ...site, clause: null }, preposition))
          .flatMap((chunk) => endsWithin(view, chunk, types)),
      );
    }
    case 'compound':
      return site.chunk === null ? [] : modifiersOf(view, site.chunk, types);
    case 'of-object': {
      const noun = site.chunk === null ? chunksOf(view, site, slot) : [site.chunk];
      return uniqueEnds(noun.flatMap((chunk) => endsWithin(view, chunk, types)));
    }
    case 'subject':
    case 'clause-subject':
    case 'governor-subject': {
      // A subject taken over from another clause must be an actor itself.
      const clause = clauseOf(view, site);
      if (clause?.subjectBorrowed) {
        const own = uniqueEnds(chunksOf(view, site, slot).flatMap((chunk) => endsAt(view, chunk, types)));
        return own.length > 0 ? own : authorsOf(view, clause, types);
      }
      return uniqueEnds(chunksOf(view, site, slot).flatMap((chunk) => endsWithin(view, chunk, types)));
    }
    default: {
      const chunks = chunksOf(view, site, slot);
      const direct = uniqueEnds(chunks.flatMap((chunk) => endsAt(view, chunk, types)));
      if (direct.length > 0 || slot === 'object') return direct;
      return uniqueEnds(chunks.flatMap((chunk) => endsWithin(view, chunk, types)));
    }
  }
};

/** The first slot of several that holds an actor. */
export const firstEnds = (
  view: SentenceView,
  site: Site,
  slots: readonly Slot[],
  types: readonly EntityType[],
): { readonly slot: Slot | null; readonly ends: readonly End[] } => {
  for (const slot of slots) {
    const ends = endsOfSlot(view, site, slot, types);
    if (ends.length > 0) return { slot, ends };
  }
  return { slot: null, ends: [] };
};
