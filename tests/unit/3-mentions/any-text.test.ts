import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oddText, SEED_TEXTS } from '../odd-texts.ts';
import { readMentions } from './read-mentions.ts';

describe('any text', () => {
  it('every mention and office stands in the text, whatever is put into it', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const mentions = readMentions(text);
        for (const { start, end, text: form, offices, owner } of mentions) {
          expect(text.slice(start, end)).toBe(form);
          expect(start).toBeLessThan(end);
          if (owner !== null) expect(mentions[owner]).toBeDefined();
          for (const office of offices) {
            expect(office.start).toBeLessThan(office.end);
            if (office.of !== null) expect(mentions[office.of]).toBeDefined();
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['nothing', ''],
    ['no words', '... -- !!'],
    ['one word without end', 'A'.repeat(200_000)],
    ['capitals without end', 'Alpha '.repeat(20_000)],
    ['possessives without end', "Russia's ".repeat(10_000)],
    ['titles without end', 'President '.repeat(10_000)],
  ])('%s', (_, text) => {
    const started = performance.now();
    expect(readMentions(text).every(({ start, end }) => end > start)).toBe(true);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('the same text gives the same mentions', () => {
    expect(readMentions(SEED_TEXTS[0] ?? '')).toEqual(readMentions(SEED_TEXTS[0] ?? ''));
  });
});
