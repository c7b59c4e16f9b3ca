import { addToIndex } from './clusters.ts';
import type { PersonName } from './person-name.ts';
import { isSamePersonName, parsePersonName, rankOfBareName } from './person-name.ts';
import { toVariantKeys } from './transliteration.ts';

export type Gender = 'male' | 'female' | null;

/** One use of a person's name, in text order. */
export interface NameUse {
  readonly text: string;
  readonly gender: Gender;
}

/** One way of writing a name, over all its uses. */
interface Form {
  readonly name: PersonName;
  readonly uses: number[];
  gender: Gender;
}

/** A person under construction. */
interface Bearer {
  readonly fullest: PersonName;
  readonly forms: Form[];
  gender: Gender;
  uses: number;
}

/** Most persons that are looked at for one name: a text that names more of one family is a directory. */
const MOST_CANDIDATES = 48;

const isGenderClash = (a: Gender, b: Gender): boolean => a !== null && b !== null && a !== b;

const toForms = (uses: readonly NameUse[]): Form[] => {
  const forms = new Map<string, Form>();
  for (const [i, use] of uses.entries()) {
    const form = forms.get(use.text);
    if (form) {
      form.uses.push(i);
      form.gender ??= use.gender;
    } else forms.set(use.text, { name: parsePersonName(use.text), uses: [i], gender: use.gender });
  }
  return [...forms.values()];
};

/** The persons a name may be, found by the sound of its words. */
const buildDirectory = () => {
  const byWord = new Map<string, number[]>();
  const bearers: Bearer[] = [];
  const enter = (form: Form): number => {
    bearers.push({ fullest: form.name, forms: [form], gender: form.gender, uses: form.uses.length });
    const number = bearers.length - 1;
    for (const word of new Set(form.name.skeletons)) {
      for (const key of toVariantKeys(word)) addToIndex(byWord, key, number);
    }
    return number;
  };
  const find = (word: string): readonly number[] => {
    const found = new Set<number>();
    for (const key of toVariantKeys(word)) {
      for (const number of (byWord.get(key) ?? []).slice(-MOST_CANDIDATES)) found.add(number);
    }
    return [...found].sort((a, b) => a - b).slice(-MOST_CANDIDATES);
  };
  return { bearers, enter, find };
};

type Directory = ReturnType<typeof buildDirectory>;

const addForm = (bearer: Bearer, form: Form): void => {
  bearer.forms.push(form);
  bearer.gender ??= form.gender;
  bearer.uses += form.uses.length;
};

/** The persons a one-word name fits best; among them an exact spelling beats a variant, a family name beats a given one. */
const findBareCandidates = (form: Form, directory: Directory): readonly number[] => {
  const bare = form.name.skeletons[0] ?? '';
  if (bare === '') return [];
  const ranked = directory
    .find(bare)
    .map((number) => ({ number, rank: rankOfBareName(bare, directory.bearers[number]?.fullest ?? form.name) }))
    .filter(({ rank }) => rank > 0);
  const best = Math.max(0, ...ranked.map(({ rank }) => rank));
  return ranked.filter(({ rank }) => rank === best).map(({ number }) => number);
};

/** How often one of two namesakes must be named, and how many times as often as the other, to own the bare name. */
const PROMINENT = 3;

/** Gives each use its person: the only one, else the one named last before it, else the one named most. */
const settleUses = (
  open: ReadonlyMap<number, readonly number[]>,
  persons: (number | null)[],
  uses: readonly NameUse[],
  { bearers, enter }: Directory,
): void => {
  const last = new Map<number, number>();
  const named = new Map<number, number>();
  const newcomers = new Map<string, number>();
  const isBetter = (a: number, b: number): boolean => {
    const [x, y] = [named.get(a) ?? 0, named.get(b) ?? 0];
    // Relatives keep their given name in news; the bare family name stays with the main figure.
    if (x >= PROMINENT * Math.max(1, y)) return true;
    if (y >= PROMINENT * Math.max(1, x)) return false;
    if (x !== 0 || y !== 0) return (last.get(a) ?? -1) > (last.get(b) ?? -1);
    return (bearers[a]?.uses ?? 0) > (bearers[b]?.uses ?? 0);
  };
  for (const [i, use] of uses.entries()) {
    const candidates = open.get(i)?.filter((c) => !isGenderClash(use.gender, bearers[c]?.gender ?? null));
    if (candidates?.length) {
      persons[i] = candidates.reduce((best, c) => (isBetter(c, best) ? c : best));
    } else if (persons[i] === null) {
      const key = `${use.gender ?? ''} ${use.text}`;
      const person = newcomers.get(key) ?? enter({ name: parsePersonName(use.text), uses: [i], gender: use.gender });
      newcomers.set(key, person);
      persons[i] = person;
    }
    const person = persons[i];
    if (person === null || person === undefined) continue;
    last.set(person, i);
    named.set(person, (named.get(person) ?? 0) + 1);
  }
};

/**
 * Which person each use of a name is: uses with the same number are one person. Full names are joined when all words of the
 * shorter one are found in the longer one, spellings aside; a bare name goes to the person whose family name (else given
 * name) it is, and where two share it to the one named last before. A known difference of gender keeps persons apart.
 * Time is linear in the number of uses.
 */
export const resolvePersonNames = (uses: readonly NameUse[]): number[] => {
  const forms = toForms(uses);
  const directory = buildDirectory();
  const persons: (number | null)[] = uses.map(() => null);
  const full = forms.filter((form) => form.name.words.length > 1);
  const bare = forms.filter((form) => form.name.words.length <= 1);
  full.sort((a, b) => b.name.words.length - a.name.words.length || (a.uses[0] ?? 0) - (b.uses[0] ?? 0));
  for (const form of full) {
    const match = directory.find(form.name.skeletons[form.name.family] ?? '').findLast((number) => {
      const bearer = directory.bearers[number];
      return bearer && !isGenderClash(bearer.gender, form.gender) && isSamePersonName(bearer.fullest, form.name);
    });
    const bearer = match === undefined ? undefined : directory.bearers[match];
    if (bearer) addForm(bearer, form);
    const person = match ?? directory.enter(form);
    for (const use of form.uses) persons[use] = person;
  }
  const open = new Map<number, readonly number[]>();
  for (const form of bare) {
    const candidates = findBareCandidates(form, directory);
    for (const use of form.uses) open.set(use, candidates);
    if (candidates.length > 0) continue;
    const word = form.name.skeletons[0] ?? '';
    const person = directory.enter(form);
    for (const use of form.uses) open.set(use, word === '' ? [] : [person]);
  }
  settleUses(open, persons, uses, directory);
  return persons.map((person) => person ?? -1);
};
