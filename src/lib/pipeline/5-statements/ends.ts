import type { Entity, EntityType } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Actor } from './reading.ts';
import type { SentenceView } from './sentence-view.ts';
import { chunkFrom, listingAfter, ownPhrases, phrasesAfter } from './noun-phrases.ts';
import { remember } from './remember.ts';
import { formAt, withConjuncts } from './sentence-view.ts';

/** How an end was found; the surer the way, the surer the statement. */
export type EndKind = 'direct' | 'listed' | 'inside' | 'borrowed' | 'loose';

/** One end of a statement. */
export interface End {
  readonly entity: Entity;
  readonly span: Span;
  readonly kind: EndKind;
  readonly pronoun: boolean;
  /** Number of the mention. */
  readonly mention: number;
}

const toEnds = (actors: readonly Actor[], kind: EndKind): End[] =>
  actors.flatMap(({ number, mention, entities }) =>
    entities.map((entity) => ({
      entity,
      span: { start: mention.start, end: mention.end },
      kind,
      pronoun: mention.form === 'pronoun',
      mention: number,
    })),
  );

const allowed = (ends: readonly End[], types: readonly EntityType[] | null): readonly End[] =>
  types === null ? ends : ends.filter(({ entity }) => types.includes(entity.type));

/** Nouns that only count or sort what an of-phrase names: "thousands of soldiers", "the city of Kazan". */
const TRANSPARENT: ReadonlySet<string> = new Set(
  `thousand hundred dozen ten score number majority group contingent handful lot part some many most one couple pair rest
   city town village port region province district state republic kingdom island peninsula column convoy unit member`.split(
    /\s+/,
  ),
);

/** The actors that head a chunk; of "thousands of soldiers" the soldiers. */
const headOf: (view: SentenceView, number: number) => readonly End[] = remember((view, number) => {
  const own = ownHead(view, number);
  const noun = view.tokens[view.chunks[number]?.head ?? -1];
  if (own.length > 0 || !noun || (noun.pos !== 'NUM' && !TRANSPARENT.has(noun.lemma))) return own;
  const of = phrasesAfter(view, number).find(({ preposition }) => preposition === 'of');
  return of ? of.chunks.filter((i) => i > number).flatMap((i) => headOf(view, i)) : [];
});

const ownHead = (view: SentenceView, number: number): End[] => {
  const chunk = view.chunks[number];
  if (!chunk) return [];
  const heading = view.actorAt[chunk.head];
  if (heading) return toEnds([heading], 'direct');
  return chunk.to - chunk.from === 1 ? speakersMeant(view, number) : [];
};

const THIRD_PERSON: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they']);

/** [ST9] "The army said it launched …": a pronoun that nothing else resolves, subject of what somebody says, is the speaker. */
const speakersMeant = (view: SentenceView, number: number): End[] => {
  const chunk = view.chunks[number];
  const argument = view.arguments[number];
  if (!chunk || argument?.role !== 'subject' || !THIRD_PERSON.has(formAt(view, chunk.head))) return [];
  const clause = view.clauses[argument.clause];
  const above = clause?.parent === null ? undefined : view.clauses[clause?.parent ?? -1];
  if (clause?.relation !== 'complement' || !above) return [];
  const speaker = above.subjects.find((i) => i < number);
  const subject = speaker === undefined ? [] : endsWithin(view, speaker, null);
  const person = formAt(view, chunk.head) === 'he' || formAt(view, chunk.head) === 'she';
  const [token] = [view.tokens[chunk.head]];
  return subject
    .filter(({ entity }) => (entity.type === 'person') === person)
    .map((end) => ({
      ...end,
      pronoun: true,
      span: token ? { start: token.start, end: token.end } : end.span,
    }));
};

/** Chunks named as members of a group: "leaders like A and B", "allies, including A", "meetings - including with A". */
const listedUnder = (view: SentenceView, number: number): number[] => {
  let at = listingAfter(view, number);
  if (at === -1) return [];
  if (view.tokens[at]?.pos === 'ADP') at += 1;
  const first = chunkFrom(view, at);
  return first === -1 ? [] : withConjuncts(view, first).filter((i) => i >= first);
};

/** Nouns that act for those they belong to ("leaders of Brazil and India", "officials from Kyiv"). */
const FOLK: ReadonlySet<string> = new Set(
  `leader official representative delegate delegation envoy diplomat member minister negotiator ambassador force troop
   soldier army military fighter authority government leadership parliament people citizen head chief side team police jet
   warplane aircraft drone missile warship navy ship target position commander lawmaker administration presidency
   spokesman spokeswoman spokesperson president premier chancellor secretary king prince regime rebel militia company firm bank`.split(
    /\s+/,
  ),
);

/** Nouns whose possessor is the other side and not the actor itself ("his allies"). */
const RELATIONAL: ReadonlySet<string> = new Set(
  `ally partner critic opponent rival enemy friend foe neighbour neighbor supporter backer counterpart adversary wife husband
   son daughter brother sister father mother family relative lawyer attorney fan follower voter widow victim
   country nation homeland`.split(/\s+/),
);

