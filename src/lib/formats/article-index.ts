import { z } from 'zod';
import type { Document } from '../model/document.ts';
import { DataError } from '../model/errors.ts';

const indexSchema = z.array(
  z.object({
    file: z.string().regex(/^[^/\\]+$/, 'must be a file of the same folder'),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    date: z.iso.date().nullable(),
  }),
);

/** One article of a folder, as the folder's index.json lists it. */
export type ArticleEntry = z.infer<typeof indexSchema>[number];

const parseJson = (text: string, place: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataError('malformed-index', `Articles: "${place}" is no JSON: ${reason}. Mend it.`, { place }, error);
  }
};

/** Reads the text of an index.json; `place` names it. Throws `DataError` where it is malformed or leaves its folder. */
export const decodeArticleIndex = (text: string, place: string): readonly ArticleEntry[] => {
  const parsed = indexSchema.safeParse(parseJson(text, place));
  if (parsed.success) return parsed.data;
  throw new DataError('malformed-index', `Articles: "${place}" is malformed: ${z.prettifyError(parsed.error)}`, {
    place,
  });
};

/** The document of an article; its file name is the id. */
export const toArticle = ({ file, title, outlet, date }: ArticleEntry, text: string): Document => ({
  id: file,
  text,
  date,
  title,
  source: outlet,
  url: null,
});
