import type { CleanEdges } from './engine/clean-edges.ts';
import type { LayoutInput } from './layout-input.ts';

/** All edges between two nodes as one line, whichever way they point; loops left out. */
export interface Line {
  readonly a: number;
  readonly b: number;
  /** Number of edges in it. */
  readonly count: number;
  readonly weight: number;
}

/** Lines of a graph, in the order of their first edges. */
export const toLines = ({ ids, source, target, weight }: LayoutInput): Line[] => {
  const lines = new Map<number, { a: number; b: number; count: number; weight: number }>();
  for (let e = 0; e < source.length; e += 1) {
    const [from, to] = [source[e] ?? 0, target[e] ?? 0];
    if (from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = a * ids.length + b;
    const line = lines.get(key);
    if (line) {
      line.count += 1;
      line.weight += weight[e] ?? 1;
    } else {
      lines.set(key, { a, b, count: 1, weight: weight[e] ?? 1 });
    }
  }
  return [...lines.values()];
};

/** Numbers of the lines at each node. */
export const linesAt = (order: number, lines: readonly Line[]): readonly (readonly number[])[] => {
  const at = Array.from({ length: order }, (): number[] => []);
  lines.forEach(({ a, b }, i) => {
    at[a]?.push(i);
    at[b]?.push(i);
  });
  return at;
};

/**
 * Lines as ties for the forces. Edges of one line together pull less than each by itself would, or pairs of rivals would
 * clump.
 */
export const toPulls = (lines: readonly Line[]): CleanEdges => ({
  source: Uint32Array.from(lines, ({ a }) => a),
  target: Uint32Array.from(lines, ({ b }) => b),
  weight: Float64Array.from(lines, ({ weight }) => Math.sqrt(weight)),
});
