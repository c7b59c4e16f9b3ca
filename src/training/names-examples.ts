import { REACH, placeFeatures, wordFeatures, MOST_FEATURES } from '../lib/pipeline/3-mentions/names-model/features.ts';
import { MARGIN } from '../lib/pipeline/3-mentions/names-model/name-text.ts';
import type { NameText } from '../lib/pipeline/3-mentions/names-model/name-text.ts';
import type { GoldText } from './names-gold.ts';
import { toAllowed } from './names-gold.ts';

/** Sentences as numbers of features, all tokens one after the other. */
export interface NameExamples {
  /** First token of each sentence, and one more. */
  readonly sentences: readonly number[];
  /** First feature of each token in `features`, and one more. */
  readonly starts: Int32Array;
  /** Keys, later numbers of rows. */
  readonly features: Int32Array;
  /** For each token the labels it may take, as bits. */
  readonly allowed: Int32Array;
}

/** Reads the features of all tokens of the texts. */
export const readExamples = (texts: readonly GoldText[], text: NameText): NameExamples => {
  const tokens = texts.reduce((sum, { sentences }) => sum + sentences.reduce((n, { forms }) => n + forms.length, 0), 0);
  let features = new Int32Array(1 << 20);
  const starts = new Int32Array(tokens + 1);
  const allowed = new Int32Array(tokens);
  const sentences: number[] = [0];
  let token = 0;
  let length = 0;
  for (const { sentences: own, hasMisc } of texts) {
    text.read(own.map(({ forms }) => forms));
    let place = MARGIN;
    for (const sentence of own) {
      allowed.set(toAllowed(sentence, hasMisc), token);
      for (let i = 0; i < sentence.forms.length; i += 1) {
        if (length + MOST_FEATURES > features.length) {
          const grown = new Int32Array(features.length * 2);
          grown.set(features);
          features = grown;
        }
        starts[token] = length;
        for (let offset = -REACH; offset <= REACH; offset += 1) {
          length = wordFeatures(text.words, text.word[place + i + offset] as number, offset, features, length);
        }
        length = placeFeatures(text, place + i, features, length);
        token += 1;
      }
      place += sentence.forms.length + 2 * MARGIN;
      sentences.push(token);
    }
  }
  starts[token] = length;
  return { sentences, starts, features: features.subarray(0, length), allowed };
};

/** Replaces keys by numbers of rows in place, features of fewer than `cutoff` tokens left out; gives the keys of the rows. */
export const numberFeatures = (
  examples: NameExamples,
  cutoff: number,
): { examples: NameExamples; keys: Int32Array } => {
  const { features, starts } = examples;
  let size = 1 << 22;
  let mask = size - 1;
  let keys = new Int32Array(size);
  let counts = new Int32Array(size);
  let used = 0;
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  for (const key of features) {
    const slot = slotOf(key);
    if (keys[slot] === 0) {
      keys[slot] = key;
      used += 1;
      counts[slot] = 1;
      if (used * 2 > size) {
        const [oldKeys, oldCounts] = [keys, counts];
        size *= 2;
        mask = size - 1;
        keys = new Int32Array(size);
        counts = new Int32Array(size);
        oldKeys.forEach((old, place) => {
          if (old === 0) return;
          const moved = slotOf(old);
          keys[moved] = old;
          counts[moved] = oldCounts[place] as number;
        });
      }
    } else counts[slot] = (counts[slot] as number) + 1;
  }
  const kept: number[] = [];
  for (let slot = 0; slot < size; slot += 1) {
    const isKept = keys[slot] !== 0 && (counts[slot] as number) >= cutoff;
    counts[slot] = isKept ? kept.length : -1;
    if (isKept) kept.push(keys[slot] as number);
  }
  let to = 0;
  let from = starts[0] as number;
  for (let token = 0; token + 1 < starts.length; token += 1) {
    const end = starts[token + 1] as number;
    starts[token] = to;
    for (; from < end; from += 1) {
      const row = counts[slotOf(features[from] as number)] as number;
      if (row < 0) continue;
      features[to] = row;
      to += 1;
    }
  }
  starts[starts.length - 1] = to;
  return { examples: { ...examples, features: features.subarray(0, to) }, keys: Int32Array.from(kept) };
};
