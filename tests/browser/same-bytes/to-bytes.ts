import { encodeConllu } from '../../../src/lib/formats/conllu.ts';
import { encodeExtractionLine } from '../../../src/lib/formats/extraction-line.ts';
import type { Document } from '../../../src/lib/model/document.ts';
import type { ModelFiles } from '../../../src/lib/model/model-files.ts';
import { loadPipeline } from '../../../src/lib/pipeline/pipeline.ts';

/** What is read of one document, as text. */
export interface ReadDocument {
  /** CoNLL-U. */
  readonly trees: string;
  /** The line of JSON that `entente extract` writes. */
  readonly extraction: string;
}

/** Reads documents with the given models. Runs in Node and in the browser alike. */
export const toBytes = (files: ModelFiles, documents: readonly Document[]): ReadDocument[] => {
  const pipeline = loadPipeline(files);
  return documents.map((document) => ({
    trees: encodeConllu(document.id, document.text, pipeline.parse(document), 1),
    extraction: encodeExtractionLine(pipeline.extract(document)),
  }));
};
