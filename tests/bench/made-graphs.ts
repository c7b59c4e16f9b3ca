/** A graph as pairs of node numbers. */
export interface MadeGraph {
  readonly order: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
}

const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The low digits of such a row are poor.
    return (state >>> 8) / 16_777_216;
  };
};

const toGraph = (order: number, pairs: Iterable<number>): MadeGraph => {
  const list = [...pairs];
  return {
    order,
    source: Uint32Array.from(list, (pair) => Math.floor(pair / order)),
    target: Uint32Array.from(list, (pair) => pair % order),
  };
};

/** Clusters of random size, four edges in five within one; three edges a node. After graphology-generators' `clusters`. */
export const makeClusters = (order: number, clusters: number, seed = 1): MadeGraph => {
  const random = seeded(seed);
  const members: number[][] = Array.from({ length: clusters }, () => []);
  for (let i = 0; i < order; i += 1) members[Math.floor(random() * clusters)]!.push(i);
  const large = members.filter(({ length }) => length > 1);
  const pick = (list: readonly number[]): number => list[Math.floor(random() * list.length)]!;
  const pairs = new Set<number>();
  while (pairs.size < 3 * order) {
    const own = pick(large.map((_, i) => i));
    const other = random() < 0.8 ? own : pick(large.map((_, i) => i));
    const [a, b] = [pick(large[own]!), pick(large[other]!)];
    if (a !== b) pairs.add(Math.min(a, b) * order + Math.max(a, b));
  }
  return toGraph(order, pairs);
};

/** Each new node ties itself to three others, known ones the rather. Source: Barabási and Albert (1999). */
export const makeScaleFree = (order: number, seed = 1): MadeGraph => {
  const random = seeded(seed);
  const pairs = new Set<number>([order, 2 * order, 2 * order + 1]);
  const ends = [0, 1, 0, 2, 1, 2];
  for (let i = 3; i < order; i += 1) {
    const chosen = new Set<number>();
    while (chosen.size < 3) chosen.add(ends[Math.floor(random() * ends.length)]!);
    for (const j of chosen) {
      pairs.add(i * order + j);
      ends.push(i, j);
    }
  }
  return toGraph(order, pairs);
};
