export type EntityType = 'person' | 'state' | 'organisation' | 'bloc' | 'force' | 'place' | 'event';

/** Identifier of an entity, unique in its document ("e1") or in a corpus ("c1"). */
export type EntityId = string;

/** One actor of a document. */
export interface Entity {
  readonly id: EntityId;
  /** Canonical name. */
  readonly name: string;
  readonly type: EntityType;
  /** Names and descriptions used, no pronouns, most frequent first, the canonical name among them only if used. */
  readonly aliases: readonly string[];
  /** Identifier of the actor in the gazetteer, where known. */
  readonly known: string | null;
  /** The state or body it belongs to ("Ukrainian Foreign Ministry" → Ukraine's id), where the text or the gazetteer says so. */
  readonly of: EntityId | null;
}

/** One actor over a whole corpus, with its members as `[index of the document, entity id]`. */
export interface CorpusEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly known: string | null;
  readonly members: readonly (readonly [number, EntityId])[];
}