/** Actors a chunk is about although its head is none: members listed, possessor, modifier, of-phrase; nearest way first. */
const insideOf: (view: SentenceView, number: number) => readonly End[] = remember((view, number) => {
  const chunk = view.chunks[number];
  if (!chunk) return [];
  const listed = listedUnder(view, number).flatMap((i) => headOf(view, i));
  if (listed.length > 0) return listed.map((end) => ({ ...end, kind: 'listed' as const }));
  const noun = view.tokens[chunk.head]?.lemma ?? '';
  if (chunk.possessor !== null && !RELATIONAL.has(noun)) {
    const owners = withConjuncts(view, chunk.possessor).flatMap((i) => headOf(view, i));
    if (owners.length > 0) return owners.map((end) => ({ ...end, kind: 'inside' as const }));
  }
  const modifiers = view.actors.filter(({ mention }) => chunk.from <= mention.from && mention.to <= chunk.head);
  if (modifiers.length > 0) return toEnds(modifiers.slice(0, 1), 'inside');
  if (RELATIONAL.has(noun)) return [];
  const folk = FOLK.has(noun);
  // In "the invasion of Ukraine" the of-phrase names the victim, not the doer.
  const undergone = !folk && (view.frames.nouns.get(noun) ?? []).some(({ object }) => object.includes('prep:of'));
  // "An appeal filed by lawyers of …".
  const agents = view.clauses
    .filter(({ passive, relation, subjects }) => passive && relation === 'relative' && subjects.includes(number))
    .flatMap(({ obliques }) => obliques)
    .filter((oblique) => formAt(view, oblique.preposition) === 'by')
    .flatMap(({ chunks }) => chunks)
    .flatMap((i) => headOf(view, i));
  if (agents.length > 0) return agents.map((end) => ({ ...end, kind: 'inside' as const }));
  for (const { preposition, chunks } of phrasesAfter(view, number)) {
    if (preposition !== 'by' && preposition !== 'from' && (preposition !== 'of' || undergone)) continue;
    const heads = chunks.flatMap((i) => headOf(view, i));
    // "The results of the U.N. report": whose it is stands one phrase further in.
    const ends = heads.length > 0 || folk ? heads : chunks.filter((i) => i > number).flatMap((i) => insideOf(view, i));
    if (ends.length > 0) return ends.map((end) => ({ ...end, kind: folk ? ('listed' as const) : ('inside' as const) }));
  }
  return [];
});

/** [ST54] The heads of a chunk unless they are unnamed and somebody named stands in for them ("leaders from Brazil"). */
const orNamed = ({ unnamed }: SentenceView, heads: readonly End[], inside: () => readonly End[]): readonly End[] => {
  if (heads.some(({ entity }) => !unnamed.has(entity.id))) return heads;
  const others = inside();
  return others.length > 0 ? others : heads;
};

/** The actors that a chunk itself is, those listed under a group included. */
export const endsAt = (view: SentenceView, chunk: number, types: readonly EntityType[] | null): readonly End[] =>
  orNamed(view, allowed(headOf(view, chunk), types), () =>
    allowed(insideOf(view, chunk), types).filter(({ kind }) => kind === 'listed'),
  );

/** The actors that a chunk is, else those inside it. */
export const endsWithin = (view: SentenceView, chunk: number, types: readonly EntityType[] | null): readonly End[] =>
  orNamed(view, allowed(headOf(view, chunk), types), () => allowed(insideOf(view, chunk), types));

/** The place of what a chunk names, right after it: "military positions in Saudi Arabia". */
export const placesOf = (view: SentenceView, number: number, types: readonly EntityType[]): End[] =>
  ownPhrases(view, number)
    .filter(({ preposition }) => preposition === 'in' || preposition === 'at')
    .flatMap(({ chunks }) => chunks)
    .flatMap((i) => allowed(headOf(view, i), types))
    .filter(({ entity }) => entity.type === 'place' || entity.type === 'state')
    .map((end) => ({ ...end, kind: 'inside' }));

/** Those whom a chunk belongs to, by possessor or modifier: "Netanyahu's hardline policies". */
export const ownersWithin = (view: SentenceView, chunk: number, types: readonly EntityType[]): readonly End[] =>
  allowed(insideOf(view, chunk), types);

/** The names and demonyms that stand before the head of a chunk, in text order ("the Putin-Guterres talks"). */
export const modifiersOf = (
  view: SentenceView,
  number: number,
  types: readonly EntityType[] | null,
): readonly End[] => {
  const chunk = view.chunks[number];
  if (!chunk) return [];
  const inside = view.actors.filter(({ mention }) => chunk.from <= mention.from && mention.to <= chunk.head);
  return allowed(toEnds(inside, 'inside'), types);
};

/** Those who possess a chunk ("Putin's", "his", "Russia's and Ukraine's"). */
export const possessorsOf = (
  view: SentenceView,
  number: number,
  types: readonly EntityType[] | null,
): readonly End[] => {
  const possessor = view.chunks[number]?.possessor ?? null;
  if (possessor === null) return [];
  return allowed(
    withConjuncts(view, possessor).flatMap((i) => headOf(view, i)),
    types,
  );
};

/** All ends of several chunks with what is coordinated with them, each actor once. */
export const uniqueEnds = (ends: readonly End[]): End[] => {
  const seen = new Set<string>();
  return ends.filter(({ entity }) => {
    if (seen.has(entity.id)) return false;
    seen.add(entity.id);
    return true;
  });
};
