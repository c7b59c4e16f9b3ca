import type { Entity, EntityId } from './entity.ts';

/** Which actors the mentions of a document are. */
export interface Resolution {
  readonly entities: readonly Entity[];
  /** For each mention, in the order of the mentions, the actors it stands for: none if unresolved, several for a plural. */
  readonly references: readonly (readonly EntityId[])[];
  /**
   * What the offices of a mention are of where its words leave that open ("President Macron" of France): by number of the
   * mention, in the order of its offices, null where it stays open.
   */
  readonly officeBodies: ReadonlyMap<number, readonly (EntityId | null)[]>;
  /** Actors called by an adjective alone ("a US resolution"): they stay only if a statement needs them. */
  readonly asides: ReadonlySet<EntityId>;
  /** Those of them that are described and nowhere named ("white farmers"): they act only upon somebody named, or the reverse. */
  readonly unnamed: ReadonlySet<EntityId>;
}
