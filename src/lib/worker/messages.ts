import { z } from './zod-messages.ts';
import type { Document } from '../model/document.ts';
import type { CorpusEntity } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';

/** Something to read: a file's bytes, or text that was pasted. */
export interface RawText {
  readonly name: string;
  readonly content: ArrayBuffer | string;
  readonly date: string | null;
  readonly title: string | null;
  readonly source: string | null;
}

/** A text that was left out, and why. */
export interface SkippedText {
  readonly name: string;
  readonly reason: string;
}

/** What became of the texts. */
export interface ExtractionResult {
  readonly documents: readonly Document[];
  readonly extractions: readonly Extraction[];
  /** Over all documents, those known before first. */
  readonly corpus: readonly CorpusEntity[];
  readonly skipped: readonly SkippedText[];
}

export interface ExtractRequest {
  readonly kind: 'extract';
  readonly texts: readonly RawText[];
  /** Of the documents that are there already, in project order. */
  readonly known: readonly Extraction[];
}

export type ExtractAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly name: string }
  | ({ readonly kind: 'done' } & ExtractionResult)
  | { readonly kind: 'failed'; readonly message: string };

// Both ends of the wire are this program, so what it made itself (documents, extractions) is not read through again.
const made = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);
const words = z.nullable(z.string());

const requestSchema: z.ZodMiniType<ExtractRequest> = z.object({
  kind: z.literal('extract'),
  texts: z.array(
    z.object({
      name: z.string(),
      content: z.union([z.string(), z.instanceof(ArrayBuffer)]),
      date: words,
      title: words,
      source: words,
    }),
  ),
  known: z.array(made<Extraction>()),
});

const answerSchema: z.ZodMiniType<ExtractAnswer> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number(), name: z.string() }),
  z.object({
    kind: z.literal('done'),
    documents: z.array(made<Document>()),
    extractions: z.array(made<Extraction>()),
    corpus: z.array(made<CorpusEntity>()),
    skipped: z.array(z.object({ name: z.string(), reason: z.string() })),
  }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
]);

/** Throws `ZodError` when the value is no request: a bug of this program. */
export const decodeRequest = (value: unknown): ExtractRequest => requestSchema.parse(value);

/** Throws `ZodError` when the value is no answer: a bug of this program. */
export const decodeAnswer = (value: unknown): ExtractAnswer => answerSchema.parse(value);
