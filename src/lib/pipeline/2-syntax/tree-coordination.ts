import type { Token } from '../../model/sentence.ts';
import {
  formsBetween,
  isName as isNameChunk,
  verbFollows,
  verbFollowsInsertion,
  verbPrecedes,
} from './phrase-context.ts';
import { isTemporal } from './temporal.ts';
import type { TreeChunk } from './tree-chunks.ts';
import { PERSON_NOUN } from './tree-chunks.ts';
import type { ChunkGraph, Links } from './tree-links.ts';
import { isOwner } from './tree-links.ts';
import { SPEECH_VERBS } from './word-lists.ts';

/** What may stand before the last member of a list. */
const LAST = new Set(
  'and|or|&|, and|, or|nor|, nor|as well as|, as well as|and also|along with|and / or|/|and then|, and also|, but also|but also'.split(
    '|',
  ),
);

/** The phrase before the whole phrase `number`, its possessors passed over; -1 for none. */
const leftOf = ({ chunks, starts }: ChunkGraph, number: number): number => {
  let before = number - 1;
  while (before >= 0 && (chunks[before]?.to ?? 0) > (starts[number] as number)) before -= 1;
  return before;
};

const chunkOf = ({ chunks }: ChunkGraph, number: number): TreeChunk => chunks[number] as TreeChunk;

const isNamed = (graph: ChunkGraph, number: number): boolean => isNameChunk(graph.tokens, chunkOf(graph, number));

/** The nearest phrase before a name that is one too: the one right before, or what that hangs on. */
const findNamed = (graph: ChunkGraph, before: number): number => {
  let at = before;
  for (let steps = 0; steps < 5 && at !== -1; steps += 1) {
    if (isNamed(graph, at)) return at;
    at = graph.links[at]?.attached?.chunk ?? graph.links[at]?.apposition ?? -1;
  }
  return -1;
};

/** "the service and its head": what a phrase after "and" goes with where the tree does not say; -1 where it does. */
const findUnlinked = (graph: ChunkGraph, number: number, before: number): number => {
  const { tokens, links } = graph;
  const link = links[number];
  if (link && link.conjunct !== null) return link.conjunct < number ? link.conjunct : -1;
  if (!link || link.attached || link.apposition !== null) return -1;
  if (tokens[chunkOf(graph, number).head]?.pos !== 'NOUN') return -1;
  let at = before;
  for (let steps = 0; steps < 5 && isNamed(graph, at); steps += 1) {
    const above = links[at]?.attached?.chunk;
    if (above === undefined) return before;
    at = above;
  }
  return at;
};

const isObject = (tokens: readonly Token[], start: number): boolean => {
  const verb = tokens[start - 1];
  return verb?.pos === 'VERB' && !SPEECH_VERBS.has(verb.lemma);
};

/** The first member of a list that ends in `last`: back over names with commas between. */
const findFirst = (graph: ChunkGraph, last: number, isSubject: boolean): { first: number; members: number[] } => {
  const { tokens, chunks, starts } = graph;
  const members: number[] = [];
  let first = last;
  for (;;) {
    const before = leftOf(graph, first);
    const left = chunks[before];
    if (!left || isTemporal(tokens, left) || isNamed(graph, before) !== isNamed(graph, first)) break;
    const isPronoun = tokens[left.head]?.pos === 'PRON' || tokens[(chunks[first] as TreeChunk).head]?.pos === 'PRON';
    if (isPronoun || (isSubject && tokens[(starts[before] as number) - 1]?.pos === 'ADP')) break;
    if (formsBetween(tokens, left.to, starts[first] as number) !== ',') break;
    if (isSubject && isObject(tokens, starts[before] as number)) break;
    members.push(first);
    first = before;
  }
  return { first, members };
};

const join = ({ links }: ChunkGraph, number: number, first: number): void => {
  if (number === first) return;
  const link = links[number] as Links;
  link.conjunct = first;
  link.apposition = null;
  link.attached = null;
  for (const other of links) {
    if (other.conjunct === number) other.conjunct = first;
    if (other.apposition === number && other !== link) other.apposition = number;
  }
};

