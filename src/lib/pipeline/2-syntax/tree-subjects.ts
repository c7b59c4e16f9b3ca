import type { Token } from '../../model/sentence.ts';
import { isTemporal } from './temporal.ts';
import { childBy, plainRelation } from './tree.ts';
import { antecedentOf } from './tree-arguments.ts';
import { isRelativePronoun } from './tree-chunks.ts';
import type { ClauseGraph, TreeFrame } from './tree-frames.ts';
import { lemmaOf, withConjuncts } from './tree-frames.ts';
import { CONTROL_NOUNS, OBJECT_CONTROL } from './word-lists.ts';

/** Prepositions after which the object of the verb before does what the gerund says ("blasting him for planning"). */
const OBJECT_PREPOSITIONS = new Set(['for', 'from', 'of', 'into', 'against']);
/** Verbs whose subject does what the infinitive after their object says. */
const SUBJECT_CONTROL = new Set(['promise', 'use', 'threaten', 'vow', 'pledge']);

/** Takes over the subject of another clause. */
export const borrowSubject = (frame: TreeFrame, lender: TreeFrame | null): void => {
  if (!lender || frame.subjects.length > 0) return;
  frame.subjects = [...lender.subjects];
  frame.subjectBorrowed = frame.subjects.length > 0;
};

const borrowChunks = (frame: TreeFrame, chunks: readonly number[]): void => {
  frame.subjects = [...chunks];
  frame.subjectBorrowed = true;
};

/** Whose doing a noun is: "plan of Putin to …", "efforts by the West to isolate", "his decision to go"; null for nobody. */
const agentOf = ({ tokens, chunks, links }: ClauseGraph, noun: number): number | null => {
  for (let i = noun + 1; i < links.length && i < noun + 4; i += 1) {
    const attached = links[i]?.attached;
    if (attached?.chunk === noun && (tokens[attached.preposition] as Token).lemma === 'by') return i;
  }
  const possessor = links[noun]?.possessor ?? null;
  const head = chunks[noun]?.head ?? -1;
  return possessor !== null && CONTROL_NOUNS.has(tokens[head]?.lemma ?? '') ? possessor : null;
};

/** [SY36] "called on Israel to stop": the phrase under "on" right before the infinitive; null for none. */
const askedOf = ({ tokens, chunks }: ClauseGraph, parent: TreeFrame, from: number): readonly number[] | null => {
  const last = parent.obliques.at(-1);
  const phrase = last?.chunks.at(-1);
  if (!last || phrase === undefined) return null;
  const preposition = (tokens[last.preposition] as Token).lemma;
  if (preposition !== 'for' && preposition !== 'on' && preposition !== 'upon' && preposition !== 'with') return null;
  const chunk = chunks[phrase];
  const calls = (tokens[parent.group.verb] as Token).lemma === 'call' || preposition === 'for';
  return chunk?.to === from && calls && !isTemporal(tokens, chunk) ? last.chunks : null;
};

/** [SY36] Who does what an infinitive says: the one asked, the object of the verb above, the noun's agent, else its subject. */
export const controlInfinitive = (graph: ClauseGraph, frame: TreeFrame, noun: number): void => {
  const { parent } = frame;
  if (frame.subjects.length > 0) return;
  const agent = noun === -1 ? null : agentOf(graph, noun);
  if (agent !== null) {
    borrowChunks(frame, withConjuncts(graph, agent));
    return;
  }
  if (!parent) return;
  const asked = askedOf(graph, parent, frame.group.from);
  const lemma = lemmaOf(graph, parent);
  const isComplement = graph.tree.relations[frame.group.top] === 'xcomp' && !SUBJECT_CONTROL.has(lemma);
  if (asked !== null) borrowChunks(frame, asked);
  else if (parent.objects.length > 0 && !parent.passive && (OBJECT_CONTROL.has(lemma) || isComplement))
    borrowChunks(frame, parent.objects);
  else borrowSubject(frame, parent);
};

/** [SY37] Who does what a gerund after a preposition says: the object for "for" and its like, else the subject. */
export const controlGerund = ({ tokens }: ClauseGraph, frame: TreeFrame): void => {
  const { parent, marker } = frame;
  if (frame.subjects.length > 0 || !parent) return;
  const preposition = marker === null ? '' : (tokens[marker] as Token).lemma;
  if (OBJECT_PREPOSITIONS.has(preposition) && parent.objects.length > 0 && !parent.passive)
    borrowChunks(frame, parent.objects);
  else borrowSubject(frame, parent);
};

/** Relations of a pronoun that has a part in its clause. */
const ROLES = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod']);

/** Whether a relative pronoun with a part of its own, or a relative adverb, stands in a relative clause. */
const hasRelativeWord = ({ tokens, tree }: ClauseGraph, top: number, from: number): boolean => {
  const start = (tree.heads[top] as number) + 1;
  for (let at = start; at < from; at += 1) {
    const { lemma } = tokens[at] as Token;
    if (lemma === 'where' || lemma === 'when' || lemma === 'why') return true;
    if (isRelativePronoun(tokens, tree, at) && ROLES.has(plainRelation(tree.relations[at] as string))) return true;
  }
  return false;
};

/** A preposition without a noun phrase at the end of a relative clause ("that Kiev blames Moscow for"); -1 for none. */
const strandedPreposition = ({ tokens, tree, chunkAt }: ClauseGraph, top: number): number => {
  for (let child = tree.first[top] as number; child !== -1; child = tree.next[child] as number) {
    const { pos } = tokens[child] as Token;
    if (child > top && pos === 'ADP' && tree.first[child] === -1 && (chunkAt[child + 1] ?? -1) === -1) return child;
  }
  return -1;
};

/** [SY32] What a relative clause without a relative pronoun is said of is its missing object ("the city Kyiv has lost"). */
export const fillGap = (graph: ClauseGraph, frame: TreeFrame): void => {
  const { tree, tokens, chunks, frameOf } = graph;
  const { top } = frame.group;
  const antecedent = antecedentOf(graph, top);
  if (antecedent === -1 || hasRelativeWord(graph, top, frame.group.from)) return;
  if (isTemporal(tokens, chunks[antecedent])) return;
  const stranded = strandedPreposition(graph, top);
  if (stranded !== -1) {
    frame.obliques.push({ preposition: stranded, chunks: [antecedent] });
    return;
  }
  const said = childBy(tree, top, 'ccomp');
  const inner = said === -1 ? null : (frameOf[said] ?? null);
  if (inner) {
    // "a forum Moscow hopes will help"
    if (inner.group.kind === 'finite' && inner.subjects.length === 0) inner.subjects = withConjuncts(graph, antecedent);
    return;
  }
  const wanted = childBy(tree, top, 'xcomp');
  const deepest = (wanted === -1 ? null : frameOf[wanted]) ?? frame;
  const isOpen = frame.subjects.length > 0 && deepest.objects.length === 0 && !deepest.passive;
  if (isOpen && lemmaOf(graph, deepest) !== 'be') deepest.objects.push(antecedent);
  else if (frame.subjects.length === 0) frame.subjects = withConjuncts(graph, antecedent);
};
