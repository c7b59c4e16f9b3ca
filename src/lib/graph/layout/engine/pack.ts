import type { NodeBoxes } from './node-boxes.ts';

/** Least side of a grid cell; of all cells that parts cover there are about `MANY` at most, or cells are larger. */
const CELL = 28;
const MANY = 60_000;
/** No part that stays reaches further from the middle, in cells. */
const MAX_REACH = 400;
/** Room between two parts in cells. */
const ROOM = 1;
/** A part that found its place lets the next one of its size look from shortly before there. */
const BACK = 40;

/** A graph and its drawing, in which each part lies around (0, 0) by itself. */
export interface PartedDrawing {
  readonly parts: readonly ArrayLike<number>[];
  /** Parts that do not move: they take their room first. */
  readonly placed: readonly boolean[];
  /** Ends of lines, as numbers of nodes. */
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
  readonly boxes: NodeBoxes;
  readonly aspect: number;
}

/** Cells of a part: columns and rows in turns, and the box around them. */
interface Cells {
  readonly list: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** Gives each part's lines: of part `p` the numbers `list[start[p]]` to `list[start[p + 1] - 1]`. */
const linesByPart = ({ parts, source }: PartedDrawing, order: number) => {
  const partOf = new Uint32Array(order);
  parts.forEach((part, p) => {
    for (let k = 0; k < part.length; k += 1) partOf[part[k] ?? 0] = p;
  });
  const start = new Uint32Array(parts.length + 1);
  for (let e = 0; e < source.length; e += 1) {
    const p = partOf[source[e] ?? 0] ?? 0;
    start[p + 1] = (start[p + 1] ?? 0) + 1;
  }
  for (let p = 0; p < parts.length; p += 1) start[p + 1] = (start[p + 1] ?? 0) + (start[p] ?? 0);
  const next = start.slice(0, parts.length);
  const list = new Uint32Array(source.length);
  for (let e = 0; e < source.length; e += 1) {
    const p = partOf[source[e] ?? 0] ?? 0;
    list[next[p] ?? 0] = e;
    next[p] = (next[p] ?? 0) + 1;
  }
  return { start, list };
};

/** Key of a cell within ± 2²⁵ of the middle, as a number. */
const keyOf = (column: number, row: number): number => (column + 33_554_432) * 67_108_864 + row + 33_554_432;

/** A side for the cells: as small as their number and the reach of the farthest part allow. */
const sideFor = ({ parts, boxes }: PartedDrawing, x: Float64Array, y: Float64Array): number => {
  let [area, farthest] = [0, 0];
  for (const part of parts) {
    let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let k = 0; k < part.length; k += 1) {
      const i = part[k] ?? 0;
      left = Math.min(left, (x[i] ?? 0) - (boxes.half[i] ?? 0));
      right = Math.max(right, (x[i] ?? 0) + (boxes.half[i] ?? 0));
      low = Math.min(low, (y[i] ?? 0) - (boxes.down[i] ?? 0));
      high = Math.max(high, (y[i] ?? 0) + (boxes.up[i] ?? 0));
    }
    area += (right - left) * (high - low);
    farthest = Math.max(farthest, right, -left, high, -low);
  }
  return Math.max(CELL, Math.sqrt(area / MANY), farthest / MAX_REACH);
};

