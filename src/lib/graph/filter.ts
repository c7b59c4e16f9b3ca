import { MultiDirectedGraph } from 'graphology';
import type { EntityType } from '../model/entity.ts';
import type { Modality, Sign } from '../model/statement.ts';
import type { EdgeAttributes, EntenteGraph, GraphAttributes, NodeAttributes } from './attributes.ts';
import { buildNameFilter } from './name-filter.ts';

/** What shall be seen. Each list names what stays; null leaves everything. */
export interface Filters {
  readonly types: readonly EntityType[] | null;
  /** Ids of predicate groups. */
  readonly groups: readonly string[] | null;
  readonly signs: readonly Sign[] | null;
  readonly modalities: readonly Modality[] | null;
  /** Ids of documents. */
  readonly documents: readonly string[] | null;
  /** Part of a name or alias: what stays is whoever bears it, and their edges. Empty: everybody. */
  readonly search?: string;
  /** Whether actors that are left without edges stay. */
  readonly keepIsolated?: boolean;
}

const toTest = <T>(allowed: readonly T[] | null): ((value: T) => boolean) => {
  if (!allowed) return () => true;
  const set = new Set(allowed);
  return (value) => set.has(value);
};

/**
 * The part of an edge that the chosen documents tell, null if none does. `documents` has one entry for each document
 * number of the statements, in their order; an opened file's edge without documents stays.
 */
const toTold = (edge: EdgeAttributes, isChosen: (id: string) => boolean): EdgeAttributes | null => {
  if (edge.documents.length === 0 || edge.documents.every(isChosen)) return edge;
  const documents = edge.documents.filter(isChosen);
  if (documents.length === 0) return null;
  const numbers = [...new Set(edge.statements.map(({ document }) => document))];
  const chosen = new Set(numbers.filter((_, i) => isChosen(edge.documents[i] ?? '')));
  const statements = edge.statements.filter(({ document }) => chosen.has(document));
  return { ...edge, documents, statements, weight: documents.length };
};

const toNamed = (node: NodeAttributes, isChosen: (id: string) => boolean): NodeAttributes => {
  if (node.documents.every(isChosen)) return { ...node };
  const documents = node.documents.filter(isChosen);
  return { ...node, documents, weight: documents.length };
};

/**
 * The part of a graph that the filters leave, as a new graph; keys and order stay. Where only some documents are chosen,
 * weights, documents and statements of what stays are those of the chosen ones (days and confidence remain those of all).
 * Actors without edges stay only when asked.
 */
export const filterGraph = (graph: EntenteGraph, filters: Filters): EntenteGraph => {
  const isType = toTest(filters.types);
  const isGroup = toTest(filters.groups);
  const isSign = toTest(filters.signs);
  const isModality = toTest(filters.modalities);
  const isDocument = toTest(filters.documents);
  const isNamed = buildNameFilter(filters.search ?? '');

  const kept = new Set<string>();
  const sought = new Set<string>();
  graph.forEachNode((node, attributes) => {
    if (!isType(attributes.entityType)) return;
    kept.add(node);
    if (isNamed(attributes)) sought.add(node);
  });
  const edges: { edge: string; attributes: EdgeAttributes; source: string; target: string }[] = [];
  const shown = new Set<string>();
  graph.forEachEdge((edge, attributes, source, target) => {
    if (!kept.has(source) || !kept.has(target) || !(sought.has(source) || sought.has(target))) return;
    if (!isGroup(attributes.group) || !isSign(attributes.sign) || !isModality(attributes.modality)) return;
    const told = toTold(attributes, isDocument);
    if (!told) return;
    edges.push({ edge, attributes: { ...told }, source, target });
    shown.add(source).add(target);
  });

  const filtered: EntenteGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  filtered.replaceAttributes({ ...graph.getAttributes() });
  graph.forEachNode((node, attributes) => {
    const isLone = !shown.has(node) && filters.keepIsolated === true && sought.has(node);
    const isHere = attributes.documents.length === 0 || attributes.documents.some(isDocument);
    if (shown.has(node) || (isLone && isHere)) filtered.addNode(node, toNamed(attributes, isDocument));
  });
  const toSpeaker = (speaker: string): string =>
    !filtered.hasNode(speaker) && graph.hasNode(speaker) ? graph.getNodeAttribute(speaker, 'label') : speaker;
  for (const { edge, attributes, source, target } of edges) {
    const accordingTo = attributes.accordingTo.map(toSpeaker);
    filtered.addEdgeWithKey(edge, source, target, { ...attributes, accordingTo });
  }
  return filtered;
};
