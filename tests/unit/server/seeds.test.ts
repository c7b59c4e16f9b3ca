import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DataError } from '../../../src/lib/model/errors.ts';
import { loadSeeds } from '../../../src/lib/server/seeds.ts';

describe('loadSeeds', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-seeds-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('reads the articles in the order of the index, text unchanged', async () => {
    const index = [
      { file: 'b.txt', title: 'B', outlet: 'Outlet', date: '2024-10-24', dateBasis: 'the text' },
      { file: 'a.txt', title: null, outlet: null, date: null },
    ];
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
    writeFileSync(join(folder, 'a.txt'), '\uFEFFOne\r\ntwo\n');
    writeFileSync(join(folder, 'b.txt'), 'Three');
    expect(await loadSeeds(folder)).toEqual([
      { id: 'b.txt', text: 'Three', date: '2024-10-24', title: 'B', source: 'Outlet', url: null },
      { id: 'a.txt', text: '\uFEFFOne\r\ntwo\n', date: null, title: null, source: null, url: null },
    ]);
  });

  test('the five sample articles are there', async () => {
    const documents = await loadSeeds('seeds');
    expect(documents).toHaveLength(5);
    expect(documents.every(({ text, date }) => text.length > 1000 && date !== null)).toBe(true);
  });

  test('no folder, no articles', async () => {
    expect(await loadSeeds(join(folder, 'missing'))).toEqual([]);
  });

  test.each([
    ['a file of another folder', '[{"file": "../a.txt", "title": null, "outlet": null, "date": null}]'],
    ['a file of a folder by another mark', '[{"file": "..\\\\a.txt", "title": null, "outlet": null, "date": null}]'],
    ['a day that is none', '[{"file": "a.txt", "title": null, "outlet": null, "date": "2024-02-30"}]'],
    ['no list', '{"file": "a.txt"}'],
    ['no JSON', '[{'],
  ])('[SV5] %s is a DataError', async (_name, index) => {
    writeFileSync(join(folder, 'index.json'), index);
    const loading = loadSeeds(folder);
    await expect(loading).rejects.toThrow(DataError);
    await expect(loading).rejects.toMatchObject({ code: 'malformed-index' });
  });
});
