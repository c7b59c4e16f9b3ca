import type { ClauseState, Frame } from './clause-state.ts';
import { attachGroup, isWithinRelative, lemmaOf, openFrame, popTo, tokenAt, topOf } from './clause-state.ts';
import type { VerbGroup } from './verb-groups.ts';
import { SPEECH_ACTS, SPEECH_VERBS } from './word-lists.ts';

const mainForm = (state: ClauseState, group: VerbGroup): string | null => tokenAt(state, group.verb).verbForm;

/** Whether a verb may be coordinated with the verb of an open clause, by their forms. */
const isAlike = (state: ClauseState, frame: Frame, group: VerbGroup): boolean => {
  const own = frame.group;
  if (!own) return false;
  switch (group.kind) {
    case 'gerund':
      return own.kind === 'gerund' || mainForm(state, own) === 'VBG';
    case 'infinitive':
      return own.kind === 'infinitive';
    case 'participle':
      // "has visited … and called", "was arrested and charged"; else a past tense that was taken for a participle.
      return mainForm(state, own) === 'VBN';
    case 'finite':
      if (group.form === 'VB') return own.kind === 'infinitive' || own.form === 'VB' || own.form === 'MD';
      if (group.form === 'VBP' && own.kind === 'infinitive') return true;
      if (group.form === 'VBZ' || group.form === 'VBP') return own.kind === 'finite' && own.form !== 'VBD';
      return own.kind === 'finite';
  }
};

/** The open clause that a verb after "and" goes on with. */
const findSibling = (state: ClauseState, group: VerbGroup): Frame | null => {
  const open = [...state.stack].reverse();
  const alike = open.filter((frame) => isAlike(state, frame, group));
  const finite = open.filter((frame) => frame.group?.kind === 'finite');
  const pool = alike.length > 0 ? alike : finite.length > 0 ? finite : open.filter((frame) => frame.group);
  // ", and" after a relative clause goes on with the clause around it.
  const outer = state.comma
    ? (pool.find((frame) => !isWithinRelative(frame) && frame.relation !== 'adverbial') ??
      pool.find((frame) => !isWithinRelative(frame)))
    : undefined;
  const nearest = outer ?? pool[0] ?? null;
  // "told the council that … and demanded sanctions": whoever spoke goes on speaking.
  if (nearest?.relation !== 'complement' || !SPEECH_ACTS.has(tokenAt(state, group.verb).lemma)) return nearest;
  return pool.find((frame) => frame.group && SPEECH_VERBS.has(lemmaOf(state, frame))) ?? nearest;
};

/** Whether nothing but a conjunction and commas stand between two verbs. */
const isAdjacent = (state: ClauseState, from: number, to: number): boolean =>
  state.tokens.slice(from, to).every((token) => token.pos === 'CCONJ' || token.form === ',') && to - from <= 2;

/**
 * Reads a verb that shares the subject of one before it. `takeWaiting` may claim the verb for an outer clause that waits
 * for its own.
 */
export const readConjunct = (state: ClauseState, group: VerbGroup, takeWaiting: () => boolean): void => {
  const sibling = findSibling(state, group);
  const own = sibling?.group;
  if (!sibling || !own || isWithinRelative(sibling)) {
    if (takeWaiting()) return;
  }
  if (!sibling || !own) {
    attachGroup(state, topOf(state), group);
    return;
  }
  popTo(state, sibling);
  const frame = openFrame(sibling, 'conjunct', state.conjunction >= 0 ? state.conjunction : null);
  frame.lender = sibling;
  frame.subjectBorrowed = sibling.subjectBorrowed;
  sibling.sharesObject = sibling.objects.length === 0 && isAdjacent(state, own.to, group.from);
  state.stack.push(frame);
  const participle = group.kind === 'participle';
  const passive = participle ? mainForm(state, own) === 'VBN' && own.passive : group.passive;
  const shares = participle || group.form === 'VB';
  attachGroup(state, frame, { ...group, passive, modal: group.modal ?? (shares ? own.modal : null) });
  // "must not stop or slow": the negation of one auxiliary holds for both.
  if (shares && own.negated && state.tokens[group.from - 1]?.lemma === 'or') frame.negated = true;
};