/** Whether a phrase stands between commas and is headed by a common noun: "Russia and Iran, Maduro's allies, promised". */
const isAside = (tokens: readonly Token[], start: number, { head, to }: TreeChunk): boolean =>
  tokens[start - 1]?.form === ',' && tokens[to]?.form === ',' && tokens[head]?.pos === 'NOUN';

/** [SY14] Without an "and" there is no list: "near Damascus, a monitor said"; what follows its last member is said of them. */
const dissolveLists = ({ tokens, chunks, starts, links }: ChunkGraph): void => {
  const closed = new Map<number, number>();
  for (const [i, { conjunct }] of links.entries()) {
    if (conjunct === null) continue;
    let at = (starts[i] as number) - 1;
    while (
      at > (chunks[conjunct] as TreeChunk).to &&
      ((tokens[at] as Token).pos === 'ADP' || (tokens[at] as Token).pos === 'ADV' || (tokens[at] as Token).form === '"')
    )
      at -= 1;
    const before = tokens[at];
    if (before?.pos === 'CCONJ' || before?.form === '/' || before?.form === '&' || before?.form === 'as')
      closed.set(conjunct, i);
  }
  for (const [i, link] of links.entries()) {
    if (link.conjunct === null) continue;
    const last = closed.get(link.conjunct);
    if (last === undefined) link.conjunct = null;
    else if (i > last && isAside(tokens, starts[i] as number, chunks[i] as TreeChunk)) {
      link.apposition = link.conjunct;
      link.conjunct = null;
    }
  }
};

/** [SY13] "the spokesman, Farhan Haq, spoke": a name between commas behind a noun for a person is its apposition. */
const findAppositions = (graph: ChunkGraph): void => {
  const { tokens, chunks, starts, links } = graph;
  for (let i = 1; i < chunks.length; i += 1) {
    const link = links[i] as Links;
    const before = leftOf(graph, i);
    const left = chunks[before];
    if (!left || link.apposition !== null || link.conjunct !== null || link.attached || !isNamed(graph, i)) continue;
    const noun = tokens[left.head] as Token;
    if (noun.pos !== 'NOUN' || !PERSON_NOUN.test(noun.lemma) || isTemporal(tokens, left)) continue;
    if (formsBetween(tokens, left.to, starts[i] as number) !== ',' || tokens[chunkOf(graph, i).to]?.form !== ',')
      continue;
    if (links.some(({ conjunct }) => conjunct === i)) continue;
    link.apposition = links[before]?.apposition ?? before;
  }
};

/**
 * [SY14] Names in a row with commas and an "and" before the last are one list, whatever the tree says: "with A, B and C".
 * Coordination is what a parser gets wrong most often.
 */
export const repairCoordination = (graph: ChunkGraph, telegraphic: boolean): void => {
  const { tokens, chunks, starts, links } = graph;
  for (let i = 1; i < chunks.length; i += 1) {
    const chunk = chunkOf(graph, i);
    const before = leftOf(graph, i);
    const left = chunks[before];
    const isName = isNamed(graph, i);
    if (chunks[i + 1] && isOwner(tokens, chunk, (chunks[i + 1] as TreeChunk).from)) continue;
    if (!left || isTemporal(tokens, chunk) || isTemporal(tokens, left)) continue;
    const between = formsBetween(tokens, left.to, starts[i] as number);
    if (!LAST.has(between)) continue;
    const followed = verbFollows(tokens, chunk.to);
    const isSecond = between.startsWith(', ');
    const target = isName ? findNamed(graph, before) : findUnlinked(graph, i, before);
    if (target === -1) continue;
    const list = findFirst(graph, target, followed);
    const isList = list.members.length > 0;
    if (isSecond && !isList && verbFollowsInsertion(tokens, chunk.to)) continue;
    if (followed && ((isSecond && !isList) || verbPrecedes(tokens, left.from)) && between !== 'as well as') continue;
    const first = links[list.first]?.conjunct ?? list.first;
    for (const member of list.members) join(graph, member, first);
    join(graph, i, first);
  }
  if (!telegraphic) dissolveLists(graph);
  findAppositions(graph);
};
