import type { ActorNumber, Trace } from './cast.ts';
import { addToIndex } from './clusters.ts';
import type { Seat } from './person-candidates.ts';
import { weighCandidate } from './person-candidates.ts';
import type { PronounWord } from './pronoun-words.ts';
import type { Reading } from './reading.ts';
import { chunkOf, chunksBeside, clauseOf, lookBack, mentionOfChunk, placeOf, subjectsOf } from './reading.ts';

/** What must speak for a candidate: the subject of the sentence before last will do, an aside there will not. */
const LEAST = -0.8;

/** Tokens before a pronoun that can mean the subject to come. */
const FURTHEST_AHEAD = 12;

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
  const traces = new Map<ActorNumber, Trace[]>();
  const bound = new Set<ActorNumber>([...excluded, ...findNamedBeside(reading, seat)]);
  for (const trace of lookBack(reading, mention.sentence)) {
    const [actor, ...others] = trace.actors;
    if (actor === undefined || others.length > 0 || !isPerson(reading, actor, word)) continue;
    if (isBound(reading, seat, trace)) bound.add(actor);
    addToIndex(traces, actor, trace);
  }
  let found: ActorNumber | null = null;
  let most = LEAST;
  let rank = 0;
  for (const [actor, own] of traces) {
    if (bound.has(actor)) continue;
    const weight = weighCandidate(reading, seat, { actor, traces: own, rank });
    rank += 1;
    if (weight > most) [found, most] = [actor, weight];
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
