/**
 * Speed of the whole walk against wink-nlp alone (tokens, sentences, tags): the same texts in the same process, in turns,
 * when both are warm. wink-nlp remembers words it has met, which flatters it on texts that come again. Only the ratio means
 * something; absolute times depend on the machine.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

const WARM_UPS = 60;
const ROUNDS = 60;

const outDir = join(tmpdir(), `entente-bench-${process.pid}`);
await build({
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'src/lib/pipeline/pipeline.ts', outDir, emptyOutDir: true, copyPublicDir: false },
  ssr: { noExternal: true },
});
const { loadPipeline } = await import(pathToFileURL(join(outDir, 'pipeline.js')).href);

const texts = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join('seeds', name), 'utf8'));

const wink = winkNlp(winkModel, ['sbd', 'pos']);
const loadStart = performance.now();
const readModel = (name) => readFileSync(join('static', 'models', `${name}.bin`));
const pipeline = loadPipeline({
  clusters: readModel('clusters'),
  tagger: readModel('tagger'),
  parser: readModel('parser'),
  names: readModel('names'),
});
const loadMs = performance.now() - loadStart;

let tokens = 0;
const readWithWink = () => {
  tokens = 0;
  for (const text of texts) tokens += wink.readDoc(text).tokens().out(wink.its.pos).length;
};
const readWithPipeline = () => {
  for (const [i, text] of texts.entries()) {
    pipeline.extract({ id: `${i}`, text, date: '2024-10-22', title: null, source: null, url: null });
  }
};
const time = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const firstMs = time(readWithPipeline);
const rounds = Array.from({ length: WARM_UPS + ROUNDS }, () => [time(readWithWink), time(readWithPipeline)]);
const warm = rounds.slice(WARM_UPS);
const toMedian = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const winkMs = toMedian(warm.map(([ms]) => ms));
const pipelineMs = toMedian(warm.map(([, ms]) => ms));

console.log(`five articles, ${tokens} tokens, medians of ${ROUNDS} rounds in turns`);
console.log(`loading              ${loadMs.toFixed(0)} ms`);
console.log(`first reading        ${firstMs.toFixed(0)} ms`);
console.log(`wink-nlp alone       ${winkMs.toFixed(1)} ms`);
console.log(`whole pipeline       ${pipelineMs.toFixed(1)} ms, ${Math.round((tokens / pipelineMs) * 1000)} tokens/s`);
console.log(`pipeline / wink-nlp  ${(pipelineMs / winkMs).toFixed(2)}`);
