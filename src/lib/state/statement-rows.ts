import type { EdgeAttributes, EntenteGraph } from '../graph/attributes.ts';
import type { Document } from '../model/document.ts';
import type { EntityType } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Statement } from '../model/statement.ts';

/** An actor as a link shows it. */
export interface ActorRef {
  readonly id: string;
  readonly label: string;
  readonly type: EntityType;
}

/** Somebody who says so: an actor of the map, or just a name. */
export type Claimant = ActorRef | { readonly id: null; readonly label: string };

/** A statement as lists and the table show it; for edges of an opened file without statements the edge itself. */
export interface StatementRow {
  readonly key: string;
  readonly edge: string;
  readonly subject: ActorRef;
  readonly object: ActorRef;
  readonly strand: EdgeAttributes;
  /** Null in an opened graph file. */
  readonly telling: { readonly document: Document; readonly statement: Statement } | null;
  /** Who says so, where somebody does. */
  readonly claimants: readonly Claimant[];
  readonly start: string | null;
  readonly end: string | null;
  readonly confidence: number;
}

/** Finds statements by document number and id without walking the lists each time. */
export type StatementIndex = readonly ReadonlyMap<string, Statement>[];

export const indexStatements = (extractions: readonly Extraction[]): StatementIndex =>
  extractions.map(({ statements }) => new Map(statements.map((statement) => [statement.id, statement])));

export const toActorRef = (graph: EntenteGraph, id: string): ActorRef => {
  const { label, entityType } = graph.getNodeAttributes(id);
  return { id, label, type: entityType };
};

/** Which node stands for an entity of a document: key `document entity`. */
export type NodeIndex = ReadonlyMap<string, string>;

const toEntityKey = (document: number, entity: string): string => `${document} ${entity}`;

export const indexNodes = (graph: EntenteGraph | null): NodeIndex => {
  const nodes = new Map<string, string>();
  graph?.forEachNode((node, { members }) => {
    for (const [document, entity] of members) nodes.set(toEntityKey(document, entity), node);
  });
  return nodes;
};

/** Names of the entities of all documents, by the same keys. */
export const indexNames = (extractions: readonly Extraction[]): ReadonlyMap<string, string> =>
  new Map(
    extractions.flatMap(({ entities }, document) => entities.map(({ id, name }) => [toEntityKey(document, id), name])),
  );

export interface RowSource {
  /** What the filters leave. */
  readonly graph: EntenteGraph;
  readonly whole: EntenteGraph;
  readonly documents: readonly Document[];
  readonly statements: StatementIndex;
  readonly nodes: NodeIndex;
  /** See `indexNames`. */
  readonly names: ReadonlyMap<string, string>;
}

/** A node of the whole graph, or the name alone. */
const toClaimant = ({ whole }: RowSource, node: string | undefined, name: string): Claimant =>
  node !== undefined && whole.hasNode(node) ? toActorRef(whole, node) : { id: null, label: name };

const findClaimants = (source: RowSource, document: number, statement: Statement): readonly Claimant[] => {
  if (statement.accordingTo === null) return [];
  const key = toEntityKey(document, statement.accordingTo);
  return [toClaimant(source, source.nodes.get(key), source.names.get(key) ?? statement.accordingTo)];
};

/** The rows behind one edge, in document order. */
export const toRows = (source: RowSource, edge: string): readonly StatementRow[] => {
  const { graph, documents, statements } = source;
  const strand = graph.getEdgeAttributes(edge);
  const ends = { subject: toActorRef(graph, graph.source(edge)), object: toActorRef(graph, graph.target(edge)) };
  const rows = strand.statements.flatMap((reference): StatementRow[] => {
    const document = documents[reference.document];
    const statement = statements[reference.document]?.get(reference.statement);
    if (!document || !statement) return [];
    return [
      {
        ...ends,
        key: `${edge} ${reference.document} ${reference.statement}`,
        edge,
        strand,
        telling: { document, statement },
        claimants: findClaimants(source, reference.document, statement),
        start: statement.when?.start ?? null,
        end: statement.when?.end ?? null,
        confidence: statement.confidence,
      },
    ];
  });
  if (rows.length > 0) return rows;
  const claimants = strand.accordingTo.map((speaker) => toClaimant(source, speaker, speaker));
  const { start, end, confidence } = strand;
  return [{ ...ends, key: edge, edge, strand, telling: null, claimants, start, end, confidence }];
};

/** All rows of a graph, edge by edge. */
export const toAllRows = (source: RowSource): readonly StatementRow[] =>
  source.graph.mapEdges((edge) => edge).flatMap((edge) => toRows(source, edge));
