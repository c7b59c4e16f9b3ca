import type { Pos } from './sentence.ts';
import type { Span } from './span.ts';

/** A word in a dependency tree. `start` and `end` point into the document's text. */
export interface ParsedWord extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Pos;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Number of its head in the sentence, from 0; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation ("nsubj:pass"). */
  readonly relation: string;
  /** Place in a name and its sort ("B-PER", "I-ORG"), null outside of names. */
  readonly name: string | null;
  /** Whether it is written as one with the word before it and yet is a word of its own ("n't" of "don't"). */
  readonly joined: boolean;
}

/** A sentence as a dependency tree. */
export interface ParsedSentence extends Span {
  readonly words: readonly ParsedWord[];
}
