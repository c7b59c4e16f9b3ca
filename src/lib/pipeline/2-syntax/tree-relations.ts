import type { Token } from '../../model/sentence.ts';
import { isQuoted, markerOf, relativeMarker } from './clause-markers.ts';
import { antecedentOf } from './tree-arguments.ts';
import { isContent, isDemand, setComplement, setInfinitive } from './tree-complements.ts';
import type { ClauseGraph, TreeFrame } from './tree-frames.ts';
import { lemmaOf, withConjuncts } from './tree-frames.ts';
import { borrowSubject, controlGerund, fillGap } from './tree-subjects.ts';
import { childBy, plainRelation } from './tree.ts';
import { OBJECT_CONTROL, SPEAKER_VERBS, SPEECH_ACTS, SPEECH_VERBS } from './word-lists.ts';

/** [SY35] "told the council that … and demanded sanctions": whoever spoke goes on speaking. */
const siblingOf = (clauses: ClauseGraph, frame: TreeFrame, first: TreeFrame): TreeFrame => {
  const { parent } = first;
  if (frame.subjects.length > 0 || !parent) return first;
  const speaks = first.relation === 'complement' && SPEECH_VERBS.has(lemmaOf(clauses, parent));
  if (speaks && SPEECH_ACTS.has(lemmaOf(clauses, frame))) return parent;
  // ", and" after a relative clause goes on with the clause around it.
  const conjunction = childBy(clauses.tree, frame.group.top, 'cc');
  const isOff = conjunction !== -1 && clauses.tokens[conjunction - 1]?.form === ',';
  const isPast = frame.group.kind === 'finite' || frame.group.kind === 'participle';
  return isOff && first.relation === 'relative' && isPast ? parent : first;
};

const isBehind = ({ chunks }: ClauseGraph, { group }: TreeFrame, chunk: number): boolean =>
  (chunks[chunk]?.from ?? 0) >= group.to;

const setConjunct = (clauses: ClauseGraph, frame: TreeFrame, first: TreeFrame | null): void => {
  const { tokens, tree } = clauses;
  const conjunction = childBy(tree, frame.group.top, 'cc');
  if (conjunction === -1 && frame.subjects.length > 0 && markerOf(clauses, frame.group) !== null) {
    setAdverbial(clauses, frame);
    return;
  }
  frame.relation = 'conjunct';
  frame.marker = conjunction === -1 ? null : conjunction;
  if (!first) return;
  const sibling = siblingOf(clauses, frame, first);
  frame.parent = sibling;
  const own = frame.group;
  const form = tokens[own.verb]?.verbForm ?? null;
  const isBare = own.from === own.verb && (form === 'VBN' || form === 'VB' || form === 'VBG');
  if (frame.subjects.length === 0) {
    borrowSubject(frame, sibling);
    frame.subjectBorrowed = sibling.subjectBorrowed;
    if (form === 'VBN' && isBare) frame.passive = sibling.passive;
  }
  if (isBare) {
    frame.modal ??= sibling.modal;
    if (sibling.group.negated && conjunction !== -1 && tokens[conjunction]?.lemma === 'or') frame.negated = true;
  }
  // "confirm or deny it": one object for both.
  if (
    frame.objects.length === 0 &&
    sibling.objects.length > 0 &&
    sibling.objects.every((chunk) => isBehind(clauses, frame, chunk))
  )
    frame.objects = [...sibling.objects];
  // "confirm or deny it": the object of the second verb is the first one's too.
  if (sibling.objects.length === 0 && frame.objects.length > 0 && own.from - sibling.group.to <= 1)
    sibling.objects = [...frame.objects];
};

/** [SY37] What a participle after a comma is said of: not of a clause that was only inserted. */
const hostOfParticiple = ({ tree }: ClauseGraph, { parent }: TreeFrame): TreeFrame | null => {
  let host = parent;
  for (let steps = 0; host?.parent && steps < 8; steps += 1) {
    const inserted = host.relation === 'adverbial';
    if (!inserted && tree.relations[host.group.top] !== 'acl:relcl') break;
    host = host.parent;
  }
  return host;
};

const setAdverbial = (clauses: ClauseGraph, frame: TreeFrame): void => {
  const { tokens } = clauses;
  const { group } = frame;
  const marker = markerOf(clauses, group);
  const word = marker === null ? '' : (tokens[marker] as Token).lemma;
  if (
    group.kind === 'infinitive' &&
    (marker === null || word === 'for' || word === 'in' || word === 'so' || word === 'as')
  ) {
    setInfinitive(clauses, frame, -1);
    return;
  }
  if (word === 'that') {
    setComplement(clauses, frame);
    return;
  }
  frame.marker = marker;
  frame.relation = marker === null && group.kind !== 'finite' ? 'participle' : 'adverbial';
  const before = marker === null ? undefined : tokens[marker - 1];
  if (word === 'where' && (before?.form === ',' || before?.pos === 'PROPN' || before?.pos === 'NOUN'))
    frame.relation = 'relative';
  if (frame.relation === 'participle' && tokens[group.from - 1]?.form === ',')
    frame.parent = hostOfParticiple(clauses, frame);
  if (group.kind === 'finite') return;
  if (word === 'with' && frame.subjects.length > 0) frame.relation = 'participle';
  controlGerund(clauses, frame);
};

