import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Readable } from 'node:stream';
import { decodeDocumentLine } from '../lib/formats/document-line.ts';
import type { IsoDate } from '../lib/model/document.ts';
import type { Document } from '../lib/model/document.ts';
import type { Issue } from '../lib/model/issue.ts';
import { decodeText } from '../lib/sources/decode-text.ts';
import { parseHtml } from '../lib/sources/html.ts';
import { parsePlainText } from '../lib/sources/plain-text.ts';
import { readLines } from './read-lines.ts';

/** Something read: a document, or what stands in the place of one that could not be read. */
export type DocumentEntry =
  | { readonly kind: 'document'; readonly document: Document; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'bad';
      readonly id: string | null;
      readonly code: string;
      readonly message: string;
      /** Line in its file or stream, from 1; 0 where the whole file is meant. */
      readonly line: number;
    };

const readDocumentLines = async function* (input: Readable, date: IsoDate | null): AsyncGenerator<DocumentEntry> {
  let line = 0;
  for await (const text of readLines(input)) {
    line += 1;
    if (text.trim() === '') continue;
    const decoded = decodeDocumentLine(text, date);
    yield decoded.kind === 'bad' ? { ...decoded, line } : decoded;
  }
};

const readWholeFile = async (file: string, date: IsoDate | null): Promise<DocumentEntry> => {
  const id = basename(file);
  const bytes = await readFile(file);
  const isPage = /^\.x?html?$/i.test(extname(file));
  const meta = { date, title: null, source: null, url: null };
  const text = decodeText(bytes, isPage);
  return {
    kind: 'document',
    document: isPage ? parseHtml(id, text, meta) : parsePlainText(id, text, meta),
    issues: [],
  };
};

const toReason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Documents of files, one after the other: `.jsonl` as lines, `.html` as a page, all else as text. A file that cannot be
 * read gives one bad entry, and the rest goes on.
 */
const readFiles = async function* (files: readonly string[], date: IsoDate | null): AsyncGenerator<DocumentEntry> {
  for (const file of files) {
    try {
      if (extname(file).toLowerCase() === '.jsonl') yield* readDocumentLines(createReadStream(file), date);
      else yield await readWholeFile(file, date);
    } catch (error) {
      const message = `"${file}" cannot be read: ${toReason(error)}. Check its path.`;
      yield { kind: 'bad', id: basename(file), code: 'unreadable-file', message, line: 0 };
    }
  }
};

/** Documents of the given files, or of a stream of JSON Lines where there are none. */
export const readDocumentEntries = (
  files: readonly string[],
  input: Readable,
  date: IsoDate | null,
): AsyncGenerator<DocumentEntry> => (files.length > 0 ? readFiles(files, date) : readDocumentLines(input, date));
