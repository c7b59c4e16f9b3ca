import type { NodeBoxes } from './node-boxes.ts';

/** A picture in which nothing is free to move apart is spread out by this factor before the next try. */
const GROWTH = 1.08;
const ROUNDS_A_TRY = 40;
const MAX_TRIES = 40;

/** Which way nodes may be moved: along a rule of the picture, only up and down. */
export type Freedom = 'any' | 'upright';

/** What became of a pair of boxes: they were apart, they moved, or they overlap and neither may move. */
type Outcome = 'apart' | 'moved' | 'stuck';

/** Pushes two boxes apart along the direction in which they overlap less. */
const part = (
  i: number,
  j: number,
  x: Float64Array,
  y: Float64Array,
  { half, up, down }: NodeBoxes,
  fixed: Uint8Array,
  freedom: Freedom,
): Outcome => {
  const xi = x[i] ?? 0;
  const xj = x[j] ?? 0;
  const dx = xj - xi;
  const overlapX = (half[i] ?? 0) + (half[j] ?? 0) - Math.abs(dx);
  if (overlapX <= 0) return 'apart';
  const yi = y[i] ?? 0;
  const yj = y[j] ?? 0;
  const overlapY = yj >= yi ? (up[i] ?? 0) + (down[j] ?? 0) - (yj - yi) : (up[j] ?? 0) + (down[i] ?? 0) - (yi - yj);
  if (overlapY <= 0) return 'apart';
  const freeI = fixed[i] !== 1;
  const freeJ = fixed[j] !== 1;
  if (!freeI && !freeJ) return 'stuck';
  const share = freeI && freeJ ? 0.5 : 1;
  // A little more than the overlap, or rounding would leave some of it.
  const step = share * (Math.min(freedom === 'any' ? overlapX : Infinity, overlapY) + 0.5);
  if (freedom === 'any' && overlapX < overlapY) {
    // Boxes on one spot part by their number, so that they part at all.
    const direction = dx === 0 ? (i < j ? 1 : -1) : Math.sign(dx);
    if (freeI) x[i] = xi - direction * step;
    if (freeJ) x[j] = xj + direction * step;
  } else {
    const direction = yj >= yi ? 1 : -1;
    if (freeI) y[i] = yi - direction * step;
    if (freeJ) y[j] = yj + direction * step;
  }
  return 'moved';
};

/** Buckets of a grid in which boxes are looked up; cells far from each other may share one. */
const createGrid = (order: number) => {
  let size = 16;
  while (size < 2 * order) size *= 2;
  const heads = new Int32Array(size);
  const next = new Int32Array(order);
  return {
    heads,
    next,
    bucketOf: (column: number, row: number): number =>
      (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (size - 1),
  };
};

/**
 * Moves nodes apart until no mark or label stands on another, or `rounds` are over; gives whether none does. Nodes that are
 * `fixed` stay. Boxes are looked up in a grid, so a round takes time in proportion to the number of nodes.
 */
export const separate = (
  boxes: NodeBoxes,
  fixed: Uint8Array,
  x: Float64Array,
  y: Float64Array,
  rounds: number,
  freedom: Freedom = 'any',
): boolean => {
  const order = x.length;
  let [width, height] = [1, 1];
  for (let i = 0; i < order; i += 1) {
    width = Math.max(width, 2 * (boxes.half[i] ?? 0));
    height = Math.max(height, (boxes.up[i] ?? 0) + (boxes.down[i] ?? 0));
  }
  const { heads, next, bucketOf } = createGrid(order);
  for (let round = 0; round < rounds; round += 1) {
    heads.fill(-1);
    let [moved, stuck] = [false, false];
    for (let i = 0; i < order; i += 1) {
      const column = Math.floor((x[i] ?? 0) / width);
      const row = Math.floor((y[i] ?? 0) / height);
      for (let c = column - 1; c <= column + 1; c += 1) {
        for (let r = row - 1; r <= row + 1; r += 1) {
          for (let j = heads[bucketOf(c, r)] ?? -1; j !== -1; j = next[j] ?? -1) {
            const outcome = part(j, i, x, y, boxes, fixed, freedom);
            if (outcome === 'moved') moved = true;
            else if (outcome === 'stuck') stuck = true;
          }
        }
      }
      const bucket = bucketOf(Math.floor((x[i] ?? 0) / width), Math.floor((y[i] ?? 0) / height));
      next[i] = heads[bucket] ?? -1;
      heads[bucket] = i;
    }
    if (!moved) return !stuck;
  }
  return false;
};

/** Moves nodes apart until nothing stands on anything: where pushing alone does not end, the picture grows. */
export const separateByGrowing = (
  boxes: NodeBoxes,
  x: Float64Array,
  y: Float64Array,
  freedom: Freedom = 'any',
): void => {
  const none = new Uint8Array(x.length);
  for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
    if (separate(boxes, none, x, y, ROUNDS_A_TRY, freedom)) return;
    for (let i = 0; i < x.length; i += 1) {
      if (freedom === 'any') x[i] = (x[i] ?? 0) * GROWTH;
      y[i] = (y[i] ?? 0) * GROWTH;
    }
  }
};
