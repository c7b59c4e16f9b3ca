import type { ClauseRelation, NounChunk, Token } from '../../model/sentence.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A clause that is being read; without a group it still waits for its verb. */
export interface Frame {
  group: VerbGroup | null;
  parent: Frame | null;
  relation: ClauseRelation;
  readonly marker: number | null;
  /** Noun phrases without a preposition before the verb. */
  readonly pending: number[];
  subjects: number[];
  subjectBorrowed: boolean;
  /** Clause whose subject is this one's, where it has none of its own. */
  lender: Frame | null;
  objects: number[];
  readonly obliques: { readonly preposition: number; readonly chunks: number[] }[];
  /** Noun phrase after a comma or conjunction that no verb has claimed yet. */
  free: number | null;
  /** What a relative clause is said of. */
  antecedent: number | null;
  /** Noun phrase before "that": the object if the clause turns out to lack one. */
  gap: number | null;
  negated: boolean;
  /** Whether the object of the verb coordinated with this one is its own too ("confirm or deny it"). */
  sharesObject: boolean;
}

/** All that is known while a sentence is read from left to right. */
export interface ClauseState {
  readonly tokens: readonly Token[];
  readonly chunks: readonly NounChunk[];
  /** Chunk of each token, -1 for none. */
  readonly chunkAt: Int32Array;
  /** Titles and headings: an infinitive may be the main verb. */
  readonly telegraphic: boolean;
  /** Clauses with a verb, in the order they were found. */
  readonly frames: Frame[];
  /** Open clauses, the innermost last; never empty. */
  stack: Frame[];
  /** For each chunk the list it was put into, so that what is coordinated with it joins it. */
  readonly places: Map<number, number[]>;
  /** Token number of the preposition just read, -1 for none; likewise the conjunction. */
  preposition: number;
  conjunction: number;
  /** Whether a comma, dash or bracket stands since the last verb or noun phrase. */
  comma: boolean;
  /** Number of quotation marks read. */
  quotes: number;
  /** Last noun phrase without a preposition, and the last of any kind, -1 for none. */
  lastBare: number;
  lastChunk: number;
}

/** Opens a clause without a verb. */
export const openFrame = (parent: Frame | null, relation: ClauseRelation, marker: number | null): Frame => ({
  group: null,
  parent,
  relation,
  marker,
  pending: [],
  subjects: [],
  subjectBorrowed: false,
  lender: null,
  objects: [],
  obliques: [],
  free: null,
  antecedent: null,
  gap: null,
  negated: false,
  sharesObject: false,
});

/** The state before the first word. */
export const openState = (
  tokens: readonly Token[],
  chunks: readonly NounChunk[],
  telegraphic: boolean,
): ClauseState => {
  const chunkAt = new Int32Array(tokens.length + 2).fill(-1);
  chunks.forEach(({ from, to }, i) => {
    for (let at = from; at < to; at += 1) chunkAt[at] = i;
  });
  return {
    tokens,
    chunks,
    chunkAt,
    telegraphic,
    frames: [],
    stack: [openFrame(null, 'root', null)],
    places: new Map(),
    preposition: -1,
    conjunction: -1,
    comma: false,
    quotes: 0,
    lastBare: -1,
    lastChunk: -1,
  };
};

export const topOf = (state: ClauseState): Frame => state.stack.at(-1) as Frame;

export const tokenAt = (state: ClauseState, i: number): Token => state.tokens[i] as Token;

export const chunkOf = (state: ClauseState, number: number): NounChunk => state.chunks[number] as NounChunk;

/** Lemma of a clause's main verb, empty where it has none yet. */
export const lemmaOf = (state: ClauseState, frame: Frame): string =>
  frame.group ? tokenAt(state, frame.group.verb).lemma : '';

/** Closes all clauses inside of `frame`. */
export const popTo = (state: ClauseState, frame: Frame): void => {
  while (state.stack.length > 1 && topOf(state) !== frame) state.stack.pop();
};

/** Puts a noun phrase into a list and remembers where. */
export const placeChunk = (state: ClauseState, list: number[], chunk: number): void => {
  list.push(chunk);
  state.places.set(chunk, list);
};

/** A noun phrase with everything coordinated with it. */
export const withConjuncts = (state: ClauseState, number: number): number[] => {
  const members = [number];
  for (let i = number + 1; i < state.chunks.length && i < number + 40; i += 1) {
    if (state.chunks[i]?.conjunct === number) members.push(i);
  }
  return members;
};

/** First member of the coordination a chunk belongs to. */
export const leadOf = (state: ClauseState, number: number): number => chunkOf(state, number).conjunct ?? number;

/** Whether only adverbs and quotation marks stand between the end of a chunk and the token `to`. */
export const isJustBefore = (state: ClauseState, number: number, to: number): boolean => {
  for (let at = chunkOf(state, number).to; at < to; at += 1) {
    const token = tokenAt(state, at);
    if (token.pos !== 'ADV' && token.form !== '"' && token.lemma !== 'not') return false;
  }
  return chunkOf(state, number).to <= to;
};

/** The nearest open clause below the top that has a subject and waits for its verb; with `allowEmpty` the root without one too. */
export const findWaiting = (state: ClauseState, allowEmpty: boolean): Frame | null => {
  for (let i = state.stack.length - 2; i >= 0; i -= 1) {
    const frame = state.stack[i] as Frame;
    if (!frame.group && (frame.pending.length > 0 || (allowEmpty && i === 0))) return frame;
  }
  return null;
};

/** Gives a clause its verb. */
export const attachGroup = (state: ClauseState, frame: Frame, group: VerbGroup): void => {
  frame.group = group;
  state.frames.push(frame);
  state.comma = false;
  state.conjunction = -1;
  state.preposition = -1;
  state.lastBare = -1;
};

/** Whether a clause is a relative clause or inside of one. */
export const isWithinRelative = (frame: Frame): boolean => {
  let at: Frame | null = frame;
  for (let steps = 0; at && steps < 60; at = at.parent, steps += 1) if (at.relation === 'relative') return true;
  return false;
};
