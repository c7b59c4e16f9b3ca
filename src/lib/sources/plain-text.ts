import type { Document, IsoDate } from '../model/document.ts';

/** What is known of a text from outside. */
export interface DocumentFacts {
  readonly date?: IsoDate | null;
  readonly title?: string | null;
  readonly source?: string | null;
  readonly url?: string | null;
}

/** Makes a document of a text; the text is kept unit for unit. */
export const parsePlainText = (id: string, text: string, facts: DocumentFacts = {}): Document => ({
  id,
  text,
  date: facts.date ?? null,
  title: facts.title ?? null,
  source: facts.source ?? null,
  url: facts.url ?? null,
});
