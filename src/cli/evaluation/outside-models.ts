import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { toNamesLine } from '../../lib/evaluation/names/report-names.ts';
import type { TreebankSentence } from '../../lib/evaluation/trees/read-conllu.ts';
import { toCutLine, toRelationLines, toTreeLines } from '../../lib/evaluation/trees/report-trees.ts';
import { scoreTreebank } from '../../lib/evaluation/trees/score-treebank.ts';
import { readCrossner, readUner } from '../../training/names-data.ts';
import type { GoldText } from '../../training/names-gold.ts';
import { scoreTexts } from '../../training/names-score.ts';
import { readTreebankSentences } from '../../training/trees.ts';
import type { ModelReader } from './reader.ts';

/** Relations rarer than this in a treebank are not listed. */
const LEAST = 20;

const tellTreebank = (name: string, sentences: readonly TreebankSentence[], reader: ModelReader): string => {
  const { trees, texts } = scoreTreebank(sentences, reader);
  const lines = [
    `${name}: ${trees.heads.of} words`,
    ...toTreeLines(trees),
    toCutLine(texts),
    ...toRelationLines(trees, LEAST),
  ];
  return lines.join('\n');
};

interface NameSet {
  readonly file: string;
  readonly title: string;
  readonly read: (data: string) => readonly GoldText[];
}

const NAME_SETS: readonly NameSet[] = [
  {
    file: 'uner-english-ewt/test.iob2',
    title: 'names, UNER EWT test',
    read: (data) => readUner(data, 'test'),
  },
  {
    file: 'crossner/politics-dev.txt',
    // What ships was trained on it, too: the figure says how well it is remembered.
    title: 'names, politics dev (seen in training: for a fair figure run "npm run measure -- --names")',
    read: (data) => readCrossner(data, 'politics', 'dev'),
  },
];

/** Measures tagger, parser and name tagger on annotated sets of others in a folder, and says which are not there. */
export const measureModelsOutside = (folder: string, reader: ModelReader, output: Writable): void => {
  const needed = ['ud-english-ewt/dev.conllu', 'gum/dev'].map((path) => join(folder, path));
  const missing = needed.find((path) => !existsSync(path));
  if (missing === undefined) {
    const { ewt, gum } = readTreebankSentences(folder, 'dev');
    output.write(`${tellTreebank('EWT dev', ewt, reader)}\n${tellTreebank('GUM dev', gum, reader)}\n`);
  } else output.write(`trees: not measured, ${missing} is not there\n`);
  for (const { file, title, read } of NAME_SETS) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      output.write(`${title}: not measured, ${path} is not there\n`);
      continue;
    }
    const texts = read(folder);
    output.write(
      `${title}\n${toNamesLine('  tagger', scoreTexts(reader.tagger, texts))}\n${toNamesLine('  stage', scoreTexts(reader.stage, texts))}\n`,
    );
  }
};
