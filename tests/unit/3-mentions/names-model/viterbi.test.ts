import { describe, expect, it } from 'vitest';
import { LABELS, LABEL_COUNT } from '../../../../src/lib/pipeline/3-mentions/names-model/labels.ts';
import { Viterbi } from '../../../../src/lib/pipeline/3-mentions/names-model/viterbi.ts';

const NO_MOVES = new Int32Array(LABEL_COUNT * LABEL_COUNT);

/** Scores of a sentence: for each token the labels that have one. */
const toScores = (tokens: readonly Readonly<Record<string, number>>[]): Int32Array =>
  Int32Array.from(tokens.flatMap((scores) => LABELS.map((label) => scores[label] ?? 0)));

const read = (tokens: readonly Readonly<Record<string, number>>[]): string[] => {
  const labels = new Uint8Array(tokens.length);
  new Viterbi().best(toScores(tokens), NO_MOVES, tokens.length, labels);
  return [...labels].map((label) => LABELS[label] ?? '');
};

describe('Viterbi', () => {
  it.each<[string, Readonly<Record<string, number>>[], string[]]>([
    ['the best label of each token', [{ 'S-PER': 5 }, { O: 3 }, { 'S-LOC': 4 }], ['S-PER', 'O', 'S-LOC']],
    ['no name without an end', [{ 'B-PER': 9, O: 1 }], ['O']],
    [
      'a whole name against one token',
      [{ 'B-ORG': 4, O: 1 }, { 'I-ORG': 4, O: 5 }, { 'E-ORG': 4 }],
      ['B-ORG', 'I-ORG', 'E-ORG'],
    ],
    ['one type throughout a name', [{ 'B-ORG': 4 }, { 'E-PER': 5, 'E-ORG': 3 }], ['B-ORG', 'E-ORG']],
  ])('gives %s', (_, tokens, labels) => {
    expect(read(tokens)).toEqual(labels);
  });

  it('stays with the best reading however far the scores run', () => {
    const tokens = Array.from({ length: 5000 }, () => ({ O: -900_000, 'S-PER': -800_000 }));
    const all = Int32Array.from(
      tokens.flatMap((scores) => LABELS.map((label) => (scores as Record<string, number>)[label] ?? -1_000_000)),
    );
    const labels = new Uint8Array(tokens.length);
    new Viterbi().best(all, NO_MOVES, tokens.length, labels);
    expect(new Set([...labels].map((label) => LABELS[label]))).toEqual(new Set(['S-PER']));
  });

  it('tells what another label would cost', () => {
    const scores = toScores([{ 'S-PER': 7, 'S-ORG': 4 }, { O: 2 }]);
    const labels = new Uint8Array(2);
    const margins = new Float64Array(2);
    const viterbi = new Viterbi();
    viterbi.best(scores, NO_MOVES, 2, labels);
    viterbi.margins(scores, NO_MOVES, 2, labels, margins);
    expect([...margins]).toEqual([3, 2]);
  });
});
