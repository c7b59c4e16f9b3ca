import { describe, expect, test } from 'vitest';
import { decodeDocumentLine } from '../../../src/lib/formats/document-line.ts';

describe('decodeDocumentLine', () => {
  test.each([
    ['{"id": "a", "text": ', 'malformed-json', null],
    ['[{"id": "a", "text": "b"}]', 'not-an-object', null],
    ['"text"', 'not-an-object', null],
    ['null', 'not-an-object', null],
    ['{"text": "b"}', 'no-id', null],
    ['{"id": 7, "text": "b"}', 'no-id', null],
    ['{"id": "a"}', 'no-text', 'a'],
    ['{"id": "a", "text": null}', 'no-text', 'a'],
  ])('%s is bad: %s', (line, code, id) => {
    expect(decodeDocumentLine(line)).toMatchObject({ kind: 'bad', code, id });
  });

  test.each([
    ['{"id": "", "text": ""}', { id: '', text: '', date: null }],
    ['{"id": "a", "text": "b", "date": null, "title": null, "more": [1]}', { id: 'a', date: null, title: null }],
    ['{"id": "a", "text": "b", "date": "2024-02-29", "source": "X", "url": "u"}', { date: '2024-02-29', source: 'X' }],
    ['{"id": "a", "text": "b", "title": 5}', { title: null }],
    ['{"id": "a\\n", "text": "\\ud800"}', { id: 'a\n', text: '\ud800' }],
  ])('%s is read', (line, document) => {
    const decoded = decodeDocumentLine(line);
    expect(decoded).toMatchObject({ kind: 'document', document, issues: [] });
  });

  test.each(['"2023-02-29"', '"yesterday"', '""', '20241021', '{}'])(
    'the date %s is an issue, not an error',
    (date) => {
      const decoded = decodeDocumentLine(`{"id": "a", "text": "b", "date": ${date}}`, '2020-01-02');
      expect(decoded).toMatchObject({
        kind: 'document',
        document: { date: '2020-01-02' },
        issues: [{ code: 'unreadable-date' }],
      });
    },
  );

  test("a line's own date goes before the one for all", () => {
    const decoded = decodeDocumentLine('{"id": "a", "text": "b", "date": "2024-10-21"}', '2020-01-02');
    expect(decoded).toMatchObject({ document: { date: '2024-10-21' } });
  });
});
