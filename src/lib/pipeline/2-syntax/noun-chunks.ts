import type { NounChunk, Token } from '../../model/sentence.ts';
import { linkChunks } from './chunk-links.ts';

/** A noun phrase up to its head, not yet linked to others. */
export interface BareChunk {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Whether a possessive follows ("Putin's") or is what it consists of ("his"). */
  readonly possessive: boolean;
}

const NAME_PARTICLES = new Set(
  'bin bint ibn ben al el ul ur de del della di da do dos das du van von der den ter la le y e'.split(' '),
);
const CAPITAL = /^\p{Lu}/u;
const RELATIVE = new Set(['who', 'which', 'whom', 'whose']);
const POSSESSIVE = new Set(['my', 'your', 'his', 'its', 'our', 'their', 'her']);
const TEMPORAL_START = new Set([
  'last',
  'next',
  'this',
  'earlier',
  'later',
  'yesterday',
  'today',
  'tomorrow',
  'tonight',
]);
const TEMPORAL = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/;

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
const isHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.form === '-' && tokens[i].spaceAfter === false && tokens[i - 1]?.spaceAfter === false;

/** Whether the token can stand before a head: "the", "two", "new", "escalating crisis", "alleged attack". */
const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'DET' ||
    token.pos === 'ADJ' ||
    token.pos === 'NUM' ||
    (token.pos === 'SYM' && /^[$€£¥%]$/.test(token.form)));

/** A participle between determiner and noun modifies ("the escalating crisis"); elsewhere it is a verb. */
const isParticipleModifier = (tokens: readonly Token[], i: number, opened: boolean): boolean => {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || (token.verbForm !== 'VBG' && token.verbForm !== 'VBN')) return false;
  return opened && (isNoun(tokens[i + 1]) || (tokens[i + 1]?.pos === 'ADJ' && isNoun(tokens[i + 2])));
};

const isWithinQuote = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.form === '"' && (isNoun(tokens[i + 1]) || tokens[i + 1]?.pos === 'ADJ');

