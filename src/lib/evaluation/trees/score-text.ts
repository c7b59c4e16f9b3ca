import type { ParsedSentence } from '../../model/parse.ts';
import type { Span } from '../../model/span.ts';
import type { NameRange, NameTallies } from '../names/score-names.ts';
import { scoreNames, sumNames } from '../names/score-names.ts';
import type { Tally } from '../tally.ts';
import { sumTallies } from '../tally.ts';
import type { PlacedText } from './place-words.ts';

/** How well a running text was cut, and its names found. */
export interface TextScore {
  /** Words with their very first and last character. */
  readonly tokens: Tally;
  /** Sentences with the very first and last character. */
  readonly sentences: Tally;
  readonly names: NameTallies;
}

const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/** Counts equal spans; a span that stands twice (the words of a contraction) counts twice. */
const compareSpans = (gold: readonly Span[], given: readonly Span[]): Tally => {
  const toKey = ({ start, end }: Span): string => `${start} ${end}`;
  const open = new Map<string, number>();
  for (const span of gold) open.set(toKey(span), (open.get(toKey(span)) ?? 0) + 1);
  let right = 0;
  for (const span of given) {
    const left = open.get(toKey(span)) ?? 0;
    if (left === 0) continue;
    open.set(toKey(span), left - 1);
    right += 1;
  }
  return { rightGiven: right, given: given.length, rightDue: right, due: gold.length };
};

/** Names of a sentence from marks as "B-PER" and "I-PER", in characters. */
export const toNameRanges = (words: readonly (Span & { readonly name: string | null })[]): NameRange[] => {
  const ranges: NameRange[] = [];
  let last: string | null = null;
  for (const { start, end, name } of words) {
    const type = name === null ? null : name.slice(2);
    const before = ranges.at(-1);
    if (type !== null && name?.startsWith('I') === true && type === last && before) {
      ranges[ranges.length - 1] = { ...before, to: end };
    } else if (type !== null) ranges.push({ from: start, to: end, type });
    last = type;
  }
  return ranges;
};

const toSpan = (spans: readonly Span[]): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

/** Scores what was read from a text's characters alone. */
export const scoreText = ({ sentences }: PlacedText, given: readonly ParsedSentence[]): TextScore => {
  const words = sentences.map(({ sentence, spans }) =>
    sentence.words.map(({ name }, i) => ({ start: 0, end: 0, ...spans[i], name })),
  );
  return {
    tokens: compareSpans(
      sentences.flatMap(({ spans }) => spans),
      given.flatMap((sentence) => sentence.words),
    ),
    sentences: compareSpans(
      sentences.map(({ spans }) => toSpan(spans)),
      given.map((sentence) => toSpan(sentence.words)),
    ),
    names: scoreNames(
      words.flatMap(toNameRanges),
      given.flatMap((sentence) => toNameRanges(sentence.words)),
      TYPES,
      false,
    ),
  };
};

/** The scores of several texts together. */
export const sumTextScores = (scores: readonly TextScore[]): TextScore => ({
  tokens: sumTallies(scores.map(({ tokens }) => tokens)),
  sentences: sumTallies(scores.map(({ sentences }) => sentences)),
  names: sumNames(scores.map(({ names }) => names)),
});
