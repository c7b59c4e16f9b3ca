import type { NounChunk, Token } from '../../model/sentence.ts';
import type { BareChunk } from './chunk-reader.ts';
import { isTemporal } from './temporal.ts';
import { PREPOSITIONS } from './word-lists.ts';

interface Links {
  attached: { readonly chunk: number; readonly preposition: number } | null;
  possessor: number | null;
  apposition: number | null;
  conjunct: number | null;
}

/** The token just before a chunk, over its own possessor ("with Putin's team": "with"). */
const outerStart = (chunks: readonly BareChunk[], i: number): number => {
  let at = i;
  while (at > 0 && chunks[at - 1]?.possessive && (chunks[at]?.from ?? 0) - (chunks[at - 1]?.to ?? 0) <= 1) at -= 1;
  return chunks[at]?.from ?? 0;
};

const formsBetween = (tokens: readonly Token[], from: number, to: number): string =>
  to - from > 4
    ? '?'
    : tokens
        .slice(from, to)
        .map((token) => token.lemma)
        .filter((lemma) => lemma !== '"')
        .join(' ');

const isPrepositionToken = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'ADP' || token.pos === 'SCONJ' || token.pos === 'VERB' || token.pos === 'ADV') &&
  PREPOSITIONS.has(token.form.toLowerCase());

/** Whether a finite verb follows at `i` ("and Modi visited Kyiv"). */
const verbFollows = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i; at < i + 3; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return token.verbForm !== 'VBG' && token.verbForm !== 'VBN';
    if (token.pos !== 'ADV') return false;
  }
  return false;
};

/** Whether a finite verb stands before `i` in the same clause. */
const verbPrecedes = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i - 1; at >= 0 && i - at < 30; at -= 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
    if (
      token.pos === 'SCONJ' ||
      token.lemma === 'that' ||
      token.lemma === 'who' ||
      token.lemma === 'which' ||
      token.form === ',' ||
      token.form === ';' ||
      token.form === ':'
    )
      return false;
  }
  return false;
};

const isName = (tokens: readonly Token[], chunk: BareChunk): boolean => tokens[chunk.head]?.pos === 'PROPN';
const isPronoun = (tokens: readonly Token[], chunk: BareChunk): boolean => tokens[chunk.head]?.pos === 'PRON';

/** Links noun chunks to each other: possessor, preposition, coordination, apposition. */
export const linkChunks = (tokens: readonly Token[], chunks: readonly BareChunk[]): NounChunk[] => {
  const links: Links[] = chunks.map(() => ({ attached: null, possessor: null, apposition: null, conjunct: null }));
  const temporal = chunks.map((chunk) =>
    isTemporal(tokens, { ...chunk, attached: null, possessor: null, apposition: null, conjunct: null }),
  );
  const starts = chunks.map((_, i) => outerStart(chunks, i));

  chunks.forEach((chunk, i) => {
    const link = links[i] as Links;
    const previous = chunks[i - 1];
    if (!previous) return;
    if (previous.possessive && chunk.from - previous.to <= 1) {
      link.possessor = i - 1;
    }
    // The chunk before the whole phrase, possessors passed over.
    let before = i - 1;
    while (before >= 0 && (chunks[before]?.to ?? 0) > (starts[i] ?? 0)) before -= 1;
    const left = chunks[before];
    if (!left || left.possessive) return;
    const start = starts[i] as number;
    const between = formsBetween(tokens, left.to, start);
    const preposition = start - 1;
    const leftLink = links[before] as Links;

    if (preposition === left.to && isPrepositionToken(tokens[preposition])) {
      if (!isPronoun(tokens, left) && tokens[preposition]?.lemma !== 'than')
        link.attached = { chunk: before, preposition };
      return;
    }
    if (
      between === 'such as' ||
      between === ', such as' ||
      between === ', including' ||
      between === ', like' ||
      between === ', notably'
    ) {
      link.attached = { chunk: before, preposition: start - 1 };
      return;
    }
    const isList = /^(?:,|and|or|but|&|, and|, or|nor|, nor|as well as|, as well as|and also|along with)$/.test(
      between,
    );
    if (isList && !temporal[i]) {
      const opensClause = verbFollows(tokens, chunk.to) && verbPrecedes(tokens, left.from);
      if (between === ',') return;
      if (opensClause && between !== 'as well as') return;
      const target = findCoordinated(tokens, chunks, links, before, i);
      if (target >= 0) {
        link.conjunct = links[target]?.conjunct ?? target;
        joinCommaList(tokens, chunks, links, starts, temporal, target, link.conjunct);
      }
      return;
    }
    // "with Putin and with Xi": the same preposition again.
    if (
      /^(?:and|or|, and) /.test(between) &&
      isPrepositionToken(tokens[preposition]) &&
      leftLink.attached &&
      tokens[leftLink.attached.preposition]?.lemma === tokens[preposition]?.lemma
    ) {
      link.conjunct = links[before]?.conjunct ?? before;
    }
  });

  // A first member found later ("A, B and C" is seen at C) is written into the members between.
  chunks.forEach((chunk, i) => {
    const link = links[i] as Links;
    if (link.conjunct !== null || link.attached || temporal[i] || i === 0) return;
    let before = i - 1;
    while (before >= 0 && (chunks[before]?.to ?? 0) > (starts[i] ?? 0)) before -= 1;
    // Over what hangs on the left chunk: "Haq, a spokesman of the UN, X".
    const left = chunks[before];
    if (!left || left.possessive || temporal[before]) return;
    const between = formsBetween(tokens, left.to, starts[i] as number);
    if (between !== ',' && between !== '-' && between !== '(') return;
    if (isPronoun(tokens, chunk) || isPronoun(tokens, left) || chunk.possessive) return;
    if (links.some((other) => other.conjunct === i)) return;
    const after = tokens[chunk.to];
    const host = findHost(tokens, chunks, links, before, i);
    if (host < 0) return;
    if (!isApposition(tokens, chunks[host] as BareChunk, chunk, starts[i] as number, after)) return;
    // A fronted adjunct is no host unless the apposition is closed by a comma: "In Kazan, the president said".
    if (opensSentence(tokens, chunks, links, host)) {
      if (!commaBeforeVerb(tokens, chunk.to)) return;
    } else if (verbFollows(tokens, chunk.to) && verbPrecedes(tokens, (chunks[host] as BareChunk).from)) return;
    link.apposition = links[host]?.apposition ?? host;
  });

  return chunks.map(({ from, to, head }, i) => ({ from, to, head, ...(links[i] as Links) }));
};

