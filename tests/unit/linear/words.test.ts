import { describe, expect, it } from 'vitest';
import { encodeClusters, loadClusters, NO_CLUSTERS } from '../../../src/lib/linear/clusters.ts';
import { hashText } from '../../../src/lib/linear/hash.ts';
import {
  ALL_CAPITALS,
  CAPITALISED,
  EXACT,
  FINE,
  FLAGS,
  foldWord,
  HAS_DIGIT,
  LOWER,
  SHAPE,
  SHORT_SHAPE,
  WORD_CODES,
  WordTable,
} from '../../../src/lib/linear/words.ts';

describe('folding a word', () => {
  it.each([
    ['“', '"'],
    ['``', '"'],
    ['don’t', "don't"],
    ['1998', '!YEAR'],
    ['2026', '!YEAR'],
    ['3000', '!NUM'],
    ['1,200.50', '!NUM'],
    ['-3', '!NUM'],
    ['F-16', 'F-16'],
    ['Kyiv', 'Kyiv'],
  ])('%s becomes %s', (form, folded) => {
    expect(foldWord(form)).toBe(folded);
  });
});

describe('codes of words', () => {
  const code = (form: string, column: number) => {
    const table = new WordTable(NO_CLUSTERS);
    return table.codes[table.number(form) * WORD_CODES + column] ?? 0;
  };

  it('are alike for alike shapes only', () => {
    expect(code('Kyiv', SHAPE)).toBe(code('Oslo', SHAPE));
    expect(code('Kyiv', SHAPE)).not.toBe(code('Rome2', SHAPE));
    expect(code('Ankara', SHORT_SHAPE)).toBe(code('Oslo', SHORT_SHAPE));
  });

  it('tell case', () => {
    expect(code('Kyiv', LOWER)).toBe(code('kyiv', LOWER));
    expect(code('Kyiv', EXACT)).not.toBe(code('kyiv', EXACT));
    expect(code('Kyiv', FLAGS) & CAPITALISED).toBe(CAPITALISED);
    expect(code('NATO', FLAGS) & ALL_CAPITALS).toBe(ALL_CAPITALS);
    expect(code('G7', FLAGS) & HAS_DIGIT).toBe(HAS_DIGIT);
  });

  it('stay the same when the table grows, and never throw', () => {
    const table = new WordTable(NO_CLUSTERS);
    const first = table.number('first');
    const codesOf = (word: number) => table.codes.slice(word * WORD_CODES, (word + 1) * WORD_CODES);
    const before = codesOf(first);
    for (let index = 0; index < 3000; index += 1) table.number(`word${index}`);
    for (const odd of ['', '\ud800', '😀', '\u0000', 'א', 'x'.repeat(100_000)]) table.number(odd);
    expect(table.number('first')).toBe(first);
    expect(codesOf(first)).toEqual(before);
  });
});

describe('word clusters', () => {
  const bytes = encodeClusters(
    [
      { word: 'minister', fine: 2 },
      { word: 'president', fine: 2 },
      { word: 'river', fine: 300 },
    ],
    Uint8Array.from({ length: 300 }, (_, index) => (index % 7) + 1),
  );

  it('are found by the hash of the word', () => {
    const clusters = loadClusters(bytes);
    expect(clusters.fine(hashText('president'))).toBe(clusters.fine(hashText('minister')));
    expect(clusters.fine(hashText('river'))).toBe(300);
    expect(clusters.fine(hashText('zyx'))).toBe(0);
    expect(clusters.coarse(2)).toBe(2);
    expect(clusters.coarse(0)).toBe(0);
  });

  it('reach the codes of a word', () => {
    const table = new WordTable(loadClusters(bytes));
    expect(table.codes[table.number('President') * WORD_CODES + FINE]).toBe(2);
  });

  it('say when the file is cut', () => {
    expect(() => loadClusters(bytes.slice(0, -1))).toThrow('ends too early');
  });
});
