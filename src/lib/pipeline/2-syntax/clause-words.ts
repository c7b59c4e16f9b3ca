import type { ClauseState } from './clause-state.ts';
import { chunkOf, lemmaOf, openFrame, popTo, tokenAt, topOf } from './clause-state.ts';
import type { ClauseRelation } from '../../model/sentence.ts';
import { isTemporal } from './temporal.ts';
import { CONTENT_NOUNS, PREPOSITIONS, SPEECH_VERBS } from './word-lists.ts';

const RELATIVES = new Set(['who', 'which', 'whom', 'that', 'where', 'whose']);
/** Words that are preposition or conjunction by what follows. */
const TWO_FACED = new Set(
  (
    'as after before since until till than because while when once though although if whether unless where why how whereas so lest ' +
    'what whenever wherever given provided'
  ).split(' '),
);
/** Conjunctions that a gerund or participle may follow without a subject ("while avoiding"). */
const GERUND_MARKERS = new Set([
  'while',
  'when',
  'after',
  'before',
  'since',
  'once',
  'though',
  'although',
  'if',
  'unless',
  'until',
  'than',
  'whether',
]);
/** Participles that are prepositions before a noun phrase. */
const VERBAL_PREPOSITIONS = new Set([
  'including',
  'given',
  'following',
  'regarding',
  'concerning',
  'excluding',
  'pending',
]);
/** Words that are prepositions together with "to". */
const TO_PREPOSITIONS = new Set(['according', 'owing', 'due', 'thanks', 'prior', 'contrary']);
const QUESTION_WORDS = new Set(['whether', 'if', 'what', 'why', 'how', 'where', 'when']);
const BREAKS = new Set(['-', '(', ')', ':', ';']);

/** Whether a participle at `i` is a preposition ("according to the Kremlin", "including Modi"). */
export const isVerbalPreposition = (state: ClauseState, i: number): boolean => {
  const word = tokenAt(state, i).form.toLowerCase();
  const next = state.tokens[i + 1];
  if (TO_PREPOSITIONS.has(word)) return next?.lemma === 'to' && next.pos !== 'PART';
  if (word === 'including' && next?.pos === 'ADP') return true;
  if (!VERBAL_PREPOSITIONS.has(word)) return false;
  const previous = state.tokens[i - 1];
  if (previous?.pos === 'AUX') return false;
  return (state.chunkAt[i + 1] ?? -1) >= 0 && (word === 'including' || previous?.pos !== 'VERB');
};

/** Whether a subject and a finite verb, or a gerund, follow the word at `i`. */
export const opensClause = (state: ClauseState, i: number): boolean => {
  const word = tokenAt(state, i).lemma;
  let at = i + 1;
  let seen = false;
  for (let steps = 0; steps < 14; steps += 1) {
    const token = state.tokens[at];
    if (!token) return false;
    const chunk = state.chunkAt[at] ?? -1;
    if (chunk >= 0) {
      at = chunkOf(state, chunk).to;
      seen = true;
    } else if (token.pos === 'VERB' || token.pos === 'AUX') {
      const isFinite = token.verbForm !== 'VBG' && token.verbForm !== 'VBN';
      // "while avoiding"; but "after a refugee working in London begged" goes on.
      if (!isFinite && !seen) return GERUND_MARKERS.has(word);
      if (!isFinite) {
        at += 1;
        continue;
      }
      return (
        seen ||
        word === 'when' ||
        word === 'if' ||
        word === 'as' ||
        word === 'than' ||
        word === 'what' ||
        word === 'how'
      );
    } else if ((token.lemma === 'to' && token.pos === 'PART') || TWO_FACED.has(token.lemma)) return false;
    else if (
      token.pos === 'ADV' ||
      token.form === '"' ||
      token.pos === 'PART' ||
      token.pos === 'ADP' ||
      token.pos === 'DET' ||
      token.pos === 'ADJ' ||
      token.lemma === 'there' ||
      (token.pos === 'CCONJ' && seen)
    )
      at += 1;
    else return false;
  }
  return false;
};

