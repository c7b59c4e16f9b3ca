import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMentions } from './read-mentions.ts';

const seeds = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`seeds/${file}`, 'utf8').slice(0, 1500));

const ODD = [
  '\ud83d\ude00',
  '\ud800',
  '\udc00',
  '\0',
  '\r\n',
  '\u202e',
  '\u200f\u05d0',
  '\ufeff',
  "'s",
  "'",
  '-',
  'al-',
  'President ',
  'The ',
];

describe('any text', () => {
  it('every mention and office stands in the text, whatever is put into it', () => {
    const change = fc.record({ at: fc.nat(1500), odd: fc.constantFrom(...ODD) });
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(change, { maxLength: 12 }), (seed, changes) => {
        const text = changes.reduce((all, { at, odd }) => all.slice(0, at) + odd + all.slice(at), seed);
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
    expect(readMentions(seeds[0] ?? '')).toEqual(readMentions(seeds[0] ?? ''));
  });
});
