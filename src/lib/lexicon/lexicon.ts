import type { Frames } from './frames.ts';
import { loadFrames } from './frames.ts';
import type { Gazetteer } from './gazetteer.ts';
import { loadGazetteer } from './gazetteer.ts';
import type { Holder } from './holders.ts';
import { loadHolders } from './holders.ts';
import type { Kinds } from './kinds.ts';
import { loadKinds } from './kinds.ts';
import type { Names } from './names.ts';
import { loadNames } from './names.ts';
import type { Titles } from './titles.ts';
import { loadTitles } from './titles.ts';

/** What words mean: known actors, offices and who holds them, names of persons, and the frames of verbs and nouns. */
export interface Lexicon {
  readonly gazetteer: Gazetteer;
  readonly titles: Titles;
  readonly names: Names;
  readonly kinds: Kinds;
  readonly frames: Frames;
  /** Well-known holders of offices. */
  readonly holders: readonly Holder[];
}

/** Checks and indexes all that ships. Throws `DataError` when a file is wrong. */
export const loadLexicon = (): Lexicon => {
  const titles = loadTitles();
  return {
    gazetteer: loadGazetteer(),
    titles,
    names: loadNames(),
    kinds: loadKinds(),
    frames: loadFrames(),
    holders: loadHolders(titles),
  };
};