/** Reads one chunk that begins at `from`; null where none does. */
const readChunk = (tokens: readonly Token[], from: number): BareChunk | null => {
  const first = tokens[from];
  if (!first) return null;
  const word = first.lemma;
  if (first.pos === 'PRON') {
    const form = first.form.toLowerCase();
    if (
      RELATIVE.has(form) ||
      (form === 'that' && tokens[from + 1]?.pos !== 'NOUN' && from > 0 && tokens[from - 1]?.pos === 'NOUN')
    )
      return null;
    const next = tokens[from + 1];
    const possessive =
      POSSESSIVE.has(form) &&
      !(form === 'her' && !(isNoun(next) || next?.pos === 'ADJ' || next?.pos === 'NUM')) &&
      !(form === 'his' && next?.pos === 'PUNCT');
    if (form === 'there') return null;
    return { from, to: from + 1, head: from, possessive };
  }
  let i = from;
  let head = -1;
  let opened = false;
  let lastNumber = -1;
  for (;;) {
    const token = tokens[i];
    if (!token) break;
    const previous = tokens[i - 1];
    if (isNoun(token)) {
      // "met Putin Thursday", "Ukraine last month": a time of its own.
      if (head >= 0 && TEMPORAL.test(token.lemma) && i > from) break;
      head = i;
      opened = true;
      i += 1;
      continue;
    }
    if (head >= 0 && token.pos === 'DET') break;
    if (isModifier(token)) {
      if (head >= 0 && TEMPORAL_START.has(token.lemma)) break;
      if (head >= 0 && token.pos === 'ADJ' && !(isNoun(tokens[i + 1]) || isHyphen(tokens, i + 1))) break;
      if (head >= 0 && token.pos === 'NUM') {
        // "April 26", "resolution 2231": a number after its noun belongs to it.
        if (isNoun(tokens[i + 1]) && !CAPITAL.test(previous?.form ?? '')) break;
        head = isNoun(tokens[i + 1]) ? head : head;
        i += 1;
        continue;
      }
      if (token.pos === 'NUM') lastNumber = i;
      opened = true;
      i += 1;
      continue;
    }
    if (
      isParticipleModifier(tokens, i, opened && head < 0) ||
      (head < 0 && opened && token.pos === 'VERB' && token.verbForm === 'VBN' && isHyphen(tokens, i - 1))
    ) {
      i += 1;
      continue;
    }
    if (
      token.pos === 'ADV' &&
      head < 0 &&
      (tokens[i + 1]?.pos === 'ADJ' || (opened && tokens[i + 1]?.pos === 'VERB' && isNoun(tokens[i + 2]))) &&
      i + 1 < tokens.length
    ) {
      if (!opened && !nounFollows(tokens, i + 1)) break;
      opened = true;
      i += 1;
      continue;
    }
    if (isHyphen(tokens, i) && i > from) {
      const next = tokens[i + 1];
      if (!next) break;
      // "two-and-a-half-year-long", "Kim Jong-un", "well-known": what is glued together stays together.
      i += 2;
      if (isNoun(next)) head = i - 1;
      else if (head >= 0 && next.pos !== 'PUNCT') {
        if (CAPITAL.test(previous?.form ?? '') && !isNoun(tokens[i])) head = i - 1;
        else if (!isNoun(tokens[i]) && !isModifier(tokens[i])) head = i - 1;
      }
      continue;
    }
    if (
      NAME_PARTICLES.has(token.form) &&
      head === i - 1 &&
      CAPITAL.test(previous?.form ?? '') &&
      CAPITAL.test(tokens[i + 1]?.form ?? '')
    ) {
      i += 1;
      continue;
    }
    if (opened && head < 0 && isWithinQuote(tokens, i)) {
      i += 1;
      continue;
    }
    if (
      opened &&
      head < 0 &&
      (token.form === ',' || token.pos === 'CCONJ') &&
      previous?.pos === 'ADJ' &&
      tokens[i + 1]?.pos === 'ADJ' &&
      nounFollows(tokens, i + 1)
    ) {
      i += 1;
      continue;
    }
    if (token.pos === 'CCONJ' && head === i - 1 && previous?.pos === 'NOUN' && i - 1 === from && false) break;
    break;
  }
  if (head < 0) {
    if (lastNumber >= 0) return { from, to: i, head: lastNumber, possessive: false };
    if (
      first.pos === 'DET' &&
      (word === 'this' ||
        word === 'that' ||
        word === 'these' ||
        word === 'those' ||
        word === 'both' ||
        word === 'all' ||
        word === 'another')
    ) {
      return { from, to: from + 1, head: from, possessive: false };
    }
    // "the wounded", "the two": an adjective after an article stands for people.
    const last = tokens[i - 1];
    if (first.pos === 'DET' && i - from > 1 && last?.pos === 'ADJ')
      return { from, to: i, head: i - 1, possessive: false };
    return null;
  }
  const to = Math.max(head + 1, tokens[head + 1]?.pos === 'NUM' && i > head + 1 ? i : head + 1);
  const after = tokens[to];
  return { from, to, head, possessive: after?.pos === 'PART' && (after.form === "'s" || after.form === "'") };
};

/** Whether modifiers from `i` on end in a noun. */
const nounFollows = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i; at < i + 6; at += 1) {
    const token = tokens[at];
    if (isNoun(token)) return true;
    if (!isModifier(token) && !isHyphen(tokens, at) && token?.pos !== 'VERB' && token?.pos !== 'ADV') return false;
  }
  return false;
};

/** Noun chunks of a sentence with their links (preposition, possessor, apposition, coordination), in text order. */
export const findNounChunks = (tokens: readonly Token[]): NounChunk[] => {
  const bare: BareChunk[] = [];
  let i = 0;
  while (i < tokens.length) {
    const chunk = readChunk(tokens, i);
    if (chunk) bare.push(chunk);
    i = chunk ? chunk.to : i + 1;
  }
  return linkChunks(tokens, bare);
};
