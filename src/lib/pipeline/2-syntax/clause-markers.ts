import type { Token } from '../../model/sentence.ts';
import { isTemporal } from './temporal.ts';
import { isRelativePronoun } from './tree-chunks.ts';
import type { ClauseGraph, TreeFrame } from './tree-frames.ts';

const QUESTION_ADVERBS = new Set([
  'when',
  'where',
  'while',
  'whenever',
  'wherever',
  'why',
  'how',
  'once',
  'as',
  'since',
  'until',
]);

const TWO_WORDS = new Set(['instead', 'rather', 'short', 'ahead']);

type Words = Pick<ClauseGraph, 'tokens' | 'tree' | 'chunks' | 'chunkAt'>;

/** The word that introduces a clause: its conjunction, preposition or question word; null for none. */
export const markerOf = (
  { tokens, tree, chunks, chunkAt }: Words,
  { top, from }: TreeFrame['group'],
): number | null => {
  for (let child = tree.first[top] as number; child !== -1 && child < from; child = tree.next[child] as number) {
    const relation = tree.relations[child] as string;
    const token = tokens[child] as Token;
    // "Bashir on Saturday received": what governs a time introduces nothing.
    if (token.pos === 'ADP' && isTemporal(tokens, chunks[chunkAt[child + 1] ?? -1])) continue;
    const next = child + 1;
    // "instead of", "rather than": the last word tells.
    if (tree.heads[next] === child && tree.relations[next] === 'fixed' && TWO_WORDS.has(token.lemma)) return next;
    if (relation === 'mark' || (relation === 'case' && token.pos !== 'PART')) return child;
    if (relation === 'advmod' && QUESTION_ADVERBS.has(token.lemma)) return child;
  }
  return null;
};

/** The relative pronoun or adverb of a relative clause, null for none. */
export const relativeMarker = (clauses: Words, frame: TreeFrame): number | null => {
  const { tokens, tree } = clauses;
  const { top, from } = frame.group;
  for (let at = Math.max(0, (tree.heads[top] as number) + 1); at < from; at += 1)
    if (isRelativePronoun(tokens, tree, at) || (tokens[at] as Token).lemma === 'where') return at;
  return markerOf(clauses, frame.group);
};

export const isQuoted = ({ quotesBefore }: ClauseGraph, frame: TreeFrame): boolean =>
  (quotesBefore[frame.group.verb] as number) % 2 === 1;
