import type { Sentence } from '../../model/sentence.ts';
import { addToIndex } from './clusters.ts';

/** A sentence's chunks and clauses, indexed once, so that no rule has to read a long sentence again for each mention. */
export interface SentenceIndex {
  /** For each token the number of its noun chunk, -1 outside. */
  readonly chunkAt: Int32Array;
  /** Number of the main clause, -1 for none. */
  readonly root: number;
  /** Token number of the first verb, -1 for none. */
  readonly firstVerb: number;
  /** By the first chunk of a coordination, all its chunks in text order. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
  /** By chunk, the chunks that are an apposition to it. */
  readonly appositions: ReadonlyMap<number, readonly number[]>;
}

/** Indexes a sentence. Time is linear in its tokens and chunks. */
export const indexSentence = (sentence: Sentence): SentenceIndex => {
  const chunkAt = new Int32Array(sentence.tokens.length).fill(-1);
  const groups = new Map<number, number[]>();
  const appositions = new Map<number, number[]>();
  for (const [number, { from, to, conjunct, apposition }] of sentence.chunks.entries()) {
    for (let i = from; i < to && i < chunkAt.length; i += 1) if (chunkAt[i] === -1) chunkAt[i] = number;
    if (apposition !== null) addToIndex(appositions, apposition, number);
    if (conjunct === null || conjunct === number) continue;
    if (!groups.has(conjunct)) groups.set(conjunct, [conjunct]);
    addToIndex(groups, conjunct, number);
  }
  return {
    chunkAt,
    root: sentence.clauses.findIndex(({ relation }) => relation === 'root'),
    firstVerb: sentence.tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX'),
    groups,
    appositions,
  };
};

/** Most members of one coordination that are looked at: what is longer is a list. */
const MOST_MEMBERS = 40;

/** Numbers of all chunks of the coordination that a chunk belongs to, in text order; the chunk alone if to none. */
export const groupOf = (sentence: Sentence, { groups }: SentenceIndex, chunk: number): readonly number[] =>
  groups.get(sentence.chunks[chunk]?.conjunct ?? chunk)?.slice(0, MOST_MEMBERS) ?? [chunk];
