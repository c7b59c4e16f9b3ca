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

/** Templates that look at the word alone; they come first. */
export const WORD_TEMPLATES = 21;
/** All templates. */
export const TAG_TEMPLATES = 62;

/** Tag numbers of places before the first token; above any real tag (there are at most 255). */
export const NO_TAG = 255;

/** Features that hang on the word alone, as its codes give them. */
export const wordFeatures = (codes: Int32Array, word: number, out: FeatureList): void => {
  const at = word * WORD_CODES;
  const flags = codes[at + FLAGS] as number;
  out.put(0);
  out.put(codes[at + EXACT] as number);
  out.put(codes[at + LOWER] as number);
  out.put(codes[at + SHAPE] as number);
  out.put(codes[at + SHORT_SHAPE] as number);
  out.put(flags);
  for (let length = 0; length < 4; length += 1) out.put(codes[at + PREFIX + length] as number);
  for (let length = 0; length < 5; length += 1) out.put(codes[at + SUFFIX + length] as number);
  out.put(codes[at + FINE] as number);
  out.put(codes[at + COARSE] as number);
  out.put(mix(codes[at + SUFFIX + 2] as number, flags));
  out.put(mix(codes[at + FINE] as number, codes[at + SHORT_SHAPE] as number));
  out.put(mix(codes[at + FINE] as number, codes[at + SUFFIX + 1] as number));
  out.put(mix(codes[at + COARSE] as number, codes[at + SUFFIX + 2] as number));
};

/** Codes of a place outside the sentence: nothing is known, and that is known. */
const OUTSIDE = new Int32Array(WORD_CODES).fill(-1);

/** What surrounds a token while it is tagged. */
export interface TagContext {
  readonly codes: Int32Array;
  /** Numbers of the sentence's words. */
  readonly words: Int32Array;
  readonly count: number;
  /** Tags chosen so far, from the left. */
  readonly tags: Uint8Array;
  /** 1 when most words of the sentence are written in capitals. */
  readonly shouted: number;
}

const code = ({ codes, words, count }: TagContext, place: number, column: number): number =>
  (place < 0 || place >= count ? OUTSIDE[column] : codes[(words[place] as number) * WORD_CODES + column]) as number;

/** Features of token `index` in its surroundings. */
export const contextFeatures = (context: TagContext, index: number, out: FeatureList): void => {
  const { tags, shouted } = context;
  const before = index > 0 ? (tags[index - 1] as number) : NO_TAG;
  const secondBefore = index > 1 ? (tags[index - 2] as number) : NO_TAG;
  const lower = code(context, index, LOWER);
  const lower1 = code(context, index - 1, LOWER);
  const lower2 = code(context, index - 2, LOWER);
  const next1 = code(context, index + 1, LOWER);
  const next2 = code(context, index + 2, LOWER);
  const suffix = code(context, index, SUFFIX + 2);
  const fine = code(context, index, FINE);
  const fine1 = code(context, index - 1, FINE);
  const fineNext1 = code(context, index + 1, FINE);
  const shape = code(context, index, SHORT_SHAPE);
  const first = index === 0 ? 1 : 0;
  const tagPair = before * 256 + secondBefore;
  out.put(lower1);
  out.put(lower2);
  out.put(next1);
  out.put(next2);
  out.put(mix(lower1, lower));
  out.put(mix(lower, next1));
  out.put(mix(lower1, next1));
  out.put(mix(lower2, lower1));
  out.put(mix(next1, next2));
  out.put(code(context, index - 1, SUFFIX + 2));
  out.put(code(context, index + 1, SUFFIX + 2));
  out.put(code(context, index + 1, SUFFIX + 1));
  out.put(code(context, index + 2, SUFFIX + 2));
  out.put(mix(shape, code(context, index + 1, SHORT_SHAPE)));
  out.put(mix(shape, code(context, index - 1, SHORT_SHAPE)));
  out.put(mix(code(context, index - 1, SHORT_SHAPE), code(context, index + 1, SHORT_SHAPE)));
  out.put(before);
  out.put(tagPair);
  out.put(mix(before, lower));
  out.put(mix(tagPair, lower));
  out.put(mix(before, suffix));
  out.put(mix(before, next1));
  out.put(mix(before, fine));
  out.put(mix(before, fineNext1));
  out.put(mix(mix(before, fine), fineNext1));
  out.put(mix(mix(before, suffix), code(context, index + 1, SUFFIX + 2)));
  out.put(mix(before, shape * 2 + first));
  out.put(fine1);
  out.put(fineNext1);
  out.put(code(context, index - 2, FINE));
  out.put(code(context, index + 2, FINE));
  out.put(mix(fine1, fine));
  out.put(mix(fine, fineNext1));
  out.put(mix(fine1, fineNext1));
  out.put(mix(fineNext1, suffix));
  out.put(mix(mix(code(context, index - 1, COARSE), code(context, index, COARSE)), code(context, index + 1, COARSE)));
  out.put(mix(mix(before, code(context, index, COARSE)), code(context, index + 1, COARSE)));
  out.put(mix(mix(tagPair, code(context, index, COARSE)), code(context, index + 1, COARSE)));
  out.put(code(context, index, FLAGS) * 4 + first * 2 + shouted);
  out.put(mix(lower, first * 2 + shouted));
  out.put(mix(suffix, shouted * 2 + first));
};
