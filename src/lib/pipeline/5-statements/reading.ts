import type { Frames } from '../../lexicon/frames.ts';
import type { CleanText } from '../../model/clean-text.ts';
import type { Entity, EntityId } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Sentence } from '../../model/sentence.ts';

/** What the stages before have understood of a document. */
export interface StatementReading {
  readonly text: CleanText;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly resolution: Resolution;
}

/** What this stage asks of the lexicon. */
export interface StatementLexicon {
  readonly frames: Frames;
}

/** A resolved mention of a sentence. */
export interface Actor {
  /** Number of the mention. */
  readonly number: number;
  readonly mention: Mention;
  /** The actors it stands for; at least one. */
  readonly entities: readonly Entity[];
}

/** The reading, indexed once for the rules. */
export interface Index {
  readonly reading: StatementReading;
  readonly frames: Frames;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Actors that nothing names. */
  readonly unnamed: ReadonlySet<EntityId>;
  /** Per sentence its resolved mentions, in text order. */
  readonly actors: readonly (readonly Actor[])[];
}

export const indexReading = (reading: StatementReading, { frames }: StatementLexicon): Index => {
  const entities = new Map(reading.resolution.entities.map((entity) => [entity.id, entity]));
  const actors: Actor[][] = reading.sentences.map(() => []);
  for (const [number, mention] of reading.mentions.entries()) {
    const ids = reading.resolution.references[number] ?? [];
    const resolved = ids.map((id) => entities.get(id)).filter((entity) => entity !== undefined);
    if (resolved.length > 0) actors[mention.sentence]?.push({ number, mention, entities: resolved });
  }
  for (const list of actors) list.sort((a, b) => a.mention.from - b.mention.from || b.mention.to - a.mention.to);
  return { reading, frames, entities, unnamed: reading.resolution.unnamed, actors };
};
