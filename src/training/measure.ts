/**
 * Measures tagger and parser on the dev parts of both treebanks, with the words as the treebanks cut them:
 *
 *   npm run measure -- --data FOLDER [--models FOLDER] [--relations] [--names]
 *
 * With `--names` the name tagger and the whole third stage instead: models are learned for it that leave out what is measured on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { TreeScore, WordTree } from '../lib/evaluation/score-trees.ts';
import { scoreTree, sumTreeScores } from '../lib/evaluation/score-trees.ts';
import type { Share, Tally } from '../lib/evaluation/tally.ts';
import { toRatio, toScores } from '../lib/evaluation/tally.ts';
import type { GrammarModel } from '../lib/pipeline/2-syntax/grammar-model.ts';
import { loadGrammarModel } from '../lib/pipeline/2-syntax/grammar-model.ts';
import { measureNames } from './measure-names.ts';
import type { Tree } from './trees.ts';
import { readTreebanks } from './trees.ts';

const percent = (value: number): string => (100 * value).toFixed(1);
const ofShare = ({ right, of }: Share): string => percent(toRatio(right, of));
const ofTally = (tally: Tally): string => {
  const { precision, recall, f1 } = toScores(tally);
  return `${percent(precision)} / ${percent(recall)} / ${percent(f1)}`;
};

const toWordTree = ({ forms, tags, heads, labels }: Tree): WordTree => ({
  upos: tags.map((tag) => tag.split('|')[0] ?? ''),
  xpos: tags.map((tag) => tag.split('|')[1] ?? ''),
  heads: heads.map((head) => (head === forms.length ? -1 : head)),
  relations: labels,
});

const report = (name: string, score: TreeScore, tokensPerSecond: number): string =>
  [
    `${name}: ${score.heads.of} words, ${Math.round(tokensPerSecond / 100) / 10} thousand a second of CPU time`,
    `  UPOS ${ofShare(score.upos)}  XPOS ${ofShare(score.xpos)}  UAS ${ofShare(score.heads)}  LAS ${ofShare(score.arcs)}`,
    `  verbs with subject (P / R / F) ${ofTally(score.subjects)}`,
    `  verbs with object              ${ofTally(score.objects)}`,
    `  verbs with both                ${ofTally(score.triples)}`,
  ].join('\n');

const reportRelations = ({ relations }: TreeScore): string =>
  [...relations]
    .filter(([, { due }]) => due >= 20)
    .sort(([, a], [, b]) => b.due - a.due)
    .map(([relation, tally]) => `  ${relation.padEnd(14)} ${String(tally.due).padStart(5)}  ${ofTally(tally)}`)
    .join('\n');

const measure = (model: GrammarModel, trees: readonly Tree[]): { score: TreeScore; tokensPerSecond: number } => {
  // Once before, so that the machine code is there.
  for (const { forms } of trees.slice(0, 200)) model.parse(forms);
  const begun = process.cpuUsage();
  const parsed = trees.map(({ forms }) => model.parse(forms));
  const { user, system } = process.cpuUsage(begun);
  const score = sumTreeScores(trees.map((tree, index) => scoreTree(toWordTree(tree), parsed[index] as WordTree)));
  return { score, tokensPerSecond: score.heads.of / ((user + system) / 1e6) };
};

const main = (): void => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      models: { type: 'string', default: 'static/models' },
      relations: { type: 'boolean', default: false },
      names: { type: 'boolean', default: false },
    },
  });
  if (values.data === undefined) throw new Error('--data must name the folder of the annotated texts.');
  const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(values.models, `${name}.bin`)));
  if (values.names) {
    measureNames(values.data, read, (line) => console.log(line));
    return;
  }
  const model = loadGrammarModel({ clusters: read('clusters'), tagger: read('tagger'), parser: read('parser') });
  const { ewt, gum } = readTreebanks(values.data, 'dev');
  for (const [name, trees] of [
    ['EWT dev', ewt],
    ['GUM dev', gum],
  ] as const) {
    const { score, tokensPerSecond } = measure(model, trees);
    console.log(report(name, score, tokensPerSecond));
    if (values.relations) console.log(reportRelations(score));
  }
};

main();
