import type { Gazetteer } from '../../lexicon/gazetteer.ts';
import type { Mention } from '../../model/mention.ts';
import type { Actor, ActorNumber, Cast } from './cast.ts';
import { toBodyKey, toBodyKind, toMinistryKey } from './body-key.ts';
import { toNameWords } from './name-key.ts';
import type { Reading } from './reading.ts';
import { lookBack, wordBefore } from './reading.ts';
import { splitStateBody } from './state-names.ts';

/** Whose a part of a state is: the actor, if the text has it, and the identifier, if it is known. */
export interface Whose {
  readonly of: ActorNumber | null;
  readonly known: string | null;
}

/** Parts of states and bodies met so far, by owner and kind. */
export interface BodyRegister {
  readonly find: (whose: Whose, key: string) => Actor | undefined;
  readonly enter: (whose: Whose, key: string, type: Mention['type']) => Actor;
}

export const buildBodyRegister = (cast: Cast, { serving }: Pick<Gazetteer, 'serving'>): BodyRegister => {
  const byKey = new Map<string, Actor>();
  const toKey = ({ of, known }: Whose, key: string): string => `${known ?? of ?? ''} ${key}`;
  return {
    find: (whose, key) => {
      // "The Israeli army" is the IDF where the text speaks of the IDF.
      const known = whose.known === null ? null : serving(whose.known, key);
      const found = (known === null ? undefined : cast.findKnown(known)) ?? byKey.get(toKey(whose, key));
      if (found) found.of ??= whose.of;
      return found;
    },
    enter: (whose, key, type) => {
      const actor = cast.enter({ type, body: key, of: whose.of });
      byKey.set(toKey(whose, key), actor);
      return actor;
    },
  };
};

/** The mention's words without those of its owner ("Kyiv's foreign ministry" → "foreign ministry"). */
const withoutOwner = (mention: Mention, owner: Mention | undefined): string => {
  if (!owner || owner.start < mention.start || owner.end > mention.end) return mention.text;
  const before = mention.text.slice(0, owner.start - mention.start);
  const after = mention.text.slice(owner.end - mention.start).replace(/^['’]s?(?=\s)/, '');
  return `${before} ${after}`.trim();
};

interface Owner extends Whose {
  readonly key: string;
}

/** An owner with the identifier that it is known by. */
const toWhose = ({ cast }: Reading, of: ActorNumber | null): Whose => ({
  of,
  known: of === null ? null : (cast.actors[of]?.known ?? null),
});

/** A person's ministry, army or office is that of the state the person serves; a minister's ministry is of his department. */
const toOwner = (reading: Reading, actor: ActorNumber, key: string): Owner => {
  const { cast, offices } = reading;
  if (cast.actors[actor]?.type !== 'person') return { ...toWhose(reading, actor), key };
  const bearings = offices.of(actor);
  const minister = bearings.find(({ body, department }) => body === 'ministry' && department !== null);
  if (key === 'ministry' && minister?.department)
    return { ...toWhose(reading, minister.of), key: toMinistryKey(minister.department) };
  return {
    ...toWhose(reading, bearings.find(({ of }) => of !== null)?.of ?? cast.actors[actor].of),
    key,
  };
};

/** The last body met that is called so, or, for a bare word ("the ministry"), is of that kind. */
const findLast = (reading: Reading, mention: Mention, key: string, window: number): Actor | undefined => {
  for (const trace of lookBack(reading, mention.sentence, window)) {
    const actor = reading.cast.actors[trace.actors[0] ?? -1];
    if (trace.actors.length !== 1 || !actor) continue;
    if (actor.body !== null && (actor.body === key || toBodyKind(actor.body) === key)) return actor;
    if (actor.known !== null && (reading.knowledge(actor.known)?.serves.includes(key) ?? false)) return actor;
  }
  return undefined;
};

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'any', 'no', 'other', 'more']);

/** Sentences back to a body of that kind. */
const FAR = 12;
const NEAR = 1;

/** Whether a mention is a part of a state or body, called by what it is. */
export const isBody = (mention: Mention, gazetteer: Pick<Gazetteer, 'find'>): boolean =>
  mention.known === null &&
  (mention.type === 'organisation' || mention.type === 'force') &&
  (toBodyKey(mention.text) !== null || splitStateBody(mention.text, gazetteer) !== null);

