import type { FeatureList } from '../../../linear/feature-list.ts';
import { LEFT_OUT } from '../../../linear/feature-list.ts';
import { mix } from '../../../linear/hash.ts';
import {
  NODE_BELOW,
  NODE_LEFT1,
  NODE_LEFT1_LABEL,
  NODE_LEFT2,
  NODE_LEFT2_LABEL,
  NODE_LEFT_LABELS,
  NODE_LEFTS,
  NODE_RIGHT1,
  NODE_RIGHT1_LABEL,
  NODE_RIGHT2,
  NODE_RIGHT2_LABEL,
  NODE_RIGHT_LABELS,
  NODE_RIGHTS,
  NODE_TOKEN,
  NODE_WIDTH,
} from './nodes.ts';
import { LINK_CONJUNCTION, type SentenceCodes } from './sentence-codes.ts';
import { BELOW_BEGIN, few, STATE_BEGIN, TOP_BEGIN } from './templates.ts';
import { frontFeatures, stackFeatures } from './token-features.ts';

/** Distances from 10 on are told apart in steps only. */
const distance = (tokens: number): number => {
  if (tokens < 6) return tokens;
  return tokens < 10 ? 6 : 7;
};

/** The other features of a state: `stack` is the node on top of the stack, `front` that at the front of the buffer. */
export const stateFeatures = (
  sentence: SentenceCodes,
  rows: Int32Array,
  stack: number,
  front: number,
  out: FeatureList,
): void => {
  const { words, tags, seconds, upos, fine, coarse, suffixes, count } = sentence;
  const nothing = count + 1;
  const { values } = out;
  let at = STATE_BEGIN;
  const s0 = stack * NODE_WIDTH;
  const s1 = (rows[s0 + NODE_BELOW] as number) * NODE_WIDTH;
  const s2 = (rows[s1 + NODE_BELOW] as number) * NODE_WIDTH;
  const b0 = front * NODE_WIDTH;
  const s0i = rows[s0 + NODE_TOKEN] as number;
  const s1i = rows[s1 + NODE_TOKEN] as number;
  const s2i = rows[s2 + NODE_TOKEN] as number;
  const b0i = rows[b0 + NODE_TOKEN] as number;
  const b1i = b0i < count ? b0i + 1 : nothing;
  const b2i = b0i + 1 < count ? b0i + 2 : nothing;
  const s0l1 = (rows[s0 + NODE_LEFT1] as number) * NODE_WIDTH;
  const s0l2 = (rows[s0 + NODE_LEFT2] as number) * NODE_WIDTH;
  const s0r1 = (rows[s0 + NODE_RIGHT1] as number) * NODE_WIDTH;
  const s0r2 = (rows[s0 + NODE_RIGHT2] as number) * NODE_WIDTH;
  const s1l1 = (rows[s1 + NODE_LEFT1] as number) * NODE_WIDTH;
  const s1r1 = (rows[s1 + NODE_RIGHT1] as number) * NODE_WIDTH;
  const s1r2 = (rows[s1 + NODE_RIGHT2] as number) * NODE_WIDTH;
  const b0l1 = (rows[b0 + NODE_LEFT1] as number) * NODE_WIDTH;
  const b0l2 = (rows[b0 + NODE_LEFT2] as number) * NODE_WIDTH;
  const s0l1i = rows[s0l1 + NODE_TOKEN] as number;
  const s0r1i = rows[s0r1 + NODE_TOKEN] as number;
  const s1l1i = rows[s1l1 + NODE_TOKEN] as number;
  const s1r1i = rows[s1r1 + NODE_TOKEN] as number;
  const b0l1i = rows[b0l1 + NODE_TOKEN] as number;
  const s0w = words[s0i] as number;
  const s1w = words[s1i] as number;
  const b0w = words[b0i] as number;
  const b1w = words[b1i] as number;
  const s0t = tags[s0i] as number;
  const s1t = tags[s1i] as number;
  const s2t = tags[s2i] as number;
  const b0t = tags[b0i] as number;
  const b1t = tags[b1i] as number;
  const b2t = tags[b2i] as number;
  const s0f = fine[s0i] as number;
  const s1f = fine[s1i] as number;
  const b0f = fine[b0i] as number;
  const s0c = coarse[s0i] as number;
  const s1c = coarse[s1i] as number;
  const b0c = coarse[b0i] as number;
  const s0p = mix(s0w, s0t);
  const s1p = mix(s1w, s1t);
  const b0p = mix(b0w, b0t);
  const s0l1w = words[s0l1i] as number;
  const s0r1w = words[s0r1i] as number;
  const s1r1w = words[s1r1i] as number;
  const b0l1w = words[b0l1i] as number;
  const s0l1t = tags[s0l1i] as number;
  const s0r1t = tags[s0r1i] as number;
  const s1l1t = tags[s1l1i] as number;
  const s1r1t = tags[s1r1i] as number;
  const b0l1t = tags[b0l1i] as number;
  const s0l2t = tags[rows[s0l2 + NODE_TOKEN] as number] as number;
  const s0r2t = tags[rows[s0r2 + NODE_TOKEN] as number] as number;
  const b0l2t = tags[rows[b0l2 + NODE_TOKEN] as number] as number;
  const s1r2t = tags[rows[s1r2 + NODE_TOKEN] as number] as number;
  const s0b0t = (s0t << 8) | b0t;
  const s1s0t = (s1t << 8) | s0t;
  const s1b0t = (s1t << 8) | b0t;
  const b0b1t = (b0t << 8) | b1t;

  // Two places.
  values[at++] = s2t;
  values[at++] = mix(words[s2i] as number, s2t);
  values[at++] = mix(s0w, b0w);
  values[at++] = mix(s0p, b0t);
  values[at++] = mix(b0p, s0t);
  values[at++] = s0b0t;
  values[at++] = mix(s1w, s0w);
  values[at++] = s1s0t;
  values[at++] = mix(s1p, s0t);
  values[at++] = mix(s0p, s1t);
  values[at++] = s1b0t;
  values[at++] = mix(s1w, b0w);
  values[at++] = mix(s1w, b0t);
  values[at++] = mix(b0w, s1t);
  values[at++] = mix(s0w, b1t);
  values[at++] = (s2t << 8) | b0t;

  // Three places and more.
  values[at++] = (s0b0t << 8) | b1t;
  values[at++] = (s1s0t << 8) | b0t;
  values[at++] = (s2t << 16) | s1s0t;
  values[at++] = mix((s1s0t << 8) | b0t, b1t);
  values[at++] = mix((s0b0t << 8) | b1t, b2t);
  values[at++] = mix((s2t << 16) | s1s0t, b0t);
  values[at++] = (s0b0t << 8) | s0l1t;
  values[at++] = (s0b0t << 8) | s0r1t;
  values[at++] = (s0b0t << 8) | b0l1t;
  values[at++] = (s1s0t << 8) | s1r1t;
  values[at++] = (s1s0t << 8) | s1l1t;
  values[at++] = (s1s0t << 8) | s0l1t;
  values[at++] = (s1s0t << 8) | s0r1t;
  values[at++] = (s0t << 16) | (s0l1t << 8) | s0l2t;
  values[at++] = (s0t << 16) | (s0r1t << 8) | s0r2t;
  values[at++] = (b0t << 16) | (b0l1t << 8) | b0l2t;
  values[at++] = (s1t << 16) | (s1r1t << 8) | s1r2t;
  values[at++] = (s1b0t << 8) | s1r1t;
  values[at++] = mix(s0w, b0b1t);
  values[at++] = mix(b0w, (s0t << 8) | b1t);
  values[at++] = mix(b1w, s0b0t);
  values[at++] = mix(s0w, s1b0t);
  values[at++] = mix(s1w, s0b0t);
  values[at++] = mix(b0w, s1s0t);
  const b0before = b0i > 0 ? (tags[b0i - 1] as number) : 0;
  const s0after = s0i < count ? (tags[s0i + 1] as number) : 0;
  values[at++] = mix((s0b0t << 8) | b0before, s0after);

  // Children and their labels. The outermost left child of a noun is often its preposition.
  const s0l1l = rows[s0 + NODE_LEFT1_LABEL] as number;
  const s0r1l = rows[s0 + NODE_RIGHT1_LABEL] as number;
  const s1r1l = rows[s1 + NODE_RIGHT1_LABEL] as number;
  const b0l1l = rows[b0 + NODE_LEFT1_LABEL] as number;
  values[at++] = s0l1w;
  values[at++] = (s0t << 8) | s0l1l;
  values[at++] = s0r1w;
  values[at++] = (s0t << 8) | s0r1l;
  values[at++] = mix(s0w, s0r1l);
  values[at++] = (s0t << 8) | (rows[s0 + NODE_LEFT2_LABEL] as number);
  values[at++] = (s0t << 8) | (rows[s0 + NODE_RIGHT2_LABEL] as number);
  values[at++] = b0l1w;
  values[at++] = (b0t << 8) | b0l1l;
  values[at++] = mix(b0w, b0l1l);
  values[at++] = (b0t << 8) | (rows[b0 + NODE_LEFT2_LABEL] as number);
  values[at++] = s1r1w;
  values[at++] = (s1t << 8) | s1r1l;
  values[at++] = (s1t << 8) | (rows[s1 + NODE_LEFT1_LABEL] as number);
  values[at++] = (s1t << 8) | (rows[s1 + NODE_RIGHT2_LABEL] as number);
  values[at++] = mix(s0w, s0l1w);
  values[at++] = mix(s0w, s0r1w);
  values[at++] = mix(s1w, s1r1w);
  values[at++] = mix(s1w, s0l1w);
  values[at++] = mix(mix(s1t, s0l1w), s0t);
  values[at++] = mix(mix(s1w, s0l1w), s0t);
  values[at++] = mix(mix(s1f, s0l1w), s0f);
  values[at++] = mix(s0w, b0l1w);
  values[at++] = mix(mix(s0t, b0l1w), b0t);
  values[at++] = mix(mix(s0f, b0l1w), b0f);
  values[at++] = mix(s1s0t, (s1r1l << 8) | s0l1l);

  // Universal tags, where more places are looked at together.
  const s0u = upos[s0i] as number;
  const s1u = upos[s1i] as number;
  const b0u = upos[b0i] as number;
  const b1u = upos[b1i] as number;
  const s1s0b0u = (s1u << 10) | (s0u << 5) | b0u;
  values[at++] = ((upos[s2i] as number) << 20) | (s1s0b0u << 5) | b1u;
  values[at++] = mix(s1s0b0u, (s1r1l << 16) | (s0l1l << 8) | s0r1l);
  values[at++] = mix(s1s0b0u, (b0l1l << 16) | (s0l1l << 8) | s0r1l);
  values[at++] = mix(s1s0b0u, mix(s0l1w, b0l1w));
  values[at++] = mix(s0w, (s1u << 10) | (b0u << 5) | b1u);
  values[at++] = mix(b0w, (s1u << 10) | (s0u << 5) | b1u);
  values[at++] = mix(s1w, (s0u << 10) | (b0u << 5) | b1u);

  // How many children, and the sequence of their labels.
  values[at++] = mix(s0w, rows[s0 + NODE_RIGHTS] as number);
  values[at++] = (s0t << 8) | (rows[s0 + NODE_RIGHTS] as number);
  values[at++] = mix(s0w, rows[s0 + NODE_LEFTS] as number);
  values[at++] = (s0t << 8) | (rows[s0 + NODE_LEFTS] as number);
  values[at++] = mix(b0w, rows[b0 + NODE_LEFTS] as number);
  values[at++] = (b0t << 8) | (rows[b0 + NODE_LEFTS] as number);
  values[at++] = (s1t << 8) | (rows[s1 + NODE_RIGHTS] as number);
  values[at++] = mix(s1w, rows[s1 + NODE_RIGHT_LABELS] as number);
  values[at++] = mix(s1t, rows[s1 + NODE_RIGHT_LABELS] as number);
  values[at++] = mix(s1s0t, rows[s1 + NODE_RIGHT_LABELS] as number);
  values[at++] = mix(s0w, rows[s0 + NODE_LEFT_LABELS] as number);
  values[at++] = mix(s0t, rows[s0 + NODE_LEFT_LABELS] as number);
  values[at++] = mix(s0w, rows[s0 + NODE_RIGHT_LABELS] as number);
  values[at++] = mix(s0b0t, rows[s0 + NODE_RIGHT_LABELS] as number);
  values[at++] = mix(b0w, rows[b0 + NODE_LEFT_LABELS] as number);
  values[at++] = mix(s0b0t, rows[b0 + NODE_LEFT_LABELS] as number);
  values[at++] = mix(s1s0t, mix(rows[s1 + NODE_LEFT_LABELS] as number, rows[s1 + NODE_RIGHT_LABELS] as number));

  // Distances, and what stands between.
  const far = s0i < count ? distance(b0i - s0i) : 0;
  const below = s1i < count && s0i < count ? distance(s0i - s1i) : 0;
  values[at++] = mix(s0w, far);
  values[at++] = mix(b0w, far);
  values[at++] = (s0b0t << 8) | far;
  values[at++] = (s1s0t << 8) | below;
  const { marksBefore, verbsBefore, conjunctionsBefore } = sentence;
  const marks = few((marksBefore[b0i] as number) - (marksBefore[s0i] as number));
  const verbs = few((verbsBefore[b0i] as number) - (verbsBefore[s0i] as number));
  const conjunctions = few((conjunctionsBefore[b0i] as number) - (conjunctionsBefore[s0i] as number));
  const verbsLeft = few((verbsBefore[count] as number) - (verbsBefore[b0i] as number));
  const marksBelow = few((marksBefore[s0i] as number) - (marksBefore[s1i] as number));
  const verbsBelow = few((verbsBefore[s0i] as number) - (verbsBefore[s1i] as number));
  values[at++] = (s0b0t << 8) | marks;
  values[at++] = (s0b0t << 8) | verbs;
  values[at++] = (s0b0t << 8) | conjunctions;
  values[at++] = (s0b0t << 8) | verbsLeft;
  values[at++] = (s1s0t << 8) | (marksBelow << 4) | verbsBelow;

  // Endings and clusters.
  values[at++] = mix(suffixes[s0i] as number, b0t);
  values[at++] = mix(suffixes[b0i] as number, s0t);
  values[at++] = mix(s0f, b0f);
  values[at++] = mix(s0f, b0t);
  values[at++] = mix(b0f, s0t);
  values[at++] = mix(s1f, s0f);
  values[at++] = mix(s1f, s0t);
  values[at++] = mix(s0f, s1t);
  values[at++] = mix(s1f, b0f);
  values[at++] = mix(s0w, b0f);
  values[at++] = mix(b0w, s0f);
  values[at++] = mix(mix(s0f, b0f), b1t);
  values[at++] = mix(mix(s1f, s0f), b0t);
  values[at++] = mix(mix(s1f, b0f), s0t);
  values[at++] = mix((s1c << 16) | (s0c << 8) | (b0c & 0xff), s0b0t);
  values[at++] = mix((s0c << 8) | (b0c & 0xff), s0b0t);

  // Second tags, where the tagger was in doubt.
  const s0x = seconds[s0i] as number;
  const b0x = seconds[b0i] as number;
  values[at++] = s0x === 0 ? LEFT_OUT : (s0x << 16) | s0b0t;
  values[at++] = s0x === 0 ? LEFT_OUT : (s0x << 16) | s1s0t;
  values[at++] = b0x === 0 ? LEFT_OUT : (b0x << 16) | s0b0t;

  // Before a preposition, a conjunction or a mark: the noun or verb that comes after it.
  const n0i = sentence.ahead[b0i] as number;
  const n0t = n0i < 0 ? 0 : (tags[n0i] as number);
  values[at++] = n0i < 0 ? LEFT_OUT : mix(b0w, (s0t << 8) | n0t);
  if (n0i >= 0 && sentence.links[b0i] === LINK_CONJUNCTION) {
    const likeTop = (n0t === s0t ? 1 : 0) | (fine[n0i] === s0f ? 2 : 0) | (words[n0i] === s0w ? 4 : 0);
    const likeBelow = (n0t === s1t ? 1 : 0) | (fine[n0i] === s1f ? 2 : 0) | (words[n0i] === s1w ? 4 : 0);
    values[at++] = ((likeTop << 3) | likeBelow) * 4 + few(b0i - s0i);
  } else values[at++] = LEFT_OUT;
  out.hash(STATE_BEGIN, at);
};

/** All features of a state, as they are learned from. */
export const parseFeatures = (
  sentence: SentenceCodes,
  rows: Int32Array,
  stack: number,
  front: number,
  out: FeatureList,
): void => {
  const top = stack * NODE_WIDTH;
  const below = (rows[top + NODE_BELOW] as number) * NODE_WIDTH;
  frontFeatures(sentence, rows[front * NODE_WIDTH + NODE_TOKEN] as number, out);
  stackFeatures(sentence, rows[top + NODE_TOKEN] as number, TOP_BEGIN, out);
  stackFeatures(sentence, rows[below + NODE_TOKEN] as number, BELOW_BEGIN, out);
  stateFeatures(sentence, rows, stack, front, out);
};
