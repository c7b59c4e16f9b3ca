import { pointOnCircle } from './engine/circle.ts';
import type { Sheet } from './frame.ts';
import { toBoxes } from './engine/node-boxes.ts';
import type { LayoutInput } from './layout-input.ts';
import type { Line } from './lines.ts';
import { linesAt } from './lines.ts';

/** Weights of what makes a drawing hard to read; tuned by eye on news graphs of 20 to 80 actors. */
const COST = {
  crossing: 1,
  /** A line that runs through a mark it does not belong to. */
  pierced: 2.4,
  /** A line that runs through a name. */
  struck: 0.8,
  overlap: 14,
  long: 0.55,
  short: 2.2,
  crowd: 1.1,
  outside: 6,
} as const;

/** Length at which a line is neither too long nor too short for its arrow, sign and words. */
const LENGTH = 165;
/** Distance under which two nodes crowd each other. */
const NEAR = 130;
/** Room between a line and a mark it passes. */
const CLEARANCE = 9;
/** Half of the room between two parallel edges. */
const HALF_SPACING = 9;

/** A line of several edges is to be longer by so much for each of them. */
const BUNDLE_ROOM = 0.08;

const ROUNDS = 36;
const TRIALS = 10;
const FIRST_STEP = 150;
const LAST_STEP = 10;
/** From the first step to the last one in the rounds there are. */
const SHRINK = 0.9255;

const side = (ax: number, ay: number, bx: number, by: number, px: number, py: number): number =>
  (bx - ax) * (py - ay) - (by - ay) * (px - ax);

/** Cost of everything that depends on where node `i` stands; adding up ends early once it is above `limit`. */
type CostAt = (i: number, px: number, py: number, limit: number) => number;

const costFunction = (
  input: LayoutInput,
  lines: readonly Line[],
  x: Float64Array,
  y: Float64Array,
  sheet: Sheet,
): CostAt => {
  const order = x.length;
  const { half, up, down } = toBoxes(input);
  const at = linesAt(order, lines);
  const la = Int32Array.from(lines, ({ a }) => a);
  const lb = Int32Array.from(lines, ({ b }) => b);
  const fan = Float64Array.from(lines, ({ count }) => (count - 1) * HALF_SPACING);
  const bundle = Float64Array.from(lines, ({ count }) => 1 + 0.25 * (Math.min(count, 9) - 1));
  const room = Float64Array.from(lines, ({ count }) => 1 + BUNDLE_ROOM * (Math.min(count, 9) - 1));
  const degree = Float64Array.from(at, (list) => list.length);

  /** A line past a node: through its mark is bad, through its name less so. */
  const passing = (line: number, ax: number, ay: number, bx: number, by: number, n: number, nx: number, ny: number) => {
    const room = (input.radius[n] ?? 0) + CLEARANCE + (fan[line] ?? 0);
    const reach = Math.max(room, half[n] ?? 0);
    if (nx + reach < Math.min(ax, bx) || nx - reach > Math.max(ax, bx)) return 0;
    if (ny + room < Math.min(ay, by) || ny - Math.max(room, down[n] ?? 0) > Math.max(ay, by)) return 0;
    const dx = bx - ax;
    const dy = by - ay;
    const square = dx * dx + dy * dy;
    if (square === 0) return 0;
    const t = ((nx - ax) * dx + (ny - ay) * dy) / square;
    let cost = 0;
    if (t > 0 && t < 1) {
      const distance = Math.abs(side(ax, ay, bx, by, nx, ny)) / Math.sqrt(square);
      if (distance < room) cost += COST.pierced * (1 - (0.6 * distance) / room);
    }
    const labelHeight = (down[n] ?? 0) - (up[n] ?? 0);
    if (labelHeight > 0) {
      // Where the line is at the height of the name's middle.
      const ly = ny - (input.radius[n] ?? 0) - labelHeight / 2;
      const s = dy === 0 ? -1 : (ly - ay) / dy;
      if (s > 0 && s < 1 && Math.abs(ax + s * dx - nx) < (half[n] ?? 0)) cost += COST.struck;
    }
    return cost;
  };

  return (i, px, py, limit) => {
    let cost = 0;
    const beyondX = Math.abs(px) + (half[i] ?? 0) - sheet.halfWidth;
    const beyondY = Math.max(py + (up[i] ?? 0), (down[i] ?? 0) - py) - sheet.halfHeight;
    if (beyondX > 0) cost += COST.outside * (0.3 + beyondX / 60);
    if (beyondY > 0) cost += COST.outside * (0.3 + beyondY / 60);
    for (let j = 0; j < order; j += 1) {
      if (j === i) continue;
      const dx = (x[j] ?? 0) - px;
      const dy = (y[j] ?? 0) - py;
      const square = dx * dx + dy * dy;
      if (square < NEAR * NEAR) {
        const closeness = 1 - Math.sqrt(square) / NEAR;
        cost += COST.crowd * closeness * closeness * 4;
      }
      const overlapX = (half[i] ?? 0) + (half[j] ?? 0) - Math.abs(dx);
      if (overlapX <= 0) continue;
      const reach = dy >= 0 ? (up[i] ?? 0) + (down[j] ?? 0) : (up[j] ?? 0) + (down[i] ?? 0);
      const overlapY = reach - Math.abs(dy);
      if (overlapY > 0) cost += COST.overlap * (0.2 + Math.min(1, (overlapX * overlapY) / 1500));
    }
    if (cost > limit) return cost;
    const mine = at[i] ?? [];
    for (let l = 0; l < la.length; l += 1) {
      const a = la[l] ?? 0;
      const b = lb[l] ?? 0;
      if (a === i || b === i) continue;
      cost += passing(l, x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0, i, px, py);
    }
    for (const m of mine) {
      if (cost > limit) return cost;
      const other = la[m] === i ? (lb[m] ?? 0) : (la[m] ?? 0);
      const ox = x[other] ?? 0;
      const oy = y[other] ?? 0;
      const left = Math.min(px, ox);
      const right = Math.max(px, ox);
      const length = Math.sqrt((ox - px) * (ox - px) + (oy - py) * (oy - py));
      // Lines at hubs must be longer, for their other ends stand all around; bundles, too, to show each of their lines.
      const wanted =
        LENGTH * Math.min(1.9, 0.72 + 0.09 * Math.max(degree[i] ?? 0, degree[other] ?? 0)) * (room[m] ?? 1);
      const stretch = length / wanted;
      cost += stretch > 1 ? COST.long * (stretch - 1) * (bundle[m] ?? 1) : COST.short * (1 - stretch) * (1 - stretch);
      for (let n = 0; n < order; n += 1) {
        if (n !== i && n !== other) cost += passing(m, px, py, ox, oy, n, x[n] ?? 0, y[n] ?? 0);
      }
      for (let l = 0; l < la.length; l += 1) {
        const a = la[l] ?? 0;
        const b = lb[l] ?? 0;
        const ax = x[a] ?? 0;
        const bx = x[b] ?? 0;
        if ((ax < left && bx < left) || (ax > right && bx > right)) continue;
        if (a === i || b === i || a === other || b === other) continue;
        const ay = y[a] ?? 0;
        const by = y[b] ?? 0;
        if (side(px, py, ox, oy, ax, ay) > 0 === side(px, py, ox, oy, bx, by) > 0) continue;
        if (side(ax, ay, bx, by, px, py) > 0 === side(ax, ay, bx, by, ox, oy) > 0) continue;
        cost += COST.crossing * Math.sqrt((bundle[m] ?? 1) * (bundle[l] ?? 1));
      }
    }
    return cost;
  };
};

