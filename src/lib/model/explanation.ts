import type { EntityId } from './entity.ts';
import type { MentionForm } from './mention.ts';
import type { Extraction } from './extraction.ts';
import type { Span } from './span.ts';

/**
 * How an end of a statement was found: it heads the phrase in its slot, is listed under it ("leaders of A and B"), stands
 * inside it ("A's plans"), is borrowed from another clause or sentence, or is the first actor within reach.
 */
export type EndKind = 'direct' | 'listed' | 'inside' | 'borrowed' | 'loose';

/**
 * A step up the tree: a word is `relation` of the word at `of` ("subject", "object", "possessor", "apposition", "part",
 * "prep:with"; of clauses "complement", "infinitive" and so on).
 */
export interface PathStep {
  readonly relation: string;
  readonly of: Span;
}

/** The entry of the frames lexicon that a trigger fits. */
export interface LexiconEntry {
  readonly pos: 'verb' | 'light' | 'noun' | 'adjective';
  readonly lemma: string;
  readonly particle: string | null;
  readonly predicate: string | null;
}

export interface ExplainedEnd {
  readonly found: EndKind;
  readonly form: MentionForm;
  /** For a pronoun or description the actor's name nearest before it, else the first one; null for names and the unnamed. */
  readonly standsFor: Span | null;
  /** From the mention up to the trigger or a verb; empty where it stands in another sentence. */
  readonly path: readonly PathStep[];
}

/** Why the clearest telling of a statement was read as it was. */
export interface Explanation {
  /** Ids of the rules in the README of `pipeline/5-statements`, the one that found the act first. */
  readonly rules: readonly string[];
  /** Null for rules with words of their own and for facts that no word names. */
  readonly entry: LexiconEntry | null;
  /** From the trigger up to the main verb: what decides how it is asserted. */
  readonly path: readonly PathStep[];
  readonly subject: ExplainedEnd;
  readonly object: ExplainedEnd;
}

/**
 * How near a sentence without a statement came to one, the nearest first: its act was only demanded, refused or left undone;
 * both ends are described only; are one actor; one end was missing; both were; no word of it names an act with these
 * particles.
 */
export type SilenceReason =
  'suppressed' | 'unnamed' | 'same-actor' | 'no-object' | 'no-subject' | 'no-ends' | 'no-frame';

/** A sentence that names two actors and gave nothing. */
export interface Silence {
  readonly sentence: Span;
  /** In the order in which they are named. */
  readonly actors: readonly EntityId[];
  readonly reason: SilenceReason;
  /** The word that came nearest to a statement, null for none. */
  readonly trigger: Span | null;
}

/** An extraction with the reasons for what was found and for what was not. */
export interface ExplainedExtraction {
  readonly extraction: Extraction;
  /** One for each of `extraction.statements`, in their order. */
  readonly explanations: readonly Explanation[];
  readonly ledger: readonly Silence[];
}
