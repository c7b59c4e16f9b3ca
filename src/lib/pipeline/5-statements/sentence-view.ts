import type { Frames } from '../../lexicon/frames.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Clause, NounChunk, Sentence, Token } from '../../model/sentence.ts';
import type { Actor, Index } from './reading.ts';

export type ArgumentRole = 'subject' | 'object' | 'oblique';

/** How a noun chunk hangs on a verb. */
export interface Argument {
  readonly clause: number;
  readonly role: ArgumentRole;
  /** Lower-case preposition of an oblique, else "". */
  readonly preposition: string;
}

/** A preposition after a noun chunk and the chunks that it governs. */
export interface Phrase {
  readonly preposition: string;
  readonly chunks: readonly number[];
}

/** One sentence as the rules look at it. */
export interface SentenceView {
  readonly number: number;
  readonly frames: Frames;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly chunks: readonly NounChunk[];
  readonly clauses: readonly Clause[];
  readonly actors: readonly Actor[];
  /** For each token the number of its noun chunk, -1 outside. */
  readonly chunkAt: Int32Array;
  /** For each token the number of the clause whose verb group holds it, -1 outside. */
  readonly clauseAt: Int32Array;
  /** For each chunk its place in a clause, null for chunks inside others. */
  readonly arguments: readonly (Argument | null)[];
  /** Whether a chunk is a time ("on Tuesday", "last month"). */
  readonly isTime: (chunk: number) => boolean;
  /** Who the whole sentence is ascribed to ("according to X"); null for nobody. */
  readonly source: { readonly entity: EntityId | null } | null;
  /** For each clause the numbers of those that hang on it. */
  readonly children: readonly (readonly number[])[];
}

export const formAt = ({ tokens }: SentenceView, at: number): string => tokens[at]?.form.toLowerCase() ?? '';

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const fillRanges = (length: number, ranges: readonly TokenRange[]): Int32Array => {
  const at = new Int32Array(length).fill(-1);
  for (const [number, { from, to }] of ranges.entries()) {
    for (let i = Math.max(0, from); i < to && i < length; i += 1) if (at[i] === -1) at[i] = number;
  }
  return at;
};

/** Whether a chunk owns the next one ("Egypt" in "Egypt's president"). */
const isPossessor = (chunks: readonly NounChunk[], number: number): boolean => chunks[number + 1]?.possessor === number;

/** A chunk with all that is coordinated with it, in text order; mere possessors left out. */
export const withConjuncts = (chunks: readonly NounChunk[], number: number): number[] => {
  const first = chunks[number]?.conjunct ?? number;
  return chunks.flatMap((chunk, i) =>
    i === number || ((i === first || chunk.conjunct === first) && !isPossessor(chunks, i)) ? [i] : [],
  );
};

const findArguments = (sentence: Sentence): (Argument | null)[] => {
  const places: (Argument | null)[] = sentence.chunks.map(() => null);
  const put = (chunk: number, argument: Argument): void => {
    for (const i of withConjuncts(sentence.chunks, chunk)) places[i] ??= argument;
  };
  for (const [clause, { subjects, subjectBorrowed, objects, obliques }] of sentence.clauses.entries()) {
    if (!subjectBorrowed) for (const chunk of subjects) put(chunk, { clause, role: 'subject', preposition: '' });
    for (const chunk of objects) put(chunk, { clause, role: 'object', preposition: '' });
    for (const { preposition, chunks } of obliques) {
      const form = sentence.tokens[preposition]?.form.toLowerCase() ?? '';
      for (const chunk of chunks) put(chunk, { clause, role: 'oblique', preposition: form });
    }
  }
  return places;
};

/** [ST23] "According to X": what the sentence says rests on X's word. */
const findSource = (sentence: Sentence, actors: readonly Actor[]): SentenceView['source'] => {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ form }, i) => form.toLowerCase() === 'according' && tokens[i + 1]?.form.toLowerCase() === 'to',
  );
  if (at === -1) return null;
  // The last actor before the next comma, verb or end: "a statement from the Russian presidency".
  let end = at + 2;
  while (end < tokens.length && tokens[end]?.form !== ',' && tokens[end]?.pos !== 'VERB') end += 1;
  const named = actors.filter(({ mention }) => !mention.adjectival && mention.from >= at + 2 && mention.to <= end);
  return { entity: named.at(-1)?.entities[0]?.id ?? null };
};

