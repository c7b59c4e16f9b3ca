import type { NounChunk, Token } from '../../model/sentence.ts';
import type { Tree } from './tree.ts';
import type { TreeChunk } from './tree-chunks.ts';
import { childBy, plainRelation } from './tree.ts';
import { PERSON_NOUN } from './tree-chunks.ts';
import { isTemporal } from './temporal.ts';
import { POSSESSIVES } from './word-lists.ts';

/** The noun phrases of a sentence while they are being linked. All links are by phrase number. */
export interface ChunkGraph {
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  readonly chunks: readonly TreeChunk[];
  /** For each token the phrase that holds it, -1 for none. */
  readonly chunkAt: Int32Array;
  /** For each phrase where it begins with its possessors ("Putin's team": at "Putin"). */
  readonly starts: readonly number[];
  readonly links: Links[];
}

/** What a phrase is to others. */
export interface Links {
  attached: { readonly chunk: number; readonly preposition: number } | null;
  possessor: number | null;
  apposition: number | null;
  conjunct: number | null;
}

const isPossessive = (tokens: readonly Token[], { from, to }: TreeChunk): boolean => {
  const after = tokens[to];
  if (after?.pos === 'PART' && (after.form === "'s" || after.form === "'")) return true;
  const only = tokens[from] as Token;
  return to - from === 1 && only.pos === 'PRON' && POSSESSIVES.has(only.form.toLowerCase());
};

/** Whether a phrase possesses the one that begins at `from`: nothing but "'s" and a quotation mark stands between. */
export const isOwner = (tokens: readonly Token[], owner: TreeChunk, from: number): boolean =>
  isPossessive(tokens, owner) && (from - owner.to <= 1 || (from - owner.to === 2 && tokens[from - 1]?.form === '"'));

const isCase = (relation: string | undefined): boolean => relation === 'case' || relation === 'mark';

/** Words that are prepositions together with "to". */
const TO_PREPOSITIONS = new Set(['according', 'owing', 'due', 'thanks', 'prior', 'contrary']);

/** [SY12] The preposition that governs the phrase of a token: the last one before it ("of" in "ahead of the vote"); -1 for none. */
export const prepositionOf = (tokens: readonly Token[], tree: Tree, top: number, start: number): number => {
  for (let at = start - 1; at >= 0 && at >= start - 2; at -= 1) {
    const token = tokens[at] as Token;
    if (token.form === '"' || token.pos === 'ADV') continue;
    if (token.lemma === 'to' && TO_PREPOSITIONS.has(tokens[at - 1]?.form.toLowerCase() ?? '')) return at - 1;
    if (token.pos === 'ADP' && tree.relations[at] !== 'compound:prt') return at;
    const head = tree.heads[at] as number;
    const relation = tree.relations[at];
    const isOwn = head === top && isCase(relation);
    const isFixed = relation === 'fixed' && tree.heads[head] === top && isCase(tree.relations[head]);
    if (isOwn || isFixed) return at;
    break;
  }
  let found = -1;
  for (let child = tree.first[top] as number; child !== -1 && child < start; child = tree.next[child] as number)
    if (tree.relations[child] === 'case' && (tokens[child] as Token).pos !== 'PART') found = child;
  // What governs another noun before it does not govern this one.
  for (let at = found + 1; found !== -1 && at < start; at += 1) {
    const { pos } = tokens[at] as Token;
    if (pos === 'NOUN' || pos === 'PROPN') return -1;
  }
  return found;
};

/** The phrase that a phrase hangs on in the tree, -1 for none. */
const hostOf = ({ tree, chunkAt }: ChunkGraph, top: number): number => {
  const head = tree.heads[top] as number;
  return head === -1 ? -1 : (chunkAt[head] as number);
};

/** [SY14] The first member of the coordination a phrase belongs to, null where it is the first itself. */
const firstConjunct = (graph: ChunkGraph, number: number): number | null => {
  const { tree, chunks } = graph;
  let at = number;
  for (let steps = 0; steps < 40; steps += 1) {
    const { top } = chunks[at] as TreeChunk;
    if (tree.relations[top] !== 'conj' || childBy(tree, top, 'cop') !== -1) break;
    const host = hostOf(graph, top);
    if (host === -1 || host >= at) break;
    at = host;
  }
  const { tokens } = graph;
  const isOdd = isTemporal(tokens, chunks[at]) !== isTemporal(tokens, chunks[number]);
  return at === number || isOdd ? null : at;
};

const isNamed = ({ tokens, chunks }: ChunkGraph, number: number): boolean =>
  tokens[chunks[number]?.head ?? -1]?.pos === 'PROPN';

/**
 * [SY13] What an apposition is said of: the phrase right before the comma if one of the two is a name and the other is not
 * ("an assault on El Fasher, the last city"), else what the tree says.
 */
