import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeArticleIndex, toArticle } from '../formats/article-index.ts';
import type { Document } from '../model/document.ts';

/**
 * Reads the articles that a folder's index.json lists, in its order; the file name is the id. No folder or no index:
 * no articles. Throws `DataError` when the index is malformed.
 */
export const loadSeeds = async (folder: string): Promise<readonly Document[]> => {
  const index = join(folder, 'index.json');
  if (!existsSync(index)) return [];
  const entries = decodeArticleIndex(await readFile(index, 'utf8'), index);
  return Promise.all(entries.map(async (entry) => toArticle(entry, await readFile(join(folder, entry.file), 'utf8'))));
};