/** Whether a comma stands before the next verb. */
const commaBeforeVerb = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < tokens.length && at < from + 20; at += 1) {
    const token = tokens[at];
    if (token?.form === ',') return true;
    if (token?.pos === 'VERB' || token?.pos === 'AUX') return false;
  }
  return false;
};

/** Whether a chunk belongs to a phrase with a preposition that opens the sentence. */
const opensSentence = (
  tokens: readonly Token[],
  chunks: readonly BareChunk[],
  links: readonly Links[],
  i: number,
): boolean => {
  let at = i;
  for (let link = links[at]; link?.attached; link = links[at]) at = link.attached.chunk;
  const start = chunks[at]?.from ?? 0;
  return start > 0 && start < 4 && isPrepositionToken(tokens[start - 1]);
};

/** The chunk that a later one is coordinated with: the nearest, or what the nearest hangs on where that is more alike. */
const findCoordinated = (
  tokens: readonly Token[],
  chunks: readonly BareChunk[],
  links: readonly Links[],
  before: number,
  i: number,
): number => {
  const chunk = chunks[i] as BareChunk;
  let at = before;
  const alike = (candidate: number): boolean =>
    isName(tokens, chunks[candidate] as BareChunk) === isName(tokens, chunk);
  for (let steps = 0; steps < 4; steps += 1) {
    if (alike(at)) return at;
    const host = links[at]?.attached?.chunk;
    if (host === undefined) break;
    at = host;
  }
  return before;
};

/** Walks back over ", " from the last members of a list: "A, B and C". */
const joinCommaList = (
  tokens: readonly Token[],
  chunks: readonly BareChunk[],
  links: readonly Links[],
  starts: readonly number[],
  temporal: readonly boolean[],
  target: number,
  first: number,
): void => {
  let at = first;
  const members: number[] = [];
  for (;;) {
    const start = starts[at] as number;
    let before = at - 1;
    while (before >= 0 && (chunks[before]?.to ?? 0) > start) before -= 1;
    const left = chunks[before];
    if (!left || temporal[before] || formsBetween(tokens, left.to, start) !== ',') break;
    if (isName(tokens, left) !== isName(tokens, chunks[at] as BareChunk)) break;
    if ((links[at] as Links).attached) break;
    members.push(at);
    at = before;
  }
  if (at === first) return;
  for (const member of members) (links[member] as Links).conjunct = at;
  for (const link of links) if (link.conjunct === first && first !== at) link.conjunct = at;
  if (target !== first) (links[target] as Links).conjunct = at;
};

/** The chunk an apposition is said of: the nearest one, or the top of the chain it hangs on. */
const findHost = (
  tokens: readonly Token[],
  chunks: readonly BareChunk[],
  links: readonly Links[],
  before: number,
  i: number,
): number => {
  const chunk = chunks[i] as BareChunk;
  let at = before;
  for (let steps = 0; steps < 4; steps += 1) {
    if (isName(tokens, chunks[at] as BareChunk) !== isName(tokens, chunk)) return at;
    const host = links[at]?.attached?.chunk;
    if (host === undefined) break;
    at = host;
  }
  return -1;
};

const isApposition = (
  tokens: readonly Token[],
  host: BareChunk,
  chunk: BareChunk,
  start: number,
  after: Token | undefined,
): boolean => {
  const opener = tokens[start];
  if (!opener) return false;
  const closed =
    after === undefined ||
    /^[,.;:)-]$/.test(after.form) ||
    after.pos === 'ADP' ||
    after.form === 'who' ||
    after.form === 'which' ||
    after.pos === 'PART' ||
    after.pos === 'AUX' ||
    after.pos === 'VERB' ||
    after.pos === 'PROPN' ||
    after.form === '"';
  if (!closed) return false;
  if (isName(tokens, chunk)) return true;
  return (
    opener.pos === 'DET' ||
    opener.pos === 'PRON' ||
    opener.pos === 'PROPN' ||
    opener.pos === 'ADJ' ||
    (opener.pos === 'NOUN' && isName(tokens, host))
  );
};
