import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCharacters } from '../../../src/lib/formats/clean-characters.ts';
import { decodeList, encodeList } from '../../../src/lib/formats/gexf-list.ts';

describe('GEXF lists', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['[]', []],
    ['[""]', ['']],
    ['["a, b", "c"]', ['a, b', 'c']],
    [`['a, b', c , "d"]`, ['a, b', 'c', 'd']],
    ['["say \\"a\\"", "b\\\\c\\nd"]', ['say "a"', 'b\\c\nd']],
    ['a|b | c', ['a', 'b', 'c']],
    ['a, b', ['a', 'b']],
    ['alone', ['alone']],
    ['["never closed, b]', ['"never closed', 'b']],
  ])('%j is read as %j', (text, expected) => {
    expect(decodeList(text)).toEqual(expected);
  });

  test('what was written is read back, but for characters that no file can hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (values) => {
        expect(decodeList(encodeList(values))).toEqual(values.map(cleanCharacters));
      }),
    );
  });

  test('long items are no trouble', () => {
    const long = ['\\"'.repeat(500_000), 'x'.repeat(1_000_000)];
    expect(decodeList(encodeList(long))).toEqual(long);
  });
});
