/** Cells with more points are divided. */
const LEAF = 12;

/** Numbers that a cell takes in `cells`, and where each stands: centre of mass, mass, reach, moments, then the field. */
export const CELL = 16;
export const CELL_X = 0;
export const CELL_Y = 1;
export const CELL_MASS = 2;
/** No point of the cell is further from its centre. */
export const CELL_REACH = 3;
/** Σ m·(z − c)² and Σ m·(z − c)³ over the points z of the cell, as complex numbers. */
export const CELL_SECOND = 4;
export const CELL_THIRD = 6;
/** Taylor coefficients of the field of far cells at the centre, four complex numbers. */
export const CELL_FIELD = 8;

/** A quadtree over points in the order of a Morton curve. Each cell holds the points of one range of positions. */
export interface CellTree {
  readonly count: number;
  readonly cells: Float64Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** First of a cell's children, which follow each other, and their number: 0 for a leaf. */
  readonly child: Int32Array;
  readonly children: Uint8Array;
}

export interface TreeBuilder {
  /** Divides points anew. The tree is the same object at each call. */
  readonly build: (keys: Uint32Array, x: Float64Array, y: Float64Array, mass: Float64Array) => CellTree;
}

interface Tree extends CellTree {
  count: number;
  cells: Float64Array;
  start: Int32Array;
  end: Int32Array;
  child: Int32Array;
  children: Uint8Array;
}

const grow = (tree: Tree): void => {
  const size = 2 * tree.start.length;
  const start = new Int32Array(size);
  const end = new Int32Array(size);
  const child = new Int32Array(size);
  const children = new Uint8Array(size);
  start.set(tree.start);
  end.set(tree.end);
  child.set(tree.child);
  children.set(tree.children);
  Object.assign(tree, { start, end, child, children, cells: new Float64Array(size * CELL) });
};

