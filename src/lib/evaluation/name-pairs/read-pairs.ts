import { z } from 'zod';
import { DataError } from '../../model/errors.ts';
import type { Span } from '../../model/span.ts';

const constructionSchema = z.object({
  construction: z.string(),
  cases: z.array(z.union([z.string(), z.tuple([z.string(), z.string()])])),
});

const fileSchema = z.object({
  source: z.string(),
  licence: z.string(),
  same: z.array(constructionSchema),
  different: z.array(constructionSchema),
});

/** A name at its place: which of the texts, and where in it. */
export interface MarkedName {
  readonly text: number;
  readonly span: Span;
}

/** One or two texts with two names that are one actor or two. */
export interface NamePair {
  readonly construction: string;
  readonly same: boolean;
  /** Two where the names stand in different documents. */
  readonly texts: readonly string[];
  readonly names: readonly [MarkedName, MarkedName];
}

const MARKED = /\[([^\]]+)\]/g;

/** A text without its brackets, and where the bracketed words stand in it. */
const readMarks = (marked: string): { readonly text: string; readonly spans: readonly Span[] } => {
  let text = '';
  let from = 0;
  const spans: Span[] = [];
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(from, match.index);
    spans.push({ start: text.length, end: text.length + (match[1] ?? '').length });
    text += match[1] ?? '';
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), spans };
};

const toPair = (construction: string, same: boolean, texts: readonly string[]): NamePair => {
  const read = texts.map(readMarks);
  const names = read.flatMap(({ spans }, text) => spans.map((span): MarkedName => ({ text, span })));
  const [first, second] = names;
  if (!first || !second || names.length > 2 || (texts.length === 2 && first.text === second.text)) {
    throw new DataError('malformed-pair', `Name pairs: mark two names with brackets in "${texts.join(' … ')}".`);
  }
  return { construction, same, texts: read.map(({ text }) => text), names: [first, second] };
};

/**
 * Reads a file of pairs of names: lists of `same` and `different` by construction, each case one text with two words in
 * brackets, or two texts with one each. Throws `DataError` where it is malformed.
 */
export const readNamePairs = (file: unknown): NamePair[] => {
  const parsed = fileSchema.safeParse(file);
  if (!parsed.success) {
    throw new DataError('malformed-pairs', `Name pairs: the file is malformed: ${z.prettifyError(parsed.error)}`);
  }
  return (['same', 'different'] as const).flatMap((verdict) =>
    parsed.data[verdict].flatMap(({ construction, cases }) =>
      cases.map((one) => toPair(construction, verdict === 'same', typeof one === 'string' ? [one] : one)),
    ),
  );
};
