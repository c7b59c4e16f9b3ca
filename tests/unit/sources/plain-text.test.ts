import { expect, test } from 'vitest';
import { parsePlainText } from '../../../src/lib/sources/plain-text.ts';

test('a text is kept unit for unit, what is not known is null', () => {
  const text = '\uFEFFOne\r\n\u0000two\ud800';
  expect(parsePlainText('a', text)).toEqual({ id: 'a', text, date: null, title: null, source: null, url: null });
  expect(parsePlainText('a', text, { date: '2024-01-01', source: 'Outlet' })).toMatchObject({
    date: '2024-01-01',
    source: 'Outlet',
  });
});
