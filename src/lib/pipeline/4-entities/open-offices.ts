import type { Office } from '../../model/mention.ts';
import { toBodyKey, toMinistryKey } from './body-key.ts';
import type { ActorNumber } from './cast.ts';
import { isHeldIn, isTitleOf } from './known-holders.ts';
import { isFormer } from './nominals.ts';
import type { Reading } from './reading.ts';
import { clauseOf, placeOf, rootOf, subjectsOf } from './reading.ts';

/** Tokens back in which a state may stand that an office without one belongs to. */
const NEAR = 14;

const isState = ({ cast }: Reading, actor: ActorNumber | undefined): actor is ActorNumber =>
  cast.actors[actor ?? -1]?.type === 'state';

/** What a known holder's title is of, where the text names it. Undefined where nothing is known. */
const findByHolder = (reading: Reading, actor: ActorNumber, office: Office): ActorNumber | null | undefined => {
  const identity = reading.identities.get(actor);
  if (!identity) return undefined;
  const fitting = identity.holder.held.filter((tenure) => isTitleOf(office, tenure));
  fitting.sort((a, b) => Number(isHeldIn(b, reading.year)) - Number(isHeldIn(a, reading.year)));
  for (const { of } of fitting) {
    const found = reading.findKnown(of);
    if (found !== null) return found;
  }
  return identity.certain && office.relation === 'leads' ? null : undefined;
};

/** The owner of the one ministry of that department that the text speaks of. */
const findByMinistry = ({ mentions, ...reading }: Reading, department: string): ActorNumber | null => {
  const key = toMinistryKey(department);
  const owners = new Set<ActorNumber>();
  for (const { text, owner, type } of mentions) {
    if (owner === null || type !== 'organisation' || toBodyKey(text) === null) continue;
    const words = text.replace(/^.*['’]s? /, '');
    const bare = mentions[owner]?.text ?? '';
    const own = toBodyKey(words) === key || toBodyKey(words.replace(bare, '').trim()) === key;
    const [actor] = own ? reading.actorsOf(owner) : [];
    if (actor !== undefined) owners.add(actor);
  }
  const [only, other] = [...owners];
  return only !== undefined && other === undefined ? only : null;
};

/** The one state named just before the title in its sentence; null for none, undefined where there are several. */
const findBefore = (reading: Reading, number: number): ActorNumber | null | undefined => {
  const mention = reading.mentions[number];
  const states = new Set<ActorNumber>();
  if (!mention) return null;
  for (const other of reading.mentionAt[mention.sentence]?.values() ?? []) {
    const state = reading.mentions[other];
    if (!state || state.to > mention.from || mention.from - state.to > NEAR) continue;
    const [actor] = state.form === 'pronoun' ? [] : reading.actorsOf(other);
    if (isState(reading, actor)) states.add(actor);
  }
  const [only, other] = [...states];
  return other === undefined ? (only ?? null) : undefined;
};

/** The state that is the subject of the clause above, or of the sentence before. */
const findSpokenOf = (reading: Reading, number: number): ActorNumber | null => {
  const mention = reading.mentions[number];
  if (!mention) return null;
  const stateIn = (sentence: number, clause: number): ActorNumber | null => {
    const [subject, other] = subjectsOf(reading, sentence, clause);
    const [actor] = subject === undefined || other !== undefined ? [] : reading.actorsOf(subject);
    return isState(reading, actor) ? actor : null;
  };
  const { clause } = placeOf(reading, number);
  const parent = clauseOf(reading, mention.sentence, clause)?.parent ?? null;
  const above = parent === null ? null : stateIn(mention.sentence, parent);
  if (above !== null) return above;
  const before = reading.sentences[mention.sentence - 1];
  return before?.kind === 'paragraph' ? stateIn(mention.sentence - 1, rootOf(reading, mention.sentence - 1)) : null;
};

/**
 * [EN28] What a title is of that stands before a name without it ("President Macron", "Foreign Minister Ali Youssef"): what
 * the known holder of that name serves, if the text speaks of it; what the same person's title was of before; the state
 * whose ministry of that department the text names; the one state just before it; else the state that the clause above or
 * the sentence before is about. Null where none of them tells.
 */
export const findOpenBody = (
  reading: Reading,
  number: number,
  actor: ActorNumber,
  office: Office,
): ActorNumber | null => {
  const mention = reading.mentions[number];
  // A general serves an army, a party leader a party: the state says nothing of it.
  if (!mention || office.body === 'person' || office.relation === 'part of' || isFormer(reading, mention, office))
    return null;
  const known = findByHolder(reading, actor, office);
  if (known !== undefined) return known;
  const before = reading.offices.of(actor).find((bearing) => bearing.office === office.id && bearing.of !== null);
  if (before) return before.of;
  if (mention.form !== 'name') return null;
  if (office.body === 'ministry' && office.department !== null) {
    const owner = findByMinistry(reading, office.department);
    if (owner !== null) return owner;
  }
  if (office.body !== 'state' && office.body !== 'ministry') return null;
  const near = findBefore(reading, number);
  return near === null ? findSpokenOf(reading, number) : (near ?? null);
};
