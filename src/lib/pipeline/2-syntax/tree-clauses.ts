import type { Clause, Token } from '../../model/sentence.ts';
import { readArguments, readComplement, shareObliques } from './tree-arguments.ts';
import type { ClauseGraph, TreeFrame } from './tree-frames.ts';
import { frameAbove } from './tree-frames.ts';
import type { ChunkGraph } from './tree-links.ts';
import { findLostObjects, findLostObliques, findLostSubjects } from './tree-lost-subjects.ts';
import { fillGaps, relate } from './tree-relations.ts';
import { readTreeVerb } from './tree-verbs.ts';

const countQuotes = (tokens: readonly Token[]): Int32Array => {
  const counts = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i += 1)
    counts[i + 1] = (counts[i] as number) + ((tokens[i] as Token).form === '"' ? 1 : 0);
  return counts;
};

const openFrames = (graph: ChunkGraph, telegraphic: boolean): Pick<ClauseGraph, 'frames' | 'frameOf'> => {
  const { tokens, tree, chunkAt } = graph;
  const frames: TreeFrame[] = [];
  const frameOf: (TreeFrame | null)[] = new Array<TreeFrame | null>(tokens.length).fill(null);
  for (const top of tree.order) {
    const group = readTreeVerb(tokens, tree, top, chunkAt, telegraphic);
    if (!group) continue;
    const frame: TreeFrame = {
      group,
      passive: group.passive,
      negated: group.negated,
      modal: group.modal,
      parent: frameAbove({ tree, frameOf }, top),
      relation: 'root',
      marker: null,
      subjects: [],
      subjectBorrowed: false,
      objects: [],
      obliques: [],
    };
    frames.push(frame);
    frameOf[top] = frame;
  }
  return { frames, frameOf };
};

const toClauses = (frames: readonly TreeFrame[]): Clause[] => {
  const sorted = [...frames].sort((a, b) => a.group.verb - b.group.verb);
  const numbers = new Map(sorted.map((frame, i) => [frame, i]));
  return sorted.map((frame) => {
    const { group, subjects, objects, obliques, marker } = frame;
    const parent = frame.parent === null ? null : (numbers.get(frame.parent) ?? null);
    return {
      verb: group.verb,
      from: group.from,
      to: group.to,
      particle: group.particle,
      passive: frame.passive,
      negated: frame.negated,
      modal: frame.modal,
      subjects,
      subjectBorrowed: frame.subjectBorrowed,
      objects,
      obliques,
      parent,
      relation: parent === null ? 'root' : frame.relation === 'root' ? 'conjunct' : frame.relation,
      marker,
    };
  });
};

/** Verb groups of a sentence with their subjects, objects and obliques, in text order, read from the tree downwards. */
export const findTreeClauses = (chunks: ChunkGraph, telegraphic: boolean): Clause[] => {
  const graph: ClauseGraph = {
    ...chunks,
    ...openFrames(chunks, telegraphic),
    quotesBefore: countQuotes(chunks.tokens),
  };
  for (const frame of graph.frames) {
    readArguments(graph, frame, frame.group.top);
    readComplement(graph, frame);
  }
  findLostSubjects(graph);
  findLostObjects(graph);
  for (const frame of graph.frames) relate(graph, frame);
  fillGaps(graph);
  findLostObliques(graph);
  shareObliques(graph);
  return toClauses(graph.frames);
};
