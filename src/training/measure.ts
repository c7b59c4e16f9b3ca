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
import { toRelationLines, toTreeLines } from '../lib/evaluation/trees/report-trees.ts';
import { toWordTree } from '../lib/evaluation/trees/score-treebank.ts';
import type { TreebankSentence } from '../lib/evaluation/trees/read-conllu.ts';
import type { TreeScore } from '../lib/evaluation/trees/score-trees.ts';
import { scoreTree, sumTreeScores } from '../lib/evaluation/trees/score-trees.ts';
import type { GrammarModel } from '../lib/pipeline/2-syntax/grammar-model.ts';
import { loadGrammarModel } from '../lib/pipeline/2-syntax/grammar-model.ts';
import { measureNames } from './measure-names.ts';
import { readTreebankSentences } from './trees.ts';

const report = (name: string, score: TreeScore, tokensPerSecond: number): string =>
  [
    `${name}: ${score.heads.of} words, ${Math.round(tokensPerSecond / 100) / 10} thousand a second of CPU time`,
    ...toTreeLines(score),
  ].join('\n');

const measure = (
  model: GrammarModel,
  sentences: readonly TreebankSentence[],
): { score: TreeScore; tokensPerSecond: number } => {
  const forms = sentences.map(({ words }) => words.map(({ form }) => form));
  // Once before, so that the machine code is there.
  for (const words of forms.slice(0, 200)) model.parse(words);
  const begun = process.cpuUsage();
  const parsed = forms.map((words) => model.parse(words));
  const { user, system } = process.cpuUsage(begun);
  const score = sumTreeScores(
    sentences.flatMap((sentence, index) => {
      const tree = parsed[index];
      return tree ? [scoreTree(toWordTree(sentence), tree)] : [];
    }),
  );
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
  const { ewt, gum } = readTreebankSentences(values.data, 'dev');
  for (const [name, sentences] of [
    ['EWT dev', ewt],
    ['GUM dev', gum],
  ] as const) {
    const { score, tokensPerSecond } = measure(model, sentences);
    console.log(report(name, score, tokensPerSecond));
    if (values.relations) console.log(toRelationLines(score, 20).join('\n'));
  }
};

main();
