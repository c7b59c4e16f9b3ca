import type { Token } from '../../model/sentence.ts';
import { isTemporal } from './temporal.ts';
import type { TreeChunk } from './tree-chunks.ts';
import type { ClauseGraph, TreeFrame } from './tree-frames.ts';
import { withConjuncts } from './tree-frames.ts';

const BREAKS = new Set([',', '-', '–', ')']);
const BOUNDARIES = new Set([';', ':', '"', '(']);

/** Whether a preposition governs the phrase that begins at `start`. */
const isGoverned = ({ tokens, tree }: ClauseGraph, start: number): boolean => {
  const before = tokens[start - 1];
  return before !== undefined && (before.pos === 'ADP' || tree.relations[start - 1] === 'case') && before.form !== "'s";
};

const isBare = (graph: ClauseGraph, number: number): boolean => {
  const { tokens, chunks, starts, links } = graph;
  if (links[number + 1]?.possessor === number || isTemporal(tokens, chunks[number])) return false;
  return !isGoverned(graph, starts[number] as number);
};

/** The phrase right before a verb group, over adverbs, quotation marks and times ("Denmark last week | announced"); -1 for none. */
const neighbourOf = ({ tokens, chunkAt, chunks }: ClauseGraph, from: number): number => {
  let at = from - 1;
  while (at >= 0) {
    const { pos, form } = tokens[at] as Token;
    const number = chunkAt[at] as number;
    if (number !== -1 && isTemporal(tokens, chunks[number]) && (chunks[number] as TreeChunk).to === at + 1) {
      at = (chunks[number] as TreeChunk).from - 1;
      if (tokens[at]?.pos === 'ADP' || tokens[at]?.pos === 'SCONJ') at -= 1;
    } else if (number === -1 && (pos === 'ADV' || form === '"')) at -= 1;
    else return number;
  }
  return -1;
};

/** The phrase before those under prepositions ("China in turn | summoned", "the president of France | said"); -1 for none. */
const overPhrases = (graph: ClauseGraph, neighbour: number): number => {
  const { starts, tokens, chunks, chunkAt } = graph;
  let number = neighbour;
  for (let steps = 0; number !== -1 && steps < 4 && isGoverned(graph, starts[number] as number); steps += 1) {
    const before = (starts[number] as number) - 2;
    const left = before < 0 ? -1 : (chunkAt[before] as number);
    if (left === -1 || (chunks[left] as TreeChunk).to !== before + 1 || tokens[before + 1]?.pos !== 'ADP') return -1;
    number = left;
  }
  return number;
};

/** The first phrase without a preposition of the clause whose verb stands after a comma at `at`: "X, a friend of Y, | said". */
const phraseOverInsertion = (graph: ClauseGraph, at: number, isTaken: (chunk: number) => boolean): number => {
  const { tokens, chunkAt, chunks, frameOf, tree, links } = graph;
  let found = -1;
  for (let i = at; i >= 0 && at - i < 40; i -= 1) {
    const token = tokens[i] as Token;
    if (BOUNDARIES.has(token.form) || token.pos === 'SCONJ') break;
    const frame = frameOf[i];
    if (frame?.group.kind === 'finite' && tree.relations[i] !== 'acl:relcl') break;
    const number = chunkAt[i] as number;
    if (number === -1 || (chunks[number] as TreeChunk).from !== i || isTaken(number)) continue;
    if (tokens[i - 1]?.pos === 'VERB') continue;
    if (isBare(graph, number) && links[number]?.conjunct === null) found = number;
  }
  return found;
};

/** The comma that closes an insertion right before a verb, or before one phrase ahead of it (", in a statement condemned"); -1 for none. */
const insertionEdge = (graph: ClauseGraph, from: number, neighbour: number): number => {
  const isEdge = (at: number): boolean => BREAKS.has(graph.tokens[at]?.form ?? '');
  if (isEdge(from - 1)) return from - 1;
  if (neighbour === -1 || !isGoverned(graph, graph.starts[neighbour] as number)) return -1;
  const before = (graph.starts[neighbour] as number) - 2;
  return isEdge(before) ? before : -1;
};

const leadOf = ({ links }: ClauseGraph, number: number): number => links[number]?.conjunct ?? number;

const hasVerbBetween = ({ chunks, frameOf, tokens }: ClauseGraph, left: number, right: number): boolean => {
  const to = (chunks[right] as TreeChunk).from;
  for (let at = (chunks[left] as TreeChunk).to; at < to; at += 1)
    if (frameOf[at] || (tokens[at] as Token).form === ';') return true;
  return false;
};

