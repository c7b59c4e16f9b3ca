import { FeatureList } from '../lib/linear/feature-list.ts';
import { TrainingTable } from '../lib/linear/training-table.ts';
import type { WordTable } from '../lib/linear/words.ts';
import {
  countClasses,
  isLeft,
  labelOf,
  leftAction,
  rightAction,
  ROOT_LABEL,
  SHIFT,
} from '../lib/pipeline/2-syntax/parser/actions.ts';
import { parseFeatures } from '../lib/pipeline/2-syntax/parser/features.ts';
import { NODE_BELOW, NODE_TOKEN, NODE_WIDTH, Nodes } from '../lib/pipeline/2-syntax/parser/nodes.ts';
import { SentenceCodes } from '../lib/pipeline/2-syntax/parser/sentence-codes.ts';
import { PARSE_TEMPLATES } from '../lib/pipeline/2-syntax/parser/templates.ts';
import type { WordTags } from '../lib/pipeline/2-syntax/pos-tagger/tagger.ts';
import { GoldTree } from './oracle.ts';
import { seededRandom, shuffle } from './random.ts';
import type { Tree } from './trees.ts';

/** A sentence to learn from: words by number, tags as the tagger gives them, and the right tree. */
export interface ParseExample {
  readonly words: Int32Array;
  readonly tags: WordTags;
  readonly gold: GoldTree;
}

/** Labels of the trees in order of frequency, `root` first. */
export const parseLabels = (trees: readonly Tree[]): string[] => {
  const counts = new Map<string, number>();
  for (const { labels } of trees) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  counts.delete('root');
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ['root', ...sorted.map(([label]) => label)];
};

export const parseExamples = (
  trees: readonly Tree[],
  labels: readonly string[],
  words: WordTable,
  tags: readonly WordTags[],
): ParseExample[] => {
  const numbers = new Map(labels.map((label, number) => [label, number]));
  return trees.map(({ forms, heads, labels: names }, index) => ({
    words: Int32Array.from(forms, (form) => words.number(form)),
    tags: tags[index] as WordTags,
    gold: new GoldTree(
      heads,
      Uint8Array.from(names, (name) => numbers.get(name) ?? numbers.get('dep') ?? 0),
    ),
  }));
};

export interface ParserSettings {
  readonly epochs: number;
  readonly cutoff: number;
  /** How far ahead a cheapest action must be for a state to be passed over. */
  readonly margin: number;
  /** How often the parser follows its own choice, from the second epoch on. */
  readonly explore: number;
  readonly seed: number;
}

/** Trains the greedy parser with a dynamic oracle (Goldberg and Nivre 2013). */
export const trainParser = (
  examples: readonly ParseExample[],
  labelCount: number,
  tags: readonly { readonly upos: string }[],
  words: WordTable,
  settings: ParserSettings,
  report: (line: string) => void,
): TrainingTable => {
  const table = new TrainingTable(settings.cutoff);
  const features = new FeatureList(PARSE_TEMPLATES);
  const sums = new Float64Array(countClasses(labelCount));
  const sentence = new SentenceCodes(tags);
  const nodes = new Nodes();
  const random = seededRandom(settings.seed);
  const order = examples.map((_, index) => index);
  for (let epoch = 1; epoch <= settings.epochs; epoch += 1) {
    shuffle(order, random);
    let [states, missed] = [0, 0];
    for (const number of order) {
      const example = examples[number] as ParseExample;
      const { gold } = example;
      const count = example.words.length;
      sentence.read(words.codes, example.words, example.tags);
      nodes.reset(count);
      const onStack = new Uint8Array(count + 1);
      let stack = 0;
      let front = 1;
      let next = 0;
      while (next < count || stack !== 0) {
        const top = stack === 0 ? -1 : (nodes.rows[stack * NODE_WIDTH + NODE_TOKEN] as number);
        const under = nodes.rows[stack * NODE_WIDTH + NODE_BELOW] as number;
        const below = under === 0 ? -1 : (nodes.rows[under * NODE_WIDTH + NODE_TOKEN] as number);
        const mayShift = next < count;
        const mayLeft = stack !== 0 && (mayShift || under === 0);
        const mayRight = under !== 0;
        let action = SHIFT;
        if (stack !== 0 && (mayShift || mayRight)) {
          sums.fill(0);
          parseFeatures(sentence, nodes.rows, stack, front, features);
          table.add(features.keys, PARSE_TEMPLATES, sums);
          const costShift = mayShift ? gold.shiftCost(next, top, onStack) : Infinity;
          const costLeft = mayLeft ? gold.leftCost(next, top, below) : Infinity;
          const costRight = mayRight ? gold.rightCost(next, top) : Infinity;
          const least = Math.min(costShift, costLeft, costRight);
          const leftLabel = gold.heads[top] === next ? (gold.labels[top] as number) : -1;
          const rightLabel = gold.heads[top] === below ? (gold.labels[top] as number) : -1;
          let [good, bad] = [-1, -1];
          const consider = (candidate: number, right: boolean): void => {
            const sum = sums[candidate] as number;
            if (right) {
              if (good < 0 || sum > (sums[good] as number)) good = candidate;
            } else if (bad < 0 || sum > (sums[bad] as number)) bad = candidate;
          };
          if (mayShift) consider(SHIFT, costShift === least);
          for (let label = 1; label < labelCount; label += 1) {
            if (mayLeft) consider(leftAction(label), costLeft === least && (leftLabel < 0 || leftLabel === label));
            if (mayRight) {
              consider(rightAction(label, labelCount), costRight === least && (rightLabel < 0 || rightLabel === label));
            }
          }
          states += 1;
          const ahead = bad < 0 ? Infinity : (sums[good] as number) - (sums[bad] as number);
          if (ahead <= 0) missed += 1;
          if (ahead <= settings.margin) {
            table.update(features.keys, PARSE_TEMPLATES, good, 1);
            table.update(features.keys, PARSE_TEMPLATES, bad, -1);
          }
          table.tick();
          action = ahead > 0 || epoch === 1 || random() >= settings.explore ? good : bad;
        } else if (stack !== 0) {
          action = leftAction(ROOT_LABEL);
        }
        if (action === SHIFT) {
          onStack[next] = 1;
          stack = nodes.onTopOf(front, stack);
          next += 1;
          front = next + 1;
        } else {
          onStack[top] = 0;
          const label = labelOf(action, labelCount);
          if (isLeft(action, labelCount)) {
            front = nodes.withLeft(front, stack, label);
            stack = under;
          } else {
            stack = nodes.withRight(under, stack, label);
          }
        }
      }
    }
    const rate = ((100 * missed) / states).toFixed(2);
    report(`epoch ${epoch}/${settings.epochs}: ${rate} % of ${states} states missed, ${table.size} features`);
  }
  return table;
};
