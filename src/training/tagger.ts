import { FeatureList } from '../lib/linear/feature-list.ts';
import type { LearnedRows } from '../lib/linear/rows.ts';
import { TrainingTable } from '../lib/linear/training-table.ts';
import type { WordTable } from '../lib/linear/words.ts';
import {
  BESIDE_OFFSETS,
  besideFeatures,
  contextFeatures,
  IS_FIRST,
  TAG_PLACES,
  TAG_TEMPLATES,
  wordFeatures,
} from '../lib/pipeline/2-syntax/pos-tagger/features.ts';
import { isShouted, padWords } from '../lib/pipeline/2-syntax/pos-tagger/tagger.ts';
import { seededRandom, shuffle } from './random.ts';
import type { Tree } from './trees.ts';

/** Words of a sentence by number, with their right tags. */
export interface TagExample {
  readonly words: Int32Array;
  /** 255 where the right tag is too rare to be learned. */
  readonly gold: Uint8Array;
}

const UNLEARNED = 255;
const RAREST = 5;

/** Tags frequent enough to be learned, in order of frequency. */
export const tagLabels = (trees: readonly Tree[]): string[] => {
  const counts = new Map<string, number>();
  for (const { tags } of trees) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= RAREST)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([tag]) => tag);
};

export const tagExamples = (trees: readonly Tree[], labels: readonly string[], words: WordTable): TagExample[] => {
  const numbers = new Map(labels.map((label, number) => [label, number]));
  return trees.map(({ forms, tags }) => ({
    words: Int32Array.from(forms, (form) => words.number(form)),
    gold: Uint8Array.from(tags, (tag) => numbers.get(tag) ?? UNLEARNED),
  }));
};

export interface TaggerSettings {
  readonly epochs: number;
  readonly cutoff: number;
  /** Smallest averaged weight that stays. */
  readonly threshold: number;
  /** How far ahead the right tag must be for a token to be passed over. */
  readonly margin: number;
  /** How far behind the best a second tag is still told to the parser. */
  readonly close: number;
  readonly seed: number;
}

/** Trains the tagger: an averaged perceptron that follows its own choices (margin as in Crammer and Singer). */
export const trainTagger = (
  examples: readonly TagExample[],
  labelCount: number,
  words: WordTable,
  settings: TaggerSettings,
  report: (line: string) => void,
): LearnedRows => {
  const table = new TrainingTable(settings.cutoff);
  const features = new FeatureList(TAG_TEMPLATES, TAG_PLACES);
  const sums = new Float64Array(labelCount);
  const random = seededRandom(settings.seed);
  const order = examples.map((_, index) => index);
  const { codes } = words;
  for (let epoch = 1; epoch <= settings.epochs; epoch += 1) {
    shuffle(order, random);
    let [right, all] = [0, 0];
    for (const number of order) {
      const { words: numbers, gold } = examples[number] as TagExample;
      const count = numbers.length;
      const tags = new Uint8Array(count);
      const padded = padWords(numbers);
      const context = { codes, words: padded, tags };
      const shouted = isShouted(codes, numbers, count);
      for (let index = 0; index < count; index += 1) {
        wordFeatures(codes, numbers[index] as number, index === 0 ? IS_FIRST | shouted : shouted, features);
        BESIDE_OFFSETS.forEach((offset, beside) => {
          besideFeatures(codes, padded[index + 2 + offset] as number, beside, features);
        });
        contextFeatures(context, index, features);
        sums.fill(0);
        table.add(features.keys, TAG_TEMPLATES, sums);
        const wanted = gold[index] as number;
        let [guess, rival] = [0, -1];
        for (let label = 0; label < labelCount; label += 1) {
          const sum = sums[label] as number;
          if (sum > (sums[guess] as number)) guess = label;
          if (label !== wanted && (rival < 0 || sum > (sums[rival] as number))) rival = label;
        }
        tags[index] = guess;
        all += 1;
        if (guess === wanted) right += 1;
        if (wanted !== UNLEARNED && (sums[wanted] as number) <= (sums[rival] as number) + settings.margin) {
          table.update(features.keys, TAG_TEMPLATES, wanted, 1);
          table.update(features.keys, TAG_TEMPLATES, rival, -1);
        }
        table.tick();
      }
    }
    report(`epoch ${epoch}/${settings.epochs}: ${((100 * right) / all).toFixed(2)} % right, ${table.size} features`);
  }
  return table.average(settings.threshold);
};
