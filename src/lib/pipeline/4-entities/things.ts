import type { EntityType } from '../../model/entity.ts';
import type { Clause } from '../../model/sentence.ts';
import type { ActorNumber } from './cast.ts';
import type { Reading } from './reading.ts';
import { chunkOf, clauseOf, lookBack, mentionOfChunk, placeOf, rootOf, subjectsOf } from './reading.ts';

/** What it and its can stand for, among actors. */
const THINGS: ReadonlySet<EntityType> = new Set<EntityType>(['state', 'organisation', 'bloc']);

/** Verbs whose subject acts or speaks: with "it" before them an actor is meant, not a thing. */
const ACTOR_VERBS: ReadonlySet<string> = new Set(
  `say announce declare insist deny claim accuse condemn criticise criticize reject refuse decline vow pledge promise
   threaten warn call urge demand ask want plan intend hope expect believe think consider launch send deploy impose lift
   agree sign support back oppose welcome accept recognise recognize withdraw join leave host seek try decide attack
   invade strike fire shoot seize capture occupy annex expel arrest release sanction suspend ban approve vote appoint
   confirm respond retaliate negotiate meet invite close open report accede apply test`.split(/\s+/),
);

/** "It is clear that", "it was announced that", "it seems": no actor. */
const EMPTY_VERBS: ReadonlySet<string> = new Set('be seem appear remain become happen turn matter take'.split(' '));

const isThing = (reading: Reading, actor: ActorNumber | undefined): actor is ActorNumber =>
  actor !== undefined && THINGS.has(reading.cast.actors[actor]?.type ?? 'person');

const lemmaOf = (reading: Reading, sentence: number, clause: Clause): string =>
  reading.sentences[sentence]?.tokens[clause.verb]?.lemma ?? '';

/** Whether a clause has a subject, and one that is no actor. */
const hasStrangeSubject = (reading: Reading, sentence: number, clause: Clause): boolean =>
  clause.subjects.length > 0 && clause.subjects.every((chunk) => mentionOfChunk(reading, sentence, chunk) === null);

const singleThing = (reading: Reading, mention: number | undefined): ActorNumber | null => {
  const actors = mention === undefined ? [] : reading.actorsOf(mention);
  return actors.length === 1 && isThing(reading, actors[0]) ? actors[0] : null;
};

/** The subject of the nearest clause above, as long as those between have none of their own. */
const findSubjectAbove = (reading: Reading, sentence: number, clause: Clause): ActorNumber | null => {
  let at = clause.parent;
  for (let climbed = 0; at !== null && climbed < 4; climbed += 1) {
    const above = clauseOf(reading, sentence, at);
    if (!above) return null;
    const subject = singleThing(reading, subjectsOf(reading, sentence, at)[0]);
    if (subject !== null) return subject;
    if (above.subjects.length > 0) return null;
    at = above.parent;
  }
  return null;
};

/** Who the sentence before is "according to": "it said" goes on with that. Undefined where it has no such source. */
const findSourceBefore = (reading: Reading, sentence: number): ActorNumber | null | undefined => {
  const tokens = reading.sentences[sentence - 1]?.tokens ?? [];
  const at = tokens.findLastIndex(
    ({ lemma }, i) => lemma === 'according' || (i > 0 && tokens[i - 1]?.lemma === 'according'),
  );
  if (at === -1) return undefined;
  for (const [token, number] of reading.mentionAt[sentence - 1] ?? []) {
    if (token > at && token < at + 8 && reading.mentions[number]?.adjectival === false)
      return singleThing(reading, number);
  }
  return null;
};

const SAYING = /^(?:say|add|note|warn|stress|insist|announce)$/;

/** The one state or body that a sentence without a verb names ("Russia, above all."). */
const findOnlyThing = (reading: Reading, sentence: number): ActorNumber | null => {
  const things = new Set<ActorNumber>();
  for (const trace of lookBack(reading, sentence, 0))
    for (const actor of trace.actors) if (isThing(reading, actor)) things.add(actor);
  const [only, other] = [...things];
  return only !== undefined && other === undefined ? only : null;
};

const findMainSubjectBefore = (reading: Reading, sentence: number): ActorNumber | null => {
  const before = reading.sentences[sentence - 1];
  if (!before || before.kind !== 'paragraph') return null;
  if (before.clauses.length === 0) return findOnlyThing(reading, sentence - 1);
  return singleThing(reading, subjectsOf(reading, sentence - 1, rootOf(reading, sentence - 1))[0]);
};

/** Words before a reason: what the other did may be just as well what the subject acted upon. */
const REASONS = /^(?:after|because)$/i;

/** Whether a reason may be told of whom the clause above acts upon: "Peru broke with Mexico after it sheltered her". */
const isReasonOfOther = (reading: Reading, sentence: number, { marker, parent }: Clause): boolean => {
  if (parent === null || marker === null) return false;
  if (!REASONS.test(reading.sentences[sentence]?.tokens[marker]?.form ?? '')) return false;
  const above = clauseOf(reading, sentence, parent);
  return [...(above?.objects ?? []), ...(above?.obliques.flatMap(({ chunks }) => chunks) ?? [])].some(
    (chunk) => singleThing(reading, mentionOfChunk(reading, sentence, chunk) ?? undefined) !== null,
  );
};

