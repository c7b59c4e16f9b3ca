import type { CellTree } from './cell-tree.ts';
import { CELL, CELL_FIELD, CELL_MASS, CELL_REACH, CELL_SECOND, CELL_THIRD, CELL_X, CELL_Y } from './cell-tree.ts';

/**
 * Adds to the field of each of two cells that of the other, up to the third order in (size / distance).
 *
 * In the plane, the repulsion m·m′/d of ForceAtlas2 is the force between charges: with places as complex numbers its field
 * is the conjugate of Σ m/(z − z′), which a cell's moments give as a series. Source: Greengard and Rokhlin, "A fast algorithm
 * for particle simulations" (1987).
 */
export const exchangeFields = (cells: Float64Array, a: number, b: number): void => {
  const dx = (cells[b + CELL_X] ?? 0) - (cells[a + CELL_X] ?? 0);
  const dy = (cells[b + CELL_Y] ?? 0) - (cells[a + CELL_Y] ?? 0);
  const inverse = 1 / (dx * dx + dy * dy);
  // Powers of u = 1/(b − a); of 1/(a − b) the odd ones change their sign.
  const ux = dx * inverse;
  const uy = -dy * inverse;
  const u2x = ux * ux - uy * uy;
  const u2y = 2 * ux * uy;
  const u3x = u2x * ux - u2y * uy;
  const u3y = u2x * uy + u2y * ux;
  const u4x = u2x * u2x - u2y * u2y;
  const u4y = 2 * u2x * u2y;

  let m = cells[a + CELL_MASS] ?? 0;
  let qx = cells[a + CELL_SECOND] ?? 0;
  let qy = cells[a + CELL_SECOND + 1] ?? 0;
  let ox = cells[a + CELL_THIRD] ?? 0;
  let oy = cells[a + CELL_THIRD + 1] ?? 0;
  let f = b + CELL_FIELD;
  cells[f] = (cells[f] ?? 0) + m * ux + qx * u3x - qy * u3y + ox * u4x - oy * u4y;
  cells[f + 1] = (cells[f + 1] ?? 0) + m * uy + qx * u3y + qy * u3x + ox * u4y + oy * u4x;
  cells[f + 2] = (cells[f + 2] ?? 0) - m * u2x - 3 * (qx * u4x - qy * u4y);
  cells[f + 3] = (cells[f + 3] ?? 0) - m * u2y - 3 * (qx * u4y + qy * u4x);
  cells[f + 4] = (cells[f + 4] ?? 0) + m * u3x;
  cells[f + 5] = (cells[f + 5] ?? 0) + m * u3y;
  cells[f + 6] = (cells[f + 6] ?? 0) - m * u4x;
  cells[f + 7] = (cells[f + 7] ?? 0) - m * u4y;

  m = cells[b + CELL_MASS] ?? 0;
  qx = cells[b + CELL_SECOND] ?? 0;
  qy = cells[b + CELL_SECOND + 1] ?? 0;
  ox = cells[b + CELL_THIRD] ?? 0;
  oy = cells[b + CELL_THIRD + 1] ?? 0;
  f = a + CELL_FIELD;
  cells[f] = (cells[f] ?? 0) - m * ux - qx * u3x + qy * u3y + ox * u4x - oy * u4y;
  cells[f + 1] = (cells[f + 1] ?? 0) - m * uy - qx * u3y - qy * u3x + ox * u4y + oy * u4x;
  cells[f + 2] = (cells[f + 2] ?? 0) - m * u2x - 3 * (qx * u4x - qy * u4y);
  cells[f + 3] = (cells[f + 3] ?? 0) - m * u2y - 3 * (qx * u4y + qy * u4x);
  cells[f + 4] = (cells[f + 4] ?? 0) - m * u3x;
  cells[f + 5] = (cells[f + 5] ?? 0) - m * u3y;
  cells[f + 6] = (cells[f + 6] ?? 0) - m * u4x;
  cells[f + 7] = (cells[f + 7] ?? 0) - m * u4y;
};

