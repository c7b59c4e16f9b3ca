import { describe, expect, test } from 'vitest';
import { toFileName } from '../../../src/lib/state/exports.ts';
import { toWish } from '../../../src/lib/state/keys.ts';
import { cutAtWord, toCount, toDays, toFullTitle, toTitle } from '../../../src/lib/state/wording.ts';

describe('words on the page', () => {
  test.each([
    [null, null, ''],
    ['2024-10-24', '2024-10-24', '24 Oct 2024'],
    ['2024-10-22', '2024-10-24', '22–24 Oct 2024'],
    ['2024-10-01', '2024-11-30', '1 Oct – 30 Nov 2024'],
    ['2023-12-31', '2024-01-01', '31 Dec 2023 – 1 Jan 2024'],
    ['2024-10-24', null, 'from 24 Oct 2024'],
    [null, '2024-10-24', 'until 24 Oct 2024'],
  ])('%s to %s is "%s"', (start, end, words) => expect(toDays(start, end)).toBe(words));

  test('a document without a title goes by its first words, an empty one by its id', () => {
    const document = {
      id: 'a.txt',
      text: '\n\n  First line.\nSecond.',
      date: null,
      title: null,
      source: null,
      url: null,
    };
    expect(toTitle(document)).toBe('First line.');
    expect(toTitle({ ...document, title: 'Own' })).toBe('Own');
    expect(toTitle({ ...document, text: ' \n' })).toBe('a.txt');
    expect(toTitle({ ...document, text: 'x'.repeat(500) }).length).toBeLessThan(100);
  });

  test.each([
    ['short enough', 12, 'short enough'],
    ['met Guterres in Kazan', 16, 'met Guterres in…'],
    ['met Guterres in Kazan', 15, 'met Guterres…'],
    ['Kazan, the venue of it', 12, 'Kazan, the…'],
    ['Kazan, the', 8, 'Kazan…'],
    ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
    ['a Donaudampfschifffahrt', 10, 'a Donauda…'],
    ['12345678\u{1F600}9', 10, '12345678…'],
  ])('"%s" in %i letters is "%s"', (text, most, cut) => expect(cutAtWord(text, most)).toBe(cut));

  test('a long title is cut for lists and whole beside them', () => {
    const title = 'Putin and Guterres '.repeat(9).trim();
    const document = { id: 'a', text: '', date: null, title, source: null, url: null };
    expect(toFullTitle(document)).toBe(title);
    expect(toTitle(document)).toMatch(/ (Putin|and|Guterres)…$/);
  });

  test('numbers agree with their nouns', () => {
    expect([toCount(1, 'actor'), toCount(0, 'actor'), toCount(12_345, 'tie')]).toEqual([
      '1 actor',
      '0 actors',
      '12,345 ties',
    ]);
  });

  test.each([
    ['Sample articles', 'gexf', 'Sample-articles.gexf'],
    ['../../etc/passwd', 'json', 'etc-passwd.json'],
    ['map.gexf', 'gexf', 'map.gexf'],
    ['Łódź 2024', 'png', 'Łódź-2024.png'],
    ['…', 'csv', 'entente.csv'],
  ])('"%s" is saved under a plain name', (title, ending, name) => expect(toFileName(title, ending)).toBe(name));
});

describe('keys', () => {
  const press = (key: string, more: Partial<Parameters<typeof toWish>[0]> = {}, single = true) =>
    toWish({ key, control: false, shift: false, alt: false, typing: false, ...more }, single);

  test.each([
    ['/', 'search'],
    ['t', 'view'],
    ['?', 'help'],
    ['Escape', 'close'],
    ['q', null],
  ] as const)('%s means %s', (key, wish) => expect(press(key)).toBe(wish));

  test('undo and redo', () => {
    expect(press('z', { control: true })).toBe('undo');
    expect(press('Z', { control: true, shift: true })).toBe('redo');
    expect(press('y', { control: true })).toBe('redo');
    expect(press('t', { control: true })).toBeNull();
  });

  test('fields keep their keys, and single keys can be switched off', () => {
    expect(press('t', { typing: true })).toBeNull();
    expect(press('z', { control: true, typing: true })).toBeNull();
    expect(press('t', {}, false)).toBeNull();
    expect(press('Escape', {}, false)).toBe('close');
    expect(press('z', { control: true }, false)).toBe('undo');
  });
});
