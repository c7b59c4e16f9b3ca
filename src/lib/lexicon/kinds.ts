import { z } from 'zod';
import type { EntityType } from '../model/entity.ts';
import { DataError } from '../model/errors.ts';
import kindsFile from './en/kinds.json' with { type: 'json' };

/** What the last word of a name makes of it; `other` is a name, but no actor ("Treaty", "Prize"). */
export type HeadKind = 'organisation' | 'force' | 'place' | 'event' | 'other';

/** Sets of words that tell, beside a name, what it names. */
export type ContextSet =
  | 'speech'
  | 'travel'
  | 'placePrepositions'
  | 'placeNouns'
  | 'placeCues'
  | 'organisationCues'
  | 'events'
  | 'months'
  | 'particles'
  | 'ambiguous'
  | 'foreignHeads'
  | 'common'
  | 'agents';

export interface Kinds {
  /** By the lower-case last word of a name ("Ministry", "River"); undefined for none. */
  readonly ofHead: (word: string) => HeadKind | undefined;
  /** By the lemma of a common noun that can describe an actor ("country", "troop"); undefined for none. */
  readonly ofNoun: (lemma: string) => EntityType | undefined;
  readonly has: (set: ContextSet, word: string) => boolean;
}

const words = z.array(z.string());

const fileSchema = z.object({
  source: z.string(),
  licence: z.string(),
  heads: z.object({ organisation: words, force: words, place: words, event: words, other: words }),
  nouns: z.object({ state: words, bloc: words, organisation: words, force: words, place: words, event: words }),
  context: z.object({
    speech: words,
    travel: words,
    placePrepositions: words,
    placeNouns: words,
    placeCues: words,
    organisationCues: words,
    events: words,
    months: words,
    particles: words,
    ambiguous: words,
    foreignHeads: words,
    common: words,
    agents: words,
  }),
});

const toIndex = <K extends string>(lists: Readonly<Record<K, readonly string[]>>): Map<string, K> => {
  const index = new Map<string, K>();
  for (const [kind, lines] of Object.entries(lists) as [K, readonly string[]][]) {
    for (const word of lines.flatMap((line) => line.split(' '))) {
      const before = index.get(word);
      if (before !== undefined && before !== kind) {
        throw new DataError('duplicate-kind', `Lexicon: "${word}" is both "${before}" and "${kind}" in kinds.json.`, {
          word,
        });
      }
      index.set(word, kind);
    }
  }
  return index;
};

/** Checks and indexes the words for kinds of actors. Throws `DataError` when the file is malformed or a word has two kinds. */
export const loadKinds = (file: unknown = kindsFile): Kinds => {
  const parsed = fileSchema.safeParse(file);
  if (!parsed.success) {
    throw new DataError('malformed-kinds', `Lexicon: kinds.json is malformed: ${parsed.error.message}`);
  }
  const heads = toIndex(parsed.data.heads);
  const nouns = toIndex(parsed.data.nouns);
  const context = new Map(
    Object.entries(parsed.data.context).map(([name, lines]) => [
      name,
      new Set(lines.flatMap((line) => line.split(' '))),
    ]),
  );
  return {
    ofHead: (word) => heads.get(word),
    ofNoun: (lemma) => nouns.get(lemma),
    has: (set, word) => context.get(set)?.has(word) ?? false,
  };
};
