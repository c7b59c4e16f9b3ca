/** A value of an opened file. Lists are those of strings. */
export type RawValue = string | number | boolean | readonly string[];

/** Attributes of a node or an edge of an opened file, by their names there. */
export type RawAttributes = ReadonlyMap<string, RawValue>;

/** A node as a file has it, before anything is made of it. */
export interface RawNode {
  readonly id: string;
  readonly label: string | null;
  readonly attributes: RawAttributes;
  readonly x: number | null;
  readonly y: number | null;
}

/** An edge as a file has it. */
export interface RawEdge {
  readonly id: string | null;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  /** What the file says the edge is: its kind, else its label. */
  readonly kind: string | null;
  readonly weight: number | null;
  readonly attributes: RawAttributes;
}

/** What any graph file comes to. Edges name nodes that are there. */
export interface RawGraph {
  readonly title: string;
  readonly nodes: readonly RawNode[];
  readonly edges: readonly RawEdge[];
}

/** Names of our own attributes in GEXF files, on the left; the names of the graph's, as JSON files have them, on the right. */
export const FILE_NAMES = {
  entity_type: 'entityType',
  aliases: 'aliases',
  document_count: 'weight',
  documents: 'documents',
  of_id: 'of',
  predicate: 'predicate',
  group: 'group',
  class: 'class',
  sign: 'sign',
  modality: 'modality',
  symmetric: 'symmetric',
  according_to_ids: 'accordingTo',
  first_day: 'start',
  last_day: 'end',
  confidence: 'confidence',
} as const;
