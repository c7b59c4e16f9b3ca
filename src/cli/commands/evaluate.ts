import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChanges, loadBaseline, toBaseline } from '../../lib/evaluation/baseline.ts';
import { loadOntology } from '../../lib/ontology/ontology.ts';
import type { CommandIo } from '../command.ts';
import { measureArticles } from '../evaluation/articles.ts';
import { measureNamePairs } from '../evaluation/name-pairs.ts';
import { measureOutside } from '../evaluation/outside-data.ts';
import { measureModelsOutside } from '../evaluation/outside-models.ts';
import { loadModelReader } from '../evaluation/reader.ts';
import { readJson } from '../evaluation/read-json.ts';
import { measureTrees } from '../evaluation/trees.ts';
import { openPipeline } from '../model-folder.ts';
import { findPackageRoot } from '../package-root.ts';
import { parseOptions } from '../parse-options.ts';

const USAGE = `Usage: entente evaluate [options]

Measures the extraction on annotated articles, names that are one actor or two on pairs of names, and the models on a small
treebank.

  --data PATH  measure also on the annotated sets of others in that folder
  --show N     list N misses of each kind per article and construction
  --check      fail when a figure differs from the committed baseline
  --update     write the figures to the baseline
  --help       this text
`;

const BASELINE = 'tests/evaluation/baseline.json';

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

/** `entente evaluate`: prints the figures on the annotated sets and compares them with the baseline. */
export const run = async (args: readonly string[], io: CommandIo): Promise<number> => {
  const options = toOptions(args);
  if (options.help) {
    io.stdout.write(USAGE);
    return 0;
  }
  const root = findPackageRoot();
  const show = Number(options.show) || 0;
  const pipeline = openPipeline();
  const reader = loadModelReader(pipeline);
  const ontology = loadOntology();
  const measured = [
    ...(await measureArticles(root, pipeline, ontology, show)),
    await measureNamePairs(root, pipeline, show),
    await measureTrees(root, reader),
  ];
  for (const { report } of measured) io.stdout.write(`${report}\n`);
  if (options.data !== undefined) {
    await measureOutside(options.data, pipeline, ontology, show, io.stdout);
    measureModelsOutside(options.data, reader, io.stdout);
  }
  const file = join(root, BASELINE);
  const after = toBaseline(measured);
  if (options.update) {
    await writeFile(file, `${JSON.stringify(after, null, 2)}\n`);
    return 0;
  }
  if (!options.check) return 0;
  const before = existsSync(file) ? loadBaseline(await readJson(file)) : {};
  const changes = findChanges(before, after);
  for (const change of changes) io.stderr.write(`${change}\n`);
  if (changes.length > 0) {
    io.stderr.write(
      'The figures moved. If that is meant, run "npm run evaluate -- --update" and commit the baseline.\n',
    );
  }
  return changes.length > 0 ? 1 : 0;
};
