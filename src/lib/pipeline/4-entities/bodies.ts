import type { Mention } from '../../model/mention.ts';
import type { Actor, ActorNumber, Cast } from './cast.ts';
import { toBodyKey, toBodyKind, toMinistryKey } from './body-key.ts';
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
const NEAR = 3;

/** Whether a mention is a part of a state or body, called by what it is. */
export const isBody = (mention: Mention): boolean =>
  mention.known === null &&
  (mention.type === 'organisation' || mention.type === 'force') &&
  toBodyKey(mention.text) !== null;

/**
 * [EN20] "Kyiv's foreign ministry", "the Ukrainian Foreign Ministry", "the ministry" are one actor: a body is what it is and
 * whose it is. Without an owner it is the last one of that kind; a name finds or founds one without owner.
 */
export const findBody = (reading: Reading, register: BodyRegister, number: number): Actor | null => {
  const mention = reading.mentions[number];
  if (!mention) return null;
  const owner = mention.owner === null ? undefined : reading.mentions[mention.owner];
  const key = toBodyKey(withoutOwner(mention, owner)) ?? toBodyKey(mention.text);
  if (key === null) return null;
  if (owner && mention.owner !== null) {
    const actor = reading.actorsOf(mention.owner)[0];
    if (actor === undefined) return null;
    const whose = toOwner(reading, actor, key);
    return register.find(whose.of, whose.key) ?? register.enter(whose.of, whose.key, mention.type);
  }
  if (INDEFINITE.has(wordBefore(reading, mention))) return null;
  const last = findLast(reading, mention, key, mention.type === 'force' ? NEAR : FAR);
  if (last) return last;
  if (mention.form !== 'name') return null;
  return register.find(null, key) ?? register.enter(null, key, mention.type);
};
