import { z } from 'zod';
import type { Document, IsoDate } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';

/** A line that is no document: what is wrong, and its id where it has one. */
export interface BadLine {
  readonly kind: 'bad';
  readonly id: string | null;
  readonly code: 'malformed-json' | 'not-an-object' | 'no-id' | 'no-text';
  readonly message: string;
}

/** A document as a line gave it, with what was odd in the fields that may be left out. */
export interface DocumentLine {
  readonly kind: 'document';
  readonly document: Document;
  readonly issues: readonly Issue[];
}

const fields = z.looseObject({});

/** The calendar day of an ISO date or date with time; null if it names no day of the calendar. */
export const parseIsoDate = (text: string): IsoDate | null => {
  const match = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ].*)?\s*$/s.exec(text);
  const day = match?.[1];
  return day !== undefined && z.iso.date().safeParse(day).success ? day : null;
};

const bad = (code: BadLine['code'], message: string, id: string | null = null): BadLine => ({
  kind: 'bad',
  id,
  code,
  message,
});

const toText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * Reads one line of JSON Lines, `{"id", "text", "date"?, "title"?, "source"?, "url"?}`. Bad are only: no JSON object, no
 * string `id`, no string `text`; unknown fields are ignored and `null` is the same as absent. `date` is the day that
 * counts where the line has none of its own.
 */
export const decodeDocumentLine = (line: string, date: IsoDate | null = null): DocumentLine | BadLine => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return bad('malformed-json', `The line is no JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const parsed = fields.safeParse(value);
  if (!parsed.success || Array.isArray(value)) {
    return bad('not-an-object', 'The line is no JSON object. Write {"id": "…", "text": "…"}.');
  }
  const given = parsed.data;
  const id = toText(given.id);
  if (id === null) return bad('no-id', 'The line has no "id" that is a string.');
  const text = toText(given.text);
  if (text === null) return bad('no-text', 'The line has no "text" that is a string.', id);
  const own = toText(given.date);
  const ownDate = own === null ? null : parseIsoDate(own);
  const isOdd = given.date !== undefined && given.date !== null && ownDate === null;
  return {
    kind: 'document',
    document: {
      id,
      text,
      date: ownDate ?? date,
      title: toText(given.title),
      source: toText(given.source),
      url: toText(given.url),
    },
    issues: isOdd
      ? [
          {
            code: 'unreadable-date',
            message: `The date ${JSON.stringify(given.date)} is no day of the form YYYY-MM-DD and was left out.`,
          },
        ]
      : [],
  };
};
