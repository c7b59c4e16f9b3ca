import { describe, expect, test } from 'vitest';
import { encodeFootnote } from '../../../src/lib/formats/footnote.ts';
import type { Document } from '../../../src/lib/model/document.ts';

const bare: Document = { id: 'a.txt', text: '', date: null, title: null, source: null, url: null };
const full: Document = {
  ...bare,
  date: '2024-10-24',
  title: 'Talks in\n Kazan',
  source: 'Daily Example',
  url: 'https://example.org/kazan',
};

describe('footnote', () => {
  test.each<[string, Document, string | null, string]>([
    [
      'They met.',
      full,
      '2024-10-24',
      '“They met.” Daily Example, “Talks in Kazan”, 24 October 2024, https://example.org/kazan.',
    ],
    ['They\r\n  met.', bare, null, '“They met.” a.txt.'],
    ['They met.', { ...bare, title: 'Talks' }, null, '“They met.” “Talks”.'],
    ['They met.', { ...bare, source: 'Daily Example' }, '2024-02-09', '“They met.” Daily Example, 9 February 2024.'],
    ['They met.', bare, 'soon', '“They met.” a.txt, soon.'],
  ])('%j of %j', (sentence, document, date, expected) => {
    expect(encodeFootnote(sentence, document, date)).toBe(expected);
  });

  test("the day is the document's own where none is given", () => {
    expect(encodeFootnote('They met.', full)).toContain('24 October 2024');
  });
});
