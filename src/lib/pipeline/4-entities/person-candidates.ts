import type { Mention } from '../../model/mention.ts';
import type { ActorNumber, Trace } from './cast.ts';
import type { Place } from './grammar.ts';
import type { PronounWord } from './pronoun-words.ts';
import type { Reading } from './reading.ts';
import { clauseOf, mentionOfChunk, rootOf, subjectsOf } from './reading.ts';

/** A pronoun for a person, where it stands. */
export interface Seat {
  readonly mention: Mention;
  readonly place: Place;
  readonly word: PronounWord;
  readonly chunk: number;
}

/** Somebody whom a pronoun may mean, with the mentions before it, last first; at least one. */
export interface Candidate {
  readonly actor: ActorNumber;
  readonly traces: readonly Trace[];
  /** How many other candidates were mentioned after it. */
  readonly rank: number;
}

/**
 * What speaks for a candidate, and how much; what speaks against it is below zero. Set by hand in halves: somewhat, clearly, strongly;
 * checked on GAP's development snippets.
 */
const WEIGHTS = {
  /** Sentences back to its last mention; one back is zero. */
  sameSentence: 1.5,
  twoBack: -1,
  further: -1,
  /** Its last mention is the object of this sentence's verb, or an aside of an earlier sentence ("with Blair", "of Blair"). */
  objectHere: 0.5,
  asideBefore: -1,
  /** The same role in this sentence or the one before. */
  parallelSubject: 1,
  /** Main subject of the sentence before: where the pronoun is main subject, and where this sentence has not named it. */
  subjectAfterSubject: 0.5,
  subjectBefore: 1,
  /** Mentioned last of all; more so for what is no subject. */
  last: 0.5,
  lastForObject: 0.5,
  /** "Bush thanked his aides", "Bush denied all charges against him": subject of the clause that the pronoun is no argument of. */
  ownSubject: 1.5,
  /** "Bush said he", "Bush, who left his": subject of the clause above; of a relative clause, and of what is said. */
  subjectAbove: 0.5,
  aboveRelative: 1,
  aboveComplement: 0.5,
  /** "urged Bush to leave his", the object above an infinitive or a possessive. */
  objectAbove: -0.5,
  /** For each doubling of its mentions. */
  often: 0.5,
  sameGender: 0.5,
  quoted: -1,
  /** "Taylor and his wife" */
  joined: 1,
} as const;

/** Whether the pronoun's phrase is joined to the candidate: "Taylor and his wife". */
const isJoined = ({ sentences }: Reading, { sentence, from }: Mention, trace: Trace): boolean =>
  trace.sentence === sentence &&
  from === trace.to + 1 &&
  /^(?:and|or|&)$/i.test(sentences[sentence]?.tokens[trace.to]?.form ?? '');

const actorsAt = (reading: Reading, sentence: number, chunks: readonly number[]): readonly ActorNumber[] =>
  chunks.flatMap((chunk) => {
    const mention = mentionOfChunk(reading, sentence, chunk);
    return mention === null ? [] : reading.actorsOf(mention);
  });

const weighDistance = (distance: number): number => {
  if (distance === 0) return WEIGHTS.sameSentence;
  if (distance === 1) return 0;
  return distance === 2 ? WEIGHTS.twoBack : WEIGHTS.further;
};

/** What the clauses around the pronoun say for the candidate. */
const weighClauses = (reading: Reading, { mention, place, word }: Seat, actor: ActorNumber): number => {
  const { sentence } = mention;
  const clause = place.clause === -1 ? undefined : clauseOf(reading, sentence, place.clause);
  if (!clause) return 0;
  const isPossessive = word.kind === 'possessive';
  let weight = 0;
  if ((isPossessive || !place.direct) && place.role !== 'subject') {
    const own = subjectsOf(reading, sentence, place.clause).flatMap((subject) => reading.actorsOf(subject));
    if (own.includes(actor)) weight += WEIGHTS.ownSubject;
  }
  const above = clause.parent === null ? undefined : clauseOf(reading, sentence, clause.parent);
  if (!above) return weight;
  if (actorsAt(reading, sentence, above.subjects).includes(actor)) {
    if (isPossessive || place.role === 'subject') weight += WEIGHTS.subjectAbove;
    if (clause.relation === 'relative') weight += WEIGHTS.aboveRelative;
    if (clause.relation === 'complement' && place.role === 'subject') weight += WEIGHTS.aboveComplement;
  }
  const objects = [...above.objects, ...above.obliques.flatMap(({ chunks }) => chunks)];
  if (actorsAt(reading, sentence, objects).includes(actor)) {
    if (isPossessive) weight += WEIGHTS.objectAbove;
    if (clause.relation === 'infinitive') weight += WEIGHTS.objectAbove;
  }
  return weight;
};

/** What the sentence before says for the candidate: whom it was about is likely to stay the topic. */
const weighTopic = (reading: Reading, { mention, place }: Seat, traces: readonly Trace[]): number => {
  const { sentence } = mention;
  const root = rootOf(reading, sentence - 1);
  const isMainSubject = traces.some(
    (trace) => trace.sentence === sentence - 1 && trace.place.role === 'subject' && trace.place.clause === root,
  );
  if (!isMainSubject) return 0;
  const isMain = place.role === 'subject' && place.clause === rootOf(reading, sentence);
  return (
    (isMain ? WEIGHTS.subjectAfterSubject : 0) +
    (traces.some((trace) => trace.sentence === sentence) ? 0 : WEIGHTS.subjectBefore)
  );
};

/** How much speaks for it that a pronoun means the candidate. */
export const weighCandidate = (reading: Reading, seat: Seat, { actor, traces, rank }: Candidate): number => {
  const { mention, place, word } = seat;
  const [last] = traces;
  if (!last) return -Infinity;
  const distance = mention.sentence - last.sentence;
  const { role } = last.place;
  const isObject = word.kind !== 'possessive' && place.role !== 'subject';
  let weight = weighDistance(distance) + WEIGHTS.often * Math.log2(traces.length);
  if (distance === 0 && role === 'object') weight += WEIGHTS.objectHere;
  if (distance > 0 && (role === 'oblique' || role === 'other')) weight += WEIGHTS.asideBefore;
  if (rank === 0) weight += WEIGHTS.last + (isObject ? WEIGHTS.lastForObject : 0);
  const isParallel = (trace: Trace): boolean =>
    mention.sentence - trace.sentence <= 1 && trace.place.role === 'subject' && place.role === 'subject';
  if (word.kind !== 'possessive' && traces.some(isParallel)) weight += WEIGHTS.parallelSubject;
  if (last.place.quoted && !place.quoted) weight += WEIGHTS.quoted;
  if (isJoined(reading, mention, last)) weight += WEIGHTS.joined;
  const gender = reading.cast.actors[actor]?.gender ?? null;
  if (gender !== null && gender === word.gender) weight += WEIGHTS.sameGender;
  return weight + weighTopic(reading, seat, traces) + weighClauses(reading, seat, actor);
};
