import type { Token } from '../../model/sentence.ts';
import { isTemporal } from './temporal.ts';
import type { Tree } from './tree.ts';
import { plainRelation } from './tree.ts';
import { isRelativePronoun } from './tree-chunks.ts';
import type { ClauseGraph, TreeFrame } from './tree-frames.ts';
import { withConjuncts } from './tree-frames.ts';
import { prepositionOf } from './tree-links.ts';
import { isPhrasal } from './word-lists.ts';

/** What a relative clause is said of: the name before an apposition rather than the apposition itself; -1 for none. */
export const antecedentOf = ({ tree, chunkAt, links }: ClauseGraph, top: number): number => {
  const head = tree.heads[top] as number;
  const chunk = head === -1 ? -1 : (chunkAt[head] as number);
  return chunk === -1 ? -1 : (links[chunk]?.apposition ?? chunk);
};

/** The head of the relative clause that a relative pronoun opens; -1 for none. */
const relativeAbove = ({ heads, relations }: Tree, pronoun: number): number => {
  for (let at = pronoun, steps = 0; at !== -1 && steps < 8; at = heads[at] as number, steps += 1)
    if (relations[at] === 'acl:relcl') return at;
  return -1;
};

/** The noun phrase that a dependent stands for: its own, or what a relative pronoun is said of; -1 for none. */
const phraseAt = (graph: ClauseGraph, token: number): number => {
  let chunk = graph.chunkAt[token] as number;
  // What possesses the next phrase stands for that: "China's minister warned".
  while (chunk !== -1 && graph.links[chunk + 1]?.possessor === chunk) chunk += 1;
  if (chunk !== -1) return chunk;
  if (!isRelativePronoun(graph.tokens, graph.tree, token)) return -1;
  const relative = relativeAbove(graph.tree, token);
  return relative === -1 ? -1 : antecedentOf(graph, relative);
};

const addTo = (list: number[], chunks: readonly number[]): void => {
  for (const chunk of chunks) if (!list.includes(chunk)) list.push(chunk);
};

/** "called Xi a friend": a phrase without a preposition right behind the object. */
const isSecondObject = ({ chunks, starts }: ClauseGraph, { objects }: TreeFrame, phrase: number): boolean =>
  objects.length === 1 && chunks[objects[0] as number]?.to === starts[phrase];

const readOblique = (graph: ClauseGraph, frame: TreeFrame, token: number): void => {
  const { tokens, tree, chunks, starts } = graph;
  const phrase = phraseAt(graph, token);
  if (phrase === -1) return;
  const own = graph.chunkAt[token] as number;
  const start = own === -1 ? token : (starts[own] as number);
  const preposition = prepositionOf(tokens, tree, token, start);
  // "took over Kirkuk": the verb's own particle governs nothing.
  if (preposition !== -1 && preposition === frame.group.to - 1 && preposition > frame.group.verb)
    addTo(frame.objects, withConjuncts(graph, phrase));
  else if (preposition !== -1) frame.obliques.push({ preposition, chunks: withConjuncts(graph, phrase) });
  else if (
    !isTemporal(tokens, chunks[phrase]) &&
    (plainRelation(tree.relations[token] as string) !== 'obl' || isSecondObject(graph, frame, phrase))
  )
    addTo(frame.objects, withConjuncts(graph, phrase));
};

/** "Called him a friend", "is hostile to the West": what is said by a word that is no verb. */
const readPredicate = (graph: ClauseGraph, frame: TreeFrame, token: number): void => {
  const { tokens, chunkAt } = graph;
  if ((chunkAt[token] as number) !== -1) {
    readOblique(graph, frame, token);
    return;
  }
  if ((tokens[token] as Token).pos === 'ADJ') readArguments(graph, frame, token);
};

/** "spoke to Kagame": an object with a preposition right before it is none, unless that is the verb's particle. */
const isGoverned = ({ tokens, tree, chunkAt, starts }: ClauseGraph, { group }: TreeFrame, token: number): boolean => {
  const own = chunkAt[token] as number;
  const at = (own === -1 ? token : (starts[own] as number)) - 1;
  const before = tokens[at];
  if (before?.pos !== 'ADP' || tree.relations[at] === 'compound:prt') return false;
  return !isPhrasal((tokens[group.verb] as Token).lemma, before.lemma);
};

