/**
 * Speed of drawing against plain sigma (straight edges, circles, labels), in one Chromium and in turns: first picture, frames
 * while the camera moves, hover. Drawn by software where there is no graphics card, and said so. Only the ratios mean something.
 *
 *   node tests/bench/drawing.bench.mjs [nodes …]     1000 and 10000 if none are given; three edges a node
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureBrowser } from '../browser/ensure-browser.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const MOVE_MS = 3_000;
const HOVERS = 6;

const orders = process.argv.slice(2).map(Number);
if (orders.length === 0) orders.push(1_000, 10_000);

const outDir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    lib: { entry: 'tests/bench/drawing-page.ts', formats: ['iife'], name: 'drawing', fileName: () => 'drawing.js' },
  },
});
const script = readFileSync(join(outDir, 'drawing.js'), 'utf8');
rmSync(outDir, { recursive: true });

const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
page.on('pageerror', (error) => console.error(error));
await page.addScriptTag({ content: script });

const toMedian = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
/** Longest task of the main thread while something runs. */
const watchTasks = () =>
  page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask' });
  });

const renderer = await page.evaluate(() => {
  const gl = document.createElement('canvas').getContext('webgl2');
  return gl?.getParameter(gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
});
console.log(`drawn by: ${renderer}`);
console.log(`medians of ${ROUNDS} rounds in turns; ratio: how many times as fast as plain sigma\n`);
await watchTasks();

for (const order of orders) {
  for (const kind of ['clusters', 'ba']) {
    const { nodes, edges } = await page.evaluate(([k, n]) => window.bench.make(k, n), [kind, order]);
    const times = { plain: [], ours: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const which of ['plain', 'ours']) {
        const first = await page.evaluate((w) => window.bench.open(w), which);
        await page.waitForTimeout(600);
        await page.evaluate(() => (window.longest = 0));
        const pan = await page.evaluate((ms) => window.bench.move(false, ms), MOVE_MS);
        const zoom = await page.evaluate((ms) => window.bench.move(true, ms), MOVE_MS);
        for (let i = 0; i < HOVERS; i += 1) await page.evaluate((n) => window.bench.point(n), i);
        await page.waitForTimeout(100);
        const task = await page.evaluate(() => window.longest);
        const changes = [];
        const what = which === 'plain' ? 'redraw' : 'hover';
        for (let i = 0; i < HOVERS; i += 1) {
          changes.push(await page.evaluate(([w, n]) => window.bench.change(w, n), [what, i]));
        }
        times[which].push({ first, pan, zoom, change: toMedian(changes), task });
      }
    }
    const median = (which, name) => toMedian(times[which].map((time) => time[name]));
    const line = (name, unit, ratio) =>
      console.log(
        `  ${name.padEnd(34)}${median('plain', ratio.key).toFixed(1).padStart(9)}${median('ours', ratio.key).toFixed(1).padStart(9)} ${unit.padEnd(9)} ${ratio.value().toFixed(2)}`,
      );
    const faster = (key) => ({ key, value: () => median('ours', key) / median('plain', key) });
    const shorter = (key) => ({ key, value: () => median('plain', key) / median('ours', key) });
    console.log(`${kind}, ${nodes} nodes, ${edges} edges`.padEnd(40), 'plain     ours           ratio');
    line('first picture', 'ms', shorter('first'));
    line('panning', 'frames/s', faster('pan'));
    line('zooming', 'frames/s', faster('zoom'));
    line('hover (plain: one full redraw)', 'ms', shorter('change'));
    const longest = (which) => times[which].reduce((most, { task }) => Math.max(most, task), 0).toFixed(0);
    console.log(`  longest task while moving or pointing ${longest('plain')} / ${longest('ours')} ms\n`);
  }
}
await browser.close();