/** Number of the mention that a body belongs to: as found, else the possessive or adjective right before it. */
const findOwner = ({ mentions, sentences, mentionAt }: Reading, mention: Mention): number | null => {
  if (mention.owner !== null) return mention.owner;
  const tokens = sentences[mention.sentence]?.tokens ?? [];
  const isPossessive = /^['’]s?$/.test(tokens[mention.from - 1]?.form ?? '');
  const number = mentionAt[mention.sentence]?.get(mention.from - (isPossessive ? 2 : 1));
  const before = number === undefined ? undefined : mentions[number];
  return number !== undefined && before && (isPossessive || before.adjectival) ? number : null;
};

/** [EN26] Several bodies of one owner that are spoken of together ("Russian banks"), as one actor. */
export const findBodies = (reading: Reading, register: BodyRegister, number: number): Actor | null => {
  const mention = reading.mentions[number];
  if (!mention || mention.type !== 'organisation') return null;
  const owner = findOwner(reading, mention);
  const of = owner === null ? undefined : reading.actorsOf(owner)[0];
  if (owner === null || of === undefined || reading.cast.actors[of]?.type !== 'state') return null;
  const text = withoutOwner(mention, reading.mentions[owner]);
  const key = toNameWords(text)
    .filter((word) => !QUANTITY.has(word))
    .join(' ');
  if (key === '') return null;
  const whose = toWhose(reading, of);
  return register.find(whose, key) ?? register.enter(whose, key, mention.type);
};

const QUANTITY: ReadonlySet<string> = new Set(
  'many several some most all few other more various both two three'.split(' '),
);

/** Whose force another one is that is told of right after it: "North Korean soldiers …, among them special forces". */
const findOwnerBefore = (reading: Reading, mention: Mention): ActorNumber | null => {
  for (const trace of lookBack(reading, mention.sentence, 1)) {
    const actor = reading.cast.actors[trace.actors[0] ?? -1];
    if (trace.actors.length === 1 && actor?.type === 'force' && actor.of !== null) return actor.of;
  }
  return null;
};

/** The state that a name says it belongs to ("Ministry of Defence of Japan"), or whose capital it is in ("in Ankara"). */
const findState = (reading: Reading, mention: Mention): { readonly state: string; readonly rest: string } | null => {
  const split = splitStateBody(mention.text, reading.gazetteer);
  if (split) return split;
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  const next = tokens[mention.to]?.form === 'in' ? reading.mentionAt[mention.sentence]?.get(mention.to + 1) : undefined;
  const place = next === undefined ? undefined : reading.mentions[next];
  const known = place && place.known !== null ? reading.knowledge(place.known) : null;
  const state = known?.type === 'state' ? place?.known : known?.type === 'place' ? known.of : null;
  return state?.startsWith('state:') ? { state, rest: mention.text } : null;
};

/** By key the states that the text says own such a body. */
type Owners = ReadonlyMap<string, ReadonlySet<string>>;

const findOwners = (reading: Reading): Owners => {
  const owners = new Map<string, Set<string>>();
  for (const mention of reading.mentions) {
    if (mention.known !== null || (mention.type !== 'organisation' && mention.type !== 'force')) continue;
    const number = findOwner(reading, mention);
    const owner = number === null ? undefined : reading.mentions[number];
    const told = owner ? null : findState(reading, mention);
    const state = owner ? owner.known : (told?.state ?? null);
    if (!state?.startsWith('state:')) continue;
    const key = toBodyKey(owner ? withoutOwner(mention, owner) : (told?.rest ?? ''));
    if (key !== null) owners.set(key, (owners.get(key) ?? new Set()).add(state));
  }
  return owners;
};

const ownersOf = new WeakMap<Reading, Owners>();

/** The only state that the text says owns a body of that kind, for a headline that leaves it out. */
const findSoleOwner = (reading: Reading, key: string): Whose | null => {
  const owners = ownersOf.get(reading) ?? findOwners(reading);
  ownersOf.set(reading, owners);
  const [state, other] = owners.get(key) ?? [];
  return state === undefined || other !== undefined ? null : { of: reading.findKnown(state), known: state };
};

/**
 * [EN20] "Kyiv's foreign ministry", "the Ukrainian Foreign Ministry", "the foreign ministry in Kyiv", "the ministry" are one
 * actor: a body is what it is and whose it is. Without an owner it is the last one of that kind; a name finds or founds one
 * without owner, and a special force belongs with the force told of before it.
 */
export const findBody = (reading: Reading, register: BodyRegister, number: number): Actor | null => {
  const mention = reading.mentions[number];
  if (!mention) return null;
  const owner = findOwner(reading, mention);
  const state = owner === null ? findState(reading, mention) : null;
  const words = owner === null ? (state?.rest ?? mention.text) : withoutOwner(mention, reading.mentions[owner]);
  const key = toBodyKey(words) ?? toBodyKey(mention.text);
  if (key === null) return null;
  const findOrEnter = (whose: Whose, kind: string): Actor =>
    register.find(whose, kind) ?? register.enter(whose, kind, mention.type);
  if (owner !== null) {
    const actor = reading.actorsOf(owner)[0];
    if (actor === undefined) return null;
    const whose = toOwner(reading, actor, key);
    return findOrEnter(whose, whose.key);
  }
  if (state !== null) return findOrEnter({ of: reading.findKnown(state.state), known: state.state }, key);
  if (INDEFINITE.has(wordBefore(reading, mention))) return null;
  const last = findLast(reading, mention, key, mention.type === 'force' ? NEAR : FAR);
  if (last) return last;
  const of = mention.type === 'force' && key !== 'forces' ? findOwnerBefore(reading, mention) : null;
  if (mention.form !== 'name' && of === null) return null;
  const sole = of === null ? findSoleOwner(reading, key) : null;
  return findOrEnter(sole ?? toWhose(reading, of), key);
};
