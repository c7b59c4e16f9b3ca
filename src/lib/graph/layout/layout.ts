import type { EntenteGraph } from '../attributes.ts';
import { findComponents } from './components.ts';
import { drawPart } from './draw-part.ts';
import { fillPaper } from './fill-paper.ts';
import { joinNewcomers } from './join-newcomers.ts';
import type { LayoutInput, LayoutOptions, LayoutResult } from './layout-input.ts';
import { toLines } from './lines.ts';
import { packParts } from './pack.ts';
import { partOf } from './part.ts';
import { separate } from './separate.ts';
import type { Places } from './to-layout-input.ts';
import { toLayoutInput } from './to-layout-input.ts';

const DEFAULT_SEED = 20;
/** Larger graphs are drawn in one piece: packing thousands of parts would take longer than drawing them. */
const MAX_PACKED = 2_000;

const defaultIterations = (order: number): number => {
  if (order <= 300) return 150;
  if (order <= 2_000) return 200;
  return order <= 10_000 ? 60 : 12;
};

/** Each connected part by itself, then all side by side. */
const drawAll = (input: LayoutInput, options: Required<LayoutOptions>): LayoutResult => {
  const order = input.ids.length;
  const x = new Float64Array(order);
  const y = new Float64Array(order);
  const lines = toLines(input);
  const whole = input.ids.map((_id, i) => i);
  const parts = order <= MAX_PACKED ? findComponents(order, lines) : [whole];
  let done = 0;
  for (const part of parts) {
    const drawing = drawPart(parts.length === 1 ? input : partOf(input, part), {
      seed: options.seed,
      iterations: options.iterations,
      onProgress: (share) => options.onProgress((0.98 * (done + share * part.length)) / order),
    });
    part.forEach((node, i) => {
      x[node] = drawing.x[i] ?? 0;
      y[node] = drawing.y[i] ?? 0;
    });
    done += part.length;
  }
  packParts(parts, lines, input, x, y);
  fillPaper(input, x, y);
  return { x, y };
};

/**
 * Lays out a graph given as plain arrays. [L1] Same input and seed, same places. [L2] Fixed nodes keep their places, and
 * the rest is drawn around them. [L3] No mark or name stands on another (up to 2,000 nodes). [L4] Parts that hang
 * together by nothing lie side by side.
 */
export const layoutArrays = (input: LayoutInput, options: LayoutOptions = {}): LayoutResult => {
  const order = input.ids.length;
  const settings = {
    seed: options.seed ?? DEFAULT_SEED,
    iterations: options.iterations ?? defaultIterations(order),
    onProgress: options.onProgress ?? (() => undefined),
  };
  const fixedCount = input.fixed.reduce((sum, fixed) => sum + fixed, 0);
  if (2 * fixedCount >= order && fixedCount > 0) return joinNewcomers(input, settings.seed);
  const { x, y } = drawAll(input, settings);
  if (fixedCount > 0) {
    for (let i = 0; i < order; i += 1) {
      if (input.fixed[i] === 0) continue;
      x[i] = input.x[i] ?? 0;
      y[i] = input.y[i] ?? 0;
    }
    separate(input, x, y, 60);
  }
  settings.onProgress(1);
  return { x, y };
};

/**
 * Lays out a graph; `pinned` nodes keep their places. Gives places by node id, in layout units, `y` upwards. Pure: same
 * graph, options and seed give the same places.
 */
export const layoutGraph = (
  graph: EntenteGraph,
  options: LayoutOptions & { readonly pinned?: Places } = {},
): Places => {
  const input = toLayoutInput(graph, options.pinned ?? {}, options.pinned ?? {});
  const { x, y } = layoutArrays(input, options);
  return Object.fromEntries(input.ids.map((id, i) => [id, { x: x[i] ?? 0, y: y[i] ?? 0 }]));
};
