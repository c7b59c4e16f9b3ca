import type { EntenteGraph } from '../graph/attributes.ts';
import type { Selection } from '../view/canvas-api.ts';
import { toCount, TYPE_WORDS } from './wording.ts';

/** What was chosen on the map, as a screen reader says it. */
export const describe = (graph: EntenteGraph, { kind, id }: Selection): string => {
  if (kind === 'actor') {
    if (!graph.hasNode(id)) return '';
    const { label, entityType } = graph.getNodeAttributes(id);
    return `${label}, ${TYPE_WORDS[entityType].one.toLowerCase()}, ${toCount(graph.degree(id), 'tie')}`;
  }
  if (!graph.hasEdge(id)) return '';
  const { predicate, modality } = graph.getEdgeAttributes(id);
  const label = (node: string): string => graph.getNodeAttribute(node, 'label');
  return `${label(graph.source(id))} ${predicate} ${label(graph.target(id))}, ${modality}`;
};
