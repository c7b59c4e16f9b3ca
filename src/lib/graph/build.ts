import { MultiDirectedGraph } from 'graphology';
import type { CorpusEntity } from '../model/entity.ts';
import { loadOntology } from '../ontology/ontology.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { buildActorIndex } from './actor-index.ts';
import type { EdgeAttributes, EntenteGraph, GraphAttributes, NodeAttributes } from './attributes.ts';
import { buildEdges } from './build-edges.ts';
import { resolveJudgements } from './judgements.ts';
import type { GraphSource } from './source.ts';

export interface BuildOptions extends GraphSource {
  readonly title?: string;
  /** Also the actors that no statement speaks of. */
  readonly withIsolated?: boolean;
  readonly ontology?: Ontology;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Commonest value; of equally common ones the first. */
const findCommonest = (values: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
};

const buildNode = (actor: CorpusEntity, merged: readonly CorpusEntity[], ids: readonly string[]): NodeAttributes => {
  const members = unique(merged.flatMap((one) => one.members)).sort(([a], [b]) => a - b);
  const numbers = unique(members.map(([document]) => document));
  const names = merged.flatMap(({ name, aliases }) => (name === actor.name ? aliases : [name, ...aliases]));
  return {
    label: actor.name,
    entityType: actor.type,
    aliases: unique(names).filter((name) => name !== actor.name),
    weight: numbers.length,
    documents: numbers.map((number) => ids[number] ?? ''),
    members,
    of: null,
    x: 0,
    y: 0,
    extra: {},
  };
};

/**
 * Builds the graph of a corpus. Nodes: the actors that take part in a statement as subject or object, by the id of their
 * corpus entity, in corpus order. Edges: one per subject, predicate, object and modality, an id made from these, in the
 * order of their first telling; those of symmetric predicates are folded whichever end comes first. Judgements are
 * applied: what is hidden or rejected is left out, what is the same is one. Statements of an actor with itself are left
 * out. All places are 0, 0.
 */
export const buildGraph = (options: BuildOptions): EntenteGraph => {
  const { extractions, documents, title = '', withIsolated = false, ontology = loadOntology() } = options;
  const index = buildActorIndex(options);
  const verdicts = resolveJudgements(options, index);
  const ids = documents.map(({ id }) => id);
  const findNode = (document: number, entity: string): number | null => {
    const actor = index.find(document, entity);
    const group = actor === null ? undefined : verdicts.groupOf[actor];
    return group === undefined || verdicts.absentActors.has(group) ? null : group;
  };
  const toId = (node: number): string => index.actors[node]?.id ?? '';

  const edges = buildEdges({ extractions, documents: ids, ontology, findNode, toId, isAbsent: verdicts.isAbsent });
  const shown = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const groups = new Map<number, CorpusEntity[]>();
  index.actors.forEach((actor, number) => {
    const group = verdicts.groupOf[number] ?? number;
    groups.set(group, [...(groups.get(group) ?? []), actor]);
  });

  const graph: EntenteGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.setAttribute('title', title);
  index.actors.forEach((actor, number) => {
    const isShown = shown.has(number) || (withIsolated && !verdicts.absentActors.has(number));
    const merged = groups.get(number);
    if (isShown && merged) graph.addNode(actor.id, buildNode(actor, merged, ids));
  });
  graph.forEachNode((node, { members }) => {
    const owners = members.flatMap(([document, entity]) => {
      const of = extractions[document]?.entities.find(({ id }) => id === entity)?.of ?? null;
      const owner = of === null ? null : findNode(document, of);
      return owner === null || toId(owner) === node || !graph.hasNode(toId(owner)) ? [] : [toId(owner)];
    });
    graph.setNodeAttribute(node, 'of', findCommonest(owners));
  });
  const names = new Map(index.actors.map(({ id, name }) => [id, name]));
  for (const { id, source, target, attributes } of edges) {
    const accordingTo = attributes.accordingTo.map((speaker) =>
      graph.hasNode(speaker) ? speaker : (names.get(speaker) ?? speaker),
    );
    graph.addEdgeWithKey(id, toId(source), toId(target), { ...attributes, accordingTo });
  }
  return graph;
};
