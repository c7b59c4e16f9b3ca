import type { Document } from '../model/document.ts';
import type { CorpusEntity } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Judgement } from '../model/judgement.ts';

/** What a graph is built from. A `Project` is one. */
export interface GraphSource {
  readonly documents: readonly Document[];
  /** One per document, in the same order. */
  readonly extractions: readonly Extraction[];
  readonly corpus: readonly CorpusEntity[];
  readonly judgements: readonly Judgement[];
}
