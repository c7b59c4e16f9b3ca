import { readConjunct } from './clause-conjuncts.ts';
import type { ClauseState, Frame } from './clause-state.ts';
import {
  attachGroup,
  chunkOf,
  isJustBefore,
  isWithinRelative,
  leadOf,
  lemmaOf,
  openFrame,
  popTo,
  tokenAt,
  topOf,
  withConjuncts,
} from './clause-state.ts';
import { isTemporal } from './temporal.ts';
import type { VerbGroup } from './verb-groups.ts';
import { CONTROL_NOUNS, NEGATIVE_VERBS, OBJECT_CONTROL, SPEECH_ACTS, SPEECH_VERBS } from './word-lists.ts';

/** Prepositions after which the object of the verb before does what the gerund says ("blasting him for planning"). */
const OBJECT_PREPOSITIONS = new Set(['for', 'from', 'of', 'into', 'against']);

const no = (): boolean => false;

/** The chunk that ends right where the verb begins, null where none does. */
const nounBefore = (state: ClauseState, from: number): number | null => {
  const last = state.chunks[state.lastChunk];
  return last?.to === from ? state.lastChunk : null;
};

/** Last object of a clause, where it stands right before the verb that comes now. */
const objectBefore = (state: ClauseState, frame: Frame, from: number): number | null => {
  const last = frame.objects.at(-1);
  return last !== undefined && isJustBefore(state, last, from) ? last : null;
};

/** "plan of Putin to …", "efforts by the West to isolate": whose doing a noun is. */
const agentOf = (state: ClauseState, noun: number): number | null => {
  const { possessor, attached, head } = chunkOf(state, noun);
  if (attached !== null && tokenAt(state, attached.preposition).lemma === 'by') return leadOf(state, noun);
  if (possessor !== null && CONTROL_NOUNS.has(tokenAt(state, head).lemma)) return possessor;
  return null;
};

/** "to meet": the subject is that of the clause above, its object, or the owner of the noun before. */
export const readInfinitive = (state: ClauseState, group: VerbGroup): void => {
  if (
    state.conjunction >= 0 &&
    state.conjunction >= group.from - 2 &&
    state.stack.some((frame) => frame.group?.kind === 'infinitive')
  ) {
    readConjunct(state, group, no);
    return;
  }
  const inner = topOf(state);
  // ", to offer his services" after an inserted clause goes on with the clause around it.
  if (state.comma && inner.relation === 'adverbial' && inner.group && inner.parent?.group) popTo(state, inner.parent);
  const top = topOf(state);
  const frame = openFrame(top, 'infinitive', group.from);
  frame.subjectBorrowed = true;
  const last = top.obliques.at(-1);
  const phrase = last?.chunks.at(-1);
  const object = objectBefore(state, top, group.from);
  const noun = nounBefore(state, group.from);
  const agent = noun === null ? null : agentOf(state, noun);
  const lemma = lemmaOf(state, top);
  if (
    last &&
    phrase !== undefined &&
    !isTemporal(state.tokens, chunkOf(state, phrase)) &&
    isJustBefore(state, phrase, group.from) &&
    /^(?:for|on|upon)$/.test(tokenAt(state, last.preposition).lemma) &&
    !(tokenAt(state, last.preposition).lemma !== 'for' && lemma !== 'call')
  ) {
    // "waits for them to leave", "called on Israel to stop"
    frame.subjects = [...last.chunks];
    frame.subjectBorrowed = tokenAt(state, last.preposition).lemma !== 'for';
  } else if (agent !== null) frame.subjects = withConjuncts(state, agent);
  else if (object !== null && OBJECT_CONTROL.has(lemma)) frame.subjects = [...top.objects];
  else frame.lender = top;
  frame.negated = NEGATIVE_VERBS.has(lemma) && tokenAt(state, group.from - 1).pos === 'VERB';
  state.stack.push(frame);
  attachGroup(state, frame, group);
};

/** The clause that a participle after a comma is said of: not one that was only inserted. */
const hostOfParticiple = (state: ClauseState, group: VerbGroup): Frame => {
  const open = [...state.stack].reverse();
  const top = topOf(state);
  if (SPEECH_ACTS.has(tokenAt(state, group.verb).lemma)) {
    const speaker = open.find(
      (frame) =>
        frame.group?.kind === 'finite' && frame.relation !== 'adverbial' && SPEECH_VERBS.has(lemmaOf(state, frame)),
    );
    if (speaker && !isWithinRelative(speaker)) return speaker;
  }
  const isHost = (frame: Frame): boolean =>
    frame.group?.kind === 'finite' && frame.relation !== 'adverbial' && !isWithinRelative(frame);
  const waiting = open.find((frame) => !frame.group && frame.pending.length > 0);
  return (top.group ? open.find(isHost) : null) ?? waiting ?? top;
};

