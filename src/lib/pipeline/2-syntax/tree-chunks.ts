import type { Token } from '../../model/sentence.ts';
import type { BareChunk } from './chunk-reader.ts';
import { readChunk } from './chunk-reader.ts';
import type { Tree } from './tree.ts';
import { RELATIVES } from './word-lists.ts';

/** A noun phrase up to its head, with its place in the tree. */
export interface TreeChunk {
  readonly from: number;
  readonly to: number;
  /** Its last noun: of a name of several words the last one. */
  readonly head: number;
  /** Token by which the phrase hangs in the tree. */
  readonly top: number;
}

/** Nouns for people, by their endings. */
export const PERSON_NOUN =
  /(?:man|men|woman|women|er|or|ist|[^m]ent|ant|ian|ary|eer|chief|king|queen|prince|princess|head|aide|envoy|judge|boss|ally)$/;

/** Whether a pronoun introduces a relative clause. */
export const isRelativePronoun = (tokens: readonly Token[], tree: Tree, i: number): boolean => {
  const word = (tokens[i] as Token).form.toLowerCase();
  if (!RELATIVES.has(word)) return false;
  if (word !== 'that') return true;
  for (let at = tree.heads[i] as number, steps = 0; at !== -1 && steps < 3; at = tree.heads[at] as number, steps += 1) {
    const relation = tree.relations[at];
    if (relation === 'acl:relcl' || relation === 'advcl:relcl') return at > i;
    if (relation !== 'ccomp' && relation !== 'xcomp') return false;
  }
  return false;
};

/** The token of a phrase by which it hangs in the tree: its noun, or what the noun hangs on within the phrase. */
const topOf = (tree: Tree, { from, to, head }: BareChunk): number => {
  let at = head;
  for (let steps = 0; steps < to - from; steps += 1) {
    const above = tree.heads[at] as number;
    if (above < from || above >= to) return at;
    at = above;
  }
  return at;
};

/** Noun phrases read from the tags, with the tokens by which they hang in the tree. */
export const findTreeChunks = (tokens: readonly Token[], tree: Tree): TreeChunk[] => {
  const chunks: TreeChunk[] = [];
  let at = 0;
  while (at < tokens.length) {
    // "a step that Egypt has condemned": a relative pronoun belongs to no phrase.
    const chunk = isRelativePronoun(tokens, tree, at) ? null : readChunk(tokens, at);
    if (chunk) chunks.push({ from: chunk.from, to: chunk.to, head: chunk.head, top: topOf(tree, chunk) });
    at = chunk ? chunk.to : at + 1;
  }
  return chunks;
};
