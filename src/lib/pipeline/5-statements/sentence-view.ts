import type { Frames } from '../../lexicon/frames.ts';
import type { EntityId } from '../../model/entity.ts';
import type { SilenceReason } from '../../model/explanation.ts';
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

/** An act that a rule saw and that gave no statement. */
export interface Miss {
  /** Token number of its trigger. */
  readonly at: number;
  readonly reason: SilenceReason;
}

/** One sentence as the rules look at it. */
export interface SentenceView {
  readonly number: number;
  readonly frames: Frames;
  readonly sentence: Sentence;
  /** Actors that nothing names. */
  readonly unnamed: ReadonlySet<EntityId>;
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
  /** Coordinations of chunks, by their first member. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
  /** For each chunk those attached to it by a preposition. */
  readonly attached: readonly (readonly number[])[];
  /** For each token the resolved mention that is no adjective and covers it, its own head or else the longest; null for none. */
  readonly actorAt: readonly (Actor | null)[];
  /** Whether a chunk is a time ("on Tuesday", "last month"). */
  readonly isTime: (chunk: number) => boolean;
  /** Who the whole sentence is ascribed to ("according to X"); null for nobody. */
  readonly source: { readonly entity: EntityId | null } | null;
  /** For each clause the numbers of those that hang on it. */
  readonly children: readonly (readonly number[])[];
  /** The forms of the tokens in lower case. */
  readonly forms: readonly string[];
  /** What `remember` keeps, by its functions. */
  readonly memory: (unknown[] | undefined)[];
  /** Where acts that give nothing are noted; null where nobody asks. */
  readonly misses: Miss[] | null;
}

export const formAt = ({ forms }: SentenceView, at: number): string => forms[at] ?? '';

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
export const isPossessor = (chunks: readonly NounChunk[], number: number): boolean =>
  chunks[number + 1]?.possessor === number;

/** Words that join two noun phrases like "and", after a comma or not. */
const JOINTS: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['together', 'with'],
];

/** "Qatar, as well as Kuwait": the chunk before, where such words alone stand between the two; null elsewhere. */
const findJoined = ({ tokens, chunks }: Sentence, number: number): number | null => {
  const [before, chunk] = [chunks[number - 1], chunks[number]];
  if (!before || !chunk || chunk.from - before.to > 4) return null;
  const words = tokens.slice(before.to, chunk.from).map(({ form }) => form.toLowerCase());
  if (words[0] === ',') words.shift();
  const joins = JOINTS.some((joint) => joint.length === words.length && joint.every((word, i) => word === words[i]));
  return joins ? (before.conjunct ?? number - 1) : null;
};

/** The members of each coordination, by the number of its first chunk; mere possessors left out. */
const findGroups = (sentence: Sentence): ReadonlyMap<number, readonly number[]> => {
  const { chunks } = sentence;
  const groups = new Map<number, number[]>();
  for (const [i, chunk] of chunks.entries()) {
    const conjunct = chunk.conjunct ?? findJoined(sentence, i);
    if (conjunct === null) continue;
    const group = groups.get(conjunct) ?? (isPossessor(chunks, conjunct) ? [] : [conjunct]);
    groups.set(conjunct, group);
    if (!isPossessor(chunks, i)) group.push(i);
  }
  return groups;
};

/** A chunk with all that is coordinated with it, in text order; mere possessors left out. */
export const withConjuncts = (
  { chunks, groups }: Pick<SentenceView, 'chunks' | 'groups'>,
  number: number,
): readonly number[] => {
  const group = groups.get(chunks[number]?.conjunct ?? number);
  if (group === undefined) return [number];
  return group.includes(number) ? group : [...group, number].sort((a, b) => a - b);
};

const findArguments = (sentence: Sentence, groups: SentenceView['groups']): (Argument | null)[] => {
  const places: (Argument | null)[] = sentence.chunks.map(() => null);
  const put = (chunk: number, argument: Argument): void => {
    for (const i of withConjuncts({ chunks: sentence.chunks, groups }, chunk)) places[i] ??= argument;
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

/** [ST23] "According to X …", and in a heading "X: …": what the sentence says rests on X's word. */
const findSource = (sentence: Sentence, actors: readonly Actor[]): SentenceView['source'] => {
  const { tokens } = sentence;
  const [first] = actors;
  if (sentence.kind !== 'paragraph' && first && first.mention.from === 0 && tokens[first.mention.to]?.form === ':') {
    return { entity: first.entities[0]?.id ?? null };
  }
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

/** Most chunks and clauses have nothing that hangs on them, and share this. */
const NONE: readonly number[] = [];

const append = (lists: (readonly number[])[], at: number, number: number): void => {
  const list = lists[at];
  if (list) lists[at] = list === NONE ? [number] : [...list, number];
};

/** Indexes a sentence; `times` are the token ranges of the times said in it, `misses` where its misses are noted. */
export const viewSentence = (
  index: Index,
  number: number,
  times: readonly TokenRange[],
  misses: Miss[] | null = null,
): SentenceView | null => {
  const sentence = index.reading.sentences[number];
  if (!sentence) return null;
  const { tokens, chunks, clauses } = sentence;
  const children = new Array<readonly number[]>(clauses.length).fill(NONE);
  for (const [i, { parent }] of clauses.entries()) if (parent !== null) append(children, parent, i);
  const groups = findGroups(sentence);
  const attached = new Array<readonly number[]>(chunks.length).fill(NONE);
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.attached && !isPossessor(chunks, i)) append(attached, chunk.attached.chunk, i);
  }
  const actors = index.actors[number] ?? [];
  const actorAt: (Actor | null)[] = tokens.map(() => null);
  const nouns = actors.filter(({ mention }) => !mention.adjectival);
  // A mention's own head goes before what covers it: in "Kyiv's foreign ministry" Kyiv is Kyiv.
  for (const actor of nouns) actorAt[actor.mention.head] ??= actor;
  for (const actor of nouns) {
    for (let i = actor.mention.from; i < actor.mention.to; i += 1) actorAt[i] ??= actor;
  }
  return {
    number,
    frames: index.frames,
    unnamed: index.unnamed,
    sentence,
    tokens,
    chunks,
    clauses,
    actors,
    actorAt,
    groups,
    attached,
    chunkAt: fillRanges(tokens.length, chunks),
    clauseAt: fillRanges(tokens.length, clauses),
    arguments: findArguments(sentence, groups),
    isTime: (chunk) => {
      const head = chunks[chunk]?.head ?? -1;
      return times.some(({ from, to }) => from <= head && head < to);
    },
    children,
    forms: tokens.map(({ form }) => form.toLowerCase()),
    memory: [],
    misses,
    source: findSource(sentence, actors),
  };
};
