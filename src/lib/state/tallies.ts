import type { EntenteGraph } from '../graph/attributes.ts';

/** How much of a graph bears each value of a facet: actors for types, statements for all else. */
export interface Tallies {
  readonly type: ReadonlyMap<string, number>;
  readonly group: ReadonlyMap<string, number>;
  readonly sign: ReadonlyMap<string, number>;
  readonly modality: ReadonlyMap<string, number>;
  readonly document: ReadonlyMap<string, number>;
  readonly actors: number;
  readonly statements: number;
}

const add = (counts: Map<string, number>, key: string, count: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + count);
};

/** Counts a graph in one walk. An edge of an opened file counts as one statement. */
export const countGraph = (graph: EntenteGraph, toDocument: (number: number) => string | null): Tallies => {
  const type = new Map<string, number>();
  const group = new Map<string, number>();
  const sign = new Map<string, number>();
  const modality = new Map<string, number>();
  const document = new Map<string, number>();
  let all = 0;
  graph.forEachNode((_node, { entityType }) => add(type, entityType, 1));
  graph.forEachEdge((_edge, edge) => {
    const count = Math.max(1, edge.statements.length);
    all += count;
    add(group, edge.group, count);
    add(sign, String(edge.sign), count);
    add(modality, edge.modality, count);
    if (edge.statements.length === 0) for (const id of edge.documents) add(document, id, 1);
    for (const reference of edge.statements) {
      const id = toDocument(reference.document);
      if (id !== null) add(document, id, 1);
    }
  });
  return { type, group, sign, modality, document, actors: graph.order, statements: all };
};

/** Ids of the documents that tell something, in the order of the edges. */
export const findDocuments = (graph: EntenteGraph): readonly string[] => {
  const ids = new Set<string>();
  graph.forEachEdge((_edge, { documents }) => documents.forEach((id) => ids.add(id)));
  return [...ids];
};

/** Number of edges by predicate, the commonest first. */
export const countPredicates = (graph: EntenteGraph): readonly { readonly name: string; readonly count: number }[] => {
  const counts = new Map<string, number>();
  graph.forEachEdge((_edge, { predicate }) => add(counts, predicate, 1));
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
};
