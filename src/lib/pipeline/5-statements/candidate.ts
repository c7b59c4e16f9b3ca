import type { EntityId } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Modality, When } from '../../model/statement.ts';
import type { End } from './ends.ts';

/** One telling of a possible statement. */
export interface Candidate {
  readonly sentence: number;
  readonly subject: End;
  readonly object: End;
  readonly predicate: string;
  readonly modality: Modality;
  readonly accordingTo: EntityId | null;
  readonly when: When | null;
  readonly trigger: Span;
  /** Estimated probability that it is right, 0 to 1. */
  readonly confidence: number;
  /** A noun that does not say itself whether the act is done or to come ("the talks"): it joins a surer telling. */
  readonly loose: boolean;
}

/** What a rule finds, before sentence, time and confidence are added. */
export type Finding = Pick<Candidate, 'subject' | 'object' | 'predicate' | 'modality' | 'accordingTo' | 'loose'> & {
  /** Token numbers of the trigger, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Clause that the act belongs to, for its time; null for none. */
  readonly clause: number | null;
  readonly kind: 'verb' | 'light' | 'noun' | 'adjective' | 'structure';
};
