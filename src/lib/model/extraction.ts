import type { Document, IsoDate } from './document.ts';
import type { Entity, EntityId, EntityType } from './entity.ts';
import type { Issue } from './issue.ts';
import type { MentionForm } from './mention.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';

/** A mention that was resolved to an entity. A plural stands once for each member, with the same span. */
export interface ResolvedMention extends Span {
  readonly text: string;
  readonly form: MentionForm;
  readonly type: EntityType;
  readonly entity: EntityId;
}

/** How much of the text gave statements: every number opens to its sentences. */
export interface Coverage {
  /** All sentences read. */
  readonly sentences: readonly Span[];
  /** Indices in `sentences` of those that gave at least one statement. */
  readonly withStatements: readonly number[];
  /** Indices in `sentences` of those that name two different actors and gave none. */
  readonly silent: readonly number[];
}

/** All that was understood of one document. */
export interface Extraction {
  readonly document: Document;
  /** Day of publication used for relative dates. */
  readonly date: IsoDate | null;
  readonly entities: readonly Entity[];
  readonly mentions: readonly ResolvedMention[];
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
  readonly coverage: Coverage;
  readonly furniture: readonly Span[];
}
