import type { BlockKind } from './clean-text.ts';
import type { Span } from './span.ts';

/** Universal part-of-speech tags (UD v2). */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Penn Treebank verb forms, for tokens of `pos` VERB and AUX. */
export type VerbForm = 'VB' | 'VBD' | 'VBG' | 'VBN' | 'VBP' | 'VBZ' | 'MD';

/** One word or mark. `start` and `end` point into the document's text. */
export interface Token extends Span {
  /** Normalised form (straight quotes), case kept. */
  readonly form: string;
  /** Lower-case dictionary form. */
  readonly lemma: string;
  readonly pos: Pos;
  readonly verbForm: VerbForm | null;
  /** Whether white space follows in the text. */
  readonly spaceAfter: boolean;
}

/** A sentence, heading or title, as tokens in text order. `start` and `end` point into the document's text. */
export interface Sentence extends Span {
  readonly kind: BlockKind;
  /** Number of the block (paragraph) that holds it. */
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly chunks: readonly NounChunk[];
  readonly clauses: readonly Clause[];
}

/** A noun phrase up to its head: `[from, to)` in token numbers of its sentence. Chunks do not overlap, in text order. */
export interface NounChunk {
  readonly from: number;
  readonly to: number;
  /** Token number of the head noun or pronoun. */
  readonly head: number;
  /** Number of the chunk this one hangs on by a preposition ("the siege of Mariupol"), with that preposition's token. */
  readonly attached: { readonly chunk: number; readonly preposition: number } | null;
  /** Number of the chunk that possesses this one ("Putin's call"; "his visit"), else null. */
  readonly possessor: number | null;
  /** Number of the chunk this one is an apposition to, else null. */
  readonly apposition: number | null;
  /** Number of the first chunk of the coordination it belongs to ("A, B and C": A's number), else null. */
  readonly conjunct: number | null;
}

/** How a clause hangs on the one above it. */
export type ClauseRelation =
  'root' | 'conjunct' | 'complement' | 'infinitive' | 'adverbial' | 'relative' | 'participle' | 'quotation';

/** An oblique argument: a preposition and the first chunks of what it governs. */
export interface Oblique {
  /** Token number of the preposition. */
  readonly preposition: number;
  readonly chunks: readonly number[];
}

/** A verb group with its arguments. Token numbers are of the sentence, chunk numbers of `Sentence.chunks`. */
export interface Clause {
  /** Token number of the main verb. */
  readonly verb: number;
  /** Verb group `[from, to)`: auxiliaries, adverbs, verb, particle. */
  readonly from: number;
  readonly to: number;
  /** Lower-case particle of a phrasal verb ("out" of "ruled out"), else null. */
  readonly particle: string | null;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Lower-case modal lemma ("will", "could", "may"), else null. */
  readonly modal: string | null;
  readonly subjects: readonly number[];
  /** Whether the subject was taken over from a clause above or beside ("agreed to lift": the subject of "agreed"). */
  readonly subjectBorrowed: boolean;
  readonly objects: readonly number[];
  readonly obliques: readonly Oblique[];
  /** Number of the clause above, null for the root. */
  readonly parent: number | null;
  readonly relation: ClauseRelation;
  /** Token number of the word that introduces it ("that", "if", "to", "for", "after"), else null. */
  readonly marker: number | null;
}
