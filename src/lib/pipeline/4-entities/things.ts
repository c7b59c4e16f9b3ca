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

const findMainSubjectBefore = (reading: Reading, sentence: number): ActorNumber | null => {
  const before = reading.sentences[sentence - 1];
  if (!before || before.kind !== 'paragraph') return null;
  return singleThing(reading, subjectsOf(reading, sentence - 1, rootOf(reading, sentence - 1))[0]);
};

/**
 * [EN34] The state or body that "it" stands for: the subject of the clause above ("The US said it believed"), or of the
 * sentence before where "it" opens the sentence and does what actors do. All else ("it sets a precedent") stays open.
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
    if (clause.parent === null) return findMainSubjectBefore(reading, mention.sentence);
    return findSubjectAbove(reading, mention.sentence, clause);
  }
  if (!place.direct || clause.relation === 'root') return null;
  const own = subjectsOf(reading, mention.sentence, place.clause).flatMap((subject) => reading.actorsOf(subject));
  const above = findSubjectAbove(reading, mention.sentence, clause);
  return above !== null && !own.includes(above) ? above : null;
};

/** "It was reported that": the passive of a saying. */
const EMPTY_SAID: ReadonlySet<string> = new Set('say report announce note believe expect claim think know'.split(' '));

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
  const isSubject = clause?.subjects.some((one) => one === chunk || chunks?.[one]?.possessor === chunk) ?? false;
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
