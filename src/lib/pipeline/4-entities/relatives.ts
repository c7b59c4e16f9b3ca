import type { NounChunk, Sentence } from '../../model/sentence.ts';
import type { ActorNumber } from './cast.ts';
import type { PronounWord } from './pronoun-words.ts';
import type { Reading } from './reading.ts';
import { chunksBeside, mentionOfChunk } from './reading.ts';

/** Words that may stand between an antecedent and its relative pronoun: marks, and a preposition with "whom", "which". */
const isBetween = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at];
  return token !== undefined && (token.pos === 'PUNCT' || token.pos === 'ADP') && !/^[.?!:;"]$/.test(token.form);
};

const findChunkBefore = (sentence: Sentence, chunkAt: Int32Array, token: number): number => {
  let at = token - 1;
  while (at >= 0 && chunkAt[at] === -1 && isBetween(sentence, at) && token - at <= 3) at -= 1;
  return at >= 0 ? (chunkAt[at] ?? -1) : -1;
};

/** Whether a verb after the pronoun asks for several ("who are", "who have"). */
const isPluralVerb = (sentence: Sentence, token: number): boolean => {
  const verb = sentence.tokens.slice(token + 1, token + 4).find(({ pos }) => pos === 'AUX' || pos === 'VERB');
  return verb !== undefined && /^(?:are|were|have)$/i.test(verb.form);
};

const isVerbNext = ({ tokens }: Sentence, token: number): boolean =>
  /^(?:VERB|AUX)$/.test(tokens.slice(token + 1, token + 3).find(({ pos }) => pos !== 'ADV')?.pos ?? '');

const fits = (reading: Reading, actor: ActorNumber, word: PronounWord): boolean => {
  const type = reading.cast.actors[actor]?.type;
  if (word.sort === 'person') return type === 'person' || type === 'force';
  if (word.sort === 'thing') return type !== 'person';
  return true;
};

const actorsOfChunk = (
  reading: Reading,
  sentence: number,
  chunk: number,
  word: PronounWord,
): readonly ActorNumber[] => {
  const mention = mentionOfChunk(reading, sentence, chunk);
  const actors = mention === null ? [] : reading.actorsOf(mention);
  return actors.every((actor) => fits(reading, actor, word)) ? actors : [];
};

/**
 * [EN33] Whom who, whose, which stand for: the noun phrase before it, what that is an apposition to, or what it hangs on;
 * all of "A and B, who have …". None for questions and free relatives.
 */
export const findRelative = (reading: Reading, number: number, word: PronounWord): readonly ActorNumber[] => {
  const mention = reading.mentions[number];
  const sentence = mention && reading.sentences[mention.sentence];
  const chunkAt = mention && reading.grammar.indexes[mention.sentence]?.chunkAt;
  if (!sentence || !chunkAt) return [];
  // "The war in Ukraine, which the Kremlin calls …": which of the two is open, unless a preposition ties it to the last.
  const isTied = sentence.tokens[mention.from - 1]?.pos === 'ADP' || isVerbNext(sentence, mention.from);
  let at = findChunkBefore(sentence, chunkAt, mention.from);
  for (let climbed = 0; at !== -1 && climbed < 3; climbed += 1) {
    const chunk: NounChunk | undefined = sentence.chunks[at];
    if (!chunk) return [];
    if (chunk.conjunct !== null && isPluralVerb(sentence, mention.from)) {
      const last = at;
      const group = chunksBeside(reading, mention.sentence, at).filter((i) => i <= last);
      const actors = group.flatMap((i) => actorsOfChunk(reading, mention.sentence, i, word));
      if (actors.length > 1) return [...new Set(actors)];
    }
    if (word.sort === 'thing' && !isTied && chunk.attached !== null) return [];
    const actors = actorsOfChunk(reading, mention.sentence, at, word);
    if (actors.length > 0) return actors;
    // A thing that is no actor ("the deal, which …") ends the search; a person may stand further up ("the son of X, who").
    if (chunk.apposition === null && word.sort !== 'person') return [];
    at = chunk.apposition ?? chunk.attached?.chunk ?? -1;
  }
  return [];
};
