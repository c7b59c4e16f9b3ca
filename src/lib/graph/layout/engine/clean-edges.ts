/** Ties of a graph: each pair of nodes once, without loops, `source` below `target`, in their order. */
export interface CleanEdges {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Strength, 1 for the middle one of the graph; below 0 for a hostile tie. */
  readonly weight: Float64Array;
}

/** Strength of a tie as a multiple of the graph's middle one. A tie without strength is a tie still. */
const MIN_WEIGHT = 0.05;
const MAX_WEIGHT = 1_000;

/** The middle one of the sizes above 0, or 1. */
const middleOf = (weight: ArrayLike<number>): number => {
  const sizes = Float64Array.from(weight, (w) => Math.abs(w)).filter((w) => w > 0 && w < Infinity);
  sizes.sort();
  return sizes[sizes.length >> 1] ?? 1;
};

/**
 * Ties as forces can bear them: parallel edges as one with the sum of their strengths, no loops, and no strength that is
 * 0, endless or not a number. Throws a `RangeError` for an end that is no node.
 */
export const cleanEdges = (
  order: number,
  source: ArrayLike<number>,
  target: ArrayLike<number>,
  weight?: ArrayLike<number>,
): CleanEdges => {
  const size = source.length;
  const middle = weight ? middleOf(weight) : 1;
  const start = new Uint32Array(order + 1);
  for (let e = 0; e < size; e += 1) {
    const a = source[e] ?? -1;
    const b = target[e] ?? -1;
    if (!(a >= 0 && a < order && b >= 0 && b < order)) {
      throw new RangeError(`Layout: edge ${e} joins ${a} and ${b}. There are nodes 0 to ${order - 1}.`);
    }
    if (a === b) continue;
    const low = Math.min(a, b);
    start[low + 1] = (start[low + 1] ?? 0) + 1;
  }
  for (let i = 0; i < order; i += 1) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const next = start.slice(0, order);
  const highs = new Uint32Array(start[order] ?? 0);
  const sums = new Float64Array(highs.length);
  for (let e = 0; e < size; e += 1) {
    const a = source[e] ?? 0;
    const b = target[e] ?? 0;
    if (a === b) continue;
    const low = Math.min(a, b);
    const at = next[low] ?? 0;
    next[low] = at + 1;
    highs[at] = Math.max(a, b);
    const raw = (weight ? (weight[e] ?? middle) : 1) / middle;
    const strength = Number.isNaN(raw) ? 1 : Math.min(MAX_WEIGHT, Math.max(MIN_WEIGHT, Math.abs(raw)));
    sums[at] = raw < 0 ? -strength : strength;
  }
  return mergeParallels(order, start, highs, sums);
};

/** One tie for all edges of a pair; those of node `i` stand from `start[i]` on. */
const mergeParallels = (order: number, start: Uint32Array, highs: Uint32Array, sums: Float64Array): CleanEdges => {
  const from = new Uint32Array(highs.length);
  const seen = new Int32Array(order).fill(-1);
  const pulls = new Float64Array(highs.length);
  let count = 0;
  for (let i = 0; i < order; i += 1) {
    const first = count;
    const end = start[i + 1] ?? 0;
    for (let k = start[i] ?? 0; k < end; k += 1) {
      const j = highs[k] ?? 0;
      const signed = sums[k] ?? 0;
      const known = seen[j] ?? -1;
      if (known >= first) {
        sums[known] = (sums[known] ?? 0) + signed;
        pulls[known] = (pulls[known] ?? 0) + Math.abs(signed);
        continue;
      }
      seen[j] = count;
      from[count] = i;
      highs[count] = j;
      sums[count] = signed;
      pulls[count] = Math.abs(signed);
      count += 1;
    }
  }
  for (let k = 0; k < count; k += 1) {
    const strength = Math.min(MAX_WEIGHT, pulls[k] ?? 0);
    pulls[k] = (sums[k] ?? 0) < 0 ? -strength : strength;
  }
  return { source: from.slice(0, count), target: highs.slice(0, count), weight: pulls.slice(0, count) };
};
