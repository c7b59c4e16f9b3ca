import { toNamesLine } from '../names/report-names.ts';
import type { Share, Tally } from '../tally.ts';
import { toRatio, toScores } from '../tally.ts';
import type { TextScore } from './score-text.ts';
import type { TreeScore } from './score-trees.ts';
import type { TreebankScore } from './score-treebank.ts';

const percent = (value: number): string => (100 * value).toFixed(1);
const ofShare = ({ right, of }: Share): string => percent(toRatio(right, of));
const ofTally = (tally: Tally): string => {
  const { precision, recall, f1 } = toScores(tally);
  return `${percent(precision)} / ${percent(recall)} / ${percent(f1)}`;
};

/** Tags and trees in a few lines. */
export const toTreeLines = (score: TreeScore): string[] => [
  `  UPOS ${ofShare(score.upos)}  XPOS ${ofShare(score.xpos)}  UAS ${ofShare(score.heads)}  LAS ${ofShare(score.arcs)}`,
  `  verbs with subject (P / R / F) ${ofTally(score.subjects)}`,
  `  verbs with object              ${ofTally(score.objects)}`,
  `  verbs with both                ${ofTally(score.triples)}`,
];

/** Words and sentences cut from running text, in one line. */
export const toCutLine = ({ tokens, sentences }: TextScore): string =>
  `  from the text alone: words F ${percent(toScores(tokens).f1)}  sentences F ${percent(toScores(sentences).f1)}`;

/** One line a relation that stands at least so often in the gold, the most frequent first. */
export const toRelationLines = ({ relations }: TreeScore, least: number): string[] =>
  [...relations]
    .filter(([, { due }]) => due >= least)
    .sort(([, a], [, b]) => b.due - a.due)
    .map(([relation, tally]) => `  ${relation.padEnd(14)} ${String(tally.due).padStart(5)}  ${ofTally(tally)}`);

const round = (value: number): number => Math.round(value * 1000) / 1000;
const toF1 = (tally: Tally): number => round(toScores(tally).f1);
const toShare = ({ right, of }: Share): number => round(toRatio(right, of));

/** Relations rarer than this in the gold say too little to be figures of the baseline. */
const LEAST = 10;

/** The figures for the baseline, F1 or shares of 1, rounded to three digits. */
export const toTreebankFigures = ({ trees, texts }: TreebankScore): Readonly<Record<string, number>> => ({
  upos: toShare(trees.upos),
  xpos: toShare(trees.xpos),
  uas: toShare(trees.heads),
  las: toShare(trees.arcs),
  subject_verb_object_f1: toF1(trees.triples),
  words_f1: toF1(texts.tokens),
  sentences_f1: toF1(texts.sentences),
  names_f1: toF1(texts.names.all),
  ...Object.fromEntries([...texts.names.types].map(([type, tally]) => [`names_${type}_f1`, toF1(tally)])),
  ...Object.fromEntries(
    [...trees.relations]
      .filter(([, { due }]) => due >= LEAST)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([relation, tally]) => [`${relation}_f1`, toF1(tally)]),
  ),
});

/** All figures of a treebank with names as lines of text. */
export const toTreebankReport = (title: string, { trees, texts }: TreebankScore): string =>
  [
    `${title}: ${trees.heads.of} words`,
    ...toTreeLines(trees),
    toCutLine(texts),
    toNamesLine('  names', texts.names),
    ...toRelationLines(trees, LEAST),
    '',
  ].join('\n');
