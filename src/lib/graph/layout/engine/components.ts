/** Connected parts of a graph as lists of nodes, largest first; equal ones in the order of their first nodes. */
export const findComponents = (
  order: number,
  source: ArrayLike<number>,
  target: ArrayLike<number>,
): readonly Uint32Array[] => {
  const parent = Uint32Array.from({ length: order }, (_, i) => i);
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
  for (let e = 0; e < source.length; e += 1) {
    const [a, b] = [rootOf(source[e] ?? 0), rootOf(target[e] ?? 0)];
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  }
  // A root is the lowest number of its part, so that it is met first.
  const sizes = new Uint32Array(order);
  for (let i = 0; i < order; i += 1) {
    const root = rootOf(i);
    sizes[root] = (sizes[root] ?? 0) + 1;
  }
  const parts: Uint32Array[] = [];
  const numbers = new Uint32Array(order);
  const filled = new Uint32Array(order);
  for (let i = 0; i < order; i += 1) {
    const root = rootOf(i);
    if (root === i) {
      numbers[i] = parts.length;
      parts.push(new Uint32Array(sizes[i] ?? 0));
    }
    const part = parts[numbers[root] ?? 0];
    const at = filled[root] ?? 0;
    if (part) part[at] = i;
    filled[root] = at + 1;
  }
  return parts.sort((p, q) => q.length - p.length || (p[0] ?? 0) - (q[0] ?? 0));
};
