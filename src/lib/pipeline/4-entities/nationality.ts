import type { ActorNumber } from './cast.ts';
import type { Reading } from './reading.ts';

/** Most words between an adjective for a state and the name that it goes with: "Canadian former air force pilot". */
const MOST_BETWEEN = 4;

/** The state that an adjective between two tokens is for, if all that stands beside it there are small nouns and adjectives. */
const stateBetween = (reading: Reading, sentence: number, from: number, to: number): ActorNumber | null => {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  for (let at = from; at < to; at += 1) {
    const number = reading.mentionAt[sentence]?.get(at);
    const mention = number === undefined ? undefined : reading.mentions[number];
    if (number === undefined || !mention?.adjectival) continue;
    const others = tokens.slice(mention.to, to);
    if (others.some(({ form, pos }) => !/^\p{Ll}/u.test(form) || (pos !== 'NOUN' && pos !== 'ADJ'))) return null;
    const [actor] = reading.actorsOf(number);
    return actor !== undefined && reading.cast.actors[actor]?.type === 'state' ? actor : null;
  }
  return null;
};

/** The state named right after a name, "of" before it: "the Social Democratic Party (SDP) of Finland". */
const stateAfter = (reading: Reading, sentence: number, to: number): ActorNumber | null => {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  const at = tokens[to]?.form === ')' ? to + 1 : to;
  if (tokens[at]?.form !== 'of') return null;
  const number = reading.mentionAt[sentence]?.get(at + 1);
  const mention = number === undefined ? undefined : reading.mentions[number];
  const [actor] = number === undefined || mention?.from !== at + 1 ? [] : reading.actorsOf(number);
  return actor !== undefined && reading.cast.actors[actor]?.type === 'state' ? actor : null;
};

/**
 * [EN51] The state that somebody or some body is said to be of by the words around the name: "Canadian astronaut Anna
 * Petrova", "Tom Walsh, an Irish novelist", "the Social Democratic Party of Finland". Null where they say nothing.
 */
export const findNationality = (reading: Reading, number: number): ActorNumber | null => {
  const mention = reading.mentions[number];
  if (!mention || mention.form !== 'name' || mention.adjectival) return null;
  const { sentence, from, to } = mention;
  const before = stateBetween(reading, sentence, Math.max(0, from - MOST_BETWEEN), from);
  if (before !== null) return before;
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  const isApposed = tokens[to]?.form === ',' && /^an?$/.test(tokens[to + 1]?.form ?? '');
  const adjective = isApposed ? stateBetween(reading, sentence, to + 2, to + 3) : null;
  return adjective ?? stateAfter(reading, sentence, to);
};
