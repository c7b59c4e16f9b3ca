import type { GraphArrays } from '../../../../src/lib/graph/layout/engine/graph-arrays.ts';

const range = (length: number, valueOf: (i: number) => number): number[] =>
  Array.from({ length }, (_, i) => valueOf(i));

/** A hub with so many others around it. */
export const makeStar = (leaves: number): GraphArrays => ({
  order: leaves + 1,
  source: range(leaves, () => 0),
  target: range(leaves, (i) => i + 1),
});

export const makePath = (order: number): GraphArrays => ({
  order,
  source: range(order - 1, (i) => i),
  target: range(order - 1, (i) => i + 1),
});

/** So many chains of three. */
export const makeTriples = (count: number): GraphArrays => ({
  order: 3 * count,
  source: range(2 * count, (i) => 3 * (i >> 1) + (i & 1)),
  target: range(2 * count, (i) => 3 * (i >> 1) + (i & 1) + 1),
});

/** The graph with marks and labels of all lengths. */
export const withLabels = (graph: GraphArrays): GraphArrays => ({
  ...graph,
  radius: range(graph.order, (i) => 7 + (i % 10)),
  labelWidth: range(graph.order, (i) => 30 + ((i * 37) % 120)),
  labelHeight: range(graph.order, (i) => (i % 3 === 0 ? 29 : 14.5)),
});
