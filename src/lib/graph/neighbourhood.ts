import type { EntenteGraph } from './attributes.ts';

/** A part of a graph, by keys. */
export interface Neighbourhood {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * What is within `steps` edges of a node, whichever way they point: the node itself, the nodes reached, and the edges
 * walked. Empty when the graph has no such node.
 */
export const findNeighbourhood = (graph: EntenteGraph, node: string, steps = 1): Neighbourhood => {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  if (!graph.hasNode(node)) return { nodes, edges };
  nodes.add(node);
  let rim = [node];
  for (let step = 0; step < steps; step += 1) {
    const next: string[] = [];
    for (const inner of rim) {
      graph.forEachEdge(inner, (edge, _attributes, source, target) => {
        edges.add(edge);
        const outer = source === inner ? target : source;
        if (!nodes.has(outer)) next.push(outer);
        nodes.add(outer);
      });
    }
    rim = next;
  }
  return { nodes, edges };
};

/** An edge with its two ends. Empty when the graph has no such edge. */
export const findEnds = (graph: EntenteGraph, edge: string): Neighbourhood =>
  graph.hasEdge(edge)
    ? { nodes: new Set(graph.extremities(edge)), edges: new Set([edge]) }
    : { nodes: new Set(), edges: new Set() };