/** Hands a cell's field on to its children, about their own centres. */
const inherit = (cells: Float64Array, from: number, to: number): void => {
  const wx = (cells[to + CELL_X] ?? 0) - (cells[from + CELL_X] ?? 0);
  const wy = (cells[to + CELL_Y] ?? 0) - (cells[from + CELL_Y] ?? 0);
  const f = from + CELL_FIELD;
  const t = to + CELL_FIELD;
  const b1x = cells[f + 2] ?? 0;
  const b1y = cells[f + 3] ?? 0;
  const b2x = cells[f + 4] ?? 0;
  const b2y = cells[f + 5] ?? 0;
  const b3x = cells[f + 6] ?? 0;
  const b3y = cells[f + 7] ?? 0;
  // Horner's rule for the value and the derivatives at w.
  const p2x = b2x + b3x * wx - b3y * wy;
  const p2y = b2y + b3x * wy + b3y * wx;
  const p1x = b1x + p2x * wx - p2y * wy;
  const p1y = b1y + p2x * wy + p2y * wx;
  const q2x = p2x + b3x * wx - b3y * wy;
  const q2y = p2y + b3x * wy + b3y * wx;
  cells[t] = (cells[t] ?? 0) + (cells[f] ?? 0) + p1x * wx - p1y * wy;
  cells[t + 1] = (cells[t + 1] ?? 0) + (cells[f + 1] ?? 0) + p1x * wy + p1y * wx;
  cells[t + 2] = (cells[t + 2] ?? 0) + p1x + q2x * wx - q2y * wy;
  cells[t + 3] = (cells[t + 3] ?? 0) + p1y + q2x * wy + q2y * wx;
  cells[t + 4] = (cells[t + 4] ?? 0) + q2x + b3x * wx - b3y * wy;
  cells[t + 5] = (cells[t + 5] ?? 0) + q2y + b3x * wy + b3y * wx;
  cells[t + 6] = (cells[t + 6] ?? 0) + b3x;
  cells[t + 7] = (cells[t + 7] ?? 0) + b3y;
};

/** Brings the fields of all cells down to the points, to whose fields `gx` and `gy` they are added. */
export const bringDown = (
  tree: CellTree,
  x: Float64Array,
  y: Float64Array,
  gx: Float64Array,
  gy: Float64Array,
): void => {
  const { cells, start, end, child, children } = tree;
  for (let c = 0; c < tree.count; c += 1) {
    const at = c * CELL;
    const number = children[c] ?? 0;
    if (number > 0) {
      const first = (child[c] ?? 0) * CELL;
      for (let k = 0; k < number; k += 1) inherit(cells, at, first + k * CELL);
      continue;
    }
    const cx = cells[at + CELL_X] ?? 0;
    const cy = cells[at + CELL_Y] ?? 0;
    const f = at + CELL_FIELD;
    const b0x = cells[f] ?? 0;
    const b0y = cells[f + 1] ?? 0;
    const b1x = cells[f + 2] ?? 0;
    const b1y = cells[f + 3] ?? 0;
    const b2x = cells[f + 4] ?? 0;
    const b2y = cells[f + 5] ?? 0;
    const b3x = cells[f + 6] ?? 0;
    const b3y = cells[f + 7] ?? 0;
    const to = end[c] ?? 0;
    for (let i = start[c] ?? 0; i < to; i += 1) {
      const wx = (x[i] ?? 0) - cx;
      const wy = (y[i] ?? 0) - cy;
      const p2x = b2x + b3x * wx - b3y * wy;
      const p2y = b2y + b3x * wy + b3y * wx;
      const p1x = b1x + p2x * wx - p2y * wy;
      const p1y = b1y + p2x * wy + p2y * wx;
      gx[i] = (gx[i] ?? 0) + b0x + p1x * wx - p1y * wy;
      gy[i] = (gy[i] ?? 0) - b0y - p1x * wy - p1y * wx;
    }
  }
};

/** Whether two cells are so far apart that their moments stand for their points. */
export const areFar = (cells: Float64Array, a: number, b: number, thetaSquared: number): boolean => {
  const dx = (cells[b + CELL_X] ?? 0) - (cells[a + CELL_X] ?? 0);
  const dy = (cells[b + CELL_Y] ?? 0) - (cells[a + CELL_Y] ?? 0);
  const reach = (cells[a + CELL_REACH] ?? 0) + (cells[b + CELL_REACH] ?? 0);
  return reach * reach < thetaSquared * (dx * dx + dy * dy);
};
