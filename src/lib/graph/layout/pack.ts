import type { LayoutInput } from './layout-input.ts';
import type { Line } from './lines.ts';
import { toBoxes } from './node-boxes.ts';

/** Side of a grid cell, and room between two parts in cells. */
const CELL = 28;
const ROOM = 1;
const ASPECT = 16 / 9;

const keyOf = (column: number, row: number): number => (column + 50_000) * 100_000 + row + 50_000;

/** Cells that a part covers with its marks, names and lines, as `[column, row]`. */
const cellsOf = (
  part: readonly number[],
  lines: readonly Line[],
  input: LayoutInput,
  x: Float64Array,
  y: Float64Array,
): (readonly [number, number])[] => {
  const { half, up, down } = toBoxes(input);
  const cells = new Map<number, readonly [number, number]>();
  const cover = (px: number, py: number): void => {
    const [column, row] = [Math.floor(px / CELL), Math.floor(py / CELL)];
    cells.set(keyOf(column, row), [column, row]);
  };
  for (const i of part) {
    const [px, py] = [x[i] ?? 0, y[i] ?? 0];
    for (let bx = px - (half[i] ?? 0); ; bx += CELL) {
      const cx = Math.min(bx, px + (half[i] ?? 0));
      for (let by = py - (down[i] ?? 0); ; by += CELL) {
        const cy = Math.min(by, py + (up[i] ?? 0));
        cover(cx, cy);
        if (cy >= py + (up[i] ?? 0)) break;
      }
      if (cx >= px + (half[i] ?? 0)) break;
    }
  }
  const own = new Set(part);
  for (const { a, b } of lines) {
    if (!own.has(a)) continue;
    const [ax, ay, bx, by] = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0];
    const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / (CELL / 2));
    for (let s = 0; s <= steps; s += 1) cover(ax + ((bx - ax) * s) / steps, ay + ((by - ay) * s) / steps);
  }
  return [...cells.values()];
};

/** Offsets in cells, nearest first as seen on a 16:9 sheet. */
const offsets = (radius: number): (readonly [number, number])[] => {
  const list: (readonly [number, number])[] = [];
  const wide = Math.ceil(radius * ASPECT);
  for (let column = -wide; column <= wide; column += 1) {
    for (let row = -radius; row <= radius; row += 1) list.push([column, row]);
  }
  const far = ([c, r]: readonly [number, number]): number => (c / ASPECT) ** 2 + r ** 2;
  return list.sort((p, q) => far(p) - far(q) || p[0] - q[0] || p[1] - q[1]);
};

/**
 * Puts the parts of a graph side by side: the first stays, each next one takes the free place nearest to the middle, so
 * that small parts fill the gaps and corners. Parts are drawn around (0, 0) each. Moves `x` and `y`.
 * Source: after Freivalds, Dogrusoz and Kikusts, "Disconnected graph layout and the polyomino packing approach" (2002).
 */
export const packParts = (
  parts: readonly (readonly number[])[],
  lines: readonly Line[],
  input: LayoutInput,
  x: Float64Array,
  y: Float64Array,
): void => {
  const taken = new Set<number>();
  const take = (cells: readonly (readonly [number, number])[], dc: number, dr: number): void => {
    for (const [column, row] of cells) {
      for (let c = -ROOM; c <= ROOM; c += 1) {
        for (let r = -ROOM; r <= ROOM; r += 1) taken.add(keyOf(column + dc + c, row + dr + r));
      }
    }
  };
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return;
  take(cellsOf(first, lines, input, x, y), 0, 0);
  const reach = Math.ceil(Math.sqrt(taken.size)) + 10 + Math.ceil(2 * Math.sqrt(rest.length));
  const places = offsets(reach);
  // Parts of one size fill from the middle outwards, so the search can go on where the last one found its place.
  let start = 0;
  let size = 0;
  for (const part of rest) {
    const cells = cellsOf(part, lines, input, x, y);
    if (cells.length !== size) start = 0;
    size = cells.length;
    for (let p = start; p < places.length; p += 1) {
      const [dc, dr] = places[p] ?? [0, 0];
      if (cells.some(([column, row]) => taken.has(keyOf(column + dc, row + dr)))) continue;
      take(cells, dc, dr);
      for (const i of part) {
        x[i] = (x[i] ?? 0) + dc * CELL;
        y[i] = (y[i] ?? 0) + dr * CELL;
      }
      start = Math.max(0, p - 40);
      break;
    }
  }
};