/** "saying it sets …", "for planning to meet": participle clauses and gerunds. */
export const readGerund = (state: ClauseState, group: VerbGroup): void => {
  if (
    state.conjunction >= 0 &&
    state.conjunction >= group.from - 3 &&
    state.stack.some((frame) => frame.group && tokenAt(state, frame.group.verb).verbForm === 'VBG')
  ) {
    readConjunct(state, group, no);
    return;
  }
  const top = topOf(state);
  const { preposition } = state;
  const last = top.obliques.at(-1);
  const phrase = last?.chunks.at(-1);
  if (
    last &&
    phrase !== undefined &&
    tokenAt(state, last.preposition).lemma === 'with' &&
    isJustBefore(state, phrase, group.from)
  ) {
    // "with Kyiv's foreign ministry blasting him": the phrase is the subject.
    const frame = openFrame(top, 'participle', last.preposition);
    frame.subjects = [...last.chunks];
    top.obliques.pop();
    state.stack.push(frame);
    attachGroup(state, frame, group);
    return;
  }
  if (top.relation === 'adverbial' && !top.group && top.pending.length === 0 && top.marker !== null) {
    // "while avoiding condemnation": the subject of the clause above.
    top.lender = top.parent;
    top.subjectBorrowed = true;
    attachGroup(state, top, group);
    return;
  }
  const afterVerb = group.from > 0 && tokenAt(state, group.from - 1).pos === 'VERB';
  const noun = preposition < 0 && !state.comma ? nounBefore(state, group.from) : null;
  const host = state.comma && preposition < 0 ? hostOfParticiple(state, group) : top;
  if (host !== top && host.group) popTo(state, host);
  const frame = openFrame(
    host,
    preposition >= 0 ? 'adverbial' : afterVerb ? 'infinitive' : 'participle',
    preposition >= 0 ? preposition : null,
  );
  if (noun !== null) {
    // "soldiers fighting in Ukraine", "saw troops crossing the border"
    frame.relation = 'relative';
    frame.subjects = withConjuncts(state, leadOf(state, noun));
  } else if (
    preposition >= 0 &&
    OBJECT_PREPOSITIONS.has(tokenAt(state, preposition).lemma) &&
    host.objects.length > 0 &&
    host.group?.passive === false
  ) {
    frame.subjects = [...host.objects];
    frame.subjectBorrowed = true;
  } else {
    frame.lender = host;
    frame.subjectBorrowed = true;
  }
  frame.negated = afterVerb && NEGATIVE_VERBS.has(lemmaOf(state, host));
  state.stack.push(frame);
  attachGroup(state, frame, group);
};

/** What a participle says more of: the noun before it; after a comma what the clause around is about. */
const subjectOfParticiple = (state: ClauseState, top: Frame, group: VerbGroup): number | null => {
  const last = state.chunks[state.lastChunk];
  if (!last || last.to < group.from - 3) return null;
  if (!state.comma) return state.lastChunk;
  if (!top.group) return top.pending.at(-1) ?? state.lastChunk;
  if (top.group.kind === 'participle') return top.subjects[0] ?? state.lastChunk;
  return last.attached !== null || last.apposition !== null ? (top.objects.at(-1) ?? state.lastChunk) : state.lastChunk;
};

/** "an invitation issued by X", "Asked about this, Haq said": a participle by itself. */
export const readParticiple = (state: ClauseState, group: VerbGroup): void => {
  const top = topOf(state);
  if (state.conjunction >= 0 && state.conjunction >= group.from - 3 && top.group) {
    readConjunct(state, group, no);
    return;
  }
  if (top.relation === 'adverbial' && !top.group && top.pending.length === 0 && top.marker !== null) {
    top.lender = top.parent;
    top.subjectBorrowed = true;
    attachGroup(state, top, group);
    return;
  }
  const frame = openFrame(top, state.comma || state.lastChunk < 0 ? 'participle' : 'relative', null);
  const subject = subjectOfParticiple(state, top, group);
  if (subject !== null) frame.subjects = withConjuncts(state, leadOf(state, subject));
  else {
    frame.lender = top;
    frame.subjectBorrowed = true;
  }
  state.stack.push(frame);
  attachGroup(state, frame, group);
};
