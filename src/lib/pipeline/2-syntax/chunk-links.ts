import type { NounChunk, Token } from '../../model/sentence.ts';
import { isApposition } from './appositions.ts';
import type { BareChunk } from './chunk-reader.ts';
import type { LinkedChunks, Links } from './linked-chunks.ts';
import {
  formsBetween,
  isName,
  isPrepositionToken,
  leftOf,
  startsOf,
  verbFollows,
  verbFollowsInsertion,
  verbPrecedes,
} from './linked-chunks.ts';
import { isTemporal } from './temporal.ts';
import { SPEECH_VERBS } from './word-lists.ts';

const LIST = new Set(
  (
    ',|and|or|but|&|, and|, or|nor|, nor|as well as|, as well as|and also|along with|and / or|/|rather than|and then|' +
    ', and also|, but also|but also'
  ).split('|'),
);
const EXAMPLES = new Set(
  ['such as', 'including', 'like', 'notably', 'namely'].flatMap((words) => [words, `, ${words}`]),
);

/** Hangs a chunk on the one before it by the preposition between them. */
const attach = ({ tokens, chunks, links, starts }: LinkedChunks, i: number, before: number): boolean => {
  const left = chunks[before] as BareChunk;
  const preposition = (starts[i] as number) - 1;
  const touches = preposition === left.to || (preposition === left.to + 1 && tokens[left.to]?.form === '"');
  if (touches && isPrepositionToken(tokens[preposition])) {
    if (tokens[left.head]?.pos !== 'PRON' && tokens[preposition]?.lemma !== 'than')
      (links[i] as Links).attached = { chunk: before, preposition };
    return true;
  }
  if (!EXAMPLES.has(formsBetween(tokens, left.to, starts[i] as number))) return false;
  (links[i] as Links).attached = { chunk: before, preposition };
  return true;
};

/** The chunk that a later one is coordinated with: the nearest, or what the nearest hangs on where that is more alike. */
const findCoordinated = ({ tokens, chunks, links }: LinkedChunks, before: number, i: number): number => {
  const chunk = chunks[i] as BareChunk;
  let at = before;
  for (let steps = 0; steps < 5; steps += 1) {
    if (isName(tokens, chunks[at] as BareChunk) === isName(tokens, chunk)) return at;
    const host = links[at]?.attached?.chunk;
    if (host === undefined) break;
    at = host;
  }
  return before;
};

/** Whether a verb other than one of saying stands right before a phrase: "killing five people, A and B reported". */
const isObject = (tokens: readonly Token[], start: number): boolean => {
  const verb = tokens[start - 1];
  return verb?.pos === 'VERB' && !SPEECH_VERBS.has(verb.lemma);
};

/** Walks back over ", " from the last members of a list: "A, B and C". */
const joinCommaList = (linked: LinkedChunks, target: number, isSubject: boolean): void => {
  const { tokens, chunks, links, starts, temporal } = linked;
  const last = links[target]?.conjunct ?? target;
  let first = last;
  const members: number[] = [];
  for (;;) {
    const before = leftOf(linked, first);
    const left = chunks[before];
    if (!left || temporal[before] || formsBetween(tokens, left.to, starts[first] as number) !== ',') break;
    if (isName(tokens, left) !== isName(tokens, chunks[first] as BareChunk) || links[first]?.attached) break;
    if (isSubject && isObject(tokens, starts[before] as number)) break;
    members.push(first);
    first = before;
  }
  if (first === last) return;
  for (const member of members) (links[member] as Links).conjunct = first;
  for (const link of links) if (link.conjunct === last) link.conjunct = first;
};

/** Whether a chunk is a later member of a list with commas. */
const followsComma = (linked: LinkedChunks, i: number): boolean => {
  const left = linked.chunks[leftOf(linked, i)];
  return left !== undefined && formsBetween(linked.tokens, left.to, linked.starts[i] as number) === ',';
};

const coordinate = (linked: LinkedChunks, i: number, before: number): void => {
  const { tokens, chunks, links, starts } = linked;
  const chunk = chunks[i] as BareChunk;
  const left = chunks[before] as BareChunk;
  const between = formsBetween(tokens, left.to, starts[i] as number);
  const link = links[i] as Links;
  if (!LIST.has(between)) {
    // "with Putin and with Xi": the same preposition again.
    const preposition = tokens[(starts[i] as number) - 1];
    const own = links[before]?.attached?.preposition;
    const again = /^(?:, )?(?:and|or) /.test(between) && isPrepositionToken(preposition);
    if (again && own !== undefined && tokens[own]?.lemma === preposition?.lemma)
      link.conjunct = links[before]?.conjunct ?? before;
    return;
  }
  // "Iran, IAEA agree" in a title
  const isPair =
    linked.telegraphic &&
    isName(tokens, left) &&
    isName(tokens, chunk) &&
    verbFollows(tokens, chunk.to) &&
    !verbPrecedes(tokens, left.from);
  if (between === ',' && !isPair) return;
  // ", and X said" after a single noun phrase is another clause; "A, B, and C said" is a list.
  const isSecond = between.startsWith(', ') && !followsComma(linked, before);
  if (isSecond && verbFollowsInsertion(tokens, chunk.to)) return;
  const opensClause = verbFollows(tokens, chunk.to) && (isSecond || verbPrecedes(tokens, left.from));
  if (opensClause && between !== 'as well as') return;
  const target = findCoordinated(linked, before, i);
  // A chunk that closes a clause of its own list hangs on that list's first member.
  joinCommaList(linked, target, verbFollows(tokens, chunk.to));
  link.conjunct = links[target]?.conjunct ?? target;
};

/** Links noun chunks to each other: possessor, preposition, coordination, apposition. */
export const linkChunks = (
  tokens: readonly Token[],
  chunks: readonly BareChunk[],
  telegraphic: boolean,
): NounChunk[] => {
  const linked: LinkedChunks = {
    tokens,
    chunks,
    links: chunks.map(() => ({ attached: null, possessor: null, apposition: null, conjunct: null })),
    telegraphic,
    starts: startsOf(chunks),
    temporal: chunks.map((chunk) => isTemporal(tokens, chunk)),
  };
  chunks.forEach((chunk, i) => {
    const previous = chunks[i - 1];
    if (previous?.possessive && chunk.from - previous.to <= 1) (linked.links[i] as Links).possessor = i - 1;
    const before = leftOf(linked, i);
    const left = chunks[before];
    if (!left || left.possessive || chunk.possessive) return;
    if (!attach(linked, i, before) && !linked.temporal[i]) coordinate(linked, i, before);
  });
  chunks.forEach((_, i) => {
    const host = isApposition(linked, i);
    if (host !== null) (linked.links[i] as Links).apposition = linked.links[host]?.apposition ?? host;
  });
  return chunks.map(({ from, to, head }, i) => {
    const { attached, possessor, apposition, conjunct } = linked.links[i] as Links;
    return { from, to, head, attached, possessor, apposition, conjunct };
  });
};