/** The cells that parts have taken, on a sheet that reaches so many columns and rows from the middle. */
const createSheet = (aspect: number, columns: number, rows: number) => {
  const width = 2 * columns + 1;
  const taken = new Uint8Array(width * (2 * rows + 1));
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  const indexOf = (column: number, row: number): number => (row + rows) * width + column + columns;
  return {
    /** Height of the smallest sheet of the aspect that holds all, with these cells at an offset. */
    heightWith: (cells: Cells, dc: number, dr: number): number =>
      Math.max(
        (Math.max(right, cells.right + dc) - Math.min(left, cells.left + dc) + 1) / aspect,
        Math.max(high, cells.high + dr) - Math.min(low, cells.low + dr) + 1,
      ),
    height: (): number => Math.max((right - left + 1) / aspect, high - low + 1),
    /** How far the sheet reaches from the middle to the side where it reaches least, in rows. */
    reach: (): number => Math.min(-left / aspect, right / aspect, -low, high),
    isFree: ({ list }: Cells, dc: number, dr: number): boolean => {
      for (let k = 0; k < list.length; k += 2) {
        if (taken[indexOf((list[k] ?? 0) + dc, (list[k + 1] ?? 0) + dr)] === 1) return false;
      }
      return true;
    },
    take: (cells: Cells, dc: number, dr: number): void => {
      left = Math.min(left, cells.left + dc);
      right = Math.max(right, cells.right + dc);
      low = Math.min(low, cells.low + dr);
      high = Math.max(high, cells.high + dr);
      for (let k = 0; k < cells.list.length; k += 2) {
        for (let r = -ROOM; r <= ROOM; r += 1) {
          const at = indexOf((cells.list[k] ?? 0) + dc, (cells.list[k + 1] ?? 0) + dr + r);
          taken.fill(1, at - ROOM, at + ROOM + 1);
        }
      }
    },
  };
};

/** Distance from the middle as a sheet of the aspect sees it: half the height of the least one that reaches so far. */
const distanceOf = (column: number, row: number, aspect: number): number =>
  Math.max(Math.abs(column) / aspect, Math.abs(row));

/** Offsets as columns and rows in turns, nearest first as a sheet of the aspect sees it. */
const offsetsTo = (radius: number, aspect: number): Int32Array => {
  const wide = Math.ceil(radius * aspect);
  const ringOf = (column: number, row: number): number => Math.floor(2 * distanceOf(column, row, aspect));
  const rings = Math.max(ringOf(wide, 0), ringOf(0, radius)) + 1;
  const start = new Uint32Array(rings + 1);
  for (let column = -wide; column <= wide; column += 1) {
    for (let row = -radius; row <= radius; row += 1) {
      const ring = ringOf(column, row) + 1;
      start[ring] = (start[ring] ?? 0) + 1;
    }
  }
  for (let ring = 0; ring < rings; ring += 1) start[ring + 1] = (start[ring + 1] ?? 0) + (start[ring] ?? 0);
  const offsets = new Int32Array(2 * (2 * wide + 1) * (2 * radius + 1));
  for (let column = -wide; column <= wide; column += 1) {
    for (let row = -radius; row <= radius; row += 1) {
      const ring = ringOf(column, row);
      const at = start[ring] ?? 0;
      offsets[2 * at] = column;
      offsets[2 * at + 1] = row;
      start[ring] = at + 1;
    }
  }
  return offsets;
};

