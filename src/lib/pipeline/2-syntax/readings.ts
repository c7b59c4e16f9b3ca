import type { Pos, VerbForm } from '../../model/sentence.ts';
import type { Look } from './looks.ts';
import { lemmatizeVerb } from './lemmatize.ts';

/** A word's tag after repair. */
export interface Tag {
  readonly pos: Pos;
  readonly verbForm: VerbForm | null;
}

/** What the outside tagger says of one word. */
export interface TaggedWord {
  readonly pos: Pos;
  /** Whether its lexicon has the word in small letters. */
  readonly known: boolean;
}

/** A word whose tag is being repaired. */
export interface Reading {
  readonly word: string;
  readonly form: string;
  readonly look: Look;
  /** Whether the outside tagger's lexicon has the word in small letters. */
  readonly known: boolean;
  pos: Pos;
  verbForm: VerbForm | null;
}

/** Gives a word another tag. */
export const setTag = (reading: Reading, pos: Pos, verbForm: VerbForm | null = null): void => {
  reading.pos = pos;
  reading.verbForm = verbForm;
};

/** Whether a word is tagged as verb or auxiliary. */
export const isVerbal = (reading: Reading | undefined): boolean => reading?.pos === 'VERB' || reading?.pos === 'AUX';

/** Whether a word is tagged as noun or name. */
export const isNominal = (reading: Reading | undefined): boolean => reading?.pos === 'NOUN' || reading?.pos === 'PROPN';

/** Lemma of a word if it were a verb. */
export const verbLemma = (word: string): string => lemmatizeVerb(word);
