import type { LayoutInput } from './layout-input.ts';

/** A part of a graph as a graph of its own. `nodes` gives the number of each of its nodes in the whole. */
export const partOf = (input: LayoutInput, nodes: readonly number[]): LayoutInput => {
  const numbers = new Map(nodes.map((node, i) => [node, i]));
  const edges: number[] = [];
  for (let e = 0; e < input.source.length; e += 1) if (numbers.has(input.source[e] ?? -1)) edges.push(e);
  const end = (ends: Uint32Array): Uint32Array => Uint32Array.from(edges, (e) => numbers.get(ends[e] ?? -1) ?? 0);
  return {
    ids: nodes.map((i) => input.ids[i] ?? ''),
    radius: Float32Array.from(nodes, (i) => input.radius[i] ?? 0),
    labelWidth: Float32Array.from(nodes, (i) => input.labelWidth[i] ?? 0),
    labelHeight: Float32Array.from(nodes, (i) => input.labelHeight[i] ?? 0),
    x: Float64Array.from(nodes, (i) => input.x[i] ?? 0),
    y: Float64Array.from(nodes, (i) => input.y[i] ?? 0),
    fixed: Uint8Array.from(nodes, (i) => input.fixed[i] ?? 0),
    source: end(input.source),
    target: end(input.target),
    weight: Float32Array.from(edges, (e) => input.weight[e] ?? 1),
    aspect: input.aspect,
  };
};
