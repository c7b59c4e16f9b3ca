import type { Mention } from '../../model/mention.ts';
import type { ActorNumber, Trace } from './cast.ts';
import type { Place, Role } from './grammar.ts';
import type { PronounWord } from './pronoun-words.ts';
import type { Reading } from './reading.ts';
import { chunkOf, chunksBeside, clauseOf, lookBack, mentionOfChunk, placeOf, subjectsOf } from './reading.ts';

/** Weight of a candidate by what it does in its clause. Tuned on GAP's development snippets, as are the weights below. */
const SALIENCE: Readonly<Record<Role, number>> = { subject: 3, object: 2, oblique: 1.1, possessor: 1.5, other: 0.8 };

/** Factor by distance in sentences. */
const FADE: readonly number[] = [1, 0.8, 0.45, 0.3, 0.2];

const PARALLEL = 1;
const OWN_SUBJECT = 1.5;
const OWNER_ABOVE = 2.5;
const JOINED = 5;
const SAME_GENDER = 0.8;
const PRONOUN_CHAIN = 0.5;
const OFTEN = 0.35;
const QUOTED = 0.6;

/** A candidate must reach this share of a lone subject's weight to be believed. */
const LEAST = 0.5;

/** Tokens before a pronoun that can mean the subject to come. */
const FURTHEST_AHEAD = 12;

interface Seat {
  readonly mention: Mention;
  readonly place: Place;
  readonly word: PronounWord;
  readonly chunk: number;
}

/** Whether grammar forbids that the pronoun means the candidate: two arguments of one verb are two actors. */
const isBound = (reading: Reading, seat: Seat, trace: Trace): boolean => {
  const { mention, place, word } = seat;
  if (trace.sentence !== mention.sentence) return false;
  const other = reading.mentions[trace.mention];
  if (!other) return false;
  const sentence = reading.sentences[mention.sentence];
  const chunk = chunkOf(reading, other);
  const [own, theirs] = [sentence?.chunks[seat.chunk], sentence?.chunks[chunk]];
  const group = (number: number, conjunct: number | null | undefined): number => conjunct ?? number;
  if (word.kind !== 'personal') return false;
  if (seat.chunk !== chunk && group(seat.chunk, own?.conjunct) === group(chunk, theirs?.conjunct)) return true;
  if (place.clause === -1) return false;
  if (place.direct && trace.place.direct && place.clause === trace.place.clause) return true;
  const clause = clauseOf(reading, mention.sentence, place.clause);
  return (
    place.role !== 'subject' &&
    place.direct &&
    (clause?.subjects.includes(chunk) ?? false) &&
    theirs?.head === other.head
  );
};

const isComplement = (role: Role): boolean => role === 'object' || role === 'oblique';

/** Whether the pronoun hangs on a phrase that the candidate owns: "Connie's idea of her marriage". */
const isOwnerAbove = (reading: Reading, { mention, chunk }: Seat, trace: Trace): boolean => {
  const chunks = reading.sentences[mention.sentence]?.chunks;
  const other = reading.mentions[trace.mention];
  if (!chunks || !other || trace.place.role !== 'possessor') return false;
  const owned =
    mention.from + 1 < (chunks[chunk + 1]?.to ?? 0) && chunks[chunk + 1]?.possessor === chunk ? chunk + 1 : chunk;
  const above = chunks[owned]?.attached?.chunk;
  return above !== undefined && chunks[above]?.possessor === chunkOf(reading, other);
};

/** Whether the pronoun's phrase is joined to the candidate: "Taylor and his wife". */
const isJoined = ({ sentences }: Reading, { sentence, from }: Mention, { to }: Trace): boolean =>
  from === to + 1 && /^(?:and|or|&)$/i.test(sentences[sentence]?.tokens[to]?.form ?? '');

const weigh = (reading: Reading, seat: Seat, trace: Trace): number => {
  const { mention, place, word } = seat;
  const distance = mention.sentence - trace.sentence;
  let weight = SALIENCE[trace.place.role];
  if (trace.place.role === place.role || (isComplement(trace.place.role) && isComplement(place.role)))
    weight += PARALLEL;
  if (distance === 0 && isOwnerAbove(reading, seat, trace)) weight += OWNER_ABOVE;
  if (distance === 0 && word.kind === 'possessive' && isJoined(reading, mention, trace)) weight += JOINED;
  if (trace.isPronoun) weight += PRONOUN_CHAIN;
  if (distance === 0 && (word.kind === 'possessive' || !place.direct) && place.clause !== -1) {
    if (subjectsOf(reading, mention.sentence, place.clause).includes(trace.mention)) weight += OWN_SUBJECT;
  }
  if (trace.place.quoted && !place.quoted) weight *= QUOTED;
  return weight * (FADE[distance] ?? 0) - (distance === 0 ? (mention.from - trace.to) * 0.005 : 0);
};

