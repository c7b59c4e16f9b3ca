/**
 * The layout engine against graphology-layout-forceatlas2 in the mode that its inferSettings chooses, on made graphs with three
 * edges a node: both in one process, one after the other on each graph, both warm. Only ratios mean something. d3-force is no
 * dependency of this project and so no part of the contest.
 *
 *   node tests/bench/layout.bench.mjs [SMALLEST [LARGEST]]     numbers of nodes; all by default
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const outDir = join(tmpdir(), `entente-bench-${process.pid}`);
await build({
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'tests/bench/layout-contest.ts', outDir, emptyOutDir: true, copyPublicDir: false },
  ssr: { noExternal: true },
});
const { runContest, measureForceError } = await import(pathToFileURL(join(outDir, 'layout-contest.js')).href);

const [SMALLEST = 0, LARGEST = Infinity] = process.argv.slice(2).map(Number);
const ms = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const showQuality = ({ stress, nearest, crossings }) =>
  `stress ${stress.toFixed(4)}  nearest ${nearest.toFixed(4)}  crossings ${crossings.toFixed(4)}`;

const ratios = { step: [], end: [] };
runContest(SMALLEST, LARGEST, (row) => {
  const step = row.theirStepMs / row.stepMs;
  const end = row.theirEndMs / row.endMs;
  if (row.order >= 1_000) {
    ratios.step.push(step);
    ratios.end.push(end);
  }
  console.log(`\n${row.kind}, ${row.order} nodes`);
  console.log(
    `  a step                ours ${ms(row.stepMs)} ms, graphology ${ms(row.theirStepMs)} ms: ${step.toFixed(1)} times`,
  );
  console.log(
    `  to graphology's end   ours ${ms(row.endMs)} ms, graphology ${ms(row.theirEndMs)} ms: ${end.toFixed(1)} times`,
  );
  console.log(
    `  first picture ${ms(row.startMs)} ms, at rest after ${row.settledSteps} steps, ${ms(row.settledMs)} ms`,
  );
  console.log(`  ours        ${showQuality(row.ours)}`);
  console.log(`  graphology  ${showQuality(row.theirs)}`);
});

const meanOf = (values) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
for (const [name, list] of Object.entries(ratios)) {
  if (list.length === 0) continue;
  const what = name === 'step' ? 'steps per second' : "sooner at graphology's end";
  console.log(
    `\n${what}, from 1,000 nodes on: ${meanOf(list).toFixed(1)} times (geometric mean), ${Math.min(...list).toFixed(1)} at least`,
  );
}

for (const order of [1_000, 5_000]) {
  const error = measureForceError(order);
  const share = (value) => `${(100 * value).toFixed(2)} %`;
  console.log(`\nrepulsion of ${order} nodes against the exact sum`);
  console.log(
    `  ours        ${ms(error.ms)} ms, error ${share(error.median)} in the middle, ${share(error.p95)} at 95 %`,
  );
  console.log(
    `  graphology  ${ms(error.theirMs)} ms, error ${share(error.theirMedian)} in the middle, ${share(error.theirP95)} at 95 %`,
  );
}
