import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConllu } from '../../../src/lib/evaluation/trees/read-conllu.ts';
import { encodeConllu } from '../../../src/lib/formats/conllu.ts';
import type { ParsedSentence } from '../../../src/lib/model/parse.ts';
import { loadPipeline } from '../../../src/lib/pipeline/pipeline.ts';
import { parsePlainText } from '../../../src/lib/sources/plain-text.ts';
import { LONG_TEXTS } from '../long-texts.ts';
import { EVERY_PIECE, oddText, SEED_TEXTS } from '../odd-texts.ts';
import { readShippedModels } from '../read-syntax.ts';

const pipeline = loadPipeline(readShippedModels());

const parse = (text: string): ParsedSentence[] => pipeline.parse(parsePlainText('d', text));

/** Words from which no chain of heads leads to the root. */
const findLost = ({ words }: ParsedSentence): number[] => {
  const safe = new Set<number>();
  return words.flatMap((_, from) => {
    const chain = new Set<number>();
    let at = from;
    while (at !== -1 && !safe.has(at) && !chain.has(at)) {
      chain.add(at);
      at = words[at]?.head ?? from;
    }
    if (chain.has(at)) return [from];
    for (const word of chain) safe.add(word);
    return [];
  });
};

/** What the trees of every text hold. */
const check = (text: string, sentences: readonly ParsedSentence[]): void => {
  let last = 0;
  const broken = sentences.filter((sentence) => {
    const { words, start, end } = sentence;
    const inOrder = words.every((word) => {
      const isPlaced = word.start >= last && word.end > word.start && word.end <= text.length;
      last = Math.max(last, word.start);
      return isPlaced;
    });
    const roots = words.filter(({ head, relation }) => head === -1 && relation === 'root').length;
    const isWhole = words.every(({ form, lemma, head }) => form !== '' && lemma !== '' && head < words.length);
    return (
      !inOrder || !isWhole || roots !== 1 || findLost(sentence).length > 0 || words[0]?.start !== start || end < last
    );
  });
  expect(broken).toEqual([]);
  const written = readConllu(encodeConllu('d', text, sentences, 1));
  expect(written.map(({ words }) => words.map(({ head, relation, name }) => [head, relation, name]))).toEqual(
    sentences.map(({ words }) => words.map(({ head, relation, name }) => [head, relation, name])),
  );
};

describe('trees of any text', () => {
  test('have one root and words that stand in the text, and can be written', () => {
    fc.assert(
      fc.property(oddText, (text) => check(text, parse(text))),
      { numRuns: 30, seed: 7 },
    );
  }, 120_000);

  test.each(['', ' ', '\n\n', '\0', '\uFEFF', '\uD800', '…', '🕊️', '\u202E', ',', EVERY_PIECE])('%j', (text) => {
    check(text, parse(text));
  });

  test('are the same each time, whatever was read before', () => {
    const [first] = SEED_TEXTS;
    const alone = parse(first ?? '');
    for (const text of [EVERY_PIECE, ...SEED_TEXTS]) parse(text);
    expect(parse(first ?? '')).toEqual(alone);
  });
});

describe('long texts', () => {
  test.each(LONG_TEXTS)('%s', (_, make) => {
    const text = make(2000);
    check(text, parse(text));
  });

  test('a sentence of 5,000 words keeps them all', () => {
    const text = `${'Putin met Xi and '.repeat(1250).trim()}.`;
    const sentences = parse(text);
    check(text, sentences);
    expect(sentences.flatMap(({ words }) => words)).toHaveLength(5001);
  });

  test.each([
    ['100,000 commas', ','.repeat(100_000)],
    ['100,000 commas after a word', `Yes${','.repeat(100_000)}`],
    ['100,000 commas apart', 'Yes' + ' ,'.repeat(100_000)],
    ['a word of a million letters', 'x'.repeat(1_000_000)],
    ['a million blanks', `Yes${' '.repeat(1_000_000)}no.`],
  ])(
    '%s',
    (_, text) => {
      check(text, parse(text));
    },
    60_000,
  );
});