/** Cells of a side that a part covers with its marks, labels and lines. */
const cellsOf = (
  { parts, source, target, boxes }: PartedDrawing,
  p: number,
  lines: ArrayLike<number>,
  x: Float64Array,
  y: Float64Array,
  side: number,
): Cells => {
  const seen = new Set<number>();
  const list: number[] = [];
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  const cover = (column: number, row: number): void => {
    const key = keyOf(column, row);
    if (seen.has(key)) return;
    seen.add(key);
    list.push(column, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
    low = Math.min(low, row);
    high = Math.max(high, row);
  };
  const part = parts[p] ?? [];
  for (let k = 0; k < part.length; k += 1) {
    const i = part[k] ?? 0;
    const [px, py, half] = [x[i] ?? 0, y[i] ?? 0, boxes.half[i] ?? 0];
    const lastColumn = Math.floor((px + half) / side);
    const lastRow = Math.floor((py + (boxes.up[i] ?? 0)) / side);
    for (let column = Math.floor((px - half) / side); column <= lastColumn; column += 1) {
      for (let row = Math.floor((py - (boxes.down[i] ?? 0)) / side); row <= lastRow; row += 1) cover(column, row);
    }
  }
  for (let k = 0; k < lines.length; k += 1) {
    const [a, b] = [source[lines[k] ?? 0] ?? 0, target[lines[k] ?? 0] ?? 0];
    const [ax, ay] = [x[a] ?? 0, y[a] ?? 0];
    const [dx, dy] = [(x[b] ?? 0) - ax, (y[b] ?? 0) - ay];
    const steps = Math.max(1, Math.ceil((2 * Math.sqrt(dx * dx + dy * dy)) / side));
    for (let s = 0; s <= steps; s += 1) {
      cover(Math.floor((ax + (dx * s) / steps) / side), Math.floor((ay + (dy * s) / steps) / side));
    }
  }
  return { list, left, right, low, high };
};

/**
 * Puts the parts of a graph side by side: the first stays, each next one takes the free place that lets the sheet grow
 * least and lies nearest to the middle, so that small parts fill gaps and corners. Moves `x` and `y`.
 * Source: after Freivalds, Dogrusoz and Kikusts, "Disconnected graph layout and the polyomino packing approach" (2002).
 */
export const packParts = (drawing: PartedDrawing, x: Float64Array, y: Float64Array): void => {
  const { parts, placed, aspect } = drawing;
  if (parts.length < 2) return;
  const side = sideFor(drawing, x, y);
  const lines = linesByPart(drawing, x.length);
  const cells = parts.map((_, p) =>
    cellsOf(drawing, p, lines.list.subarray(lines.start[p] ?? 0, lines.start[p + 1] ?? 0), x, y, side),
  );
  const first = placed.includes(true) ? -1 : 0;
  const stays = (p: number): boolean => p === first || placed[p] === true;
  // How far what stays reaches, how far what moves reaches about its own middle, and the cells that it takes.
  let [staysTo, movesWide, movesHigh, total] = [0, 0, 0, 0];
  cells.forEach((part, p) => {
    const [wide, tall] = [Math.max(part.right, -part.left), Math.max(part.high, -part.low)];
    if (stays(p)) {
      staysTo = Math.max(staysTo, tall, wide / aspect);
      return;
    }
    movesWide = Math.max(movesWide, wide);
    movesHigh = Math.max(movesHigh, tall);
    // With the room around it, which for a part of few cells is most of what it takes.
    total += part.list.length / 2 + 2 * (part.right - part.left + part.high - part.low) + 6;
  });
  const radius = Math.ceil(Math.sqrt(total) + staysTo + movesHigh + movesWide / aspect) + 10;
  const wide = Math.ceil(radius * aspect);
  const sheet = createSheet(aspect, wide + movesWide + Math.ceil(staysTo * aspect) + 4, radius + movesHigh + 4);
  cells.forEach((part, p) => {
    if (stays(p)) sheet.take(part, 0, 0);
  });
  const offsets = offsetsTo(radius, aspect);
  const starts = new Map<number, number>();
  cells.forEach((part, p) => {
    if (stays(p)) return;
    const now = sheet.height();
    const reach = sheet.reach();
    let [best, bestHeight] = [-1, Infinity];
    for (let k = starts.get(part.list.length) ?? 0; k < offsets.length && bestHeight !== now; k += 2) {
      const dc = offsets[k] ?? 0;
      const dr = offsets[k + 1] ?? 0;
      // From here on the sheet, which reaches to the other side as well, would have to grow by more.
      if (distanceOf(dc, dr, aspect) + reach >= bestHeight) break;
      const height = sheet.heightWith(part, dc, dr);
      if (height < bestHeight && sheet.isFree(part, dc, dr)) {
        best = k;
        bestHeight = height;
      }
    }
    const dc = offsets[best] ?? 0;
    const dr = offsets[best + 1] ?? 0;
    sheet.take(part, dc, dr);
    if (bestHeight === now) starts.set(part.list.length, Math.max(0, best - 2 * BACK));
    // Where the sheet would have had to grow there may be room now.
    else starts.clear();
    const members = parts[p] ?? [];
    for (let k = 0; k < members.length; k += 1) {
      const i = members[k] ?? 0;
      x[i] = (x[i] ?? 0) + dc * side;
      y[i] = (y[i] ?? 0) + dr * side;
    }
  });
};
