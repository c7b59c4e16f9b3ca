import type { EntenteGraph } from '../graph/attributes.ts';
import type { Choice } from '../view/canvas-api.ts';
import { toCount, TYPE_WORDS } from './wording.ts';

/** What was chosen on the map, as a screen reader says it. */
export const describe = (graph: EntenteGraph, choice: Choice): string => {
  if (choice.kind === 'pair') {
    const [a, b] = choice.ids;
    if (!graph.hasNode(a) || !graph.hasNode(b)) return '';
    const count = graph.edges(a, b).length + (a === b ? 0 : graph.edges(b, a).length);
    const [one, other] = [a, b].map((id) => graph.getNodeAttribute(id, 'label'));
    return `${one} and ${other}, ${toCount(count, 'tie')}`;
  }
  const { kind, id } = choice;
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
