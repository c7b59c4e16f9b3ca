import type { Document } from '../model/document.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import type { ExtractRequest, ExtractionResult, SkippedText } from './messages.ts';
import { findFreeId, readText } from './read-text.ts';

const toReason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Reads and extracts texts one after the other and resolves the corpus over all. A text that cannot be read, is empty or
 * is there already is skipped with its reason; the rest goes on.
 */
export const extractTexts = (
  { texts, known }: ExtractRequest,
  pipeline: Pipeline,
  onProgress: (done: number, name: string) => void,
): ExtractionResult => {
  const taken = new Set(known.map(({ document }) => document.id));
  const idByText = new Map(known.map(({ document }) => [document.text, document.id]));
  const documents: Document[] = [];
  const extractions: Extraction[] = [];
  const skipped: SkippedText[] = [];
  for (const [i, raw] of texts.entries()) {
    onProgress(i, raw.name);
    try {
      const document = readText(raw, findFreeId(raw.name, taken));
      const twin = idByText.get(document.text);
      if (document.text.trim() === '') skipped.push({ name: raw.name, reason: 'it has no text' });
      else if (twin !== undefined) skipped.push({ name: raw.name, reason: `its text is already here as "${twin}"` });
      else {
        extractions.push(pipeline.extract(document));
        documents.push(document);
        taken.add(document.id);
        idByText.set(document.text, document.id);
      }
    } catch (error) {
      skipped.push({ name: raw.name, reason: toReason(error) });
    }
  }
  onProgress(texts.length, '');
  const corpus = documents.length === 0 ? [] : pipeline.resolveCorpus([...known, ...extractions]);
  return { documents, extractions, corpus, skipped };
};
