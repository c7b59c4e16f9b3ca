import type { EntityType } from './entity.ts';

/** Words at a place: what a judgement holds on to when the extraction is run again. */
export interface Anchor {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An actor as the analyst saw it: where it was mentioned, and by which words. */
export interface ActorAnchor {
  readonly name: string;
  readonly type: EntityType;
  /** Name and nominal mentions; at least one. */
  readonly mentions: readonly Anchor[];
}

/** A statement as the analyst saw it. */
export interface StatementAnchor {
  /** Its id then: tells apart what the words do not, the members of a plural ("both sides rejected the plan"). */
  readonly statement: string;
  readonly predicate: string;
  readonly sentence: Anchor;
  readonly trigger: Anchor;
  readonly subject: Anchor;
  readonly object: Anchor;
}

/**
 * An analyst's decision, stored beside the extraction and applied anew to every run.
 * `hidden` keeps a thing out of the picture; `rejected` says that the extraction is wrong.
 */
export type Judgement =
  | {
      readonly id: string;
      readonly kind: 'actor';
      readonly verdict: 'hidden' | 'rejected';
      readonly actor: ActorAnchor;
    }
  | {
      readonly id: string;
      readonly kind: 'statements';
      readonly verdict: 'hidden' | 'rejected';
      /** All statements behind one edge. */
      readonly statements: readonly StatementAnchor[];
    }
  | { readonly id: string; readonly kind: 'same'; readonly actors: readonly [ActorAnchor, ActorAnchor] };
