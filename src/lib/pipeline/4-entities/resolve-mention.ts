import type { ActorNumber } from './cast.ts';
import type { BodyRegister } from './bodies.ts';
import { findBodies, findBody, isBody } from './bodies.ts';
import type { EventRegister } from './events.ts';
import { findEvent } from './events.ts';
import { findMembers, findThey } from './groups.ts';
import { findBeside, findByKind, findGroupOf } from './nominals.ts';
import { findNewHolder, findOfficeHolder, isUnnamedPerson, noteOffices } from './office-holders.ts';
import { toPronounWord } from './pronoun-words.ts';
import { findPerson, findReflexive } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { placeOf } from './reading.ts';
import { findRelative } from './relatives.ts';
import { findSpeakers } from './speakers.ts';
import { findThing } from './things.ts';

/** What has been entered so far besides the cast. */
export interface Registers {
  readonly bodies: BodyRegister;
  readonly events: EventRegister;
}

const toList = (actor: ActorNumber | null | undefined): readonly ActorNumber[] =>
  actor === null || actor === undefined ? [] : [actor];

const resolvePronoun = (reading: Reading, number: number): readonly ActorNumber[] => {
  const mention = reading.mentions[number];
  const word = mention && toPronounWord(mention.text);
  if (!mention || !word) return [];
  const { quoted } = placeOf(reading, number);
  if (word.person === 1) return quoted ? findSpeakers(reading, mention.sentence) : [];
  switch (word.kind) {
    case 'relative':
      return findRelative(reading, number, word);
    case 'reflexive':
      return findReflexive(reading, number);
    case 'personal':
    case 'possessive':
      if (word.number === 'plural') return findThey(reading, number, word);
      if (word.sort === 'thing') return toList(findThing(reading, number, word.kind === 'possessive'));
      return toList(findPerson(reading, number, word, quoted ? findSpeakers(reading, mention.sentence) : []));
  }
};

const resolvePersonNominal = (reading: Reading, number: number): readonly ActorNumber[] => {
  const mention = reading.mentions[number];
  const holder = findOfficeHolder(reading, number);
  if (holder !== null) return [holder];
  const bearer = findNewHolder(reading, number);
  if (bearer !== null) {
    noteOffices(reading, number, bearer);
    return [bearer];
  }
  if (!mention || !isUnnamedPerson(reading, number)) return [];
  const { number: actor } = reading.cast.enter({ type: 'person', gender: mention.gender });
  noteOffices(reading, number, actor);
  return [actor];
};

const resolveNominal = (reading: Reading, registers: Registers, number: number): readonly ActorNumber[] => {
  const mention = reading.mentions[number];
  if (!mention) return [];
  if (mention.plural) {
    const members = findMembers(reading, number);
    return members.length > 0 ? members : toList(findBodies(reading, registers.bodies, number)?.number);
  }
  const beside = findBeside(reading, number);
  if (beside !== null) return reading.actorsOf(beside);
  if (mention.type === 'event') return toList(findEvent(reading, registers.events, number)?.number);
  if (mention.type === 'person') return resolvePersonNominal(reading, number);
  const body = isBody(mention, reading.gazetteer) ? findBody(reading, registers.bodies, number) : null;
  return toList(body ? body.number : (findGroupOf(reading, number) ?? findByKind(reading, number)));
};

/** The actors that a mention stands for, where its name alone does not say so: none where that is not clear. */
export const resolveMention = (reading: Reading, registers: Registers, number: number): readonly ActorNumber[] => {
  const mention = reading.mentions[number];
  if (!mention) return [];
  if (mention.known !== null) {
    const { known } = mention;
    const type = reading.knowledge(known)?.type ?? mention.type;
    return [(reading.cast.findKnown(known) ?? reading.cast.enter({ type, known })).number];
  }
  if (mention.form === 'pronoun') return resolvePronoun(reading, number);
  if (mention.form === 'nominal' || mention.plural) return resolveNominal(reading, registers, number);
  if (mention.adjectival) return [];
  if (mention.type === 'event') return toList(findEvent(reading, registers.events, number)?.number);
  return toList(findBody(reading, registers.bodies, number)?.number);
};
