import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

/** The sample articles. */
export const SEED_TEXTS: readonly string[] = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'));

/** What has no place in an article, or is rare there. */
const PIECES: readonly string[] = [
  '🕊️',
  '👨‍👩‍👧',
  '\u202Eעברית',
  '\u200F\u05D0',
  'الأمم المتحدة',
  '中文。',
  '\r\n',
  '\n\n',
  '\t',
  ' ',
  '\0',
  '\uFEFF',
  '\uD83D',
  '\uDC00',
  '\u2028',
  '\u200B',
  '\u00A0',
  '\u00AD',
  'e\u0301',
  '“',
  '”',
  '’',
  '"',
  "'",
  "''",
  '``',
  '—',
  '-',
  '…',
  '((',
  ')',
  '-LRB-',
  '.',
  '!?',
  "'s",
  'al-',
  'U.S. ',
  'Mr. ',
  'The ',
  'President ',
  'a'.repeat(300),
  '-'.repeat(50),
  '<img src=x onerror=alert(1)>',
];

/** All of it in one text. */
export const EVERY_PIECE: string = PIECES.join(' ');

/** A stretch of an article with some of it cut out and odd pieces put in. */
export const oddText: fc.Arbitrary<string> = fc
  .record({
    seed: fc.constantFrom(...SEED_TEXTS),
    from: fc.double({ min: 0, max: 0.8, noNaN: true }),
    changes: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(60),
        piece: fc.constantFrom(...PIECES),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ seed, from, changes }) => {
    const start = Math.floor(from * seed.length);
    return changes.reduce(
      (text, { at, cut, piece }) => {
        const place = Math.floor(at * text.length);
        return text.slice(0, place) + piece + text.slice(place + cut);
      },
      seed.slice(start, start + 1500),
    );
  });
