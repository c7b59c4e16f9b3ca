import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../../src/lib/model/sentence.ts';
import { oddText, SEED_TEXTS } from '../odd-texts.ts';
import { parse } from './describe-clauses.ts';

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Everything a later stage relies on. */
const check = (text: string, sentences: readonly Sentence[]): void => {
  let end = 0;
  for (const sentence of sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    end = sentence.end;
    let last = sentence.start;
    for (const token of sentence.tokens) {
      expect(token.start).toBeGreaterThanOrEqual(last);
      expect(token.end).toBeGreaterThan(token.start);
      last = token.end;
      if (/^[A-Za-z]+$/.test(token.form)) expect(plain(text.slice(token.start, token.end))).toBe(token.form);
    }
    expect(last).toBe(sentence.end);
    const chunkCount = sentence.chunks.length;
    let to = 0;
    for (const chunk of sentence.chunks) {
      expect(chunk.from).toBeGreaterThanOrEqual(to);
      expect(chunk.to).toBeLessThanOrEqual(sentence.tokens.length);
      expect(chunk.head).toBeGreaterThanOrEqual(chunk.from);
      expect(chunk.head).toBeLessThan(chunk.to);
      for (const link of [chunk.attached?.chunk, chunk.possessor, chunk.apposition, chunk.conjunct]) {
        if (link !== null && link !== undefined) expect(link).toBeLessThan(chunkCount);
      }
      to = chunk.to;
    }
    sentence.clauses.forEach((clause, i) => {
      expect(clause.from).toBeLessThanOrEqual(clause.verb);
      expect(clause.verb).toBeLessThan(clause.to);
      expect(clause.parent).not.toBe(i);
      for (const chunk of [...clause.subjects, ...clause.objects, ...clause.obliques.flatMap(({ chunks }) => chunks)]) {
        expect(chunk).toBeLessThan(chunkCount);
      }
    });
  }
};

describe('any text', () => {
  test('offsets point at the words, links at what there is', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        check(text, parse(text));
      }),
      { numRuns: 60 },
    );
  });

  test('random strings do no harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        check(text, parse(text));
      }),
      { numRuns: 100 },
    );
  });

  test('the same text gives the same sentences', () => {
    for (const text of SEED_TEXTS) expect(parse(text)).toEqual(parse(text));
  });

  test.each<[string, string]>([
    ['1 MB without a space', 'a'.repeat(1_000_000)],
    ['1 MB of hyphens and letters', 'ab1-'.repeat(250_000)],
    ['apostrophes', "a'".repeat(200_000)],
    ['dots', 'a.'.repeat(200_000)],
    ['2 MB without a full stop', 'word and another word of the thing '.repeat(60_000)],
    ['quotation marks', '"a" '.repeat(100_000)],
    ['emoji', '😀'.repeat(200_000)],
  ])('%s is read in seconds', (_name, text) => {
    const sentences = parse(text);
    expect(sentences.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
  });
});
