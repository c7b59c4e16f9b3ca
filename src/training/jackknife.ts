import { quantise } from '../lib/linear/rows.ts';
import { WeightTable } from '../lib/linear/weight-table.ts';
import type { WordTable } from '../lib/linear/words.ts';
import type { WordTags } from '../lib/pipeline/2-syntax/pos-tagger/tagger.ts';
import { readTags, Tagger } from '../lib/pipeline/2-syntax/pos-tagger/tagger.ts';
import type { TagExample, TaggerSettings } from './tagger.ts';
import { trainTagger } from './tagger.ts';

/**
 * Tags for the training sentences as wrong as they will be in use: each fold is tagged by a tagger that has learned
 * from the other folds. `folds` holds numbers of examples.
 */
export const jackknife = (
  examples: readonly TagExample[],
  folds: readonly (readonly number[])[],
  labels: readonly string[],
  words: WordTable,
  settings: TaggerSettings,
  report: (line: string) => void,
): WordTags[] => {
  const nothing = new Uint8Array(0);
  const result: WordTags[] = examples.map(() => ({ best: nothing, second: nothing }));
  folds.forEach((fold, number) => {
    const left = new Set(fold);
    const others = examples.filter((_, index) => !left.has(index));
    const rows = trainTagger(others, labels.length, words, settings, () => undefined);
    const tagger = new Tagger(readTags(labels), words, new WeightTable(quantise(rows)), settings.close);
    let [right, second, all] = [0, 0, 0];
    for (const index of fold) {
      const { words: numbers, gold } = examples[index] as TagExample;
      const tags = tagger.tag(numbers);
      result[index] = tags;
      all += gold.length;
      gold.forEach((tag, place) => {
        if (tags.best[place] === tag) right += 1;
        else if (tags.second[place] === tag) second += 1;
      });
    }
    const percent = (part: number): string => ((100 * part) / all).toFixed(2);
    report(`fold ${number + 1}/${folds.length}: ${percent(right)} % right, ${percent(second)} % second`);
  });
  return result;
};
