import type { Token } from '../../model/sentence.ts';
import { isQuoted, markerOf } from './clause-markers.ts';
import { isTemporal } from './temporal.ts';
import { antecedentOf } from './tree-arguments.ts';
import type { ClauseGraph, TreeFrame } from './tree-frames.ts';
import { lemmaOf } from './tree-frames.ts';
import { controlInfinitive } from './tree-subjects.ts';
import { NEGATIVE_VERBS, SPEECH_VERBS } from './word-lists.ts';

/** Verbs that take a person and a clause ("told reporters Putin would go"). */
const TELLS = new Set(['tell', 'inform', 'assure', 'warn', 'remind', 'convince', 'show', 'promise']);

/** The object of the verb above that stands right before the subject, without a word between; -1 for none. */
const neighbourOf = ({ chunks, starts, tokens }: ClauseGraph, frame: TreeFrame): number => {
  const [subject] = frame.subjects;
  const object = frame.parent?.objects.at(-1);
  if (subject === undefined || object === undefined || !frame.parent || frame.group.kind !== 'finite') return -1;
  if (TELLS.has((tokens[frame.parent.group.verb] as Token).lemma) || frame.group.form === 'VB') return -1;
  return chunks[object]?.to === starts[subject] ? object : -1;
};

export const setComplement = (clauses: ClauseGraph, frame: TreeFrame): void => {
  const { parent, group } = frame;
  frame.marker = markerOf(clauses, group);
  if (group.kind === 'infinitive' && frame.subjects.length === 0) {
    frame.relation = 'infinitive';
    frame.marker = group.from;
    controlInfinitive(clauses, frame, -1);
    return;
  }
  const neighbour = frame.marker === null ? neighbourOf(clauses, frame) : -1;
  if (neighbour !== -1) {
    // "rejected a position Kyiv has called absurd"
    frame.relation = 'relative';
    if (frame.objects.length === 0 && lemmaOf(clauses, frame) !== 'be') frame.objects.push(neighbour);
    return;
  }
  frame.relation = isQuoted(clauses, frame) && parent && !isQuoted(clauses, parent) ? 'quotation' : 'complement';
};

export const setInfinitive = (clauses: ClauseGraph, frame: TreeFrame, noun: number): void => {
  const { parent, group } = frame;
  // "ruled out attacking": only a gerund right behind the verb is its complement.
  const isLoose = group.kind === 'gerund' && parent !== null && group.from - 1 !== parent.group.verb;
  frame.relation = isLoose ? 'participle' : 'infinitive';
  const marker = markerOf(clauses, group);
  frame.marker = group.from;
  if (frame.subjects.length > 0) {
    // "called for Israel to stop": who is to do it is what is called for.
    if (parent && marker !== null && clauses.tokens[marker]?.lemma === 'for')
      parent.obliques.push({ preposition: marker, chunks: [...frame.subjects] });
    return;
  }
  controlInfinitive(clauses, frame, noun);
  if (parent && NEGATIVE_VERBS.has(lemmaOf(clauses, parent)) && noun === -1) frame.negated = true;
};

/** "Said on Friday that it launched strikes": a clause with "that" and a subject behind a time is what is said. */
export const isContent = (clauses: ClauseGraph, frame: TreeFrame): boolean => {
  const { tokens, chunks } = clauses;
  const antecedent = antecedentOf(clauses, frame.group.top);
  const isTime = antecedent !== -1 && isTemporal(tokens, chunks[antecedent]);
  if (!isTime || !frame.parent || frame.subjects.length === 0 || frame.subjects.includes(antecedent)) return false;
  return SPEECH_VERBS.has(lemmaOf(clauses, frame.parent));
};

/** [SY40] "demanded Ukraine surrender territory": a bare verb right behind the object of another has it as its subject. */
export const isDemand = ({ tokens, chunks }: ClauseGraph, { group, parent, subjects }: TreeFrame): boolean => {
  const object = parent?.objects.at(-1);
  if (object === undefined || subjects.length > 0 || group.from !== group.verb) return false;
  return tokens[group.verb]?.verbForm === 'VB' && chunks[object]?.to === group.from;
};
