import type { Token } from '../../model/sentence.ts';
import { MODIFYING_GERUNDS, POSSESSIVES, RELATIVES, TIME_OPENERS } from './word-lists.ts';

/** A noun phrase up to its head, not yet linked to others. */
export interface BareChunk {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Whether it possesses what follows ("Putin's", "his"). */
  readonly possessive: boolean;
}

const NAME_PARTICLES = new Set(
  'bin bint ibn ben al el ul ur de del della di da do dos das du van von der den ter la le y e'.split(' '),
);
const CAPITAL = /^\p{Lu}/u;
const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/;
const NUMERIC = /^\d/;
/** Determiners and quantities that can stand alone for a noun ("both", "thousands of", "all of us"). */
const ALONE = new Set(
  'this that these those both all another some many most several few each any none half more neither either others one much'.split(
    ' ',
  ),
);
/** Heads that may have a name after them without a comma ("the spokesman Farhan Haq", "the city Kazan"). */
const NAMED_HEAD =
  /(?:man|men|woman|er|or|ist|[^m]ent|ant|ian|ary|eer|chief|king|queen|prince|princess|head|aide|envoy|judge|boss|ally|agency|company|group|party|city|town|village|region|province|newspaper|daily|magazine|station|outlet|channel|platform|ship|network|movement|river|island|bank|president)$/;

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** Whether the mark at `i` is a hyphen that glues two words together. */
export const isHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.form === '-' && tokens[i].spaceAfter === false && tokens[i - 1]?.spaceAfter === false;

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'DET' ||
    token.pos === 'ADJ' ||
    token.pos === 'NUM' ||
    (token.pos === 'SYM' && /^[$€£¥%]$/.test(token.form)));

/** Whether modifiers from `i` on end in a noun. */
const nounFollows = (tokens: readonly Token[], i: number): boolean => {
  for (let at = i; at < i + 6; at += 1) {
    const token = tokens[at];
    if (isNoun(token)) return true;
    if (!isModifier(token) && !isHyphen(tokens, at) && token?.pos !== 'VERB' && token?.pos !== 'ADV') return false;
  }
  return false;
};

const isAuxiliary = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' || token?.lemma === 'have' || token?.lemma === 'be' || token?.lemma === 'get';

/** A participle before a noun modifies it: "the escalating crisis", "armed groups", "of emerging economies". */
const isParticiple = (tokens: readonly Token[], i: number, from: number): boolean => {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || (token.verbForm !== 'VBG' && token.verbForm !== 'VBN')) return false;
  const next = tokens[i + 1];
  if (!isNoun(next) && !((next?.pos === 'ADJ' || next?.pos === 'NUM') && isNoun(tokens[i + 2]))) return false;
  if (i > from) return true;
  if (token.verbForm === 'VBG')
    return (
      MODIFYING_GERUNDS.has(token.lemma === token.form ? token.form : token.form.toLowerCase()) && next?.pos === 'NOUN'
    );
  const previous = tokens[i - 1];
  let before = i - 1;
  while (tokens[before]?.pos === 'ADV') before -= 1;
  if (isAuxiliary(tokens[before])) return false;
  return (
    next?.pos !== 'PROPN' &&
    (previous === undefined ||
      previous.pos === 'VERB' ||
      previous.pos === 'ADP' ||
      previous.pos === 'SCONJ' ||
      previous.pos === 'PART' ||
      previous.form === ',')
  );
};

/** One pronoun by itself; null where it introduces a relative clause or stands for nothing. */
const readPronoun = (tokens: readonly Token[], from: number): BareChunk | null => {
  const token = tokens[from] as Token;
  const word = token.form.toLowerCase();
  const next = tokens[from + 1];
  const previous = tokens[from - 1]?.form === '"' ? tokens[from - 2] : tokens[from - 1];
  if (word === 'there') return null;
  if (RELATIVES.has(word)) {
    if (word !== 'that') return null;
    const relative =
      isNoun(previous) || previous?.pos === 'PRON' || next?.pos === 'VERB' || next?.pos === 'AUX'
        ? isNoun(previous)
        : false;
    if (relative) return null;
  }
  const followed =
    isNoun(next) ||
    next?.pos === 'ADJ' ||
    next?.pos === 'NUM' ||
    (next?.pos === 'VERB' && isNoun(tokens[from + 2])) ||
    next?.form === '"' ||
    next?.pos === 'ADV';
  const possessive = POSSESSIVES.has(word) && (followed || (word !== 'her' && word !== 'his'));
  return { from, to: from + 1, head: from, possessive };
};