/** "Putin: Ukraine attacked Kursk": who stands before a colon says it and does not do it. */
const isBeforeColon = ({ tokens }: ClauseGraph, { group }: TreeFrame, token: number): boolean => {
  for (let at = token + 1; at < group.from && at < token + 8; at += 1)
    if ((tokens[at] as Token).form === ':') return true;
  return false;
};

const readArgument = (graph: ClauseGraph, frame: TreeFrame, token: number): void => {
  const { tokens, chunks } = graph;
  const relation = graph.tree.relations[token] as string;
  switch (plainRelation(relation)) {
    case 'nsubj': {
      // "The problem is that …": the subject of "is", not of the clause.
      if (relation === 'nsubj:outer' && frame.group.verb === frame.group.top && frame.group.kind === 'finite') break;
      const own = phraseAt(graph, token);
      if (isBeforeColon(graph, frame, token)) break;
      // "provided $2 million": behind the verb, with a subject before it, is the object.
      if (
        own !== -1 &&
        token > frame.group.verb &&
        frame.subjects.length > 0 &&
        (tokens[frame.group.verb] as Token).pos === 'VERB'
      ) {
        if (!isTemporal(tokens, chunks[own])) addTo(frame.objects, withConjuncts(graph, own));
        break;
      }
      const phrase = own === -1 ? -1 : (graph.links[own]?.apposition ?? own);
      if (phrase !== -1 && !isTemporal(tokens, chunks[phrase])) addTo(frame.subjects, withConjuncts(graph, phrase));
      break;
    }
    case 'obj':
    case 'iobj': {
      const phrase = phraseAt(graph, token);
      if (phrase === -1 || isTemporal(tokens, chunks[phrase])) break;
      if (isGoverned(graph, frame, token)) readOblique(graph, frame, token);
      else addTo(frame.objects, withConjuncts(graph, phrase));
      break;
    }
    case 'obl':
    case 'nmod':
      if (relation !== 'nmod:poss' && (graph.chunkAt[frame.group.top] === -1 || relation !== 'nmod'))
        readOblique(graph, frame, token);
      break;
    case 'xcomp':
      if (!graph.frameOf[token]) readPredicate(graph, frame, token);
      break;
    default:
  }
};

/** [SY30] Reads subjects, objects and obliques from what hangs on `top`. */
export const readArguments = (graph: ClauseGraph, frame: TreeFrame, top: number): void => {
  const { first, next } = graph.tree;
  for (let child = first[top] as number; child !== -1; child = next[child] as number) readArgument(graph, frame, child);
};

/** [SY41] What a form of "be" says of its subject is its object; with a preposition, an oblique. */
export const readComplement = (graph: ClauseGraph, frame: TreeFrame): void => {
  const { top, verb } = frame.group;
  if (top !== verb && (graph.chunkAt[top] as number) !== -1) readOblique(graph, frame, top);
  const isThere = graph.tokens[frame.group.from - 1]?.lemma === 'there' && graph.tokens[verb]?.lemma === 'be';
  if (!isThere || frame.subjects.length > 0) return;
  // [SY39] "There has been little contact": what there is stands behind the verb.
  frame.subjects = frame.objects;
  frame.objects = [];
};

/**
 * [SY52] A phrase under a preposition behind an object or oblique may say more of the noun or of the verb, and no parser
 * tells for sure: it is given both ways, attached and as an oblique, and what the verb's frame asks for decides. Not so "of".
 */
export const shareObliques = (graph: ClauseGraph): void => {
  const { tokens, chunks, links } = graph;
  const holders = new Map<number, TreeFrame>();
  for (const frame of graph.frames) {
    const end = frame.group.verb;
    for (const chunk of frame.objects) if ((chunks[chunk]?.from ?? 0) > end) holders.set(chunk, frame);
    for (const oblique of frame.obliques) {
      if (oblique.preposition < end) continue;
      for (const chunk of oblique.chunks) holders.set(chunk, frame);
    }
  }
  for (const [i, { attached }] of links.entries()) {
    if (attached === null) continue;
    const frame = holders.get(attached.chunk);
    if (!frame) continue;
    holders.set(i, frame);
    if ((tokens[attached.preposition] as Token).lemma === 'of') continue;
    if (frame.obliques.some(({ preposition }) => preposition === attached.preposition)) continue;
    frame.obliques.push({ preposition: attached.preposition, chunks: withConjuncts(graph, i) });
  }
  for (const frame of graph.frames) frame.obliques.sort((a, b) => a.preposition - b.preposition);
};