/** First position from `from` to `end` whose key has another digit at `shift` than the key at `from`. */
const endOfDigit = (keys: Uint32Array, from: number, end: number, shift: number): number => {
  const digit = ((keys[from] ?? 0) >>> shift) & 3;
  let low = from + 1;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((((keys[middle] ?? 0) >>> shift) & 3) === digit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Divides the ranges from the whole down; a cell with one child only is left out, so each division divides. */
const divide = (tree: Tree, keys: Uint32Array): void => {
  let count = 1;
  tree.start[0] = 0;
  tree.end[0] = keys.length;
  for (let c = 0; c < count; c += 1) {
    const from = tree.start[c] ?? 0;
    const end = tree.end[c] ?? 0;
    tree.child[c] = count;
    tree.children[c] = 0;
    if (end - from <= LEAF) continue;
    if (count + 4 > tree.start.length) grow(tree);
    const different = (keys[from] ?? 0) ^ (keys[end - 1] ?? 0);
    const shift = different === 0 ? -1 : (31 - Math.clz32(different)) & ~1;
    const first = count;
    for (let at = from; at < end;) {
      // Points of the same key cannot be told apart by it: halves do as well.
      const next = shift >= 0 ? endOfDigit(keys, at, end, shift) : at === from ? (from + end) >> 1 : end;
      tree.start[count] = at;
      tree.end[count] = next;
      count += 1;
      at = next;
    }
    tree.children[c] = count - first;
  }
  tree.count = count;
};

/** Mass, centre and moments of a leaf, from its points. */
const sumPoints = (
  cells: Float64Array,
  at: number,
  x: Float64Array,
  y: Float64Array,
  mass: Float64Array,
  from: number,
  end: number,
): void => {
  let m = 0;
  let cx = 0;
  let cy = 0;
  for (let i = from; i < end; i += 1) {
    const mi = mass[i] ?? 0;
    m += mi;
    cx += mi * (x[i] ?? 0);
    cy += mi * (y[i] ?? 0);
  }
  cx /= m;
  cy /= m;
  let reach = 0;
  let qx = 0;
  let qy = 0;
  let ox = 0;
  let oy = 0;
  for (let i = from; i < end; i += 1) {
    const mi = mass[i] ?? 0;
    const dx = (x[i] ?? 0) - cx;
    const dy = (y[i] ?? 0) - cy;
    const xx = dx * dx;
    const yy = dy * dy;
    if (xx + yy > reach) reach = xx + yy;
    const sx = xx - yy;
    const sy = 2 * dx * dy;
    qx += mi * sx;
    qy += mi * sy;
    ox += mi * (sx * dx - sy * dy);
    oy += mi * (sx * dy + sy * dx);
  }
  cells[at + CELL_X] = cx;
  cells[at + CELL_Y] = cy;
  cells[at + CELL_MASS] = m;
  cells[at + CELL_REACH] = Math.sqrt(reach);
  cells[at + CELL_SECOND] = qx;
  cells[at + CELL_SECOND + 1] = qy;
  cells[at + CELL_THIRD] = ox;
  cells[at + CELL_THIRD + 1] = oy;
};

/** Mass, centre and moments of a cell, from those of its children. */
const sumChildren = (cells: Float64Array, at: number, first: number, end: number): void => {
  let m = 0;
  let cx = 0;
  let cy = 0;
  for (let k = first; k < end; k += CELL) {
    const mk = cells[k + CELL_MASS] ?? 0;
    m += mk;
    cx += mk * (cells[k + CELL_X] ?? 0);
    cy += mk * (cells[k + CELL_Y] ?? 0);
  }
  cx /= m;
  cy /= m;
  let reach = 0;
  let qx = 0;
  let qy = 0;
  let ox = 0;
  let oy = 0;
  for (let k = first; k < end; k += CELL) {
    const mk = cells[k + CELL_MASS] ?? 0;
    const dx = (cells[k + CELL_X] ?? 0) - cx;
    const dy = (cells[k + CELL_Y] ?? 0) - cy;
    const rk = Math.sqrt(dx * dx + dy * dy) + (cells[k + CELL_REACH] ?? 0);
    if (rk > reach) reach = rk;
    const sx = dx * dx - dy * dy;
    const sy = 2 * dx * dy;
    const kx = cells[k + CELL_SECOND] ?? 0;
    const ky = cells[k + CELL_SECOND + 1] ?? 0;
    qx += kx + mk * sx;
    qy += ky + mk * sy;
    ox += (cells[k + CELL_THIRD] ?? 0) + 3 * (kx * dx - ky * dy) + mk * (sx * dx - sy * dy);
    oy += (cells[k + CELL_THIRD + 1] ?? 0) + 3 * (kx * dy + ky * dx) + mk * (sx * dy + sy * dx);
  }
  cells[at + CELL_X] = cx;
  cells[at + CELL_Y] = cy;
  cells[at + CELL_MASS] = m;
  cells[at + CELL_REACH] = reach;
  cells[at + CELL_SECOND] = qx;
  cells[at + CELL_SECOND + 1] = qy;
  cells[at + CELL_THIRD] = ox;
  cells[at + CELL_THIRD + 1] = oy;
};

/** A builder of trees over a fixed number of points, which stand in the order of their keys. */
export const createTreeBuilder = (order: number): TreeBuilder => {
  const size = Math.max(16, order >> 1);
  const tree: Tree = {
    count: 0,
    cells: new Float64Array(size * CELL),
    start: new Int32Array(size),
    end: new Int32Array(size),
    child: new Int32Array(size),
    children: new Uint8Array(size),
  };
  return {
    build: (keys, x, y, mass) => {
      divide(tree, keys);
      const { cells, start, end, child, children } = tree;
      for (let c = tree.count - 1; c >= 0; c -= 1) {
        const at = c * CELL;
        const number = children[c] ?? 0;
        const first = (child[c] ?? 0) * CELL;
        if (number === 0) sumPoints(cells, at, x, y, mass, start[c] ?? 0, end[c] ?? 0);
        else sumChildren(cells, at, first, first + number * CELL);
        cells.fill(0, at + CELL_FIELD, at + CELL);
      }
      return tree;
    },
  };
};
