import { toRatio } from '../tally.ts';
import type { Share } from '../tally.ts';
import type { JudgedPair } from './judge-pairs.ts';
import { countNamePairs } from './judge-pairs.ts';
import type { NamePair } from './read-pairs.ts';

const round = ({ right, of }: Share): number => Math.round(toRatio(right, of) * 1000) / 1000;

/** The figures for the baseline: shares of 1, rounded to three digits; how many are right of each construction. */
export const toPairFigures = (judged: readonly JudgedPair[]): Readonly<Record<string, number>> => {
  const { merged, keptApart, constructions } = countNamePairs(judged);
  return {
    merged: round(merged),
    kept_apart: round(keptApart),
    ...Object.fromEntries([...constructions].map(([construction, { right }]) => [construction, right])),
  };
};

const toMarked = ({ texts, names }: NamePair): string =>
  texts
    .map((words, text) =>
      names
        .filter((name) => name.text === text)
        .sort((a, b) => b.span.start - a.span.start)
        .reduce(
          (marked, { span: { start, end } }) =>
            `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
          words,
        ),
    )
    .join(' || ');

/** The figures as lines of text, with up to `show` misses of each construction. */
export const toPairReport = (judged: readonly JudgedPair[], show = 0): string => {
  const { merged, keptApart, constructions } = countNamePairs(judged);
  const toLine = (title: string, { right, of }: Share): string =>
    `${title.padEnd(56)}${(100 * toRatio(right, of)).toFixed(1).padStart(6)}  (${right} of ${of})`;
  return [
    toLine('name pairs: one actor, merged', merged),
    toLine('name pairs: two actors, kept apart', keptApart),
    ...[...constructions].flatMap(([construction, share]) => [
      toLine(`  ${construction}`, share),
      ...judged
        .filter(({ pair, right }) => pair.construction === construction && !right)
        .slice(0, show)
        .map(({ pair, verdict }) => `    ${verdict}: ${toMarked(pair)}`),
    ]),
    '',
  ].join('\n');
};