/** Opens a clause by its marker. */
export const pushClause = (state: ClauseState, relation: ClauseRelation, marker: number): void => {
  let parent = topOf(state);
  // What was opened and got neither subject nor verb was no clause.
  if (!parent.group && parent.pending.length === 0 && state.stack.length > 1 && parent.parent?.group) {
    state.stack.pop();
    parent = topOf(state);
  }
  if (relation === 'complement' && state.conjunction >= 0 && state.conjunction >= marker - 2) {
    // "said that A and that B"
    const sibling = [...state.stack].reverse().find((frame) => frame.relation === 'complement' && frame.group);
    if (sibling?.parent) {
      popTo(state, sibling);
      parent = sibling.parent;
    }
  }
  const frame = openFrame(parent, relation, marker);
  const last = state.chunks[state.lastChunk];
  if (
    relation === 'complement' &&
    tokenAt(state, marker).lemma === 'that' &&
    last?.to === marker &&
    !SPEECH_VERBS.has(lemmaOf(state, parent))
  ) {
    if (!CONTENT_NOUNS.has(tokenAt(state, last.head).lemma) && !isTemporal(state.tokens, last))
      frame.gap = restrictedBy(state);
  }
  state.stack.push(frame);
  state.comma = false;
  state.conjunction = -1;
  state.preposition = -1;
};

const isRelative = (state: ClauseState, i: number, word: string): boolean => {
  const last = state.chunks[state.lastChunk];
  if (!last) return false;
  const next = state.tokens[i + 1];
  const previous = state.tokens[i - 1];
  const adjacent = last.to >= i - 2;
  if (word === 'where') return adjacent && previous?.pos !== 'VERB';
  if (word !== 'that') return adjacent || previous?.pos === 'ADP';
  const touches = last.to === i || (last.to === i - 1 && previous?.form === '"');
  return touches && (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADV') && next.verbForm !== 'VBG';
};

const pushRelative = (state: ClauseState, i: number, word: string): void => {
  const frame = openFrame(topOf(state), 'relative', i);
  // What is said of an apposition is said of the name before it.
  const last = chunkOf(state, state.lastChunk).apposition ?? state.lastChunk;
  if (state.preposition >= 0) frame.obliques.push({ preposition: state.preposition, chunks: [last] });
  else if (word !== 'where' && word !== 'whose') frame.antecedent = word === 'that' ? restrictedBy(state) : last;
  state.stack.push(frame);
  state.preposition = -1;
  state.conjunction = -1;
  state.comma = false;
};

/** "that Kiev blames Moscow for": a preposition without a noun phrase governs what the clause is said of. */
export const strandPreposition = (state: ClauseState): void => {
  const top = topOf(state);
  if (state.preposition >= 0 && top.gap !== null && top.group) {
    top.obliques.push({ preposition: state.preposition, chunks: [top.gap] });
    top.relation = 'relative';
    top.gap = null;
  }
};

/** What "that" refers to: no bare name, which needs nothing said to tell it apart. */
const restrictedBy = (state: ClauseState): number => {
  let at = state.lastChunk;
  for (let steps = 0; steps < 6; steps += 1) {
    const { attached, head, from } = chunkOf(state, at);
    if (attached === null || tokenAt(state, head).pos !== 'PROPN' || tokenAt(state, from).pos === 'DET') break;
    at = attached.chunk;
  }
  return at;
};

/** Reads a word that is neither part of a noun phrase nor of a verb group. */
export const readWord = (state: ClauseState, i: number): void => {
  const token = tokenAt(state, i);
  const word = token.form.length > 40 ? token.form : token.form.toLowerCase();
  if (word === '"') state.quotes += 1;
  else if (word === ',' || BREAKS.has(word)) {
    strandPreposition(state);
    state.comma = true;
    state.preposition = -1;
    if (word !== ';') return;
    const root = state.stack[0];
    if (root?.group) state.stack = [root, openFrame(root, 'conjunct', null)];
  } else if (token.pos === 'CCONJ') {
    if (word !== '&') state.conjunction = i;
    state.preposition = -1;
  } else if (RELATIVES.has(word) && isRelative(state, i, word)) pushRelative(state, i, word);
  else if (word === 'that') pushClause(state, 'complement', i);
  else if (TWO_FACED.has(word) && opensClause(state, i)) {
    const asks =
      QUESTION_WORDS.has(word) &&
      SPEECH_VERBS.has(lemmaOf(state, topOf(state))) &&
      !state.comma &&
      ((word !== 'when' && word !== 'where') || lemmaOf(state, topOf(state)) === 'know');
    pushClause(state, asks ? 'complement' : 'adverbial', i);
  } else if (PREPOSITIONS.has(word) && token.pos !== 'PUNCT') state.preposition = i;
  else if (token.pos === 'ADJ') state.preposition = -1;
};
