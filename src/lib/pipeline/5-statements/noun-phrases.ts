import type { NounChunk, Token } from '../../model/sentence.ts';
import type { SentenceView } from './sentence-view.ts';
import { remember } from './remember.ts';
import { formAt, withConjuncts } from './sentence-view.ts';

/** A preposition after a noun chunk and the chunks that it governs. */
export interface Phrase {
  readonly preposition: string;
  readonly chunks: readonly number[];
}

/** A chunk, or the one that it possesses ("Putin" of "Putin's team": "team"). */
const possessedBy = (chunks: readonly NounChunk[], number: number): number => {
  let at = number;
  while (chunks[at + 1]?.possessor === at) at += 1;
  return at;
};

const isModifying = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.verbForm === 'VBG' || tokens[at]?.verbForm === 'VBN';

/** Number of the noun phrase that begins at or just after a token, by its head's chunk; -1 for none. */
export const chunkFrom = ({ chunks, chunkAt, tokens }: SentenceView, at: number): number => {
  for (let i = at; i < at + 3 && i < tokens.length; i += 1) {
    const chunk = chunkAt[i] ?? -1;
    if (chunk !== -1) return chunks[chunk]?.from === i || i === at ? possessedBy(chunks, chunk) : -1;
    // "with emerging nations": a participle before its noun may stand outside of the chunk.
    const { pos, form } = tokens[i] ?? {};
    const skipped = pos === 'ADV' || form === '"' || form === 'both' || form === 'either' || isModifying(tokens, i);
    if (!skipped) return -1;
  }
  return -1;
};

/** Words that open a list of members: "leaders such as A and B", "meetings, including with A". */
const LISTING: ReadonlySet<string> = new Set(['like', 'including', 'especially', 'namely', 'notably', 'particularly']);

/** Token after a word that lists members of what the chunk names, commas and dashes passed over; -1 where none does. */
export const listingAfter = (view: SentenceView, number: number): number => {
  const { chunks, tokens } = view;
  let at = chunks[number]?.to ?? tokens.length;
  while (at < tokens.length && tokens[at]?.pos === 'PUNCT') at += 1;
  if (formAt(view, at) === 'such' && formAt(view, at + 1) === 'as') return at + 2;
  return LISTING.has(formAt(view, at)) ? at + 1 : -1;
};

/** The prepositional phrases that follow a noun chunk or were attached to it, nearest first. */
export const phrasesAfter = remember((view, number): readonly Phrase[] => {
  const { chunks, tokens } = view;
  const phrases: Phrase[] = [];
  const taken = new Set<number>([number]);
  const add = (preposition: number, chunk: number): void => {
    if (chunk === -1 || taken.has(chunk)) return;
    const group = withConjuncts(view, chunk).filter((i) => !taken.has(i));
    for (const i of group) taken.add(i);
    phrases.push({ preposition: formAt(view, preposition), chunks: group });
  };
  for (const i of view.attached[number] ?? []) add(chunks[i]?.attached?.preposition ?? -1, i);
  let at = chunks[number]?.to ?? tokens.length;
  while (tokens[at]?.pos === 'ADP') {
    const chunk = chunkFrom(view, at + 1);
    if (chunk === -1) break;
    add(at, chunk);
    at = Math.max(...withConjuncts(view, chunk).map((i) => chunks[i]?.to ?? 0));
  }
  const listing = listingAfter(view, number);
  if (listing !== -1 && tokens[listing]?.pos === 'ADP') add(listing, chunkFrom(view, listing + 1));
  return phrases;
});

/** The phrases that hang on a noun itself and not on what follows it. */
export const ownPhrases = (view: SentenceView, number: number): Phrase[] => {
  const { chunks } = view;
  const phrases = (view.attached[number] ?? []).map((i) => ({
    preposition: formAt(view, chunks[i]?.attached?.preposition ?? -1),
    chunks: withConjuncts(view, i),
  }));
  if (phrases.length > 0) return phrases;
  let at = chunks[number]?.to ?? 0;
  // ", in South Africa, …" and "on Tuesday in Kazan".
  if (formAt(view, at) === ',') at += 1;
  if (view.tokens[at]?.pos !== 'ADP') return [];
  const chunk = chunkFrom(view, at + 1);
  if (chunk !== -1 && view.isTime(chunk)) return ownPhrases(view, chunk);
  return chunk === -1 ? [] : [{ preposition: formAt(view, at), chunks: withConjuncts(view, chunk) }];
};