const setAdnominal = (clauses: ClauseGraph, frame: TreeFrame): void => {
  const { tokens, tree, chunkAt } = clauses;
  const { group } = frame;
  const noun = chunkAt[tree.heads[group.top] as number] as number;
  if (group.kind === 'infinitive') {
    setInfinitive(clauses, frame, noun);
    return;
  }
  const marker = markerOf(clauses, group);
  if (group.kind === 'finite' && marker === null && frame.subjects.length > 0) {
    // "a position Kyiv has called absurd"
    frame.relation = 'relative';
    return;
  }
  if (group.kind === 'finite' || frame.subjects.length > 0) {
    frame.relation = 'complement';
    frame.marker = marker;
    return;
  }
  if (marker !== null) {
    frame.relation = 'adverbial';
    frame.marker = marker;
    controlGerund(clauses, frame);
    return;
  }
  const isOff = tokens[group.from - 1]?.form === ',';
  frame.relation = isOff ? 'participle' : 'relative';
  if (isOff && group.kind === 'gerund') {
    // ", pledging support": says more of the subject, not of the noun before the comma.
    frame.parent = hostOfParticiple(clauses, frame);
    borrowSubject(frame, frame.parent);
    return;
  }
  const antecedent = antecedentOf(clauses, group.top);
  if (antecedent !== -1) frame.subjects = withConjuncts(clauses, antecedent);
};

const setRelative = (clauses: ClauseGraph, frame: TreeFrame): void => {
  frame.relation = 'relative';
  frame.marker = relativeMarker(clauses, frame);
};

/** Puts a clause of saying above the one it is inserted in: "Putin, the Kremlin said, will go". */
const putAbove = (clauses: ClauseGraph, speaker: TreeFrame, said: TreeFrame): void => {
  speaker.parent = said.parent;
  speaker.relation = said.relation;
  speaker.marker = said.marker;
  said.parent = speaker;
  said.relation = isQuoted(clauses, said) ? 'quotation' : 'complement';
};

const setParataxis = (clauses: ClauseGraph, frame: TreeFrame): void => {
  const { tree } = clauses;
  const { parent, group } = frame;
  frame.relation = 'conjunct';
  if (!parent) return;
  const lemma = lemmaOf(clauses, frame);
  const hasComplement = childBy(tree, group.top, 'ccomp') !== -1;
  const speaks = SPEAKER_VERBS.has(lemma) || SPEECH_VERBS.has(lemma);
  if (speaks && !hasComplement && frame.subjects.length > 0 && frame.objects.length === 0)
    putAbove(clauses, frame, parent);
  else if (
    SPEECH_VERBS.has(lemmaOf(clauses, parent)) &&
    childBy(tree, parent.group.top, 'ccomp') === -1 &&
    group.verb > parent.group.verb
  )
    frame.relation = isQuoted(clauses, frame) ? 'quotation' : 'complement';
};

/** "Putin met Xi and Modi visited Kyiv": after "and", a clause with its own subject is no complement of a verb that takes none. */
const isClause = (clauses: ClauseGraph, { group, parent, subjects }: TreeFrame): boolean =>
  subjects.length > 0 &&
  parent !== null &&
  group.verb > parent.group.verb &&
  !SPEECH_VERBS.has(lemmaOf(clauses, parent)) &&
  clauses.tokens[(clauses.starts[subjects[0] as number] as number) - 1]?.pos === 'CCONJ';

/** [SY42] How a clause hangs on the one above it, by the relation of its head in the tree. */
export const relate = (clauses: ClauseGraph, frame: TreeFrame): void => {
  const { tree, frameOf } = clauses;
  const { top } = frame.group;
  const relation = tree.relations[top] as string;
  const head = tree.heads[top] as number;
  if (frame.parent && isDemand(clauses, frame)) {
    frame.subjects = frame.parent.objects;
    if (!OBJECT_CONTROL.has(lemmaOf(clauses, frame.parent))) frame.parent.objects = [];
    frame.relation = 'complement';
    return;
  }
  if (relation === 'acl:relcl') {
    if (isContent(clauses, frame)) setComplement(clauses, frame);
    else setRelative(clauses, frame);
    return;
  }
  switch (plainRelation(relation)) {
    case 'conj':
      setConjunct(clauses, frame, head === -1 ? null : (frameOf[head] ?? frame.parent));
      break;
    case 'ccomp':
      if (isClause(clauses, frame)) setConjunct(clauses, frame, frame.parent);
      else setComplement(clauses, frame);
      break;
    case 'xcomp':
      setInfinitive(clauses, frame, -1);
      break;
    case 'advcl':
      if (relation === 'advcl:relcl') setRelative(clauses, frame);
      else setAdverbial(clauses, frame);
      break;
    case 'acl':
      setAdnominal(clauses, frame);
      break;
    case 'parataxis':
      setParataxis(clauses, frame);
      break;
    case 'csubj':
      if (frame.group.kind === 'infinitive') setInfinitive(clauses, frame, -1);
      else if (frame.group.kind === 'finite') setComplement(clauses, frame);
      else frame.relation = 'participle';
      break;
    default:
      frame.relation = frame.parent ? 'conjunct' : 'root';
  }
};

const isGapped = ({ tree }: ClauseGraph, { group, relation }: TreeFrame): boolean => {
  const link = tree.relations[group.top];
  return link === 'acl:relcl' || (link === 'acl' && group.kind === 'finite' && relation === 'relative');
};

/** [SY32] Fills what a relative clause leaves out, once all clauses are related. */
export const fillGaps = (clauses: ClauseGraph): void => {
  for (const frame of clauses.frames) if (isGapped(clauses, frame)) fillGap(clauses, frame);
};