/**
 * Betters a small drawing step by step: each node in turn tries places around it and takes the best, with ever smaller
 * steps. Counts crossings, lines through marks and names, overlaps, too long and too short lines, what leaves the sheet.
 * Source: after Davidson and Harel, "Drawing graphs nicely using simulated annealing" (1996), without the heat.
 */
export const refine = (
  input: LayoutInput,
  lines: readonly Line[],
  x: Float64Array,
  y: Float64Array,
  sheet: Sheet,
  random: () => number,
  onRound?: (done: number) => void,
): void => {
  const costAt = costFunction(input, lines, x, y, sheet);
  const order = x.length;
  let step = FIRST_STEP;
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let i = 0; i < order; i += 1) {
      if (input.fixed[i] === 1) continue;
      let best = costAt(i, x[i] ?? 0, y[i] ?? 0, Number.POSITIVE_INFINITY);
      let place: readonly [number, number] | null = null;
      const turn = random();
      for (let trial = 0; trial < TRIALS; trial += 1) {
        const [cos, sin] = pointOnCircle(turn + trial / TRIALS);
        const reach = step * (0.35 + 0.9 * random());
        const [px, py] = [(x[i] ?? 0) + reach * 1.3 * cos, (y[i] ?? 0) + reach * 0.8 * sin];
        const cost = costAt(i, px, py, best);
        if (cost < best - 1e-9) {
          best = cost;
          place = [px, py];
        }
      }
      if (place) {
        [x[i], y[i]] = place;
        moved = true;
      }
    }
    onRound?.((round + 1) / ROUNDS);
    if (!moved && step < 2 * LAST_STEP) return;
    step *= SHRINK;
  }
};

/** Total cost of a drawing, to compare candidates by. */
export const drawingCost = (
  input: LayoutInput,
  lines: readonly Line[],
  x: Float64Array,
  y: Float64Array,
  sheet: Sheet,
): number => {
  const costAt = costFunction(input, lines, x, y, sheet);
  let sum = 0;
  for (let i = 0; i < x.length; i += 1) sum += costAt(i, x[i] ?? 0, y[i] ?? 0, Number.POSITIVE_INFINITY);
  return sum;
};
