import { TrainingTable } from '../lib/linear/training-table.ts';
import type { WordTable } from '../lib/linear/words.ts';
import { markClass } from '../lib/pipeline/2-syntax/parser/actions.ts';
import { MARK_TEMPLATES, MarkTree } from '../lib/pipeline/2-syntax/parser/marks.ts';
import { SentenceCodes } from '../lib/pipeline/2-syntax/parser/sentence-codes.ts';
import { GoldTree } from './oracle.ts';
import type { ParseExample } from './parser.ts';
import { seededRandom, shuffle } from './random.ts';

export interface MarkSettings {
  readonly epochs: number;
  readonly cutoff: number;
  readonly seed: number;
}

/**
 * The tree with every punctuation mark hung on the nearest word before it (or, at the beginning, after it). The parser
 * learns from such trees: where marks hang is decided when the tree is finished, and should cost it no attention.
 */
export const toPlainMarks = ({ heads, labels }: GoldTree, markLabel: number): GoldTree => {
  const count = heads.length;
  const isMark = Array.from(labels, (label) => label === markLabel);
  heads.forEach((head) => {
    if (head < count) isMark[head] = false;
  });
  const plain = heads.slice();
  heads.forEach((_, mark) => {
    if (!isMark[mark]) return;
    let word = mark - 1;
    while (word >= 0 && isMark[word]) word -= 1;
    if (word < 0) for (word = mark + 1; word < count && isMark[word];) word += 1;
    if (word < count) plain[mark] = word;
  });
  return new GoldTree(plain, labels);
};

/** Learns where punctuation marks hang in right trees: a ranking perceptron over the places that cross no arc. */
export const trainMarks = (
  examples: readonly ParseExample[],
  labels: readonly string[],
  tags: readonly { readonly upos: string }[],
  words: WordTable,
  settings: MarkSettings,
  report: (line: string) => void,
): TrainingTable => {
  const table = new TrainingTable(settings.cutoff);
  const tree = new MarkTree();
  const sentence = new SentenceCodes(tags);
  const random = seededRandom(settings.seed);
  const order = examples.map((_, index) => index);
  const own = markClass(labels.length);
  const sums = new Float64Array(own + 1);
  const markLabel = labels.indexOf('punct');
  const update = (mark: number, place: number, delta: number): void => {
    tree.describe(mark, place);
    table.update(tree.keys, MARK_TEMPLATES, own, delta);
  };
  for (let epoch = 1; epoch <= settings.epochs; epoch += 1) {
    shuffle(order, random);
    let [right, all] = [0, 0];
    for (const number of order) {
      const { gold, words: numbers, tags: given } = examples[number] as ParseExample;
      sentence.read(words.codes, numbers, given);
      tree.read(sentence, gold.heads, gold.labels, markLabel);
      for (let mark = 0; mark < numbers.length; mark += 1) {
        if (!tree.isOpen(mark)) continue;
        const { count, tokens } = tree.findPlaces(mark);
        let [best, wanted, most] = [-1, -1, -Infinity];
        for (let place = 0; place < count; place += 1) {
          tree.describe(mark, place);
          sums[own] = 0;
          table.add(tree.keys, MARK_TEMPLATES, sums);
          if (sums[own] > most) [best, most] = [place, sums[own]];
          if (tokens[place] === gold.heads[mark]) wanted = place;
        }
        all += 1;
        if (best === wanted) right += 1;
        else if (wanted >= 0) {
          update(mark, wanted, 1);
          update(mark, best, -1);
        }
        table.tick();
      }
    }
    report(`marks epoch ${epoch}/${settings.epochs}: ${((100 * right) / all).toFixed(2)} % of ${all} right`);
  }
  return table;
};
