import type { EntenteGraph } from '../attributes.ts';
import { findComponents } from './engine/components.ts';
import { createLayout } from './engine/create-layout.ts';
import { CAREFUL_LINES, CAREFUL_NODES, drawPart } from './draw-part.ts';
import { fillPaper } from './fill-paper.ts';
import { joinNewcomers } from './join-newcomers.ts';
import type { LayoutInput, LayoutOptions, LayoutResult } from './layout-input.ts';
import type { Line } from './lines.ts';
import { toLines, toPulls } from './lines.ts';
import { toBoxes } from './engine/node-boxes.ts';
import { packParts } from './engine/pack.ts';
import { partOf } from './part.ts';
import { pullToPins } from './pull-to-pins.ts';
import type { Places } from './to-layout-input.ts';
import { toLayoutInput } from './to-layout-input.ts';

const DEFAULT_SEED = 20;
/** Larger graphs are drawn by the engine as a whole, without care for single lines. */
const MAX_BY_PARTS = 2_000;

/** Steps after which a large picture is worth a look: ever more seldom, for it changes ever less. */
const PICTURES_AFTER = [0, 5, 15, 40, 100];

interface Settings {
  readonly seed: number;
  readonly iterations: number | undefined;
  readonly onProgress: (done: number) => void;
  readonly onPicture: (picture: LayoutResult) => void;
}

/** The whole by the engine; what is fixed stays. */
const drawByEngine = (input: LayoutInput, lines: readonly Line[], settings: Settings): LayoutResult => {
  const order = input.ids.length;
  const layout = createLayout(
    {
      order,
      ...toPulls(lines),
      radius: input.radius,
      labelWidth: input.labelWidth,
      labelHeight: input.labelHeight,
      x: input.x.map((place, i) => (input.fixed[i] === 1 ? place : NaN)),
      y: input.y.map((place, i) => (input.fixed[i] === 1 ? place : NaN)),
      fixed: input.fixed,
    },
    { seed: settings.seed, aspect: input.aspect, maxSteps: settings.iterations },
  );
  for (let steps = 0; !layout.settled; steps += 1) {
    if (order > MAX_BY_PARTS && PICTURES_AFTER.includes(steps)) settings.onPicture(layout.positions());
    layout.step();
    settings.onProgress(0.95 * layout.progress);
  }
  return layout.positions();
};

/** Each connected part by itself, then all side by side. */
const drawByParts = (input: LayoutInput, lines: readonly Line[], settings: Settings): LayoutResult => {
  const order = input.ids.length;
  const x = new Float64Array(order);
  const y = new Float64Array(order);
  const { source, target } = toPulls(lines);
  const parts = findComponents(order, source, target);
  let done = 0;
  for (const part of parts) {
    const drawing = drawPart(parts.length === 1 ? input : partOf(input, [...part]), {
      ...settings,
      onProgress: (share) => settings.onProgress((0.98 * (done + share * part.length)) / order),
    });
    part.forEach((node, i) => {
      x[node] = drawing.x[i] ?? 0;
      y[node] = drawing.y[i] ?? 0;
    });
    done += part.length;
  }
  const placed = parts.map(() => false);
  packParts({ parts, placed, source, target, boxes: toBoxes(input), aspect: input.aspect }, x, y);
  fillPaper(input, x, y);
  return { x, y };
};

const draw = (input: LayoutInput, settings: Settings): LayoutResult => {
  const order = input.ids.length;
  const lines = toLines(input);
  const fixedCount = input.fixed.reduce((sum, fixed) => sum + fixed, 0);
  const small = order <= CAREFUL_NODES && lines.length <= CAREFUL_LINES;
  if (order > MAX_BY_PARTS || (fixedCount > 0 && !small)) return drawByEngine(input, lines, settings);
  if (fixedCount > 0 && 2 * fixedCount >= order) return joinNewcomers(input, settings.seed);
  const { x, y } = drawByParts(input, lines, settings);
  if (fixedCount > 0) pullToPins(input, lines, x, y, settings.seed);
  return { x, y };
};

/**
 * Lays out a graph given as plain arrays. [L1] Same input and seed, same places. [L2] Fixed nodes keep their places, and
 * the rest is drawn around them. [L3] No mark or name stands on another (up to 2,000 nodes). [L4] Parts that hang
 * together by nothing lie side by side.
 */
export const layoutArrays = (input: LayoutInput, options: LayoutOptions = {}): LayoutResult => {
  const settings = {
    seed: options.seed ?? DEFAULT_SEED,
    iterations: options.iterations,
    onProgress: options.onProgress ?? (() => undefined),
    onPicture: options.onPicture ?? (() => undefined),
  };
  const result = draw(input, settings);
  settings.onProgress(1);
  return result;
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
