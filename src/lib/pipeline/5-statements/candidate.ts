import type { Frame } from '../../lexicon/frames.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Modality, When } from '../../model/statement.ts';
import type { End } from './ends.ts';

/** The two ends of a telling. */
export interface Pair {
  readonly subject: End;
  readonly object: End;
}

/** One end of a telling whose other end the sentence leaves out. */
export interface OpenPair {
  readonly end: End;
  readonly missing: 'subject' | 'object';
  /** Whom the act was done to, where the missing end is its doer ("said that the annexation of X is wrong"). */
  readonly victim: End | null;
}

export type FindingKind = 'verb' | 'light' | 'noun' | 'adjective' | 'structure';

/** Id of a rule in README.md. */
export type Rule = `ST${number}` | `ST${number}a` | `ST${number}b`;

/** What a rule finds of an act, its ends apart. */
export interface Act {
  readonly predicate: string;
  readonly modality: Modality;
  readonly accordingTo: EntityId | null;
  /** A noun that does not say itself whether the act is done or to come ("the talks"): it joins a surer telling. */
  readonly loose: boolean;
  /** Token numbers of the trigger, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Clause that the act belongs to, for its time; null for none. */
  readonly clause: number | null;
  readonly kind: FindingKind;
  /** The rule that found it. */
  readonly rule: Rule;
  /** A rule that changed it or gave it an end, null for none. */
  readonly also: Rule | null;
  /** The entry of the lexicon that its trigger fits, null for none. */
  readonly frame: Frame | null;
}

export type Finding = Act & Pair;
export type OpenFinding = Act & OpenPair;

/** One telling of a possible statement, placed in its document. */
export interface Telling {
  readonly sentence: number;
  readonly predicate: string;
  readonly modality: Modality;
  readonly accordingTo: EntityId | null;
  readonly loose: boolean;
  readonly when: When | null;
  readonly trigger: Span;
  /** The act told, as its sentence has it. */
  readonly act: Act;
  /** Whether an end that the sentence leaves out was filled in. */
  readonly filled: boolean;
}

export type OpenCandidate = Telling & OpenPair;
export type Candidate = Telling &
  Pair & {
    /** Estimated probability that it is right, 0 to 1. */
    readonly confidence: number;
  };
