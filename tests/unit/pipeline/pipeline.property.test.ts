import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeExtractionLine } from '../../../src/lib/formats/extraction-line.ts';
import type { Document } from '../../../src/lib/model/document.ts';
import type { Extraction } from '../../../src/lib/model/extraction.ts';
import type { Span } from '../../../src/lib/model/span.ts';
import { loadPipeline } from '../../../src/lib/pipeline/pipeline.ts';
import { parsePlainText } from '../../../src/lib/sources/plain-text.ts';
import { oddText, SEED_TEXTS } from '../odd-texts.ts';
import { readShippedModels } from '../read-syntax.ts';

const pipeline = loadPipeline(readShippedModels());

const toDocument = (text: string): Document => parsePlainText('d', text, { date: '2024-10-22' });

const toWords = (text: string, { start, end }: Span): string => text.slice(start, end);

/** What the contract promises of every output, whatever the text. */
const check = ({ document, entities, mentions, statements, coverage }: Extraction): void => {
  const { text } = document;
  const ids = new Set(entities.map(({ id }) => id));
  expect(ids.size).toBe(entities.length);
  for (const mention of mentions) {
    expect(toWords(text, mention)).toBe(mention.text);
    expect(mention.text).not.toBe('');
    expect(ids).toContain(mention.entity);
  }
  expect(new Set(mentions.map(({ entity }) => entity))).toEqual(ids);
  for (const statement of statements) {
    expect(ids).toContain(statement.subject);
    expect(ids).toContain(statement.object);
    expect(statement.subject).not.toBe(statement.object);
    expect(statement.evidence.length).toBeGreaterThan(0);
    expect(statement.evidence[statement.clearest]).toBeDefined();
    for (const { sentence, trigger, subjectSpan, objectSpan } of statement.evidence) {
      for (const span of [sentence, trigger, subjectSpan, objectSpan]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      expect(trigger.start).toBeGreaterThanOrEqual(sentence.start);
      expect(trigger.end).toBeLessThanOrEqual(sentence.end);
      // An end stands in the sentence, or in a mention before it.
      expect(subjectSpan.start).toBeLessThan(sentence.end);
      expect(objectSpan.start).toBeLessThan(sentence.end);
    }
  }
  for (const index of [...coverage.withStatements, ...coverage.silent]) {
    expect(coverage.sentences[index]).toBeDefined();
  }
};

describe('every output', () => {
  test('holds spans that stand in the text, whatever the text', () => {
    fc.assert(
      fc.property(oddText, (text) => check(pipeline.extract(toDocument(text)))),
      { numRuns: 60, seed: 7 },
    );
  }, 120_000);

  test('is none for texts without words', () => {
    for (const text of ['', ' ', '\n\n', '\0', '\uFEFF', '\uD800', '…', '🕊️', '\u202E']) {
      const extraction = pipeline.extract(toDocument(text));
      check(extraction);
      expect(extraction.statements).toEqual([]);
    }
  });

  test('is the same bytes each time', () => {
    for (const seed of SEED_TEXTS) {
      const [first, second] = [0, 1].map(() => encodeExtractionLine(pipeline.extract(toDocument(seed))));
      expect(second).toBe(first);
    }
  });

  test.each([
    ['5 MB without a full stop', 'Putin met Xi in Moscow and then he went on to '.repeat(110_000)],
    ['1 MB without a space', 'x'.repeat(1_000_000)],
    ['1 MB of capitals without a space', 'AbC'.repeat(350_000)],
    ['1 MB of quotes', '"'.repeat(1_000_000)],
    ['1 MB of line breaks', '\n'.repeat(1_000_000)],
    ['300 kB of names', 'Putin, Xi, Modi, '.repeat(18_000)],
    ['1 MB of brackets', '('.repeat(500_000) + ')'.repeat(500_000)],
  ])(
    'comes in time for %s',
    (_, text) => {
      check(pipeline.extract(toDocument(text)));
    },
    240_000,
  );
});
