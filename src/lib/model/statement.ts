import type { IsoDate } from './document.ts';
import type { EntityId } from './entity.ts';
import type { Span } from './span.ts';

export type Modality = 'happened' | 'ongoing' | 'planned' | 'denied' | 'claimed' | 'hypothetical';

/** 1 cooperative, -1 hostile, 0 neither. */
export type Sign = 1 | -1 | 0;

/** When it happened: first and last day, both inclusive, either may be open; and the words that say so. */
export interface When {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly text: string;
}

/** One telling of a statement: the sentence, and in it (or, for an end the sentence leaves out, before it) trigger and ends. */
export interface Evidence {
  readonly sentence: Span;
  readonly trigger: Span;
  readonly subjectSpan: Span;
  readonly objectSpan: Span;
}

/** Who did what to whom, once per fact and document. */
export interface Statement {
  /** Made from content: the same text gives the same id. */
  readonly id: string;
  readonly subject: EntityId;
  /** Name of a predicate of the ontology. */
  readonly predicate: string;
  /** PLOVER class; null for structural predicates. */
  readonly class: string | null;
  readonly sign: Sign;
  readonly object: EntityId;
  readonly modality: Modality;
  readonly accordingTo: EntityId | null;
  readonly when: When | null;
  /** All tellings, in text order; never empty. */
  readonly evidence: readonly Evidence[];
  /** Index in `evidence` of the clearest telling. */
  readonly clearest: number;
  /** Estimated probability that it is right, 0 to 1. */
  readonly confidence: number;
}
