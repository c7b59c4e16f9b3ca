import { mix, toKey } from '../../../linear/hash.ts';
import {
  COARSE,
  EXACT,
  FINE,
  FLAGS,
  LOWER,
  PREFIX,
  SHAPE,
  SHORT_SHAPE,
  SUFFIX,
  WORD_CODES,
} from '../../../linear/words.ts';
import { DOCUMENT_BITS } from './document-bits.ts';
import type { NameText } from './name-text.ts';
import type { NameWords } from './name-words.ts';
import { GIVEN_NAME, LISTS, OPENS_BRACKET } from './name-words.ts';

/** Room for the features of one token. */
export const MOST_FEATURES = 192;

/** What the templates of places and of runs begin with, by their numbers. */
const MOST_TEMPLATES = 64;
const seedsFrom = (group: number): Int32Array =>
  Int32Array.from({ length: MOST_TEMPLATES }, (_, template) => mix(group, template));
const PLACE_SEEDS = seedsFrom(211);
const RUN_SEEDS = seedsFrom(307);

/** Words to either side whose own features count. */
export const REACH = 2;

/**
 * Features that one word alone decides, seen from a token `offset` words before it: their keys go to `out` from `at` on.
 * Their weights can be summed once for each word. Gives the place after the last.
 */
export const wordFeatures = (words: NameWords, word: number, offset: number, out: Int32Array, at: number): number => {
  const codes = words.table.codes;
  const row = word * WORD_CODES;
  const bits = words.bits[word] as number;
  const seed = mix(101, offset + REACH);
  const shape = codes[row + SHORT_SHAPE] as number;
  const fine = codes[row + FINE] as number;
  const coarse = codes[row + COARSE] as number;
  const suffix3 = codes[row + SUFFIX + 2] as number;
  let to = at;
  const put = (template: number, value: number): void => {
    out[to] = toKey(mix(mix(seed, template), value));
    to += 1;
  };
  put(1, codes[row + LOWER] as number);
  put(2, shape);
  if (fine !== 0) {
    put(3, fine);
    put(4, coarse);
    put(5, mix(coarse, shape));
  } else put(6, shape);
  if (bits !== 0) put(7, bits);
  if (offset === 1 || offset === -1) {
    put(8, mix(bits, shape));
    put(9, suffix3);
  }
  if (offset !== 0) return to;
  put(10, codes[row + EXACT] as number);
  put(11, codes[row + SHAPE] as number);
  put(12, codes[row + FLAGS] as number);
  for (let length = 0; length < 4; length += 1) {
    const prefix = codes[row + PREFIX + length] as number;
    const suffix = codes[row + SUFFIX + length] as number;
    if (prefix !== 0) put(13, prefix);
    if (suffix !== 0) put(14, suffix);
  }
  if (suffix3 !== 0) put(15, mix(suffix3, shape));
  for (let bit = 1; bit <= bits; bit <<= 1) if ((bits & bit) !== 0) put(16, mix(bit, shape));
  return to;
};

/** Features of several words together, of runs, known phrases and the whole text. As `wordFeatures`, at a place of `text`. */
export const placeFeatures = (text: NameText, place: number, out: Int32Array, at: number): number => {
  let to = at;
  const put = (template: number, value: number): void => {
    out[to] = toKey(mix(PLACE_SEEDS[template] as number, value));
    to += 1;
  };
  const codes = text.words.table.codes;
  const words = text.word;
  const row = (words[place] as number) * WORD_CODES;
  const row1 = (words[place - 1] as number) * WORD_CODES;
  const row2 = (words[place - 2] as number) * WORD_CODES;
  const next1 = (words[place + 1] as number) * WORD_CODES;
  const next2 = (words[place + 2] as number) * WORD_CODES;
  const lower = codes[row + LOWER] as number;
  const shape = codes[row + SHORT_SHAPE] as number;
  const fine = codes[row + FINE] as number;
  const lower1 = codes[row1 + LOWER] as number;
  const lowerNext = codes[next1 + LOWER] as number;
  const shape1 = codes[row1 + SHORT_SHAPE] as number;
  const shapeNext = codes[next1 + SHORT_SHAPE] as number;
  const fine1 = codes[row1 + FINE] as number;
  const fineNext = codes[next1 + FINE] as number;

  put(1, mix(lower1, lower));
  put(2, mix(lower, lowerNext));
  put(3, mix(lower1, shape));
  put(4, mix(shape, lowerNext));
  put(5, mix(mix(codes[row2 + LOWER] as number, lower1), shape));
  put(6, mix(mix(shape, lowerNext), codes[next2 + LOWER] as number));
  const shapes = mix(mix(shape1, shape), shapeNext);
  put(7, shapes);
  put(8, mix(mix(codes[row2 + SHORT_SHAPE] as number, shape1), shape));
  put(9, mix(mix(shape, shapeNext), codes[next2 + SHORT_SHAPE] as number));
  put(10, mix(mix(lower1, shape), lowerNext));
  put(11, mix(fine1, fine));
  put(12, mix(fine, fineNext));
  put(13, mix(fine1, shape));
  put(14, mix(shape, fineNext));
  put(15, mix(mix(codes[row1 + COARSE] as number, codes[row + COARSE] as number), codes[next1 + COARSE] as number));
  put(16, mix(mix(fine1, shape), fineNext));
  if (text.titled[place] === 1) {
    put(17, shape);
    put(18, fine);
  }

  const phrase = text.phrase[place] as number;
  const phrase1 = text.phrase[place - 1] as number;
  const phraseNext = text.phrase[place + 1] as number;
  if (phrase1 !== 0) put(20, mix(phrase1, shape));
  if (phraseNext !== 0) put(21, mix(phraseNext, shape));
  if (phrase !== 0) {
    put(22, phrase);
    put(23, mix(phrase, shape));
    put(24, mix(phrase, lower1));
    put(25, mix(phrase, lowerNext));
    put(26, mix(phrase, shapes));
    put(27, mix(mix(phrase1, phrase), phraseNext));
  }

  const runTo = text.runTo[place] as number;
  if (runTo !== 0) to = runFeatures(text, place, out, to, phrase);

  const seen = text.seen.of(lower);
  if (seen !== 0) {
    put(60, mix(seen, shape));
    for (let bit = 0; bit < DOCUMENT_BITS; bit += 1) if ((seen & (1 << bit)) !== 0) put(61, mix(bit, shape));
  }
  return to;
};

