/**
 * Ties of a graph for the forces: each pair of nodes once, no loops, weights above 0 of about 1 in the middle. Those of
 * node `i` to nodes with larger numbers are `start[i]` to `start[i + 1]`.
 */
export interface Ties {
  readonly start: Uint32Array;
  readonly target: Uint32Array;
  /** How strongly a tie pulls; below 0 it pushes. */
  readonly weight: Float64Array;
}

/** Brings ties, given as pairs without order, into `Ties`. Pairs must not come twice. */
export const toTies = (
  order: number,
  source: ArrayLike<number>,
  target: ArrayLike<number>,
  weight: ArrayLike<number>,
): Ties => {
  const start = new Uint32Array(order + 1);
  for (let e = 0; e < source.length; e += 1) {
    const low = Math.min(source[e] ?? 0, target[e] ?? 0);
    start[low + 1] = (start[low + 1] ?? 0) + 1;
  }
  for (let i = 0; i < order; i += 1) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const next = start.slice(0, order);
  const ends = new Uint32Array(source.length);
  const weights = new Float64Array(source.length);
  for (let e = 0; e < source.length; e += 1) {
    const a = source[e] ?? 0;
    const b = target[e] ?? 0;
    const low = Math.min(a, b);
    const at = next[low] ?? 0;
    next[low] = at + 1;
    ends[at] = Math.max(a, b);
    weights[at] = weight[e] ?? 1;
  }
  return { start, target: ends, weight: weights };
};
