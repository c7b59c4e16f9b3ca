import type { Entity, EntityId } from './entity.ts';

/** Which actors the mentions of a document are. */
export interface Resolution {
  readonly entities: readonly Entity[];
  /** For each mention, in the order of the mentions, the actors it stands for: none if unresolved, several for a plural. */
  readonly references: readonly (readonly EntityId[])[];
}
