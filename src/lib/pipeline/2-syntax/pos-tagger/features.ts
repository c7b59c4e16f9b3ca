import type { FeatureList } from '../../../linear/feature-list.ts';
import { mix } from '../../../linear/hash.ts';
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

/**
 * Templates come in groups: those that look at the word alone, those that look at one word beside it alone (their sums are made
 * once a distinct word), and those that look at several words or at the tags before.
 */
export const WORD_TEMPLATES = 24;
/** How many there are for the words two and one before, and one and two after; what fewer templates see, more see too. */
export const BESIDE_TEMPLATES = [2, 3, 4, 3] as const;
/** How far away the words of `BESIDE_TEMPLATES` stand, and where their templates begin. */
export const BESIDE_OFFSETS = [-2, -1, 1, 2] as const;
export const BESIDE_BEGIN = [24, 26, 29, 33] as const;
export const CONTEXT_BEGIN = 36;
export const CONTEXT_TEMPLATES = 26;
/** All templates. */
export const TAG_TEMPLATES = CONTEXT_BEGIN + CONTEXT_TEMPLATES;

/** The numbers by which the weights know the templates. */
export const TAG_PLACES: readonly number[] = [
  ...Array.from({ length: 21 }, (_, place) => place),
  ...[59, 60, 61],
  ...[22, 50],
  ...[21, 48, 30],
  ...[23, 49, 31, 32],
  ...[24, 51, 33],
  ...[25, 26, 27, 28, 29, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 52, 53, 54, 55, 56, 57, 58],
];

/** Tag numbers of places before the first token; above any real tag (there are at most 255). */
export const NO_TAG = 255;

/** What is known of a word's place: bits. In a shouted sentence most words are written in capitals. */
export const IS_FIRST = 2;
export const IS_SHOUTED = 1;

/** Features that hang on the word alone, as its codes give them, and on the bits of its place. */
export const wordFeatures = (codes: Int32Array, word: number, place: number, out: FeatureList): void => {
  const at = word * WORD_CODES;
  const flags = codes[at + FLAGS] as number;
  const { values } = out;
  let to = 0;
  values[to++] = 0;
  values[to++] = codes[at + EXACT] as number;
  values[to++] = codes[at + LOWER] as number;
  values[to++] = codes[at + SHAPE] as number;
  values[to++] = codes[at + SHORT_SHAPE] as number;
  values[to++] = flags;
  for (let length = 0; length < 4; length += 1) values[to++] = codes[at + PREFIX + length] as number;
  for (let length = 0; length < 5; length += 1) values[to++] = codes[at + SUFFIX + length] as number;
  values[to++] = codes[at + FINE] as number;
  values[to++] = codes[at + COARSE] as number;
  values[to++] = mix(codes[at + SUFFIX + 2] as number, flags);
  values[to++] = mix(codes[at + FINE] as number, codes[at + SHORT_SHAPE] as number);
  values[to++] = mix(codes[at + FINE] as number, codes[at + SUFFIX + 1] as number);
  values[to++] = mix(codes[at + COARSE] as number, codes[at + SUFFIX + 2] as number);
  values[to++] = flags * 4 + place;
  values[to++] = mix(codes[at + LOWER] as number, place);
  values[to++] = mix(codes[at + SUFFIX + 2] as number, ((place & IS_SHOUTED) << 1) | (place >> 1));
  out.hash(0, to);
};

/** Features of a word beside the one that is tagged; `beside`: number of its group. */
export const besideFeatures = (codes: Int32Array, word: number, beside: number, out: FeatureList): void => {
  const at = word * WORD_CODES;
  const begin = BESIDE_BEGIN[beside] as number;
  const { values } = out;
  values[begin] = codes[at + LOWER] as number;
  values[begin + 1] = codes[at + FINE] as number;
  values[begin + 2] = codes[at + SUFFIX + 2] as number;
  values[begin + 3] = codes[at + SUFFIX + 1] as number;
  out.hash(begin, begin + (BESIDE_TEMPLATES[beside] as number));
};

/** A sentence while it is tagged. */
export interface TagContext {
  /** Codes of the word table. */
  readonly codes: Int32Array;
  /** Numbers of the sentence's words, with two of `OUTSIDE_WORD` before and after. */
  readonly words: Int32Array;
  /** Tags chosen so far, from the left. */
  readonly tags: Uint8Array;
}

/** Features of token `index` (its word stands at `index + 2`) and what is around it, several places together. */
export const contextFeatures = ({ codes, words, tags }: TagContext, index: number, out: FeatureList): void => {
  const before = index > 0 ? (tags[index - 1] as number) : NO_TAG;
  const tagPair = before * 256 + (index > 1 ? (tags[index - 2] as number) : NO_TAG);
  const at = (words[index + 2] as number) * WORD_CODES;
  const at1 = (words[index + 1] as number) * WORD_CODES;
  const at2 = (words[index] as number) * WORD_CODES;
  const next = (words[index + 3] as number) * WORD_CODES;
  const lower = codes[at + LOWER] as number;
  const lower1 = codes[at1 + LOWER] as number;
  const next1 = codes[next + LOWER] as number;
  const suffix = codes[at + SUFFIX + 2] as number;
  const fine = codes[at + FINE] as number;
  const fine1 = codes[at1 + FINE] as number;
  const fineNext1 = codes[next + FINE] as number;
  const shape = codes[at + SHORT_SHAPE] as number;
  const shape1 = codes[at1 + SHORT_SHAPE] as number;
  const shapeNext1 = codes[next + SHORT_SHAPE] as number;
  const coarse = codes[at + COARSE] as number;
  const coarseNext1 = codes[next + COARSE] as number;
  const { values } = out;
  let to = CONTEXT_BEGIN;
  values[to++] = mix(lower1, lower);
  values[to++] = mix(lower, next1);
  values[to++] = mix(lower1, next1);
  values[to++] = mix(codes[at2 + LOWER] as number, lower1);
  values[to++] = mix(next1, codes[(words[index + 4] as number) * WORD_CODES + LOWER] as number);
  values[to++] = mix(shape, shapeNext1);
  values[to++] = mix(shape, shape1);
  values[to++] = mix(shape1, shapeNext1);
  values[to++] = before;
  values[to++] = tagPair;
  values[to++] = mix(before, lower);
  values[to++] = mix(tagPair, lower);
  values[to++] = mix(before, suffix);
  values[to++] = mix(before, next1);
  values[to++] = mix(before, fine);
  values[to++] = mix(before, fineNext1);
  values[to++] = mix(mix(before, fine), fineNext1);
  values[to++] = mix(mix(before, suffix), codes[next + SUFFIX + 2] as number);
  values[to++] = mix(before, shape * 2 + (index === 0 ? 1 : 0));
  values[to++] = mix(fine1, fine);
  values[to++] = mix(fine, fineNext1);
  values[to++] = mix(fine1, fineNext1);
  values[to++] = mix(fineNext1, suffix);
  values[to++] = mix(mix(codes[at1 + COARSE] as number, coarse), coarseNext1);
  values[to++] = mix(mix(before, coarse), coarseNext1);
  values[to++] = mix(mix(tagPair, coarse), coarseNext1);
  out.hash(CONTEXT_BEGIN, to);
};
