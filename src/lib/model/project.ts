import type { Document } from './document.ts';
import type { CorpusEntity } from './entity.ts';
import type { Extraction } from './extraction.ts';
import type { Judgement } from './judgement.ts';

/** A place on the map that the analyst pinned, in layout units. Keyed by node id. */
export type Pins = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** All that a project holds. Extractions can be made anew at any time; documents and judgements cannot. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly documents: readonly Document[];
  /** One per document, in the same order. */
  readonly extractions: readonly Extraction[];
  readonly corpus: readonly CorpusEntity[];
  /** Later ones win; undo takes the last one away. */
  readonly judgements: readonly Judgement[];
  readonly pins: Pins;
}
