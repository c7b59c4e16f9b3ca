import type { Mention } from '../../model/mention.ts';
import type { Actor, ActorNumber, Cast } from './cast.ts';
import { toBodyKey, toBodyKind, toMinistryKey } from './body-key.ts';
import { toNameWords } from './name-key.ts';
import type { Reading } from './reading.ts';
import { lookBack, wordBefore } from './reading.ts';

/** Parts of states and bodies met so far, by owner and kind. */
export interface BodyRegister {
  readonly find: (of: ActorNumber | null, key: string) => Actor | undefined;
  readonly enter: (of: ActorNumber | null, key: string, type: Mention['type']) => Actor;
}

export const buildBodyRegister = (cast: Cast): BodyRegister => {
  const byKey = new Map<string, Actor>();
  const toKey = (of: ActorNumber | null, key: string): string => `${of ?? ''} ${key}`;
  return {
    find: (of, key) => byKey.get(toKey(of, key)),
    enter: (of, key, type) => {
      const actor = cast.enter({ type, body: key, of });
      byKey.set(toKey(of, key), actor);
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

interface Owner {
  readonly of: ActorNumber | null;
  readonly key: string;
}

/** A person's ministry, army or office is that of the state the person serves; a minister's ministry is of his department. */
const toOwner = ({ cast, offices }: Reading, actor: ActorNumber, key: string): Owner => {
  if (cast.actors[actor]?.type !== 'person') return { of: actor, key };
  const bearings = offices.of(actor);
  const minister = bearings.find(({ body, department }) => body === 'ministry' && department !== null);
  if (key === 'ministry' && minister?.department) return { of: minister.of, key: toMinistryKey(minister.department) };
  return { of: bearings.find(({ of }) => of !== null)?.of ?? cast.actors[actor].of, key };
};

/** The last body met that is called so, or, for a bare word ("the ministry"), is of that kind. */
const findLast = (reading: Reading, mention: Mention, key: string, window: number): Actor | undefined => {
  for (const trace of lookBack(reading, mention.sentence, window)) {
    const actor = reading.cast.actors[trace.actors[0] ?? -1];
    if (trace.actors.length !== 1 || !actor?.body) continue;
    if (actor.body === key || toBodyKind(actor.body) === key) return actor;
  }
  return undefined;
};

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'any', 'no', 'other', 'more']);

/** Sentences back to a body of that kind. */
const FAR = 12;
const NEAR = 1;

/** Whether a mention is a part of a state or body, called by what it is. */
export const isBody = (mention: Mention): boolean =>
  mention.known === null &&
  (mention.type === 'organisation' || mention.type === 'force') &&
  toBodyKey(mention.text) !== null;

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
  return register.find(of, key) ?? register.enter(of, key, mention.type);
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

/**
 * [EN20] "Kyiv's foreign ministry", "the Ukrainian Foreign Ministry", "the ministry" are one actor: a body is what it is and
 * whose it is. Without an owner it is the last one of that kind; a name finds or founds one without owner, and a special
 * force belongs with the force told of before it.
 */
export const findBody = (reading: Reading, register: BodyRegister, number: number): Actor | null => {
  const mention = reading.mentions[number];
  if (!mention) return null;
  const owner = findOwner(reading, mention);
  const key =
    toBodyKey(withoutOwner(mention, owner === null ? undefined : reading.mentions[owner])) ?? toBodyKey(mention.text);
  if (key === null) return null;
  if (owner !== null) {
    const actor = reading.actorsOf(owner)[0];
    if (actor === undefined) return null;
    const whose = toOwner(reading, actor, key);
    return register.find(whose.of, whose.key) ?? register.enter(whose.of, whose.key, mention.type);
  }
  if (INDEFINITE.has(wordBefore(reading, mention))) return null;
  const last = findLast(reading, mention, key, mention.type === 'force' ? NEAR : FAR);
  if (last) return last;
  const of = mention.type === 'force' && key !== 'forces' ? findOwnerBefore(reading, mention) : null;
  if (mention.form !== 'name' && of === null) return null;
  return register.find(of, key) ?? register.enter(of, key, mention.type);
};
