import type { BlockKind } from '../../model/clean-text.ts';
import type { Clause, NounChunk, Token } from '../../model/sentence.ts';
import { readChunkRole } from './clause-chunks.ts';
import type { ClauseState, Frame } from './clause-state.ts';
import { chunkOf, openState, tokenAt, topOf } from './clause-state.ts';
import { readVerb } from './clause-verbs.ts';
import { isVerbalPreposition, opensClause, pushClause, readWord, strandPreposition } from './clause-words.ts';
import type { VerbGroup } from './verb-groups.ts';
import { readVerbGroup } from './verb-groups.ts';

/** Longest insertion in brackets that is passed over. */
const INSERTION = 6;

/** Where a short insertion in brackets without a verb ends ("his (Guterres) future travels"), `i` where none begins. */
const insertionEnd = (state: ClauseState, i: number): number => {
  if (tokenAt(state, i).form !== '(') return i;
  for (let at = i + 1; at <= i + INSERTION; at += 1) {
    const token = state.tokens[at];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX') return i;
    if (token.form === ')') return at + 1;
  }
  return i;
};

/** Reads what stands at token `i` and gives the next token to read. */
const step = (state: ClauseState, i: number): number => {
  const after = insertionEnd(state, i);
  if (after > i) return after;
  const token = tokenAt(state, i);
  const chunk = state.chunkAt[i] ?? -1;
  // "in what the West fears could happen": a clause with a subject of its own.
  if (token.lemma === 'what' && i > 0 && (state.chunkAt[i + 1] ?? -1) >= 0 && opensClause(state, i)) {
    pushClause(state, 'complement', i);
    if (chunk >= 0) topOf(state).antecedent = chunk;
    return i + 1;
  }
  if (chunk >= 0) {
    readChunkRole(state, chunk);
    return chunkOf(state, chunk).to;
  }
  if (isVerbalPreposition(state, i)) {
    // "including with Xi": the second word says how.
    if (state.tokens[i + 1]?.pos === 'ADP' && token.lemma.startsWith('includ')) return i + 1;
    state.preposition = i;
    return state.tokens[i + 1]?.lemma === 'to' ? i + 2 : i + 1;
  }
  const group = readVerbGroup(state.tokens, state.chunks, state.chunkAt, i);
  if (group) {
    readVerb(state, group);
    return group.to;
  }
  readWord(state, i);
  return i + 1;
};

const resolveSubjects = (frame: Frame): readonly number[] => {
  let at = frame;
  for (let steps = 0; at.subjects.length === 0 && at.lender && steps < 30; steps += 1) at = at.lender;
  return at.subjects;
};

const resolveObjects = (state: ClauseState, frame: Frame): readonly number[] => {
  if (frame.objects.length > 0) return frame.objects;
  if (
    frame.gap !== null &&
    frame.group?.passive === false &&
    tokenAt(state, frame.group.verb).lemma !== 'be' &&
    frame.subjects.length > 0
  )
    return [frame.gap];
  if (!frame.sharesObject) return [];
  return state.frames.find((other) => other.lender === frame && other.relation === 'conjunct')?.objects ?? [];
};

const toClauses = (state: ClauseState): Clause[] => {
  const groupOf = (frame: Frame): VerbGroup => frame.group as VerbGroup;
  const frames = [...state.frames].sort((a, b) => groupOf(a).verb - groupOf(b).verb);
  const numbers = new Map(frames.map((frame, i) => [frame, i]));
  const parentOf = (frame: Frame): number | null => {
    let parent = frame.parent;
    for (let steps = 0; parent && steps < 60; parent = parent.parent, steps += 1) {
      const number = numbers.get(parent);
      if (number !== undefined) return number;
    }
    return null;
  };
  return frames.map((frame) => {
    const group = groupOf(frame);
    const subjects = resolveSubjects(frame);
    const objects = resolveObjects(state, frame);
    const parent = parentOf(frame);
    const relation = frame.gap !== null && objects[0] === frame.gap ? 'relative' : frame.relation;
    return {
      verb: group.verb,
      from: group.from,
      to: group.to,
      particle: group.particle,
      passive: group.passive,
      negated: group.negated || frame.negated,
      modal: group.modal,
      subjects: [...subjects],
      subjectBorrowed: frame.subjectBorrowed && subjects.length > 0,
      objects: [...objects],
      obliques: frame.obliques.map(({ preposition, chunks }) => ({ preposition, chunks: [...chunks] })),
      parent,
      relation: parent === null ? 'root' : relation === 'root' ? 'conjunct' : relation,
      marker: frame.marker,
    };
  });
};

/**
 * Verb groups of a sentence with their subjects, objects and obliques, in text order, read from left to right with a stack
 * of open clauses. In a title or heading an infinitive may be the main verb ("Putin to meet Guterres").
 */
export const findClauses = (tokens: readonly Token[], chunks: readonly NounChunk[], kind: BlockKind): Clause[] => {
  const state = openState(tokens, chunks, kind !== 'paragraph');
  let i = 0;
  while (i < tokens.length) i = step(state, i);
  strandPreposition(state);
  return toClauses(state);
};
