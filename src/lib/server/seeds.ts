import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Document } from '../model/document.ts';
import { DataError } from '../model/errors.ts';

const indexSchema = z.array(
  z.object({
    file: z.string().refine((file) => file === basename(file), 'must be a file of the same folder'),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    date: z.iso.date().nullable(),
  }),
);

/**
 * Reads the articles that a folder's index.json lists, in its order; the file name is the id. No folder or no index:
 * no articles. Throws `DataError` when the index is malformed.
 */
export const loadSeeds = async (folder: string): Promise<readonly Document[]> => {
  const index = join(folder, 'index.json');
  if (!existsSync(index)) return [];
  const parsed = indexSchema.safeParse(JSON.parse(await readFile(index, 'utf8')));
  if (!parsed.success) {
    throw new DataError('malformed-seeds', `Seeds: "${index}" is malformed: ${z.prettifyError(parsed.error)}`);
  }
  return Promise.all(
    parsed.data.map(async ({ file, title, outlet, date }) => ({
      id: file,
      text: await readFile(join(folder, file), 'utf8'),
      date,
      title,
      source: outlet,
      url: null,
    })),
  );
};
