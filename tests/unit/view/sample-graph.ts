import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, EntenteGraph, NodeAttributes } from '../../../src/lib/graph/attributes.ts';

/** A node as `build.ts` makes it. */
export const toNode = (label: string, looks: Partial<NodeAttributes> = {}): NodeAttributes => ({
  label,
  entityType: 'person',
  aliases: [],
  weight: 1,
  documents: [],
  members: [],
  of: null,
  x: 0,
  y: 0,
  extra: {},
  ...looks,
});

/** An edge as `build.ts` makes it. */
export const toEdge = (predicate: string, looks: Partial<EdgeAttributes> = {}): EdgeAttributes => ({
  predicate,
  group: 'consult',
  class: 'CONSULT',
  sign: 1,
  modality: 'happened',
  symmetric: false,
  weight: 1,
  documents: [],
  statements: [],
  accordingTo: [],
  start: null,
  end: null,
  confidence: 1,
  extra: {},
  ...looks,
});

/** A graph from arrows like "a>b"; nodes are named after their ids, which may also stand alone. */
export const toGraph = (...parts: readonly string[]): EntenteGraph => {
  const graph: EntenteGraph = new MultiDirectedGraph();
  graph.setAttribute('title', '');
  parts.forEach((part, i) => {
    const [source = '', target] = part.split('>');
    for (const id of [source, target]) {
      if (id !== undefined && !graph.hasNode(id)) graph.addNode(id, toNode(`Actor ${id}`));
    }
    if (target !== undefined) graph.addEdgeWithKey(`e${i}`, source, target, toEdge('met'));
  });
  return graph;
};

/** Two hubs with twelve neighbours each, joined by a strand; the same at every call. */
export const toHubs = (): EntenteGraph => {
  const leaves = (hub: string): string[] => Array.from({ length: 12 }, (_, i) => `${hub}>${hub}${i}`);
  return toGraph(...leaves('p'), ...leaves('q'), 'p>q', 'p>q', 'q>p', 'p3>q3');
};
