/** Neighbours of each node: those of `i` are `list[start[i]]` to `list[start[i + 1] - 1]`. */
export interface Neighbours {
  readonly start: Uint32Array;
  readonly list: Uint32Array;
}

/** Both directions of each edge as lists of neighbours; loops are left out. */
export const toNeighbours = (order: number, source: ArrayLike<number>, target: ArrayLike<number>): Neighbours => {
  const start = new Uint32Array(order + 1);
  for (let e = 0; e < source.length; e += 1) {
    const a = source[e] ?? 0;
    const b = target[e] ?? 0;
    if (a === b) continue;
    start[a + 1] = (start[a + 1] ?? 0) + 1;
    start[b + 1] = (start[b + 1] ?? 0) + 1;
  }
  for (let i = 0; i < order; i += 1) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const next = start.slice(0, order);
  const list = new Uint32Array(start[order] ?? 0);
  const add = (from: number, to: number): void => {
    const at = next[from] ?? 0;
    list[at] = to;
    next[from] = at + 1;
  };
  for (let e = 0; e < source.length; e += 1) {
    const a = source[e] ?? 0;
    const b = target[e] ?? 0;
    if (a === b) continue;
    add(a, b);
    add(b, a);
  }
  return { start, list };
};

/**
 * Steps from a node to each other one along edges, into `distance`, which is filled with -1 for the unreached; gives the
 * last node reached, which is among the farthest. `queue` is room to work in, one number a node.
 */
export const walkFrom = (
  { start, list }: Neighbours,
  from: number,
  distance: Int32Array,
  queue: Uint32Array,
): number => {
  distance.fill(-1);
  distance[from] = 0;
  queue[0] = from;
  let length = 1;
  for (let head = 0; head < length; head += 1) {
    const i = queue[head] ?? 0;
    const next = (distance[i] ?? 0) + 1;
    const end = start[i + 1] ?? 0;
    for (let k = start[i] ?? 0; k < end; k += 1) {
      const j = list[k] ?? 0;
      if (distance[j] !== -1) continue;
      distance[j] = next;
      queue[length] = j;
      length += 1;
    }
  }
  return queue[length - 1] ?? from;
};
