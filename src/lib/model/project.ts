import type { Document } from './document.ts';
import type { CorpusEntity } from './entity.ts';
import type { Extraction } from './extraction.ts';
import type { ActorAnchor, Judgement } from './judgement.ts';

/** A place on the map, in layout units. */
export interface Pin {
  readonly x: number;
  readonly y: number;
  /** By what the actor is found again when a text is read anew and its id is another; null in older files. */
  readonly actor: ActorAnchor | null;
}

/** Places that the analyst pinned, by node id. */
export type Pins = Readonly<Record<string, Pin>>;

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
