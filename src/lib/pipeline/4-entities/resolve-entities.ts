import type { Gazetteer } from '../../lexicon/gazetteer.ts';
import type { Holder } from '../../lexicon/holders.ts';
import type { IsoDate } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Sentence } from '../../model/sentence.ts';
import { buildBodyRegister } from './bodies.ts';
import type { ActorNumber } from './cast.ts';
import { buildCast } from './cast.ts';
import { buildEntities } from './build-entities.ts';
import { buildGrammar } from './grammar.ts';
import { toKnowledge } from './knowledge.ts';
import { settleKnown } from './known-names.ts';
import { noteKnownOffices } from './known-offices.ts';
import { enterNamed, indexKnown } from './named-actors.ts';
import { findNeeded } from './needed.ts';
import { enterUnnamed } from './unnamed.ts';
import { noteOffices } from './office-holders.ts';
import type { OfficeRegister } from './offices.ts';
import { buildOfficeRegister } from './offices.ts';
import { toPronounWord } from './pronoun-words.ts';
import type { Reading } from './reading.ts';
import { placeOf } from './reading.ts';
import { findBeside } from './nominals.ts';
import { buildSpeakerIndex } from './speakers.ts';
import { resolveMention } from './resolve-mention.ts';

/** What this stage asks of the lexicon. */
export interface EntityLexicon {
  readonly gazetteer: Gazetteer;
  readonly holders: readonly Holder[];
}

/** Mentions that may wait for each other at once ("the aide of the minister of …"); what nests deeper stays open. */
const DEEPEST = 40;

/** Per sentence the mention that ends in each head token; where a name stands inside a description, the description. */
const indexHeads = (mentions: readonly Mention[], sentences: readonly Sentence[]): Map<number, number>[] => {
  const heads = sentences.map(() => new Map<number, number>());
  for (const [number, mention] of mentions.entries()) {
    const index = heads[mention.sentence];
    const other = mentions[index?.get(mention.head) ?? -1];
    if (!other || other.to - other.from < mention.to - mention.from) index?.set(mention.head, number);
  }
  return heads;
};

const isFirstPerson = ({ form, text }: Mention): boolean => form === 'pronoun' && toPronounWord(text)?.person === 1;

/** Numbers of the mentions in the order of reading; in a sentence I and we wait until its speaker is known. */
const toReadingOrder = (mentions: readonly Mention[]): number[] => {
  const wait = mentions.map((mention) => (isFirstPerson(mention) ? 1 : 0));
  return [...mentions.keys()].sort((a, b) => {
    const [x, y] = [mentions[a], mentions[b]];
    if (!x || !y) return 0;
    return x.sentence - y.sentence || (wait[a] ?? 0) - (wait[b] ?? 0) || x.from - y.from || y.to - x.to || a - b;
  });
};

/**
 * Says which actors the mentions of a document are. Takes the mentions in text order and the sentences they number; gives
 * the actors in order of first mention, `e1`, `e2`, …, and for each mention those it stands for. `date` is the document's:
 * of several who held an office, the holder of that year is meant. Never throws on text; time is linear in the number of
 * mentions. The rules are in README.md.
 */
export const resolveEntities = (
  found: readonly Mention[],
  sentences: readonly Sentence[],
  lexicon: EntityLexicon,
  date: IsoDate | null = null,
): Resolution => {
  const cast = buildCast();
  const knowledge = toKnowledge(lexicon.gazetteer);
  const mentions = settleKnown(found, sentences, knowledge);
  const references: (readonly ActorNumber[] | undefined)[] = mentions.map(() => undefined);
  const firstOf = indexKnown(mentions);
  const identities = enterNamed({
    mentions,
    knowledge,
    gazetteer: lexicon.gazetteer,
    cast,
    holders: lexicon.holders,
    references,
    firstOf,
  });
  const registers = { bodies: buildBodyRegister(cast, lexicon.gazetteer), events: [] };
  const grammar = buildGrammar(mentions, sentences);
  const mentionAt = indexHeads(mentions, sentences);
  const open = new Set<number>();
  const buildRegister = (): OfficeRegister =>
    buildOfficeRegister(
      (actor) => cast.actors[actor]?.gender ?? null,
      (actor) => cast.actors[actor]?.of ?? null,
    );
  const reading: Reading = {
    mentions,
    sentences,
    grammar,
    speakers: buildSpeakerIndex({ sentences, grammar, mentionAt }),
    knowledge,
    gazetteer: lexicon.gazetteer,
    cast,
    offices: buildRegister(),
    knownOffices: { held: buildRegister(), before: buildRegister() },
    identities,
    findKnown: (known) => {
      const first = firstOf.get(known);
      return first === undefined ? null : (reading.actorsOf(first)[0] ?? null);
    },
    year: date === null ? null : Number(date.slice(0, 4)),
    mentionAt,
    actorsOf: (mention) => {
      const known = references[mention];
      if (known !== undefined || open.has(mention) || open.size > DEEPEST) return known ?? [];
      open.add(mention);
      const actors = resolveMention(reading, registers, mention);
      open.delete(mention);
      references[mention] = actors;
      return actors;
    },
  };

  noteKnownOffices(reading);
  // An office of a pronoun or a bare noun ("the Commission's president") waits until reading has come to it.
  const late = new Map<number, ActorNumber>();
  const isReady = (mention: Mention | undefined): boolean =>
    mention === undefined ||
    mention.form === 'name' ||
    mention.known !== null ||
    (mention.owner !== null && mentions[mention.owner]?.form === 'name');
  for (const [number, mention] of mentions.entries()) {
    if (mention.offices.length === 0) continue;
    const name = mention.form === 'name' ? number : findBeside(reading, number);
    const actor = name === null ? undefined : references[name]?.[0];
    if (actor === undefined) continue;
    if (mention.offices.every(({ of }) => of === null || isReady(mentions[of]))) noteOffices(reading, number, actor);
    else late.set(number, actor);
  }
  for (const number of toReadingOrder(mentions)) {
    const mention = mentions[number];
    const bearer = late.get(number);
    if (bearer !== undefined) noteOffices(reading, number, bearer);
    if (mention && !mention.unnamed) cast.note(number, mention, placeOf(reading, number), reading.actorsOf(number));
  }
  // Last, so that nothing above takes them for somebody who was named.
  const unnamed = enterUnnamed(reading, references);
  const resolved = references.map((actors) => actors ?? []);
  return buildEntities(reading, resolved, findNeeded(reading, resolved), unnamed);
};
