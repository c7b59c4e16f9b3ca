import type { CleanEdges } from './clean-edges.ts';

/** A part of a graph as a graph of its own: the numbers of its nodes in the whole, and its ties between its own numbers. */
export interface PartGraph {
  readonly nodes: Uint32Array;
  readonly edges: CleanEdges;
}

/** Parts as graphs of their own. Every node lies in one part at most; ties between parts are left out. */
export const toPartGraphs = (order: number, edges: CleanEdges, parts: readonly Uint32Array[]): readonly PartGraph[] => {
  const partOf = new Int32Array(order).fill(-1);
  const numberIn = new Uint32Array(order);
  parts.forEach((part, p) => {
    part.forEach((node, i) => {
      partOf[node] = p;
      numberIn[node] = i;
    });
  });
  const sizes = new Uint32Array(parts.length);
  const { source, target, weight } = edges;
  const ownerOf = (e: number): number => {
    const p = partOf[source[e] ?? 0] ?? -1;
    return p === partOf[target[e] ?? 0] ? p : -1;
  };
  for (let e = 0; e < source.length; e += 1) {
    const p = ownerOf(e);
    if (p >= 0) sizes[p] = (sizes[p] ?? 0) + 1;
  }
  const graphs = parts.map((nodes, p) => ({
    nodes,
    edges: {
      source: new Uint32Array(sizes[p] ?? 0),
      target: new Uint32Array(sizes[p] ?? 0),
      weight: new Float64Array(sizes[p] ?? 0),
    },
  }));
  const filled = new Uint32Array(parts.length);
  for (let e = 0; e < source.length; e += 1) {
    const p = ownerOf(e);
    const graph = graphs[p];
    if (!graph) continue;
    const at = filled[p] ?? 0;
    graph.edges.source[at] = numberIn[source[e] ?? 0] ?? 0;
    graph.edges.target[at] = numberIn[target[e] ?? 0] ?? 0;
    graph.edges.weight[at] = weight[e] ?? 1;
    filled[p] = at + 1;
  }
  return graphs;
};