/** Features of the run beside this one in a list. */
const neighbour = (
  text: NameText,
  at: number,
  within: number,
  template: number,
  out: Int32Array,
  count: number,
): number => {
  let to = count;
  const put = (own: number, value: number): void => {
    out[to] = toKey(mix(RUN_SEEDS[template + own] as number, value));
    to += 1;
  };
  const from = text.runFrom[at] as number;
  const end = text.runTo[at] as number;
  const last = (text.word[end - 1] as number) * WORD_CODES;
  const codes = text.words.table.codes;
  put(0, mix(text.phraseBits[end - 1] as number, within));
  put(1, mix(codes[last + COARSE] as number, within));
  put(2, mix(codes[last + FINE] as number, within));
  put(3, mix(mix(text.bits(from) & GIVEN_NAME, end - from > 3 ? 3 : end - from), within));
  put(4, mix(text.runBits[at] as number, within));
  return to;
};

const runFeatures = (text: NameText, place: number, out: Int32Array, at: number, phrase: number): number => {
  let to = at;
  const codes = text.words.table.codes;
  const words = text.word;
  const from = text.runFrom[place] as number;
  const end = text.runTo[place] as number;
  const first = (words[from] as number) * WORD_CODES;
  const last = (words[end - 1] as number) * WORD_CODES;
  const left = (words[from - 1] as number) * WORD_CODES;
  const right = (words[end] as number) * WORD_CODES;
  const fromStart = place - from > 3 ? 3 : place - from;
  const toEnd = end - 1 - place > 3 ? 3 : end - 1 - place;
  const within = fromStart * 4 + toEnd;
  const put = (template: number, value: number): void => {
    out[to] = toKey(mix(RUN_SEEDS[template] as number, value));
    to += 1;
  };
  const leftLower = codes[left + LOWER] as number;
  const rightLower = codes[right + LOWER] as number;
  put(1, within);
  put(2, mix(codes[last + LOWER] as number, toEnd));
  put(3, mix(codes[first + LOWER] as number, fromStart));
  put(4, mix(codes[last + FINE] as number, toEnd));
  put(5, mix(codes[first + FINE] as number, fromStart));
  put(6, mix(text.bits(end - 1), within));
  put(7, mix(text.bits(from), within));
  put(8, mix(mix(text.bits(from), text.bits(end - 1)), within));
  put(9, mix(leftLower, within));
  put(10, mix(rightLower, within));
  put(11, mix(codes[left + FINE] as number, within));
  put(12, mix(codes[right + FINE] as number, within));
  put(13, mix(mix(leftLower, rightLower), within));
  put(14, mix(codes[last + SUFFIX + 2] as number, toEnd));
  put(15, mix(mix(codes[first + COARSE] as number, codes[last + COARSE] as number), within));
  put(16, mix(codes[last + SHORT_SHAPE] as number, within));
  if (end - from > 1) {
    let whole = 7;
    for (let i = from; i < end; i += 1) whole = mix(whole, codes[(words[i] as number) * WORD_CODES + LOWER] as number);
    put(17, mix(whole, place - from));
  }
  if (phrase !== 0) put(18, mix(phrase, within));
  const any = text.runBits[place] as number;
  if (any !== 0) put(20, mix(any, within));
  if ((text.bits(end) & OPENS_BRACKET) !== 0)
    put(21, mix(codes[(words[end + 1] as number) * WORD_CODES + SHORT_SHAPE] as number, within));
  // Names in a row are of one type: "Iran, Iraq and Syria".
  if ((text.bits(end) & LISTS) !== 0 && (text.runTo[end + 1] as number) !== 0)
    to = neighbour(text, end + 1, within, 22, out, to);
  if ((text.bits(from - 1) & LISTS) !== 0 && (text.runTo[from - 2] as number) !== 0) {
    to = neighbour(text, from - 2, within, 32, out, to);
  }
  const wideFrom = text.wideFrom[place] as number;
  const wideTo = text.wideTo[place] as number;
  if (wideTo - wideFrom > end - from) {
    const wideFirst = (words[wideFrom] as number) * WORD_CODES;
    const wideLast = (words[wideTo - 1] as number) * WORD_CODES;
    put(42, mix(mix(codes[wideFirst + LOWER] as number, place > wideFrom ? 1 : 0), within));
    put(43, mix(mix(codes[wideFirst + FINE] as number, place > wideFrom ? 1 : 0), within));
    put(44, mix(mix(text.runBits[wideFrom] as number, place > wideFrom ? 1 : 0), within));
    put(45, mix(mix(codes[wideLast + LOWER] as number, place < wideTo - 1 ? 1 : 0), within));
  }
  // What the text shows of the last word of the run tells of its other words, too.
  const seen = text.seen.of(codes[last + LOWER] as number);
  put(19, mix(seen, within));
  return to;
};
