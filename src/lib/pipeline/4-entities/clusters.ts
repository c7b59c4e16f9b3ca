/** Groups that are joined as evidence comes in: a union-find over the numbers 0 to `size - 1`. */
export interface Clusters {
  /** The number that stands for the whole group: its smallest member. */
  find(member: number): number;
  join(a: number, b: number): void;
}

/** `size` groups of one member each. */
export const buildClusters = (size: number): Clusters => {
  const parents = Array.from({ length: size }, (_, i) => i);
  const find = (member: number): number => {
    let root = member;
    while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
    let at = member;
    while (at !== root) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    parents[Math.max(x, y)] = Math.min(x, y);
  };
  return { find, join };
};

/** Adds a value to the list kept under a key. */
export const addToIndex = <K, V>(index: Map<K, V[]>, key: K, value: V): void => {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
};
