import type { Token } from '../../model/sentence.ts';
import type { BareChunk } from './chunk-reader.ts';
import type { LinkedChunks } from './linked-chunks.ts';
import { formsBetween, hasVerbBefore, isName, leftOf, verbFollows } from './linked-chunks.ts';

/** Nouns for people: "in New York, the spokesman" is no apposition. */
const PERSON =
  /(?:man|men|woman|women|er|or|ist|[^m]ent|ant|ian|ary|chief|king|queen|prince|head|aide|envoy|official)s?$/;
const PLACE_PREPOSITION = new Set(['in', 'at', 'from', 'to', 'near', 'outside', 'on', 'into']);

/** The chunk an apposition is said of: the nearest of the other kind, up the chain of prepositions. */
const findHost = ({ tokens, chunks, links }: LinkedChunks, before: number, chunk: BareChunk): number => {
  let at = before;
  for (let steps = 0; steps < 5; steps += 1) {
    if (isName(tokens, chunks[at] as BareChunk) !== isName(tokens, chunk)) return at;
    const host = links[at]?.attached?.chunk;
    if (host === undefined) return -1;
    at = host;
  }
  return -1;
};

const commaBeforeVerb = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < tokens.length && at < from + 20; at += 1) {
    const token = tokens[at];
    if (token?.form === ',') return true;
    if (token?.pos === 'VERB' || token?.pos === 'AUX') return false;
  }
  return false;
};

const closes = (token: Token | undefined): boolean =>
  token === undefined ||
  /^(?:[,.;:)-]|"|who|which|that|where)$/.test(token.form) ||
  token.pos === 'ADP' ||
  token.pos === 'PART' ||
  ((token.pos === 'VERB' || token.pos === 'AUX') && (token.verbForm === 'VBN' || token.verbForm === 'VBG'));

const opensLikeOne = (tokens: readonly Token[], chunk: BareChunk, start: number, host: BareChunk): boolean => {
  if (isName(tokens, chunk)) return true;
  const opener = tokens[start];
  return (
    opener?.pos === 'DET' ||
    opener?.pos === 'PRON' ||
    opener?.pos === 'PROPN' ||
    opener?.pos === 'ADJ' ||
    (opener?.pos === 'NOUN' && isName(tokens, host))
  );
};

/** Number of the chunk that chunk `i` is an apposition to ("Farhan Haq, the UN spokesman"), null where it is none. */
export const isApposition = (linked: LinkedChunks, i: number): number | null => {
  const { tokens, chunks, links, starts, temporal } = linked;
  const chunk = chunks[i] as BareChunk;
  const link = links[i];
  const before = leftOf(linked, i);
  const left = chunks[before];
  if (
    !left ||
    link?.conjunct !== null ||
    link.attached ||
    temporal[i] ||
    temporal[before] ||
    chunk.possessive ||
    left.possessive
  )
    return null;
  const start = starts[i] as number;
  const between = formsBetween(tokens, left.to, start);
  if (between !== ',' && between !== '-' && between !== '(') return null;
  if (tokens[chunk.head]?.pos === 'PRON' || tokens[left.head]?.pos === 'PRON') return null;
  // The first member of a list is none.
  if (links.some((other) => other.conjunct === i)) return null;
  const number = findHost(linked, before, chunk);
  const host = chunks[number];
  if (!host || !closes(tokens[chunk.to]) || !opensLikeOne(tokens, chunk, start, host)) return null;
  // "X met Y, the president said": what has its own verb is no apposition.
  if (verbFollows(tokens, chunk.to) && !isName(tokens, chunk)) return null;
  const governed = links[number]?.attached ?? null;
  const preposition = tokens[(starts[number] as number) - 1];
  const isFronted = preposition?.pos === 'ADP' && !hasVerbBefore(tokens, host.from);
  const inPlace = preposition !== undefined && PLACE_PREPOSITION.has(preposition.lemma);
  if (inPlace && !isName(tokens, chunk) && PERSON.test(tokens[chunk.head]?.lemma ?? '')) return null;
  if (isFronted && (governed === null || !hasBareTop(linked, number)) && !commaBeforeVerb(tokens, chunk.to))
    return null;
  return number;
};

/** Whether the chain of prepositions above a chunk ends in one without a preposition ("the president of Russia"). */
const hasBareTop = ({ tokens, links, starts }: LinkedChunks, i: number): boolean => {
  let at = i;
  for (let steps = 0; steps < 8; steps += 1) {
    const above = links[at]?.attached;
    if (!above) break;
    at = above.chunk;
  }
  return tokens[(starts[at] as number) - 1]?.pos !== 'ADP';
};
