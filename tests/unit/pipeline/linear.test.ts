import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/lib/model/document.ts';
import { loadGrammarModel } from '../../../src/lib/pipeline/2-syntax/grammar-model.ts';
import { loadPipeline } from '../../../src/lib/pipeline/pipeline.ts';
import { parsePlainText } from '../../../src/lib/sources/plain-text.ts';
import { LONG_TEXTS } from '../long-texts.ts';
import { readShippedModels } from '../read-syntax.ts';

const models = readShippedModels();
const pipeline = loadPipeline(models);
const grammar = loadGrammarModel(models);

const SMALL = 2000;
const TIMES = 4;

const measureMs = (run: () => void): number => {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
};

/**
 * Four times the text may take eight times the time of the processor, and a little; time that grows by the square would be
 * sixteen times. A run of a few milliseconds says nothing and passes. What is too slow gets a second chance: what else the
 * machine does makes a run slower, never faster.
 */
const expectLinear = (run: (count: number) => void): void => {
  const small = Math.min(
    measureMs(() => run(SMALL)),
    measureMs(() => run(SMALL)),
  );
  const most = 2 * TIMES * small + 80;
  const first = measureMs(() => run(SMALL * TIMES));
  const large =
    first < most
      ? first
      : Math.min(
          first,
          measureMs(() => run(SMALL * TIMES)),
        );
  expect(large).toBeLessThan(most);
};

const WAYS: readonly (readonly [string, (document: Document) => unknown])[] = [
  ['trees', pipeline.parse],
  ['extraction', pipeline.extract],
];

describe.each(WAYS)('the time of %s grows with the length of the text, not faster', (_, read) => {
  test.each(LONG_TEXTS)(
    '%s',
    (__, make) => {
      const documents = new Map([SMALL, SMALL * TIMES].map((count) => [count, parsePlainText('d', make(count))]));
      expectLinear((count) => {
        const document = documents.get(count);
        if (document) read(document);
      });
    },
    120_000,
  );
});

describe('the time of one tree grows with its words, not faster', () => {
  test.each([
    ['a sentence', 'Putin met Xi in Moscow , and then he went on to'],
    ['commas', ','],
    ['names', 'Putin , Xi ,'],
    ['brackets', '( a'],
    ['quotations', '" yes " he said'],
    ['articles', 'the big'],
    ['conjunctions', 'and'],
  ])(
    '%s',
    (_, piece) => {
      const words = piece.split(' ');
      const formsOf = (count: number) => Array.from({ length: count }, (__, i) => words[i % words.length] ?? '');
      expectLinear((count) => grammar.parse(formsOf(count)));
    },
    120_000,
  );
});
