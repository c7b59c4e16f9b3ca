import type { NounChunk } from '../../model/sentence.ts';
import type { ClauseState, Frame } from './clause-state.ts';
import { chunkOf, findWaiting, placeChunk, popTo, tokenAt, topOf } from './clause-state.ts';
import { isTemporal } from './temporal.ts';
import { SPEAKER_VERBS } from './word-lists.ts';

const settle = (state: ClauseState): void => {
  state.comma = false;
  state.conjunction = -1;
};

/** '"…," said Putin': no noun phrase stood before the verb. */
const isInverted = (state: ClauseState, frame: Frame, chunk: NounChunk): boolean => {
  const group = frame.group;
  if (
    group?.kind !== 'finite' ||
    frame.subjects.length > 0 ||
    frame.subjectBorrowed ||
    frame.lender ||
    frame.objects.length > 0
  )
    return false;
  const { lemma } = tokenAt(state, group.verb);
  // "There has been little contact": what there is stands after the verb.
  if (lemma === 'be' && state.tokens[group.from - 1]?.lemma === 'there') return true;
  return (SPEAKER_VERBS.has(lemma) || lemma === 'be') && chunk.from <= group.to + 1 && group.form !== 'VB';
};

const readOblique = (state: ClauseState, number: number, preposition: number): void => {
  const word = tokenAt(state, preposition).lemma;
  const top = topOf(state);
  const { attached } = chunkOf(state, number);
  const saysOfFree = attached !== null && top.free !== null && attached.chunk >= top.free;
  if (attached !== null && (word === 'of' || !top.group || saysOfFree)) {
    // It says more of the noun only; what is coordinated with it is lost with it.
    state.places.set(number, []);
    return;
  }
  const chunks: number[] = [];
  placeChunk(state, chunks, number);
  top.obliques.push({ preposition, chunks });
};

const setFree = (state: ClauseState, frame: Frame, number: number): void => {
  frame.free = number;
  state.places.set(number, [number]);
};

const readBare = (state: ClauseState, number: number): void => {
  const chunk = chunkOf(state, number);
  const temporal = isTemporal(state.tokens, chunk);
  // After the comma behind a fronted or inserted clause the sentence goes on where it waits for its verb.
  if (state.comma && !temporal && topOf(state).group) {
    const waiting = findWaiting(state, true);
    if (waiting) popTo(state, waiting);
  }
  const top = topOf(state);
  state.lastBare = number;
  if (top.group && isInverted(state, top, chunk)) placeChunk(state, top.subjects, number);
  else if (temporal) return;
  else if (!top.group) placeChunk(state, top.pending, number);
  else if (state.comma || state.conjunction >= 0) setFree(state, top, number);
  else if (top.objects.length < 2 || chunk.from === top.group.to) placeChunk(state, top.objects, number);
  else setFree(state, top, number);
};

/** Reads a noun chunk: subject to come, object, oblique, or part of what was read before. */
export const readChunkRole = (state: ClauseState, number: number): void => {
  const chunk = chunkOf(state, number);
  if (state.chunks[number + 1]?.possessor === number) return;
  const { preposition } = state;
  state.preposition = -1;
  if (chunk.conjunct !== null) {
    const list = state.places.get(chunk.conjunct);
    if (list) placeChunk(state, list, number);
    state.lastChunk = number;
    settle(state);
    return;
  }
  state.lastChunk = number;
  if (chunk.apposition !== null) {
    settle(state);
    return;
  }
  if (preposition >= 0) {
    readOblique(state, number, preposition);
    return;
  }
  readBare(state, number);
  settle(state);
};
