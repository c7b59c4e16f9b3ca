import type { ClauseRelation } from '../../model/sentence.ts';
import type { ClauseState, Frame } from './clause-state.ts';
import {
  attachGroup,
  chunkOf,
  findWaiting,
  isWithinRelative,
  leadOf,
  lemmaOf,
  openFrame,
  popTo,
  tokenAt,
  topOf,
  withConjuncts,
} from './clause-state.ts';
import { readConjunct } from './clause-conjuncts.ts';
import { readGerund, readInfinitive, readParticiple } from './clause-nonfinite.ts';
import type { VerbGroup } from './verb-groups.ts';
import { BARE_INFINITIVE, SPEAKER_VERBS, SPEECH_VERBS } from './word-lists.ts';

/** Verbs that take a person and a clause ("told reporters Putin would go"). */
const TELLS = new Set(['tell', 'inform', 'assure', 'warn', 'remind', 'convince', 'show', 'promise']);

/** The noun phrases before the verb that are its subject: the last one, with what is coordinated with it. */
const bestPending = (state: ClauseState, frame: Frame): number[] => {
  // After a comma the subject stands further back: "Chad, once a loyal partner, ended the pact".
  const chosen = state.comma && frame.pending.length > 1 ? frame.pending[0] : frame.pending.at(-1);
  return chosen === undefined ? [] : withConjuncts(state, leadOf(state, chosen));
};

/** "…, which Bamako denies": what is denied is all that was said. */
const isAboutAll = (state: ClauseState, frame: Frame, group: VerbGroup): boolean =>
  frame.marker !== null &&
  state.tokens[frame.marker - 1]?.form === ',' &&
  SPEECH_VERBS.has(tokenAt(state, group.verb).lemma);

const takeFinite = (state: ClauseState, frame: Frame, group: VerbGroup): void => {
  frame.subjects = group.inside !== null ? withConjuncts(state, group.inside) : bestPending(state, frame);
  if (frame.relation === 'relative' && frame.antecedent !== null) {
    if (frame.subjects.length === 0) frame.subjects = withConjuncts(state, frame.antecedent);
    else if (tokenAt(state, group.verb).lemma !== 'be' && !isAboutAll(state, frame, group))
      frame.objects.push(frame.antecedent);
  }
  attachGroup(state, frame, group);
};

/** A new clause whose subject has been read as an object or stood free: "said Guterres would go". */
const openWithSubject = (
  state: ClauseState,
  parent: Frame | null,
  relation: ClauseRelation,
  subject: number,
  group: VerbGroup,
): Frame => {
  const frame = openFrame(parent, relation, null);
  frame.subjects = withConjuncts(state, subject);
  for (const holder of state.stack) {
    holder.objects = holder.objects.filter((chunk) => !frame.subjects.includes(chunk));
    if (holder.free === subject) holder.free = null;
  }
  state.stack.push(frame);
  attachGroup(state, frame, group);
  return frame;
};

/** What was read so far is what is said: its root hangs on the verb of saying. */
const makeQuotation = (state: ClauseState, speaker: Frame): void => {
  const relation: ClauseRelation = state.quotes > 0 ? 'quotation' : 'complement';
  for (const frame of state.frames) {
    if (frame.parent === null && frame !== speaker && frame.relation === 'root') {
      frame.parent = speaker;
      frame.relation = relation;
    }
  }
};

const openSpeaker = (state: ClauseState, subject: readonly number[], group: VerbGroup): void => {
  const frame = openFrame(null, 'root', null);
  frame.subjects = [...subject];
  makeQuotation(state, frame);
  for (const holder of state.stack) if (holder.free !== null && subject.includes(holder.free)) holder.free = null;
  state.stack.push(frame);
  attachGroup(state, frame, group);
};

/** Whether a conjunction stands before a noun phrase, over its possessors and quotation marks. */
const followsConjunction = (state: ClauseState, number: number): boolean => {
  let at = chunkOf(state, number).from - 1;
  while (
    at >= 0 &&
    (tokenAt(state, at).form === '"' || tokenAt(state, at).pos === 'PART' || (state.chunkAt[at] ?? -1) >= 0)
  )
    at -= 1;
  return at >= 0 && tokenAt(state, at).pos === 'CCONJ';
};

/** The chunk right before another without a word between ("a position | Kyiv has called absurd"). */
const neighbourOf = (state: ClauseState, subject: number): number | null => {
  let first = subject;
  while (first > 0 && chunkOf(state, first).possessor === first - 1) first -= 1;
  const before = state.chunks[first - 1];
  return before?.to === chunkOf(state, first).from && tokenAt(state, before.head).pos !== 'PRON' ? first - 1 : null;
};