const isPerson = (reading: Reading, actor: ActorNumber, word: PronounWord): boolean => {
  const found = reading.cast.actors[actor];
  if (found?.type !== 'person') return false;
  return found.gender === null || word.gender === null || found.gender === word.gender;
};

/** The mention that begins right after a comma, titles left aside, and has its verb after it. */
const findAfterComma = ({ sentences, mentions, mentionAt }: Reading, sentence: number, from: number): number | null => {
  const tokens = sentences[sentence]?.tokens ?? [];
  const limit = Math.min(tokens.length, from + FURTHEST_AHEAD);
  let comma = from;
  while (comma < limit && tokens[comma]?.form !== ',') comma += 1;
  for (let at = comma + 1; at < Math.min(limit, comma + 6); at += 1) {
    const number = mentionAt[sentence]?.get(at);
    const mention = number === undefined ? undefined : mentions[number];
    if (number === undefined || mention?.form !== 'name') continue;
    const isVerb = tokens.slice(mention.to, mention.to + 3).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
    return isVerb ? number : null;
  }
  return null;
};

/**
 * [EN30] In "In his speech, Putin …" the person comes after the pronoun: it is who follows the comma of the phrase or clause
 * that opens the sentence.
 */
const findAhead = (reading: Reading, { mention, word }: Seat): ActorNumber | null => {
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  const first = tokens[0]?.pos;
  if (mention.from === 0 || mention.from > FURTHEST_AHEAD || (first !== 'ADP' && first !== 'SCONJ' && first !== 'ADV'))
    return null;
  for (let at = 0; at < mention.from; at += 1) {
    if (tokens[at]?.form === ',' || (reading.mentionAt[mention.sentence]?.has(at) ?? false)) return null;
  }
  const number = findAfterComma(reading, mention.sentence, mention.to);
  const actor = number === null ? undefined : reading.actorsOf(number)[0];
  return actor !== undefined && isPerson(reading, actor, word) ? actor : null;
};

/** Who is named as another argument of the pronoun's verb, or joined to it: before or after it, all are others. */
const findNamedBeside = (reading: Reading, { mention, place, word, chunk }: Seat): ActorNumber[] => {
  if (word.kind !== 'personal') return [];
  const clause = place.direct ? clauseOf(reading, mention.sentence, place.clause) : undefined;
  const chunks = [
    ...chunksBeside(reading, mention.sentence, chunk),
    ...(clause ? [...clause.subjects, ...clause.objects, ...clause.obliques.flatMap((oblique) => oblique.chunks)] : []),
  ];
  return chunks.flatMap((other) => {
    const number = other === chunk ? null : mentionOfChunk(reading, mention.sentence, other);
    return number !== null && reading.mentions[number]?.form === 'name' ? reading.actorsOf(number) : [];
  });
};

/** [EN31] The person that he, she, his, her and the like stand for, or null. */
export const findPerson = (
  reading: Reading,
  number: number,
  word: PronounWord,
  excluded: readonly ActorNumber[],
): ActorNumber | null => {
  const mention = reading.mentions[number];
  if (!mention) return null;
  const seat: Seat = { mention, place: placeOf(reading, number), word, chunk: chunkOf(reading, mention) };
  const ahead = findAhead(reading, seat);
  if (ahead !== null) return ahead;
  const best = new Map<ActorNumber, number>();
  const seen = new Map<ActorNumber, number>();
  const bound = new Set<ActorNumber>([...excluded, ...findNamedBeside(reading, seat)]);
  for (const trace of lookBack(reading, mention.sentence)) {
    const [actor, ...others] = trace.actors;
    if (actor === undefined || others.length > 0 || !isPerson(reading, actor, word)) continue;
    if (isBound(reading, seat, trace)) bound.add(actor);
    seen.set(actor, (seen.get(actor) ?? 0) + 1);
    best.set(actor, Math.max(best.get(actor) ?? 0, weigh(reading, seat, trace)));
  }
  let found: ActorNumber | null = null;
  let most = LEAST;
  for (const [actor, weight] of best) {
    if (bound.has(actor)) continue;
    const gender = reading.cast.actors[actor]?.gender ?? null;
    const total = weight + OFTEN * Math.log2(seen.get(actor) ?? 1) + (gender === word.gender ? SAME_GENDER : 0);
    if (total > most) [found, most] = [actor, total];
  }
  return found;
};

/** [EN32] Whom himself, itself and the like stand for: the subject of their own clause. */
export const findReflexive = (reading: Reading, number: number): readonly ActorNumber[] => {
  const mention = reading.mentions[number];
  const { clause } = placeOf(reading, number);
  if (!mention || clause === -1) return [];
  const subject = subjectsOf(reading, mention.sentence, clause)[0];
  return subject === undefined || subject === number ? [] : reading.actorsOf(subject);
};
