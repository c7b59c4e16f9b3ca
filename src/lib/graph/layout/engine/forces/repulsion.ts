import { CELL, CELL_REACH } from './cell-tree.ts';
import type { CellTree } from './cell-tree.ts';
import { createTreeBuilder } from './cell-tree.ts';
import { areFar, bringDown, exchangeFields } from './far-field.ts';
import { createMortonOrder } from './morton-order.ts';

/** Up to this size every pair is reckoned by itself. */
export const EXACT_UP_TO = 500;
/** Cells count as far when the sum of their reaches is this share of their distance. */
const THETA = 0.9;
/** Pairs of cells with no more pairs of points than this are reckoned point by point. */
const FEW_FAR = 4;
const FEW_NEAR = 64;
const STACK = 8_192;

/** Field of all masses at each point: Σ m·(z − z′)/|z − z′|². Points on one spot do not see each other. */
export type Repulsion = (x: Float64Array, y: Float64Array, gx: Float64Array, gy: Float64Array) => void;

/** Adds the fields of two ranges of points at each other. */
const pairUp = (
  x: Float64Array,
  y: Float64Array,
  mass: Float64Array,
  gx: Float64Array,
  gy: Float64Array,
  fromA: number,
  endA: number,
  fromB: number,
  endB: number,
): void => {
  for (let i = fromA; i < endA; i += 1) {
    const xi = x[i] ?? 0;
    const yi = y[i] ?? 0;
    const mi = mass[i] ?? 0;
    let sx = 0;
    let sy = 0;
    for (let j = fromB; j < endB; j += 1) {
      const dx = xi - (x[j] ?? 0);
      const dy = yi - (y[j] ?? 0);
      const square = dx * dx + dy * dy;
      if (square === 0) continue;
      const mj = mass[j] ?? 0;
      const qx = dx / square;
      const qy = dy / square;
      sx += mj * qx;
      sy += mj * qy;
      gx[j] = (gx[j] ?? 0) - mi * qx;
      gy[j] = (gy[j] ?? 0) - mi * qy;
    }
    gx[i] = (gx[i] ?? 0) + sx;
    gy[i] = (gy[i] ?? 0) + sy;
  }
};

/** Adds the fields of a range of points at each other. */
const pairWithin = (
  x: Float64Array,
  y: Float64Array,
  mass: Float64Array,
  gx: Float64Array,
  gy: Float64Array,
  from: number,
  end: number,
): void => {
  for (let i = from; i < end; i += 1) pairUp(x, y, mass, gx, gy, i, i + 1, i + 1, end);
};

/** The exact sum over all pairs. */
export const createExactRepulsion =
  (mass: Float64Array): Repulsion =>
  (x, y, gx, gy) => {
    gx.fill(0);
    gy.fill(0);
    pairWithin(x, y, mass, gx, gy, 0, mass.length);
  };

/** Walks the tree against itself: each pair of points is seen once, as such or in a pair of far cells. */
const walk = (
  tree: CellTree,
  stack: Int32Array,
  thetaSquared: number,
  x: Float64Array,
  y: Float64Array,
  mass: Float64Array,
  gx: Float64Array,
  gy: Float64Array,
): void => {
  const { cells, start, end, child, children } = tree;
  let top = 2;
  stack[0] = 0;
  stack[1] = 0;
  while (top > 0) {
    const a = stack[top - 2] ?? 0;
    const b = stack[top - 1] ?? 0;
    top -= 2;
    const fromA = start[a] ?? 0;
    const endA = end[a] ?? 0;
    const childrenA = children[a] ?? 0;
    if (a === b) {
      if (childrenA === 0) {
        pairWithin(x, y, mass, gx, gy, fromA, endA);
        continue;
      }
      const first = child[a] ?? 0;
      for (let i = first; i < first + childrenA; i += 1) {
        for (let j = i; j < first + childrenA; j += 1) {
          stack[top] = i;
          stack[top + 1] = j;
          top += 2;
        }
      }
      continue;
    }
    const fromB = start[b] ?? 0;
    const endB = end[b] ?? 0;
    const childrenB = children[b] ?? 0;
    const pairs = (endA - fromA) * (endB - fromB);
    const far = areFar(cells, a * CELL, b * CELL, thetaSquared);
    if (far ? pairs <= FEW_FAR : pairs <= FEW_NEAR || (childrenA === 0 && childrenB === 0)) {
      pairUp(x, y, mass, gx, gy, fromA, endA, fromB, endB);
      continue;
    }
    if (far) {
      exchangeFields(cells, a * CELL, b * CELL);
      continue;
    }
    // The larger cell is divided, for it is what stands in the way.
    const reachA = cells[a * CELL + CELL_REACH] ?? 0;
    const reachB = cells[b * CELL + CELL_REACH] ?? 0;
    const divideA = childrenB === 0 || (childrenA > 0 && reachA >= reachB);
    const divided = divideA ? a : b;
    const whole = divideA ? b : a;
    const first = child[divided] ?? 0;
    const last = first + (children[divided] ?? 0);
    for (let k = first; k < last; k += 1) {
      stack[top] = whole;
      stack[top + 1] = k;
      top += 2;
    }
  }
};

/**
 * The sum over all pairs with far cells of a quadtree taken as one, in time about proportional to the number of points.
 * `theta`: how far is far; smaller is more exact.
 */
export const createTreeRepulsion = (mass: Float64Array, theta = THETA): Repulsion => {
  const order = mass.length;
  const curve = createMortonOrder(order);
  const builder = createTreeBuilder(order);
  const stack = new Int32Array(STACK);
  // The points in the order of the curve: what is near each other in the plane is so in memory.
  const [sx, sy, sm, fx, fy] = [0, 1, 2, 3, 4].map(() => new Float64Array(order)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return (x, y, gx, gy) => {
    curve.sort(x, y);
    const { points, keys } = curve;
    for (let i = 0; i < order; i += 1) {
      const point = points[i] ?? 0;
      sx[i] = x[point] ?? 0;
      sy[i] = y[point] ?? 0;
      sm[i] = mass[point] ?? 0;
    }
    const tree = builder.build(keys, sx, sy, sm);
    fx.fill(0);
    fy.fill(0);
    walk(tree, stack, theta * theta, sx, sy, sm, fx, fy);
    bringDown(tree, sx, sy, fx, fy);
    for (let i = 0; i < order; i += 1) {
      const point = points[i] ?? 0;
      gx[point] = fx[i] ?? 0;
      gy[point] = fy[i] ?? 0;
    }
  };
};

/** Exact for small numbers of points, by the tree for larger ones. */
export const createRepulsion = (mass: Float64Array): Repulsion =>
  mass.length <= EXACT_UP_TO ? createExactRepulsion(mass) : createTreeRepulsion(mass);
