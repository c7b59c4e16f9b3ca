import type { Mention } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import { findQuoted } from './quotations.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { indexSentence } from './sentence-index.ts';

/** What a mention does in its clause. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessor' | 'other';

/** Where a mention stands. */
export interface Place {
  readonly role: Role;
  /** Number of the clause it is an argument of, directly or inside a longer phrase; -1 if of none. */
  readonly clause: number;
  /** Whether it is an argument itself, not a part of a longer one ("Putin" in "Putin's visit" is a part). */
  readonly direct: boolean;
  readonly quoted: boolean;
}

export interface Grammar {
  /** Place of each mention, in their order. */
  readonly places: readonly Place[];
  /** Per sentence. */
  readonly indexes: readonly SentenceIndex[];
  /** Per sentence, for each token whether it stands in a quotation. */
  readonly quoted: readonly Uint8Array[];
}

interface ChunkPlace {
  readonly role: Role;
  readonly clause: number;
  readonly direct: boolean;
}

/** The clauses' arguments first; then whatever hangs on them takes their clause. */
const findChunkPlaces = (sentence: Sentence): ReadonlyMap<number, ChunkPlace> => {
  const places = new Map<number, ChunkPlace>();
  const put = (chunk: number, role: Role, clause: number, direct: boolean): void => {
    if (!places.has(chunk)) places.set(chunk, { role, clause, direct });
  };
  // Subjects first: in "said it believed" a shallow parse may take "it" for an object as well.
  for (const [number, { subjects, subjectBorrowed }] of sentence.clauses.entries()) {
    if (!subjectBorrowed) for (const chunk of subjects) put(chunk, 'subject', number, true);
  }
  for (const [number, { objects, obliques }] of sentence.clauses.entries()) {
    for (const chunk of objects) put(chunk, 'object', number, true);
    for (const { chunks } of obliques) for (const chunk of chunks) put(chunk, 'oblique', number, true);
  }
  const inherit = (chunk: number, from: number, role: Role | null): void => {
    const above = places.get(from);
    if (above) put(chunk, role ?? above.role, above.clause, role === null);
  };
  // Twice, for "the leader of the party of the man": phrases hang on phrases.
  for (let round = 0; round < 2; round += 1) {
    for (const [number, chunk] of sentence.chunks.entries()) {
      if (chunk.conjunct !== null) inherit(number, chunk.conjunct, null);
      if (chunk.apposition !== null) inherit(number, chunk.apposition, null);
      if (chunk.attached) inherit(number, chunk.attached.chunk, 'other');
      if (chunk.possessor !== null) inherit(chunk.possessor, number, 'possessor');
    }
  }
  return places;
};

/** Without clauses: what stands before the first verb is the subject, what follows a preposition is oblique. */
const guessPlace = (sentence: Sentence, verb: number, mention: Mention): ChunkPlace => {
  const before = sentence.tokens[mention.from - 1];
  if (sentence.tokens[mention.to]?.form === "'s") return { role: 'possessor', clause: -1, direct: false };
  if (before?.pos === 'ADP') return { role: 'oblique', clause: -1, direct: true };
  return { role: verb === -1 || mention.from < verb ? 'subject' : 'object', clause: -1, direct: true };
};

const isPossessive = (sentence: Sentence, mention: Mention): boolean => {
  const next = sentence.tokens[mention.to]?.form;
  return next === "'s" || next === "'" || /^(?:his|her|its|their|my|our|whose)$/i.test(mention.text);
};

/** Places all mentions in their clauses. Time is linear in tokens and mentions. */
export const buildGrammar = (mentions: readonly Mention[], sentences: readonly Sentence[]): Grammar => {
  const quoted = findQuoted(sentences);
  const indexes = sentences.map(indexSentence);
  const chunkPlaces = sentences.map(findChunkPlaces);
  const places = mentions.map((mention): Place => {
    const sentence = sentences[mention.sentence];
    const isQuoted = quoted[mention.sentence]?.[mention.from] === 1;
    if (!sentence) return { role: 'other', clause: -1, direct: false, quoted: isQuoted };
    const number = indexes[mention.sentence]?.chunkAt[mention.head] ?? -1;
    const found = chunkPlaces[mention.sentence]?.get(number);
    const place =
      found ??
      (sentence.clauses.length === 0
        ? guessPlace(sentence, indexes[mention.sentence]?.firstVerb ?? -1, mention)
        : { role: 'other', clause: -1, direct: false });
    const isHead = number === -1 || sentence.chunks[number]?.head === mention.head;
    if (isPossessive(sentence, mention))
      return { role: 'possessor', clause: place.clause, direct: false, quoted: isQuoted };
    return isHead
      ? { role: place.role, clause: place.clause, direct: place.direct, quoted: isQuoted }
      : { role: 'other', clause: place.clause, direct: false, quoted: isQuoted };
  });
  return { places, indexes, quoted };
};
