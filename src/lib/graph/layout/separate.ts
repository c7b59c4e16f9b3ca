import type { LayoutInput } from './layout-input.ts';
import type { NodeBoxes } from './node-boxes.ts';
import { toBoxes } from './node-boxes.ts';

/** Pushes two boxes apart along the direction in which they overlap less; gives whether they overlapped. */
const part = (i: number, j: number, x: Float64Array, y: Float64Array, boxes: NodeBoxes, fixed: Uint8Array): boolean => {
  const { half, up, down } = boxes;
  const xi = x[i] ?? 0;
  const xj = x[j] ?? 0;
  const yi = y[i] ?? 0;
  const yj = y[j] ?? 0;
  const reachX = (half[i] ?? 0) + (half[j] ?? 0);
  const dx = xj - xi;
  const overlapX = reachX - Math.abs(dx);
  if (overlapX <= 0) return false;
  const overlapY = yj >= yi ? (up[i] ?? 0) + (down[j] ?? 0) - (yj - yi) : (up[j] ?? 0) + (down[i] ?? 0) - (yi - yj);
  if (overlapY <= 0) return false;
  const freeI = fixed[i] === 0;
  const freeJ = fixed[j] === 0;
  if (!freeI && !freeJ) return false;
  const share = freeI && freeJ ? 0.5 : 1;
  const step = share * (Math.min(overlapX, overlapY) + 0.5);
  if (overlapX < overlapY) {
    // Boxes on one spot part by their number, so that they part at all.
    const direction = dx === 0 ? (i < j ? 1 : -1) : Math.sign(dx);
    if (freeI) x[i] = xi - direction * step;
    if (freeJ) x[j] = xj + direction * step;
  } else {
    const direction = yj >= yi ? 1 : -1;
    if (freeI) y[i] = yi - direction * step;
    if (freeJ) y[j] = yj + direction * step;
  }
  return true;
};

/**
 * Moves nodes apart until no mark or label stands on another, or `rounds` are over. Nodes that are `fixed` stay.
 * Boxes are looked up in a grid, so a round takes time in proportion to the number of nodes.
 */
export const separate = (input: LayoutInput, x: Float64Array, y: Float64Array, rounds: number): void => {
  const boxes = toBoxes(input);
  let cell = 1;
  for (let i = 0; i < x.length; i += 1) {
    cell = Math.max(cell, 2 * (boxes.half[i] ?? 0), (boxes.up[i] ?? 0) + (boxes.down[i] ?? 0));
  }
  for (let round = 0; round < rounds; round += 1) {
    const grid = new Map<number, number[]>();
    const keyOf = (column: number, row: number): number => (column + 1e6) * 4e6 + row + 1e6;
    let moved = false;
    for (let i = 0; i < x.length; i += 1) {
      const column = Math.floor((x[i] ?? 0) / cell);
      const row = Math.floor((y[i] ?? 0) / cell);
      for (let c = column - 1; c <= column + 1; c += 1) {
        for (let r = row - 1; r <= row + 1; r += 1) {
          for (const j of grid.get(keyOf(c, r)) ?? []) {
            if (part(j, i, x, y, boxes, input.fixed)) moved = true;
          }
        }
      }
      const key = keyOf(Math.floor((x[i] ?? 0) / cell), Math.floor((y[i] ?? 0) / cell));
      const members = grid.get(key);
      if (members) members.push(i);
      else grid.set(key, [i]);
    }
    if (!moved) return;
  }
};
