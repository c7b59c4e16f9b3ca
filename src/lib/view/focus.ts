import type { Choice } from './canvas-api.ts';
import type { DisplayGraph } from './display-graph.ts';

/** What stays clear while the rest fades: a node with its neighbours and edges, an edge with its ends, two nodes with all between. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** What is pointed at or selected itself. */
  readonly centre: Choice;
}

/** The neighbourhood of a selection; null without one, or when it is not in the graph. */
export const focusOn = (graph: DisplayGraph, centre: Choice | null): Focus | null => {
  if (!centre) return null;
  if (centre.kind === 'actor') {
    if (!graph.hasNode(centre.id)) return null;
    return {
      nodes: new Set([centre.id, ...graph.neighbors(centre.id)]),
      edges: new Set(graph.edges(centre.id)),
      centre,
    };
  }
  if (centre.kind === 'pair') {
    const [a, b] = centre.ids;
    if (!graph.hasNode(a) || !graph.hasNode(b)) return null;
    return { nodes: new Set(centre.ids), edges: new Set([...graph.edges(a, b), ...graph.edges(b, a)]), centre };
  }
  if (!graph.hasEdge(centre.id)) return null;
  return { nodes: new Set(graph.extremities(centre.id)), edges: new Set([centre.id]), centre };
};

/** Opacity of what is not in focus, as two hexadecimal digits: weaker while pointing, milder for a lasting selection. */
export const FADED = { hover: '24', selection: '4d' } as const;
