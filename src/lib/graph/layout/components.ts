import type { Line } from './lines.ts';

/** Connected parts of a graph as lists of nodes, largest first; equal ones in the order of their first nodes. */
export const findComponents = (order: number, lines: readonly Line[]): readonly (readonly number[])[] => {
  const parent = Array.from({ length: order }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = i; at !== root;) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (const { a, b } of lines) {
    const [ra, rb] = [rootOf(a), rootOf(b)];
    if (ra !== rb) parent[Math.max(ra, rb)] = Math.min(ra, rb);
  }
  const members = new Map<number, number[]>();
  for (let i = 0; i < order; i += 1) {
    const root = rootOf(i);
    const list = members.get(root);
    if (list) list.push(i);
    else members.set(root, [i]);
  }
  return [...members.values()].sort((p, q) => q.length - p.length || (p[0] ?? 0) - (q[0] ?? 0));
};
