import { runForceLayout } from './force-layout.ts';
import { fitToFrame, sheetFor } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';
import { toLines } from './lines.ts';
import { drawingCost, refine } from './refine.ts';
import { seededRandom } from './seeded-random.ts';
import { separate } from './separate.ts';

/** Graphs up to this size are drawn with care: several starts, and each place bettered one by one. */
const CAREFUL_NODES = 160;
const CAREFUL_LINES = 420;
/** Starts that are tried, and how many of the best are bettered. More of either cost time and bettered little. */
const STARTS = 8;
const BETTERED = 4;
const SEPARATION_ROUNDS = 200;

interface Drawing {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface PartOptions {
  readonly seed: number;
  readonly iterations: number;
  readonly onProgress: (done: number) => void;
}

/** A force layout from a seeded start. Parallel edges pull less than each by itself, or pairs of rivals would clump. */
const forceDrawing = (
  input: LayoutInput,
  seed: number,
  iterations: number,
  onStep: (done: number) => void,
): Drawing => {
  const random = seededRandom(seed);
  const order = input.ids.length;
  const x = new Float64Array(order);
  const y = new Float64Array(order);
  for (let i = 0; i < order; i += 1) {
    x[i] = (random() - 0.5) * 100;
    y[i] = (random() - 0.5) * 100;
  }
  const lines = toLines(input);
  runForceLayout(
    {
      source: Uint32Array.from(lines, ({ a }) => a),
      target: Uint32Array.from(lines, ({ b }) => b),
      weight: Float32Array.from(lines, ({ weight }) => 1 + Math.log(Math.max(1, weight))),
      fixed: new Uint8Array(order),
      radius: input.radius,
    },
    x,
    y,
    { iterations, gravity: 0.05, scaling: 10, onStep: (step) => onStep((step + 1) / iterations) },
  );
  return { x, y };
};

/** Draws one connected part around (0, 0). Same input and options, same drawing. */
export const drawPart = (input: LayoutInput, { seed, iterations, onProgress }: PartOptions): Drawing => {
  const order = input.ids.length;
  if (order === 1) return { x: new Float64Array(1), y: new Float64Array(1) };
  const lines = toLines(input);
  if (order > CAREFUL_NODES || lines.length > CAREFUL_LINES) {
    const drawing = forceDrawing(input, seed, iterations, (done) => onProgress(0.95 * done));
    fitToFrame(drawing.x, drawing.y, input.aspect);
    separate(input, drawing.x, drawing.y, order <= 2_000 ? SEPARATION_ROUNDS : 0);
    return drawing;
  }
  const sheet = sheetFor(order, input.aspect);
  const drawings: (Drawing & { readonly cost: number })[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const { x, y } = forceDrawing(input, seed + start, iterations, (done) =>
      onProgress((0.4 * (start + done)) / STARTS),
    );
    fitToFrame(x, y, input.aspect);
    separate(input, x, y, 30);
    drawings.push({ x, y, cost: drawingCost(input, lines, x, y, sheet) });
  }
  const bettered = drawings
    .sort((a, b) => a.cost - b.cost)
    .slice(0, BETTERED)
    .map(({ x, y }, i) => {
      refine(input, lines, x, y, sheet, seededRandom(seed), (share) =>
        onProgress(0.4 + (0.6 * (i + share)) / BETTERED),
      );
      separate(input, x, y, SEPARATION_ROUNDS);
      return { x, y, cost: drawingCost(input, lines, x, y, sheet) };
    });
  const [best] = bettered.sort((a, b) => a.cost - b.cost);
  if (!best) throw new RangeError('Layout: nothing was drawn.');
  return { x: best.x, y: best.y };
};