const appositionHost = (graph: ChunkGraph, number: number, host: number): number => {
  const { tokens, chunks, starts } = graph;
  const start = starts[number] as number;
  const before = graph.chunkAt[start - 2] ?? -1;
  if (tokens[start - 1]?.form !== ',' || before <= host || chunks[before]?.to !== start - 1) return host;
  if (isNamed(graph, number) || !isNamed(graph, before)) return host;
  const noun = tokens[chunks[number]?.head ?? -1]?.lemma ?? '';
  return PERSON_NOUN.test(noun) ? host : before;
};

/** Prepositions that may hang on a bare name ("the University of Oxford", "Springfield in Ohio"). */
const NAMING = new Set(['of', 'in', 'at', 'from', 'near', 'like', 'including', 'de', 'for', 'as']);

/** [SY12] What a preposition hangs on: of a name that hangs on a noun itself, the noun ("an assault by the RSF on El Fasher"). */
const attachedHost = (graph: ChunkGraph, host: number, preposition: number): number => {
  const isTime = isTemporal(graph.tokens, graph.chunks[host]);
  if (NAMING.has((graph.tokens[preposition] as Token).lemma) && !isTime) return host;
  let at = host;
  // "carried out strikes Friday evening against …": nothing hangs on a time.
  if (isTemporal(graph.tokens, graph.chunks[at]) && at > 0) at -= 1;
  for (let steps = 0; steps < 4 && isNamed(graph, at); steps += 1) {
    const above = graph.links[at]?.attached?.chunk;
    if (above === undefined) break;
    at = above;
  }
  return at;
};

const link = (graph: ChunkGraph, number: number): void => {
  const { tokens, tree, chunks, links, starts } = graph;
  const { top, from } = chunks[number] as TreeChunk;
  const own = links[number] as Links;
  const before = chunks[number - 1];
  if (before && isOwner(tokens, before, from)) own.possessor = number - 1;
  if (isPossessive(tokens, chunks[number] as TreeChunk)) {
    // "Russia's and Ukraine's": an owner goes with another owner only.
    const first = tree.relations[top] === 'conj' ? firstConjunct(graph, number) : null;
    if (first !== null && isPossessive(tokens, chunks[first] as TreeChunk)) own.conjunct = first;
    return;
  }
  const relation = tree.relations[top] as string;
  const host = hostOf(graph, top);
  if (relation === 'conj') {
    own.conjunct = firstConjunct(graph, number);
    // "in Jordan with King Abdullah": with a preposition of its own and no "and" before it, it is no member of a list.
    const ownPreposition = prepositionOf(tokens, tree, top, starts[number] as number);
    const isLoose =
      ownPreposition > 0 && tokens[ownPreposition - 1]?.pos !== 'CCONJ' && tokens[ownPreposition - 1]?.form !== ',';
    if (!isLoose || own.conjunct === null) return;
    own.conjunct = null;
    own.attached = { chunk: links[host]?.attached?.chunk ?? host, preposition: ownPreposition };
    return;
  }
  if (host === -1 || host === number) return;
  if (relation === 'appos') {
    const isOdd = isTemporal(tokens, chunks[host]) !== isTemporal(tokens, chunks[number]);
    const named = host < number && !isOdd ? appositionHost(graph, number, host) : -1;
    own.apposition = named === -1 ? null : (links[named]?.apposition ?? named);
    return;
  }
  if (plainRelation(relation) !== 'nmod') return;
  const preposition = prepositionOf(tokens, tree, top, starts[number] as number);
  if (preposition !== -1) own.attached = { chunk: attachedHost(graph, host, preposition), preposition };
};

/** Where the phrase of each chunk begins, over its possessors. */
const startsOf = (tokens: readonly Token[], chunks: readonly TreeChunk[]): number[] => {
  const starts: number[] = [];
  for (const [i, { from }] of chunks.entries()) {
    const before = chunks[i - 1];
    const isOwned = before !== undefined && isOwner(tokens, before, from);
    starts.push(isOwned ? (starts[i - 1] as number) : from);
  }
  return starts;
};

/** The links of the tree between noun phrases: possessor, preposition, apposition, coordination. */
export const linkTreeChunks = (tokens: readonly Token[], tree: Tree, chunks: readonly TreeChunk[]): ChunkGraph => {
  const chunkAt = new Int32Array(tokens.length + 2).fill(-1);
  for (const [i, { from, to }] of chunks.entries()) chunkAt.fill(i, from, to);
  const graph: ChunkGraph = {
    tokens,
    tree,
    chunks,
    chunkAt,
    starts: startsOf(tokens, chunks),
    links: chunks.map(() => ({ attached: null, possessor: null, apposition: null, conjunct: null })),
  };
  for (let i = 0; i < chunks.length; i += 1) link(graph, i);
  return graph;
};

/** The noun chunks of the model. */
export const toNounChunks = ({ chunks, links }: ChunkGraph): NounChunk[] =>
  chunks.map(({ from, to, head }, i) => ({ from, to, head, ...(links[i] as Links) }));
