import type { ClauseRelation, Token } from '../../model/sentence.ts';
import type { Tree } from './tree.ts';
import type { ChunkGraph } from './tree-links.ts';
import type { VerbGroup } from './tree-verbs.ts';

/** A clause while it is being read from the tree. */
export interface TreeFrame {
  readonly group: VerbGroup;
  passive: boolean;
  negated: boolean;
  modal: string | null;
  parent: TreeFrame | null;
  relation: ClauseRelation;
  marker: number | null;
  subjects: number[];
  subjectBorrowed: boolean;
  objects: number[];
  readonly obliques: { readonly preposition: number; readonly chunks: number[] }[];
}

/** All that is known of a sentence while its clauses are read. */
export interface ClauseGraph extends ChunkGraph {
  /** In the order of the tree: those above first. */
  readonly frames: readonly TreeFrame[];
  /** For each token the clause that it heads in the tree. */
  readonly frameOf: readonly (TreeFrame | null)[];
  /** Number of quotation marks before each token. */
  readonly quotesBefore: Int32Array;
}

/** Lemma of a clause's main verb. */
export const lemmaOf = ({ tokens }: { readonly tokens: readonly Token[] }, frame: TreeFrame): string =>
  (tokens[frame.group.verb] as Token).lemma;

/** A noun phrase with everything that is coordinated with it, from it on. */
export const withConjuncts = ({ chunks, links }: ChunkGraph, number: number): number[] => {
  const members = [number];
  for (let i = number + 1; i < chunks.length && i < number + 40; i += 1) {
    if (links[i]?.conjunct === number) members.push(i);
  }
  return members;
};

/** The clause that holds a token: that of the nearest token above it that heads one. */
export const frameAbove = (
  { tree, frameOf }: { tree: Tree; frameOf: ClauseGraph['frameOf'] },
  token: number,
): TreeFrame | null => {
  for (let at = tree.heads[token] as number, steps = 0; at !== -1 && steps < 60; steps += 1) {
    const frame = frameOf[at];
    if (frame) return frame;
    at = tree.heads[at] as number;
  }
  return null;
};