/** Reads the one chunk that begins at `from`; null where none does. */
export const readChunk = (tokens: readonly Token[], from: number): BareChunk | null => {
  const first = tokens[from];
  if (!first) return null;
  if (first.pos === 'PRON' && !(ALONE.has(first.lemma) && isNoun(tokens[from + 1]))) return readPronoun(tokens, from);
  let head = -1;
  let number = -1;
  let i = from;
  for (;;) {
    const token = tokens[i];
    if (!token) break;
    const previous = tokens[i - 1];
    const next = tokens[i + 1];
    const opened = i > from;
    if (isNoun(token)) {
      if (head >= 0 && TIME.test(token.lemma)) break;
      if (head >= 0 && opensRelative(tokens, from, head, i)) break;
      head = i;
      i += 1;
    } else if (
      token.pos === 'DET' &&
      opened &&
      head < 0 &&
      previous?.pos === 'ADJ' &&
      !ALONE.has(previous.lemma) &&
      previous.lemma !== 'such'
    )
      break;
    else if (isModifier(token) || (token.pos === 'PRON' && !opened)) {
      if (head >= 0) {
        if (token.pos === 'DET' || TIME_OPENERS.has(token.lemma)) break;
        if (token.pos === 'ADJ' && !isNoun(next) && !isHyphen(tokens, i + 1)) break;
        if (token.pos === 'ADJ' && !CAPITAL.test(token.form) && !CAPITAL.test(previous?.form ?? '')) break;
        // "April 26", "Resolution 2231": a number belongs to the capitalised noun before it.
        if (token.pos === 'NUM' && !(CAPITAL.test(previous?.form ?? '') && NUMERIC.test(token.form))) break;
        if (token.pos === 'SYM') break;
      }
      if (token.pos === 'NUM') number = i;
      i += 1;
    } else if (head < 0 && isParticiple(tokens, i, from)) i += 1;
    else if (
      head < 0 &&
      token.pos === 'ADV' &&
      (next?.pos === 'ADJ' || next?.pos === 'NUM' || (next?.pos === 'VERB' && opened)) &&
      nounFollows(tokens, i + 1)
    )
      i += 1;
    else if (opened && isHyphen(tokens, i) && next && next.pos !== 'PUNCT') {
      // "two-and-a-half-year-long", "Kim Jong-un": what is glued together stays together.
      const rest = tokens[i + 2];
      if (isNoun(next) || (head >= 0 && !isNoun(rest) && !isModifier(rest) && !isHyphen(tokens, i + 2))) head = i + 1;
      i += 2;
    } else if (
      NAME_PARTICLES.has(token.form) &&
      head === i - 1 &&
      CAPITAL.test(previous?.form ?? '') &&
      CAPITAL.test(next?.form ?? '')
    )
      i += 1;
    else if (opened && head < 0 && token.form === '"' && nounFollows(tokens, i + 1) && next?.pos !== 'DET') i += 1;
    else if (opened && head < 0 && token.form === '(' && tokens[i + 2]?.form === ')' && nounFollows(tokens, i + 3))
      i += 3;
    else if (
      head < 0 &&
      opened &&
      previous?.pos === 'ADJ' &&
      (token.form === ',' || token.pos === 'CCONJ') &&
      (next?.pos === 'ADJ' ||
        (next?.pos === 'VERB' && next.verbForm === 'VBN') ||
        (next?.pos === 'ADV' && tokens[i + 2]?.pos === 'ADJ')) &&
      nounFollows(tokens, i + 1)
    )
      i += 1;
    else break;
  }
  if (head < 0) return readHeadless(tokens, from, i, number);
  // Numbers and closing parts after the head belong to it ("April 26").
  let to = head + 1;
  while (to < i && tokens[to]?.pos === 'NUM') to += 1;
  const after = tokens[to];
  const isPossessive = after?.pos === 'PART' && (after.form === "'s" || after.form === "'");
  return { from, to, head, possessive: isPossessive };
};

/** "a position Kyiv has called absurd": a name after a common noun, then a finite verb, opens a relative clause. */
const opensRelative = (tokens: readonly Token[], from: number, head: number, i: number): boolean => {
  const first = tokens[from];
  const last = tokens[head];
  if (last?.pos !== 'NOUN' || tokens[i]?.pos !== 'PROPN' || first?.pos !== 'DET' || head !== i - 1) return false;
  if (NAMED_HEAD.test(last.lemma)) return false;
  let at = i + 1;
  while (tokens[at]?.pos === 'PROPN') at += 1;
  const verb = tokens[at];
  return (verb?.pos === 'VERB' || verb?.pos === 'AUX') && verb.verbForm !== 'VBG' && verb.verbForm !== 'VBN';
};

/** A chunk without a noun: "thousands", "the two", "the wounded", "both". */
const readHeadless = (tokens: readonly Token[], from: number, end: number, number: number): BareChunk | null => {
  const first = tokens[from] as Token;
  if (number >= 0) return { from, to: number + 1, head: number, possessive: false };
  if (
    ALONE.has(first.lemma) &&
    (first.pos === 'DET' || first.pos === 'PRON' || (first.pos === 'ADJ' && tokens[from + 1]?.lemma === 'of'))
  ) {
    return { from, to: from + 1, head: from, possessive: false };
  }
  const last = tokens[end - 1];
  if (first.pos === 'DET' && end - from > 1 && last?.pos === 'ADJ')
    return { from, to: end, head: end - 1, possessive: false };
  // "the wounded"
  const next = tokens[from + 1];
  if (first.form.toLowerCase() === 'the' && next?.pos === 'VERB' && next.verbForm === 'VBN')
    return { from, to: from + 2, head: from + 1, possessive: false };
  return null;
};
