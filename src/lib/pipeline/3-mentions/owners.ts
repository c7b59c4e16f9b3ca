import type { Draft } from './draft.ts';
import type { DraftIndex } from './draft-index.ts';
import type { SentenceView } from './sentence-view.ts';
import { formAt, isPossessive, wordAt } from './sentence-view.ts';

/** A noun phrase to the left of its head: where it begins, without article, and whose it is. */
export interface LeftPart {
  readonly from: number;
  readonly owner: Draft | null;
  /** Lower-case word before it ("the", "a", "of"), "" at the start. */
  readonly determiner: string;
}

/** Longest noun phrase in words. */
const LONGEST = 12;

const POSSESSIVES = /^(?:his|her|its|their|our|my|whose|your)$/;

const MONTHS = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Words that begin a noun phrase and are no part of a description. */
const DETERMINERS =
  /^(?:the|a|an|this|that|these|those|some|any|each|every|no|all|both|either|neither|another|such|what|which)$/;

const isInside = (view: SentenceView, at: number): boolean => {
  const token = view.sentence.tokens[at];
  if (token === undefined) return false;
  if (view.tight[at] || (view.tight[at + 1] && /^\p{L}/u.test(token.form))) return true;
  if (token.pos === 'ADJ' || token.pos === 'NUM') return !DETERMINERS.test(view.lower[at] ?? '');
  if (token.pos === 'NOUN') return true;
  if (token.pos === 'VERB')
    return token.verbForm === 'VBN' || token.verbForm === 'VBG' ? view.inChunk[at] === true : false;
  return token.pos === 'PROPN' && (/^\p{Ll}/u.test(token.form) || MONTHS.test(token.form));
};

/**
 * [ME10] Reads a noun phrase leftwards from `at`: adjectives and nouns, the name before them ("Russian", "UN") or its
 * possessor ("Kyiv's", "his"). Nothing before token `limit` is looked at.
 */
export const readLeft = (view: SentenceView, index: DraftIndex, at: number, limit = 0): LeftPart => {
  let from = at;
  let owner: Draft | null = null;
  while (from > limit && at - from < LONGEST) {
    const before = from - 1;
    const draft = index.endingAt(from);
    if (draft !== undefined && draft.form !== 'pronoun') {
      if (owner !== null || (draft.form === 'nominal' && draft.type === 'person')) break;
      owner = draft;
      ({ from } = draft);
      continue;
    }
    if (isPossessive(view, before)) {
      const possessor = index.endingAt(before);
      if (possessor === undefined || owner !== null) {
        // "last month's summit", "the company's president": the possessor is nobody that is known here.
        break;
      }
      return { from: possessor.from, owner: possessor, determiner: wordAt(view, possessor.from - 1) };
    }
    if (POSSESSIVES.test(wordAt(view, before))) {
      const pronoun = index.startingAt(before);
      return { from: before, owner: owner ?? pronoun ?? null, determiner: wordAt(view, before) };
    }
    if (!isInside(view, before) || formAt(view, before) === ',') break;
    from = before;
  }
  return { from, owner, determiner: wordAt(view, from - 1) };
};

/** The draft after "of" (or another of `prepositions`) and an article, from `at`; null for none. */
export const readOf = (view: SentenceView, index: DraftIndex, at: number, prepositions: RegExp): Draft | null => {
  if (!prepositions.test(wordAt(view, at))) return null;
  let start = at + 1;
  if (/^(?:the|its|his|their)$/.test(wordAt(view, start))) start += 1;
  return index.startingAt(start) ?? null;
};

/** Whether an article or the like makes the phrase one that is known already. */
export const isDefinite = (determiner: string): boolean => /^(?:the|this|that|these|those|both)$/.test(determiner);

/** "Ukraine's Foreign Ministry", "his Foreign Ministry": a body named by what it is belongs to its possessor. */
export const giveOwners = (view: SentenceView, index: DraftIndex): void => {
  for (const draft of index.all) {
    if (draft.form !== 'name' || draft.known !== null || draft.owner !== null) continue;
    if (draft.type !== 'organisation' && draft.type !== 'force' && draft.type !== 'event') continue;
    const before = draft.from - 1;
    if (isPossessive(view, before)) draft.owner = index.endingAt(before) ?? null;
    else if (POSSESSIVES.test(wordAt(view, before))) draft.owner = index.startingAt(before) ?? null;
  }
};
