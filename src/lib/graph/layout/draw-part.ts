import { createLayout } from './engine/create-layout.ts';
import { createForceSystem } from './engine/forces/force-system.ts';
import { scatter, toBalance, toForceGraph } from './engine/forces/start.ts';
import { fitToFrame, sheetFor } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';
import type { Line } from './lines.ts';
import { toLines, toPulls } from './lines.ts';
import { toBoxes } from './engine/node-boxes.ts';
import { drawingCost, refine } from './refine.ts';
import { seededRandom } from './engine/seeded-random.ts';
import { separate, separateByGrowing } from './engine/separate.ts';

/** Graphs up to this size are drawn with care: several starts, and each place bettered one by one. */
export const CAREFUL_NODES = 160;
export const CAREFUL_LINES = 420;
/** Starts that are tried, and how many of the best are bettered. More of either cost time and bettered little. */
const STARTS = 8;
const MAX_BETTERED = 4;
/** Parts of few nodes have few shapes: there may be hundreds of them. */
const FEW_NODES = 6;
const FEW_STARTS = 2;
/** What bettering may look at, in pairs of a node or line with another: the largest careful graphs get one drawing bettered. */
const MAX_LOOKS = 400_000;

/** How many drawings are bettered: each node and each line's end is held against all nodes and lines. */
const betteredOf = (order: number, lines: number): number =>
  order <= FEW_NODES
    ? 1
    : Math.min(MAX_BETTERED, Math.max(1, Math.floor(MAX_LOOKS / ((order + 2 * lines) * (order + lines)))));
/** Steps of forces from each start. */
const FORCE_STEPS = 120;
const FIRST_ROUNDS = 30;

interface Drawing {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface PartOptions {
  readonly seed: number;
  /** Steps of the forces; by default as many as it takes. */
  readonly iterations: number | undefined;
  readonly onProgress: (done: number) => void;
}

/** Forces from a start by chance. */
const drawByForces = (lines: readonly Line[], order: number, seed: number, steps: number): Drawing => {
  const x = new Float64Array(order);
  const y = new Float64Array(order);
  const forces = toForceGraph(order, toPulls(lines), new Uint8Array(order), false);
  scatter(x, y, 1, seededRandom(seed));
  toBalance(forces, x, y);
  const system = createForceSystem(forces, x, y);
  for (let step = 0; step < steps; step += 1) system.step();
  return { x, y };
};

/** A part that is too large for care: by the engine, then laid level and apart. */
const drawLarge = (input: LayoutInput, lines: readonly Line[], options: PartOptions): Drawing => {
  const order = input.ids.length;
  const layout = createLayout(
    { order, ...toPulls(lines) },
    { seed: options.seed, apart: false, maxSteps: options.iterations },
  );
  while (!layout.step()) options.onProgress(0.95 * layout.progress);
  const { x, y } = layout.positions();
  fitToFrame(x, y, input.aspect);
  separateByGrowing(toBoxes(input), x, y);
  return { x, y };
};

/** Draws one connected part around (0, 0). Same input and options, same drawing. */
export const drawPart = (input: LayoutInput, options: PartOptions): Drawing => {
  const order = input.ids.length;
  if (order === 1) return { x: new Float64Array(1), y: new Float64Array(1) };
  const lines = toLines(input);
  if (order > CAREFUL_NODES || lines.length > CAREFUL_LINES) return drawLarge(input, lines, options);
  const { seed, onProgress } = options;
  const boxes = toBoxes(input);
  const sheet = sheetFor(order, input.aspect);
  const drawings: (Drawing & { readonly cost: number })[] = [];
  const starts = order <= FEW_NODES ? FEW_STARTS : STARTS;
  for (let start = 0; start < starts; start += 1) {
    const { x, y } = drawByForces(lines, order, seed + start, options.iterations ?? FORCE_STEPS);
    onProgress((0.4 * (start + 1)) / starts);
    fitToFrame(x, y, input.aspect);
    separate(boxes, input.fixed, x, y, FIRST_ROUNDS);
    drawings.push({ x, y, cost: drawingCost(input, lines, x, y, sheet) });
  }
  const count = betteredOf(order, lines.length);
  const bettered = drawings
    .sort((a, b) => a.cost - b.cost)
    .slice(0, count)
    .map(({ x, y }, i) => {
      refine(input, lines, x, y, sheet, seededRandom(seed), (share) => onProgress(0.4 + (0.6 * (i + share)) / count));
      separateByGrowing(boxes, x, y);
      return { x, y, cost: drawingCost(input, lines, x, y, sheet) };
    });
  const [best] = bettered.sort((a, b) => a.cost - b.cost);
  if (!best) throw new RangeError('Layout: nothing was drawn.');
  return { x: best.x, y: best.y };
};
