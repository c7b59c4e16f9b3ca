import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DocumentScore } from '../../lib/evaluation/evaluate.ts';
import { evaluateDocument } from '../../lib/evaluation/evaluate.ts';
import type { Figures } from '../../lib/evaluation/figures.ts';
import { toFigures } from '../../lib/evaluation/figures.ts';
import { loadGold } from '../../lib/evaluation/gold.ts';
import { toReport } from '../../lib/evaluation/report.ts';
import { decodeArticleIndex, toArticle } from '../../lib/formats/article-index.ts';
import { loadOntology } from '../../lib/ontology/ontology.ts';
import type { Pipeline } from '../../lib/pipeline/pipeline.ts';
import type { CommandIo } from '../command.ts';
import { measureOutside } from '../outside-data.ts';
import { openPipeline } from '../model-folder.ts';
import { findPackageRoot } from '../package-root.ts';
import { parseOptions } from '../parse-options.ts';

const USAGE = `Usage: entente evaluate [options]

Measures the extraction on the annotated articles.

  --data PATH  measure also on the annotated sets of others in that folder
  --show N     list N misses of each kind per article
  --check      fail when a figure differs from the committed baseline
  --update     write the figures to the baseline
  --help       this text
`;

/** Annotated sets: the gold, and the folder of its texts with their index. */
const SETS = [
  { name: 'seeds', gold: 'tests/gold/seeds.json', texts: 'seeds' },
  { name: 'house', gold: 'tests/gold/house.json', texts: 'tests/gold/house' },
] as const;

const BASELINE = 'tests/evaluation/baseline.json';

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8')) as unknown;

const scoreSet = async (
  root: string,
  { gold: goldFile, texts }: (typeof SETS)[number],
  pipeline: Pipeline,
): Promise<DocumentScore[]> => {
  const gold = loadGold(await readJson(join(root, goldFile)));
  const place = join(root, texts, 'index.json');
  const index = decodeArticleIndex(await readFile(place, 'utf8'), place);
  const ontology = loadOntology();
  return Promise.all(
    gold.documents.map(async (goldDocument) => {
      const { file } = goldDocument;
      const known = index.find((entry) => entry.file === file) ?? { file, title: null, outlet: null, date: null };
      const document = toArticle(known, await readFile(join(root, texts, file), 'utf8'));
      return evaluateDocument(gold, goldDocument, pipeline.extract(document), ontology);
    }),
  );
};

const findChanges = (before: Readonly<Record<string, Figures>>, after: Readonly<Record<string, Figures>>): string[] =>
  Object.entries(after).flatMap(([set, figures]) =>
    Object.entries(figures).flatMap(([name, value]) => {
      const old = before[set]?.[name as keyof Figures];
      return old === value ? [] : [`${set}: ${name} is ${value}, the baseline says ${old ?? 'nothing'}`];
    }),
  );

const toOptions = (args: readonly string[]) =>
  parseOptions(
    'evaluate',
    () =>
      parseArgs({
        args: [...args],
        options: {
          data: { type: 'string' },
          show: { type: 'string', default: '0' },
          check: { type: 'boolean', default: false },
          update: { type: 'boolean', default: false },
          help: { type: 'boolean', short: 'h', default: false },
        },
      }).values,
  );

/** `entente evaluate`: prints the figures on the annotated articles and compares them with the baseline. */
export const run = async (args: readonly string[], io: CommandIo): Promise<number> => {
  const options = toOptions(args);
  if (options.help) {
    io.stdout.write(USAGE);
    return 0;
  }
  const root = findPackageRoot();
  const pipeline = openPipeline();
  const figures: Record<string, Figures> = {};
  for (const set of SETS) {
    const scores = await scoreSet(root, set, pipeline);
    figures[set.name] = toFigures(scores);
    io.stdout.write(`${toReport(set.name, scores, Number(options.show) || 0)}\n`);
  }
  if (options.data !== undefined) {
    await measureOutside(options.data, pipeline, loadOntology(), Number(options.show) || 0, io.stdout);
  }
  const baseline = join(root, BASELINE);
  if (options.update) {
    await writeFile(baseline, `${JSON.stringify(figures, null, 2)}\n`);
    return 0;
  }
  if (!options.check) return 0;
  const before = existsSync(baseline) ? ((await readJson(baseline)) as Record<string, Figures>) : {};
  const changes = findChanges(before, figures);
  for (const change of changes) io.stderr.write(`${change}\n`);
  if (changes.length > 0) {
    io.stderr.write(
      'The figures moved. If that is meant, run "npm run evaluate -- --update" and commit the baseline.\n',
    );
  }
  return changes.length > 0 ? 1 : 0;
};