/** A clause that opens with a noun phrase after a comma or conjunction. */
const readFreeSubject = (state: ClauseState, subject: number, group: VerbGroup): void => {
  if (SPEAKER_VERBS.has(tokenAt(state, group.verb).lemma) && !followsConjunction(state, subject)) {
    // "X will do Y, the Kremlin announced": what came before is what was announced.
    openSpeaker(state, withConjuncts(state, subject), group);
    return;
  }
  let parent = topOf(state);
  while (
    parent.parent &&
    parent.relation !== 'root' &&
    parent.relation !== 'complement' &&
    parent.relation !== 'quotation'
  )
    parent = parent.parent;
  openWithSubject(state, parent, 'conjunct', subject, group);
};

/** A noun phrase that stood free further out and got no verb: "to know: Nangaa, who leads the alliance, says". */
const findLeft = (state: ClauseState): { readonly frame: Frame; readonly subject: number } | null => {
  if (!state.comma) return null;
  for (let i = state.stack.length - 2; i >= 0; i -= 1) {
    const frame = state.stack[i] as Frame;
    if (frame.free !== null) return { frame, subject: frame.free };
  }
  return null;
};

/** The last noun phrase without a preposition, where it stands right before the verb that comes now. */
const findSubject = (state: ClauseState, group: VerbGroup): number | null => {
  const last = state.lastBare;
  const top = topOf(state);
  if (group.inside !== null) return null;
  // "Niger's prime minister, Ali Zeine, said": the phrase before the inserted one.
  if (state.comma) return top.free;
  if (last < 0) return null;
  const lead = leadOf(state, last);
  return top.free === lead || top.objects.includes(last) || top.objects.includes(lead) ? lead : null;
};

const readFinite = (state: ClauseState, group: VerbGroup): void => {
  const top = topOf(state);
  if (!top.group) {
    takeFinite(state, top, group);
    return;
  }
  const coordinated = state.conjunction >= 0 && state.conjunction >= group.from - 3;
  const subject = coordinated ? null : findSubject(state, group);
  const waiting = findWaiting(state, false) ?? (state.stack[0]?.group ? null : (state.stack[0] as Frame));
  if (coordinated)
    readConjunct(state, group, () => (waiting && state.comma ? takeWaiting(state, waiting, group) : false));
  else if (subject !== null) readWithSubject(state, subject, waiting, group);
  else if (waiting) takeWaiting(state, waiting, group);
  else if (top.antecedent !== null && top.group.to >= group.from - 1 && SPEECH_VERBS.has(lemmaOf(state, top))) {
    // "a forum Moscow hopes will help": what hangs on the verb of saying is said of the antecedent.
    const { antecedent } = top;
    top.objects = top.objects.filter((chunk) => chunk !== antecedent);
    openWithSubject(state, top, 'complement', antecedent, group);
  } else if (group.inside === null && findLeft(state) !== null) {
    const { frame, subject: left } = findLeft(state) as { frame: Frame; subject: number };
    popTo(state, frame);
    readFreeSubject(state, left, group);
  } else if (group.inside !== null) {
    openWithSubject(state, top, 'conjunct', group.inside, group);
  } else if (SPEAKER_VERBS.has(tokenAt(state, group.verb).lemma)) openSpeaker(state, [], group);
  else readConjunct(state, group, () => false);
};

const takeWaiting = (state: ClauseState, waiting: Frame, group: VerbGroup): boolean => {
  popTo(state, waiting);
  takeFinite(state, waiting, group);
  return true;
};

/** A noun phrase stands right before the verb, in a clause that has its verb already. */
const readWithSubject = (state: ClauseState, subject: number, waiting: Frame | null, group: VerbGroup): void => {
  const top = topOf(state);
  const lemma = lemmaOf(state, top);
  const neighbour = neighbourOf(state, subject);
  const isPast = group.form !== 'VB';
  if (neighbour !== null && isPast && !(TELLS.has(lemma) && top.objects.includes(neighbour))) {
    const frame = openWithSubject(state, top, 'relative', subject, group);
    frame.antecedent = neighbour;
    if (tokenAt(state, group.verb).lemma !== 'be') frame.objects.push(neighbour);
    return;
  }
  if (top.free === subject) {
    readFreeSubject(state, subject, group);
    return;
  }
  const isSpeech = SPEECH_VERBS.has(lemma) || BARE_INFINITIVE.has(lemma);
  if (waiting && !(isSpeech && isWithinRelative(top) && group.form !== 'VB')) {
    takeWaiting(state, waiting, group);
    return;
  }
  const relation = isSpeech || group.form === 'VB' ? (state.quotes % 2 === 1 ? 'quotation' : 'complement') : 'conjunct';
  openWithSubject(state, top, relation, subject, group);
};

/** Reads a verb group: closes, opens or coordinates clauses. */
export const readVerb = (state: ClauseState, group: VerbGroup): void => {
  switch (group.kind) {
    case 'finite':
      readFinite(state, group);
      return;
    case 'infinitive': {
      const top = topOf(state);
      // "Putin to meet Guterres" in a title.
      if (state.telegraphic && !top.group && top.pending.length > 0) takeFinite(state, top, group);
      else readInfinitive(state, group);
      return;
    }
    case 'gerund':
      readGerund(state, group);
      return;
    case 'participle':
      readParticiple(state, group);
  }
};
