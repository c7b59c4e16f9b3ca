/** Bits of the key that a pass of the sort looks at; three passes see all 32. */
const BITS = 11;
const BUCKETS = 1 << BITS;
const LAST_BUCKET = BUCKETS - 1;
/** Squares on a side of the grid: 16 bits a coordinate. */
const SIDE = 65_535;

/** The 16 bits of a number, with a gap before each. */
const spread = (value: number): number => {
  let v = value;
  v = (v | (v << 8)) & 0x00ff00ff;
  v = (v | (v << 4)) & 0x0f0f0f0f;
  v = (v | (v << 2)) & 0x33333333;
  return (v | (v << 1)) & 0x55555555;
};

/** Points in the order of a Morton curve: those of one square of any quadtree stand beside each other. */
export interface MortonOrder {
  /** Number of the point at each position of the curve, and its key there, ascending. */
  readonly points: Uint32Array;
  readonly keys: Uint32Array;
  /** Sorts points anew. */
  readonly sort: (x: Float64Array, y: Float64Array) => void;
}

/** A sorter for a fixed number of points; it keeps its arrays, so that a sort allocates nothing. */
export const createMortonOrder = (order: number): MortonOrder => {
  const points = new Uint32Array(order);
  const keys = new Uint32Array(order);
  const otherPoints = new Uint32Array(order);
  const otherKeys = new Uint32Array(order);
  const counts = new Uint32Array(3 * BUCKETS);

  const pass = (
    base: number,
    shift: number,
    fromKeys: Uint32Array,
    fromPoints: Uint32Array,
    toKeys: Uint32Array,
    toPoints: Uint32Array,
  ): void => {
    let sum = 0;
    for (let b = base; b < base + BUCKETS; b += 1) {
      const count = counts[b] ?? 0;
      counts[b] = sum;
      sum += count;
    }
    for (let i = 0; i < order; i += 1) {
      const key = fromKeys[i] ?? 0;
      const bucket = base + ((key >>> shift) & LAST_BUCKET);
      const at = counts[bucket] ?? 0;
      counts[bucket] = at + 1;
      toKeys[at] = key;
      toPoints[at] = fromPoints[i] ?? 0;
    }
  };

  const sort = (x: Float64Array, y: Float64Array): void => {
    let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < order; i += 1) {
      const px = x[i] ?? 0;
      const py = y[i] ?? 0;
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < low) low = py;
      if (py > high) high = py;
    }
    const extent = Math.max(right - left, high - low);
    const scale = extent > 0 ? SIDE / extent : 0;
    counts.fill(0);
    for (let i = 0; i < order; i += 1) {
      const column = (((x[i] ?? 0) - left) * scale) | 0;
      const row = (((y[i] ?? 0) - low) * scale) | 0;
      const key = (spread(column) | (spread(row) << 1)) >>> 0;
      otherKeys[i] = key;
      otherPoints[i] = i;
      const b0 = key & LAST_BUCKET;
      const b1 = BUCKETS + ((key >>> BITS) & LAST_BUCKET);
      const b2 = 2 * BUCKETS + (key >>> (2 * BITS));
      counts[b0] = (counts[b0] ?? 0) + 1;
      counts[b1] = (counts[b1] ?? 0) + 1;
      counts[b2] = (counts[b2] ?? 0) + 1;
    }
    pass(0, 0, otherKeys, otherPoints, keys, points);
    pass(BUCKETS, BITS, keys, points, otherKeys, otherPoints);
    pass(2 * BUCKETS, 2 * BITS, otherKeys, otherPoints, keys, points);
  };

  return { points, keys, sort };
};
