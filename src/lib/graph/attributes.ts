import type { MultiDirectedGraph } from 'graphology';
import type { EntityId, EntityType } from '../model/entity.ts';
import type { Modality, Sign } from '../model/statement.ts';

/** A statement behind an edge: number of its document in the project and its id there. */
export interface StatementReference {
  readonly document: number;
  readonly statement: string;
}

/** One actor on the map. */
export interface NodeAttributes {
  label: string;
  entityType: EntityType;
  aliases: readonly string[];
  /** Number of documents that name it. */
  weight: number;
  /** Ids of those documents, in project order. */
  documents: readonly string[];
  /** Entities of the extractions folded into it: `[number of the document, entity id]`. */
  members: readonly (readonly [number, EntityId])[];
  /** Node id of the state or body it belongs to, where known. */
  of: string | null;
  x: number;
  y: number;
  /** Free attributes of an opened graph file that Entente itself does not know. */
  extra: Readonly<Record<string, string | number | boolean>>;
}

/** One strand: all statements with the same subject, predicate, object and modality. */
export interface EdgeAttributes {
  predicate: string;
  /** Id of the predicate's group in the ontology; "other" for an opened graph file's own words. */
  group: string;
  class: string | null;
  sign: Sign;
  modality: Modality;
  symmetric: boolean;
  /** Number of documents that tell it, each once. */
  weight: number;
  documents: readonly string[];
  statements: readonly StatementReference[];
  /** Those who say so, where somebody does: node ids, or the names of those who are not on the map. */
  accordingTo: readonly string[];
  /** First and last day of all `when`, ISO, null where none is known. */
  start: string | null;
  end: string | null;
  /** Highest confidence of its statements, 0 to 1. */
  confidence: number;
  extra: Readonly<Record<string, string | number | boolean>>;
}

export interface GraphAttributes {
  title: string;
}

export type EntenteGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;
