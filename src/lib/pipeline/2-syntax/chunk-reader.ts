import type { Token } from '../../model/sentence.ts';
import { ALONE, isNoun, nextStep, quantityLength } from './chunk-rules.ts';
import { POSSESSIVES, RELATIVES } from './word-lists.ts';

/** A noun phrase up to its head, not yet linked to others. */
export interface BareChunk {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Whether it possesses what follows ("Putin's", "his"). */
  readonly possessive: boolean;
}

/** One pronoun by itself; null where it introduces a relative clause or stands for nothing. */
const readPronoun = (tokens: readonly Token[], from: number): BareChunk | null => {
  const word = (tokens[from] as Token).form.toLowerCase();
  const next = tokens[from + 1];
  const previous = tokens[from - 1]?.form === '"' ? tokens[from - 2] : tokens[from - 1];
  if (word === 'there') return null;
  if (RELATIVES.has(word) && (word !== 'that' || isNoun(previous))) return null;
  const followed =
    isNoun(next) ||
    next?.pos === 'ADJ' ||
    next?.pos === 'NUM' ||
    next?.pos === 'ADV' ||
    next?.form === '"' ||
    (next?.pos === 'VERB' && isNoun(tokens[from + 2]));
  const possessive = POSSESSIVES.has(word) && (followed || (word !== 'her' && word !== 'his'));
  return { from, to: from + 1, head: from, possessive };
};

/** A chunk without a noun: "thousands", "the two", "the wounded", "both". */
const readHeadless = (tokens: readonly Token[], from: number, end: number): BareChunk | null => {
  const first = tokens[from] as Token;
  let number = end - 1;
  while (number >= from && tokens[number]?.pos !== 'NUM') number -= 1;
  if (number >= from) return { from, to: number + 1, head: number, possessive: false };
  const next = tokens[from + 1];
  const isPartitive = first.pos === 'ADJ' && next?.lemma === 'of';
  if (ALONE.has(first.lemma) && (first.pos === 'DET' || first.pos === 'PRON' || isPartitive)) {
    return { from, to: from + 1, head: from, possessive: false };
  }
  const last = tokens[end - 1];
  if (first.pos === 'DET' && end - from > 1 && last?.pos === 'ADJ')
    return { from, to: end, head: end - 1, possessive: false };
  const isWounded = first.form.toLowerCase() === 'the' && next?.pos === 'VERB' && next.verbForm === 'VBN';
  return isWounded ? { from, to: from + 2, head: from + 1, possessive: false } : null;
};

/** Reads the one chunk that begins at `from`; null where none does. */
export const readChunk = (tokens: readonly Token[], from: number): BareChunk | null => {
  const first = tokens[from];
  if (!first) return null;
  if (first.pos === 'PRON' && !(ALONE.has(first.lemma) && isNoun(tokens[from + 1]))) return readPronoun(tokens, from);
  let head = -1;
  let i = from + quantityLength(tokens, from);
  for (;;) {
    const step = nextStep({ tokens, from, i, head });
    if (!step) break;
    i += step.take;
    if (step.dropsHead) head = -1;
    else if (step.isHead) head = i - 1;
  }
  if (head < 0) return readHeadless(tokens, from, i);
  // Numbers after the head belong to it ("April 26").
  let to = head + 1;
  while (to < i && tokens[to]?.pos === 'NUM') to += 1;
  const after = tokens[to];
  return { from, to, head, possessive: after?.pos === 'PART' && (after.form === "'s" || after.form === "'") };
};