/** Indexes a sentence; `times` are the token ranges of the times said in it. */
export const viewSentence = (index: Index, number: number, times: readonly TokenRange[]): SentenceView | null => {
  const sentence = index.reading.sentences[number];
  if (!sentence) return null;
  const { tokens, chunks, clauses } = sentence;
  const children: number[][] = clauses.map(() => []);
  for (const [i, { parent }] of clauses.entries()) if (parent !== null) children[parent]?.push(i);
  return {
    number,
    frames: index.frames,
    sentence,
    tokens,
    chunks,
    clauses,
    actors: index.actors[number] ?? [],
    chunkAt: fillRanges(tokens.length, chunks),
    clauseAt: fillRanges(tokens.length, clauses),
    arguments: findArguments(sentence),
    isTime: (chunk) => {
      const head = chunks[chunk]?.head ?? -1;
      return times.some(({ from, to }) => from <= head && head < to);
    },
    children,
    source: findSource(sentence, index.actors[number] ?? []),
  };
};

/** A chunk, or the one that it possesses ("Putin" of "Putin's team": "team"). */
const possessedBy = (chunks: readonly NounChunk[], number: number): number => {
  let at = number;
  while (chunks[at + 1]?.possessor === at) at += 1;
  return at;
};

const isModifying = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.verbForm === 'VBG' || tokens[at]?.verbForm === 'VBN';

/** Number of the noun phrase that begins at or just after a token, by its head's chunk; -1 for none. */
export const chunkFrom = ({ chunks, chunkAt, tokens }: SentenceView, at: number): number => {
  for (let i = at; i < at + 3 && i < tokens.length; i += 1) {
    const chunk = chunkAt[i] ?? -1;
    if (chunk !== -1) return chunks[chunk]?.from === i || i === at ? possessedBy(chunks, chunk) : -1;
    // "with emerging nations": a participle before its noun may stand outside of the chunk.
    const skipped = tokens[i]?.pos === 'ADV' || tokens[i]?.form === '"' || isModifying(tokens, i);
    if (!skipped) return -1;
  }
  return -1;
};

/** Words that open a list of members: "leaders such as A and B", "meetings, including with A". */
const LISTING: ReadonlySet<string> = new Set(['like', 'including', 'especially', 'namely', 'notably', 'particularly']);

/** Token after a word that lists members of what the chunk names, commas and dashes passed over; -1 where none does. */
export const listingAfter = (view: SentenceView, number: number): number => {
  const { chunks, tokens } = view;
  let at = chunks[number]?.to ?? tokens.length;
  while (at < tokens.length && tokens[at]?.pos === 'PUNCT') at += 1;
  if (formAt(view, at) === 'such' && formAt(view, at + 1) === 'as') return at + 2;
  return LISTING.has(formAt(view, at)) ? at + 1 : -1;
};

/** The prepositional phrases that follow a noun chunk or were attached to it, nearest first. */
export const phrasesAfter = (view: SentenceView, number: number): Phrase[] => {
  const { chunks, tokens } = view;
  const phrases: Phrase[] = [];
  const taken = new Set<number>([number]);
  const add = (preposition: number, chunk: number): void => {
    if (chunk === -1 || taken.has(chunk)) return;
    const group = withConjuncts(chunks, chunk).filter((i) => !taken.has(i));
    for (const i of group) taken.add(i);
    phrases.push({ preposition: formAt(view, preposition), chunks: group });
  };
  for (const [i, { attached }] of chunks.entries()) {
    if (attached?.chunk === number && !isPossessor(chunks, i)) add(attached.preposition, i);
  }
  let at = chunks[number]?.to ?? tokens.length;
  while (tokens[at]?.pos === 'ADP') {
    const chunk = chunkFrom(view, at + 1);
    if (chunk === -1) break;
    add(at, chunk);
    at = Math.max(...withConjuncts(chunks, chunk).map((i) => chunks[i]?.to ?? 0));
  }
  const listing = listingAfter(view, number);
  if (listing !== -1 && tokens[listing]?.pos === 'ADP') add(listing, chunkFrom(view, listing + 1));
  return phrases;
};

/** The phrases that hang on a noun itself and not on what follows it. */
export const ownPhrases = (view: SentenceView, number: number): Phrase[] => {
  const { chunks } = view;
  const phrases = chunks.flatMap(({ attached }, i): Phrase[] =>
    attached?.chunk === number && !isPossessor(chunks, i)
      ? [{ preposition: formAt(view, attached.preposition), chunks: withConjuncts(chunks, i) }]
      : [],
  );
  if (phrases.length > 0) return phrases;
  let at = chunks[number]?.to ?? 0;
  // ", in South Africa, …" and "on Tuesday in Kazan".
  if (formAt(view, at) === ',') at += 1;
  if (view.tokens[at]?.pos !== 'ADP') return [];
  const chunk = chunkFrom(view, at + 1);
  if (chunk !== -1 && view.isTime(chunk)) return ownPhrases(view, chunk);
  return chunk === -1 ? [] : [{ preposition: formAt(view, at), chunks: withConjuncts(chunks, chunk) }];
};
