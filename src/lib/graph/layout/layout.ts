import type { EntenteGraph } from '../attributes.ts';
import { runForceLayout } from './force-layout.ts';
import { fitToFrame } from './frame.ts';
import type { LayoutInput, LayoutOptions, LayoutResult } from './layout-input.ts';
import { seededRandom } from './seeded-random.ts';
import { separate } from './separate.ts';
import { toLayoutInput } from './to-layout-input.ts';

/** Places of nodes by id. */
export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

const DEFAULT_SEED = 20;

const defaultIterations = (order: number): number => {
  if (order <= 300) return 400;
  if (order <= 2_000) return 200;
  return order <= 10_000 ? 60 : 20;
};

/** Lays out a graph given as plain arrays. Nodes that are `fixed` keep their place; same input and seed, same places. */
export const layoutArrays = (input: LayoutInput, options: LayoutOptions = {}): LayoutResult => {
  const order = input.ids.length;
  const random = seededRandom(options.seed ?? DEFAULT_SEED);
  const x = new Float64Array(order);
  const y = new Float64Array(order);
  for (let i = 0; i < order; i += 1) {
    x[i] = (random() - 0.5) * 100;
    y[i] = (random() - 0.5) * 100;
  }
  const iterations = options.iterations ?? defaultIterations(order);
  runForceLayout(input, x, y, {
    iterations,
    gravity: 0.05,
    scaling: 10,
    onStep: (step) => options.onProgress?.((0.95 * (step + 1)) / iterations),
  });
  fitToFrame(x, y);
  separate(input, x, y, order <= 2_000 ? 200 : 0);
  options.onProgress?.(1);
  return { x, y };
};

/** Lays out a graph; `pinned` nodes keep their places. Same graph, options and seed give the same places. */
export const layoutGraph = (
  graph: EntenteGraph,
  options: LayoutOptions & { readonly pinned?: Places } = {},
): Places => {
  const input = toLayoutInput(graph, options.pinned ?? {}, options.pinned ?? {});
  const { x, y } = layoutArrays(input, options);
  return Object.fromEntries(input.ids.map((id, i) => [id, { x: x[i] ?? 0, y: y[i] ?? 0 }]));
};
