/**
 * Speed of the whole walk against wink-nlp alone (tokens, sentences, tags) on the same texts in the same process. wink-nlp
 * remembers words it has met, so a text that is read again and again flatters it: both warm up on the five sample articles,
 * then each reads the articles of the house, which neither has met, once and in turns. CPU time, for the garbage collector
 * works beside. Only the ratio means something; absolute times depend on the machine.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

const WARM_UPS = 20;

const outDir = join(tmpdir(), `entente-bench-${process.pid}`);
await build({
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'src/lib/pipeline/pipeline.ts', outDir, emptyOutDir: true, copyPublicDir: false },
  ssr: { noExternal: true },
});
const { loadPipeline } = await import(pathToFileURL(join(outDir, 'pipeline.js')).href);

const loadTexts = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const known = loadTexts('seeds');
const fresh = loadTexts(join('tests', 'gold', 'house'));

const wink = winkNlp(winkModel, ['sbd', 'pos']);
const loadStart = performance.now();
const pipeline = loadPipeline();
const loadMs = performance.now() - loadStart;

const readWithWink = (text) => wink.readDoc(text).tokens().out(wink.its.pos).length;
const readWithPipeline = (text) =>
  pipeline.extract({ id: 'a', text, date: '2024-10-22', title: null, source: null, url: null });

const time = (work) => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { wallMs: performance.now() - start, cpuMs: (user + system) / 1000 };
};

const first = time(() => known.forEach(readWithPipeline));
for (let round = 0; round < WARM_UPS; round += 1)
  for (const text of known) [readWithWink(text), readWithPipeline(text)];

let tokens = 0;
const sums = { wink: { wallMs: 0, cpuMs: 0 }, pipeline: { wallMs: 0, cpuMs: 0 } };
const add = (sum, { wallMs, cpuMs }) => {
  sum.wallMs += wallMs;
  sum.cpuMs += cpuMs;
};
for (const [i, text] of fresh.entries()) {
  const works = [
    () =>
      add(
        sums.wink,
        time(() => (tokens += readWithWink(text))),
      ),
    () =>
      add(
        sums.pipeline,
        time(() => readWithPipeline(text)),
      ),
  ];
  for (const work of i % 2 === 0 ? works : works.reverse()) work();
}

const toLine = (name, { wallMs, cpuMs }) => `${name.padEnd(22)}${cpuMs.toFixed(1)} ms CPU, ${wallMs.toFixed(1)} ms`;
console.log(`loading               ${loadMs.toFixed(0)} ms`);
console.log(toLine('five articles, cold', first));
console.log(`${fresh.length} fresh articles, ${tokens} tokens`);
console.log(toLine('wink-nlp alone', sums.wink));
console.log(toLine('whole pipeline', sums.pipeline));
console.log(`pipeline / wink-nlp   ${(sums.pipeline.cpuMs / sums.wink.cpuMs).toFixed(2)}`);
