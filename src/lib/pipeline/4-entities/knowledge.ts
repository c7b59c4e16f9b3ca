import type { Gazetteer } from '../../lexicon/gazetteer.ts';
import type { EntityType } from '../../model/entity.ts';

/** What is known of an actor from outside the text. */
export interface KnownFacts {
  readonly name: string;
  readonly type: EntityType;
  /** Identifier of the state or body it belongs to. */
  readonly of: string | null;
  /** What it is to its state ("forces", "parliament"). */
  readonly serves: readonly string[];
  /** "Ukrainian" for Ukraine. */
  readonly demonym: string | null;
}

/** The part of the gazetteer that this stage asks: an identifier ("state:RU") to what is known of it. */
export type Knowledge = (known: string) => KnownFacts | null;

/** Reads the gazetteer as this stage needs it. */
export const toKnowledge =
  ({ actors }: Gazetteer): Knowledge =>
  (known) => {
    const actor = actors.get(known);
    if (!actor) return null;
    const { name, type, of, serves, demonyms } = actor;
    return { name, type, of, serves, demonym: demonyms[0] ?? null };
  };
