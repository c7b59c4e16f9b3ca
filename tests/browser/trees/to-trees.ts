import { encodeConllu } from '../../../src/lib/formats/conllu.ts';
import type { Document } from '../../../src/lib/model/document.ts';
import type { ModelFiles } from '../../../src/lib/model/model-files.ts';
import { loadPipeline } from '../../../src/lib/pipeline/pipeline.ts';

/** The documents' trees in CoNLL-U, one text a document. Runs in Node and in the browser alike. */
export const toTrees = (files: ModelFiles, documents: readonly Document[]): string[] => {
  const pipeline = loadPipeline(files);
  return documents.map((document) => encodeConllu(document.id, document.text, pipeline.parse(document), 1));
};