/**
 * [EN34] The state or body that "it" stands for: the subject of the clause above ("The US said it believed"), or of the
 * sentence before where "it" opens the sentence and does what actors do. All else ("it sets a precedent", "after it", which may be either) stays open.
 */
const findIt = (reading: Reading, number: number): ActorNumber | null => {
  const mention = reading.mentions[number];
  const place = placeOf(reading, number);
  const clause = mention && clauseOf(reading, mention.sentence, place.clause);
  if (!mention || !clause) return null;
  if (place.role === 'subject') {
    const verb = lemmaOf(reading, mention.sentence, clause);
    if (clause.passive && EMPTY_SAID.has(verb)) return null;
    const acts = ACTOR_VERBS.has(verb) && !clause.passive;
    if (!acts && (EMPTY_VERBS.has(verb) || clause.parent === null)) return null;
    if (clause.parent === null) {
      const source = SAYING.test(verb) ? findSourceBefore(reading, mention.sentence) : undefined;
      return source === undefined ? findMainSubjectBefore(reading, mention.sentence) : source;
    }
    return isReasonOfOther(reading, mention.sentence, clause)
      ? null
      : findSubjectAbove(reading, mention.sentence, clause);
  }
  if (!place.direct || clause.relation === 'root') return null;
  const own = subjectsOf(reading, mention.sentence, place.clause).flatMap((subject) => reading.actorsOf(subject));
  const above = findSubjectAbove(reading, mention.sentence, clause);
  return above !== null && !own.includes(above) ? above : null;
};

/** "It was reported that": the passive of a saying. */
const EMPTY_SAID: ReadonlySet<string> = new Set('say report announce note believe expect claim think know'.split(' '));

/** Who is told to do what an infinitive says: "called on Rwanda to pull its soldiers out", "urged Israel to open its borders". */
const findTold = (reading: Reading, sentence: number, clause: Clause): ActorNumber | null => {
  const above =
    clause.parent === null || clause.relation !== 'infinitive' ? undefined : clauseOf(reading, sentence, clause.parent);
  if (!above || !DIRECTING.has(lemmaOf(reading, sentence, above))) return null;
  const told = [...above.objects, ...above.obliques.flatMap(({ chunks }) => chunks)].filter((chunk) => {
    const at = reading.sentences[sentence]?.chunks[chunk]?.head ?? -1;
    return at > above.verb && at < clause.verb;
  });
  return singleThing(
    reading,
    told.map((chunk) => mentionOfChunk(reading, sentence, chunk)).find((one) => one !== null) ?? undefined,
  );
};

const DIRECTING: ReadonlySet<string> = new Set(
  'call urge ask tell order force press pressure want allow warn invite help push demand compel persuade'.split(' '),
);

/**
 * [EN35] The state or body that "its" stands for: the subject of its own clause or of the clause above, else the last one
 * named in the sentence. A subject that is no actor ("the report and its authors") leaves it open.
 */
const findIts = (reading: Reading, number: number): ActorNumber | null => {
  const mention = reading.mentions[number];
  const place = placeOf(reading, number);
  if (!mention) return null;
  const clause = clauseOf(reading, mention.sentence, place.clause);
  const chunk = chunkOf(reading, mention);
  const chunks = reading.sentences[mention.sentence]?.chunks;
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  const isSubject = clause?.subjects.some((one) => one === chunk || chunks?.[one]?.possessor === chunk) ?? false;
  for (const trace of lookBack(reading, mention.sentence, 0)) {
    if (trace.to + 1 !== mention.from || !/^(?:and|or)$/.test(tokens[trace.to]?.form ?? '')) continue;
    // "The army and its allies".
    return trace.actors.length === 1 && !trace.adjectival ? (trace.actors[0] ?? null) : null;
  }
  const told = clause ? findTold(reading, mention.sentence, clause) : null;
  if (told !== null) return told;
  if (clause && !isSubject) {
    const subject = singleThing(reading, subjectsOf(reading, mention.sentence, place.clause)[0]);
    if (subject !== null) return subject;
    if (hasStrangeSubject(reading, mention.sentence, clause)) return null;
  }
  if (clause) {
    const above = findSubjectAbove(reading, mention.sentence, clause);
    if (above !== null) return above;
  }
  for (const trace of lookBack(reading, mention.sentence, 0)) {
    const [actor, other] = trace.actors;
    if (other === undefined && isThing(reading, actor) && !trace.adjectival) return actor;
  }
  return mention.from < 3 || isSubject ? findMainSubjectBefore(reading, mention.sentence) : null;
};

/** The state or body that a pronoun for things stands for, or null. */
export const findThing = (reading: Reading, number: number, isPossessive: boolean): ActorNumber | null =>
  isPossessive ? findIts(reading, number) : findIt(reading, number);