const takeSubject = (graph: ClauseGraph, frame: TreeFrame, number: number): void => {
  const lead = leadOf(graph, number);
  // What stands on the other side of a verb is no part of the subject.
  if (lead !== number && hasVerbBetween(graph, lead, number))
    (graph.links[number] as { conjunct: number | null }).conjunct = null;
  const group = withConjuncts(graph, leadOf(graph, number));
  frame.subjects = group.includes(number) ? group : [number];
  for (const other of graph.frames) {
    if (other !== frame) other.objects = other.objects.filter((chunk) => !frame.subjects.includes(chunk));
  }
};

/**
 * [SY44] A finite verb without a subject takes the phrase right before it, or the one before an insertion between commas,
 * where nothing else has claimed it.
 */
export const findLostSubjects = (graph: ClauseGraph): void => {
  const taken = new Set<number>();
  for (const { subjects, group } of graph.frames) {
    if (graph.tree.relations[group.top] !== 'acl:relcl') for (const chunk of subjects) taken.add(chunk);
  }
  const isTaken = (chunk: number): boolean => taken.has(chunk);
  for (const frame of graph.frames) {
    const { kind, form, from } = frame.group;
    if (frame.subjects.length > 0 || kind !== 'finite' || form === 'VB') continue;
    if (graph.tree.relations[frame.group.top] === 'acl:relcl') continue;
    const neighbour = neighbourOf(graph, from);
    let number = overPhrases(graph, neighbour);
    if (number !== -1 && (isTaken(number) || !isBare(graph, number))) number = -1;
    const edge = insertionEdge(graph, from, neighbour);
    if (number === -1 && edge !== -1) number = phraseOverInsertion(graph, edge, isTaken);
    if (number === -1) continue;
    takeSubject(graph, frame, number);
    for (const chunk of frame.subjects) taken.add(chunk);
  }
};

/** [SY45] A verb without an object takes the phrase right behind it, where the tree has hung that elsewhere. */
export const findLostObjects = (graph: ClauseGraph): void => {
  const { chunkAt, chunks, tokens, tree } = graph;
  const used = new Set<number>();
  for (const { subjects, objects, obliques } of graph.frames) {
    for (const chunk of subjects) used.add(chunk);
    for (const chunk of objects) used.add(chunk);
    for (const oblique of obliques) for (const chunk of oblique.chunks) used.add(chunk);
  }
  for (const frame of graph.frames) {
    const { verb, to, top } = frame.group;
    if (frame.objects.length > 0 || frame.passive || verb !== top || (tokens[verb] as Token).pos !== 'VERB') continue;
    let number = chunkAt[to] ?? -1;
    if (number === -1 || (chunks[number] as TreeChunk).from !== to) continue;
    while (graph.links[number + 1]?.possessor === number) number += 1;
    const { top: phrase } = chunks[number] as TreeChunk;
    if (used.has(number) || isTemporal(tokens, chunks[number]) || tree.relations[phrase] === 'ccomp') continue;
    frame.objects.push(...withConjuncts(graph, number));
  }
};

/**
 * [SY45] A phrase right behind a preposition that the tree has given no place is an oblique of the verb before it, and
 * says more of a noun that ends right there.
 */
export const findLostObliques = (graph: ClauseGraph): void => {
  const { tokens, chunks, starts, links, tree, frames } = graph;
  const used = new Set<number>();
  for (const { subjects, objects, obliques } of frames) {
    for (const chunk of subjects) used.add(chunk);
    for (const chunk of objects) used.add(chunk);
    for (const oblique of obliques) for (const chunk of oblique.chunks) used.add(chunk);
  }
  const sorted = [...frames].sort((a, b) => a.group.verb - b.group.verb);
  let frame = -1;
  for (let i = 0; i < chunks.length; i += 1) {
    const preposition = (starts[i] as number) - 1;
    while (frame + 1 < sorted.length && (sorted[frame + 1] as TreeFrame).group.verb < preposition) frame += 1;
    const link = links[i];
    if (frame === -1 || used.has(i) || links[i + 1]?.possessor === i || tokens[preposition]?.pos !== 'ADP') continue;
    if (tree.relations[preposition] === 'compound:prt' || link?.attached || link?.conjunct !== null) continue;
    const before = graph.chunkAt[preposition - 1] as number;
    if (before !== -1 && chunks[before]?.to === preposition) link.attached = { chunk: before, preposition };
    if (tokens[preposition].lemma === 'of') continue;
    (sorted[frame] as TreeFrame).obliques.push({ preposition, chunks: withConjuncts(graph, i) });
  }
};
