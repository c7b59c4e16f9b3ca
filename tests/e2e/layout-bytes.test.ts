import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { createLayout as CreateLayout } from '../../src/lib/graph/layout/engine/create-layout.ts';
import { createLayout } from '../../src/lib/graph/layout/engine/create-layout.ts';
import type { EngineOptions, GraphArrays } from '../../src/lib/graph/layout/engine/graph-arrays.ts';
import { makeClusters, makeScaleFree } from '../bench/made-graphs.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { withLabels } from '../unit/graph/layout/sample-graphs.ts';

declare global {
  var Layout: { readonly createLayout: typeof CreateLayout };
}

let browser: Browser;
let script: string;

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: 'src/lib/graph/layout/engine/create-layout.ts', formats: ['iife'], name: 'Layout' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = 'output' in output ? output.output[0] : null;
  script = chunk!.code;
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The bits of all places, so that not even the last one may differ. */
const toBits = ({ x, y }: { readonly x: Float64Array; readonly y: Float64Array }): string =>
  [...new BigUint64Array(x.buffer), ...new BigUint64Array(y.buffer)].map((bits) => bits.toString(16)).join(' ');

const plain = (graph: GraphArrays): GraphArrays => ({
  ...graph,
  source: Array.from(graph.source),
  target: Array.from(graph.target),
});

describe('[LE1] the picture is the same to the last bit in Node and in Chromium', () => {
  test.each<readonly [string, GraphArrays, EngineOptions]>([
    ['by all pairs', withLabels(makeScaleFree(120)), {}],
    ['by the tree', withLabels(makeClusters(900, 9)), { seed: 3 }],
    ['3,000 nodes', makeScaleFree(3_000), { maxSteps: 60 }],
    ['even', makeClusters(120, 5), { spacing: 'even' }],
    [
      'rings',
      withLabels({ ...makeScaleFree(90), group: Array.from({ length: 90 }, (_, i) => i % 3) }),
      { arrange: 'rings' },
    ],
  ])('%s', async (_name, graph, options) => {
    const layout = createLayout(graph, options);
    while (!layout.step(10));
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const theirs = await page.evaluate(
      ([arrays, settings]) => {
        const engine = globalThis.Layout.createLayout(arrays, settings);
        while (!engine.step(10));
        const { x, y } = engine.positions();
        return [...new BigUint64Array(x.buffer), ...new BigUint64Array(y.buffer)]
          .map((bits) => bits.toString(16))
          .join(' ');
      },
      [plain(graph), options] as const,
    );
    await page.close();
    expect(theirs).toBe(toBits(layout.positions()));
  });
});
