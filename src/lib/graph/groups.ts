/** Disjoint groups of numbers, each with one that stands for it. */
export interface Groups {
  /** The number that stands for the group of `member`. */
  readonly find: (member: number) => number;
  /** Joins two groups; who stands for the group of `kept` stands for both. */
  readonly join: (kept: number, joined: number) => void;
}

/** Starts with `count` groups of one. Source: union-find with path halving (Tarjan 1975). */
export const createGroups = (count: number): Groups => {
  const parents = Array.from({ length: count }, (_, i) => i);
  const find = (member: number): number => {
    let current = member;
    for (let parent = parents[current]; parent !== undefined && parent !== current; parent = parents[current]) {
      parents[current] = parents[parent] ?? parent;
      current = parent;
    }
    return current;
  };
  return {
    find,
    join: (kept, joined) => {
      parents[find(joined)] = find(kept);
    },
  };
};
