import type { LayoutInput } from './layout-input.ts';
import type { Line } from './lines.ts';
import { toBoxes } from './node-boxes.ts';

/** Side of a grid cell, and room between two parts in cells. */
const CELL = 28;
const ROOM = 1;

/** Cells as `[column, row]`. */
type Cells = readonly (readonly [number, number])[];

const keyOf = (column: number, row: number): number => (column + 50_000) * 100_000 + row + 50_000;

/** Cells that a part covers with its marks, names and lines. */
const cellsOf = (
  part: readonly number[],
  lines: readonly Line[],
  input: LayoutInput,
  x: Float64Array,
  y: Float64Array,
): Cells => {
  const { half, up, down } = toBoxes(input);
  const cells = new Map<number, readonly [number, number]>();
  const cover = (px: number, py: number): void => {
    const [column, row] = [Math.floor(px / CELL), Math.floor(py / CELL)];
    cells.set(keyOf(column, row), [column, row]);
  };
  for (const i of part) {
    const [px, py] = [x[i] ?? 0, y[i] ?? 0];
    const [left, low] = [px - (half[i] ?? 0), py - (down[i] ?? 0)];
    const [width, height] = [2 * (half[i] ?? 0), (up[i] ?? 0) + (down[i] ?? 0)];
    const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
    for (let c = 0; c <= columns; c += 1) {
      for (let r = 0; r <= rows; r += 1) cover(left + (c / columns) * width, low + (r / rows) * height);
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

/** Offsets in cells, nearest first as seen on a sheet of an aspect. */
const offsets = (radius: number, aspect: number): Cells => {
  const list: (readonly [number, number])[] = [];
  const wide = Math.ceil(radius * aspect);
  for (let column = -wide; column <= wide; column += 1) {
    for (let row = -radius; row <= radius; row += 1) list.push([column, row]);
  }
  const far = ([c, r]: readonly [number, number]): number => (c / aspect) ** 2 + r ** 2;
  return list.sort((p, q) => far(p) - far(q) || p[0] - q[0] || p[1] - q[1]);
};

/** The cells that are taken, and the box around them. */
class Sheet {
  readonly #taken = new Set<number>();
  readonly #aspect: number;
  #box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };

  constructor(aspect: number) {
    this.#aspect = aspect;
  }

  get size(): number {
    return this.#taken.size;
  }

  #boxWith(cells: Cells, dc: number, dr: number) {
    let { left, right, low, high } = this.#box;
    for (const [column, row] of cells) {
      left = Math.min(left, column + dc);
      right = Math.max(right, column + dc);
      low = Math.min(low, row + dr);
      high = Math.max(high, row + dr);
    }
    return { left, right, low, high };
  }

  /** Height of the smallest sheet of the aspect that holds all, with these cells at an offset. */
  heightWith(cells: Cells, dc: number, dr: number): number {
    const { left, right, low, high } = this.#boxWith(cells, dc, dr);
    return Math.max((right - left + 1) / this.#aspect, high - low + 1);
  }

  isFree(cells: Cells, dc: number, dr: number): boolean {
    return cells.every(([column, row]) => !this.#taken.has(keyOf(column + dc, row + dr)));
  }

  take(cells: Cells, dc: number, dr: number): void {
    this.#box = this.#boxWith(cells, dc, dr);
    for (const [column, row] of cells) {
      for (let c = -ROOM; c <= ROOM; c += 1) {
        for (let r = -ROOM; r <= ROOM; r += 1) this.#taken.add(keyOf(column + dc + c, row + dr + r));
      }
    }
  }
}

/**
 * Puts the parts of a graph side by side: the first stays, each next one takes the free place that lets the sheet grow
 * least and lies nearest to the middle, so that small parts fill gaps and corners. Parts are drawn around (0, 0) each.
 * Moves `x` and `y`. Source: after Freivalds, Dogrusoz and Kikusts, "Disconnected graph layout and the polyomino packing
 * approach" (2002).
 */
export const packParts = (
  parts: readonly (readonly number[])[],
  lines: readonly Line[],
  input: LayoutInput,
  x: Float64Array,
  y: Float64Array,
): void => {
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return;
  const sheet = new Sheet(input.aspect);
  sheet.take(cellsOf(first, lines, input, x, y), 0, 0);
  const reach = Math.ceil(Math.sqrt(sheet.size)) + 10 + Math.ceil(2 * Math.sqrt(rest.length));
  const places = offsets(reach, input.aspect);
  // Equal parts fill from the middle outwards, so the search can go on near where the last one found its place.
  let start = 0;
  let size = 0;
  for (const part of rest) {
    const cells = cellsOf(part, lines, input, x, y);
    if (cells.length !== size) start = 0;
    size = cells.length;
    let best: { readonly p: number; readonly height: number } | null = null;
    const now = sheet.heightWith([], 0, 0);
    for (let p = start; p < places.length && best?.height !== now; p += 1) {
      const [dc, dr] = places[p] ?? [0, 0];
      const height = sheet.heightWith(cells, dc, dr);
      if ((best === null || height < best.height) && sheet.isFree(cells, dc, dr)) best = { p, height };
    }
    const [dc, dr] = places[best?.p ?? 0] ?? [0, 0];
    sheet.take(cells, dc, dr);
    for (const i of part) {
      x[i] = (x[i] ?? 0) + dc * CELL;
      y[i] = (y[i] ?? 0) + dr * CELL;
    }
    if (best?.height === now) start = Math.max(0, best.p - 40);
  }
};
