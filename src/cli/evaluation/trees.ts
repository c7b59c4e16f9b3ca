import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Measured } from '../../lib/evaluation/baseline.ts';
import { readConllu } from '../../lib/evaluation/trees/read-conllu.ts';
import { toTreebankFigures, toTreebankReport } from '../../lib/evaluation/trees/report-trees.ts';
import { scoreTreebank } from '../../lib/evaluation/trees/score-treebank.ts';
import type { ModelReader } from './reader.ts';

const FILE = 'tests/gold/trees.conllu';

/** Measures tags, trees, words, sentences and names on the treebank that ships. */
export const measureTrees = async (root: string, reader: ModelReader): Promise<Measured> => {
  const score = scoreTreebank(readConllu(await readFile(join(root, FILE), 'utf8')), reader);
  return { name: 'trees', figures: toTreebankFigures(score), report: toTreebankReport('trees', score) };
};
