import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadClusters } from '../lib/linear/clusters.ts';
import { joinRows, quantise, toLearned } from '../lib/linear/rows.ts';
import { decodeWeights, encodeWeights } from '../lib/linear/weight-file.ts';
import { WordTable } from '../lib/linear/words.ts';
import { countClasses } from '../lib/pipeline/2-syntax/parser/actions.ts';
import { tagsetMark } from '../lib/pipeline/2-syntax/parser/parser.ts';
import { readTags } from '../lib/pipeline/2-syntax/pos-tagger/tagger.ts';
import { averageRows } from './average-rows.ts';
import { makeClusters } from './clusters.ts';
import { jackknife } from './jackknife.ts';
import { toPlainMarks, trainMarks } from './marks.ts';
import { parseExamples, parseLabels, trainParser } from './parser.ts';
import type { TrainingContext, TrainingStep } from './steps.ts';
import type { TaggerSettings } from './tagger.ts';
import { tagExamples, tagLabels, trainTagger } from './tagger.ts';
import type { Tree } from './trees.ts';
import { foldsByDocument, readTreebanks } from './trees.ts';

/** Tuned on a tenth of the training documents: see docs/models.md. */
const TAGGER: TaggerSettings = { epochs: 6, cutoff: 3, threshold: 0.4, margin: 6, close: 30, seed: 1 };
const TAGGER_THRESHOLD = 0.5;
const FOLDS = 5;
/** Tagger and parser are learned in several orders, and the mean of what was learned ships. */
const SEEDS = [1, 2, 3];

const readTrees = (data: string): Tree[] => {
  const { ewt, gum } = readTreebanks(data, 'train');
  return [...ewt, ...gum];
};

const readWords = ({ read }: TrainingContext): WordTable => new WordTable(loadClusters(read('clusters.bin')));

const clusters: TrainingStep = {
  name: 'clusters',
  output: 'clusters.bin',
  run: ({ embeddings, models, report }) => {
    if (embeddings !== null) return makeClusters(embeddings, report);
    const shipped = join(models, 'clusters.bin');
    if (!existsSync(shipped)) throw new Error(`Neither --embeddings nor ${shipped} is there.`);
    report(`no --embeddings given, ${shipped} is kept`);
    return readFileSync(shipped);
  },
};

const tagger: TrainingStep = {
  name: 'tagger',
  output: 'tagger.bin',
  run: (context) => {
    const words = readWords(context);
    const trees = readTrees(context.data);
    const labels = tagLabels(trees);
    const examples = tagExamples(trees, labels, words);
    const models = SEEDS.map((seed) =>
      trainTagger(examples, labels.length, words, { ...TAGGER, threshold: 0, seed }, context.report),
    );
    const rows = quantise(averageRows(models, TAGGER_THRESHOLD));
    return encodeWeights('tagger', { labels, settings: { close: TAGGER.close }, rows });
  },
};

/** The tags the parser learns from; see `jackknife`. */
const parserTags: TrainingStep = {
  name: 'parser-tags',
  output: 'parser-tags.json',
  run: (context) => {
    const words = readWords(context);
    const trees = readTrees(context.data);
    const labels = tagLabels(trees);
    const examples = tagExamples(trees, labels, words);
    const tags = jackknife(examples, foldsByDocument(trees, FOLDS), labels, words, TAGGER, context.report);
    return new TextEncoder().encode(JSON.stringify(tags.map(({ best, second }) => [[...best], [...second]])));
  },
};

const MARKS = { epochs: 3, cutoff: 2, seed: 1 };
const PARSER = { epochs: 4, cutoff: 3, margin: 0, explore: 0.9 };
/** Smallest averaged weight that is kept of one order, to save memory, and of the mean. */
const SMALLEST = 0.3;
const THRESHOLD = 0.9;

/** What the parser learns from, with the numbers its labels and tags have. */
const readParserData = (context: TrainingContext) => {
  const words = readWords(context);
  const trees = readTrees(context.data);
  const labels = parseLabels(trees);
  const learned = JSON.parse(new TextDecoder().decode(context.read('parser-tags.json'))) as [number[], number[]][];
  const examples = parseExamples(
    trees,
    labels,
    words,
    learned.map(([best, second]) => ({ best: Uint8Array.from(best), second: Uint8Array.from(second) })),
  );
  return { words, labels, tags: readTags(tagLabels(trees)), examples };
};

const orderFile = (seed: number): string => `parser-${seed}.weights`;

const parserOrder = (seed: number): TrainingStep => ({
  name: `parser-${seed}`,
  output: orderFile(seed),
  run: (context) => {
    const { words, labels, tags, examples } = readParserData(context);
    const plain = examples.map((example) => ({
      ...example,
      gold: toPlainMarks(example.gold, labels.indexOf('punct')),
    }));
    const table = trainParser(plain, labels.length, tags, words, { ...PARSER, seed }, context.report);
    return encodeWeights('parser', { labels, settings: {}, rows: quantise(table.average(SMALLEST)) });
  },
});

const parser: TrainingStep = {
  name: 'parser',
  output: 'parser.bin',
  run: (context) => {
    const { words, labels, tags, examples } = readParserData(context);
    const marks = trainMarks(examples, labels, tags, words, MARKS, context.report);
    const models = SEEDS.map((seed) =>
      toLearned(decodeWeights('parser', context.read(orderFile(seed)), countClasses).rows),
    );
    const rows = quantise(joinRows(averageRows(models, THRESHOLD), marks.average()));
    return encodeWeights('parser', { labels, settings: { tags: tagsetMark(tags) }, rows });
  },
};

/** Clusters, tagger and parser. */
export const grammarSteps: readonly TrainingStep[] = [clusters, tagger, parserTags, ...SEEDS.map(parserOrder), parser];
