import type { Holder, Tenure } from '../../lexicon/holders.ts';
import type { Office } from '../../model/mention.ts';
import { addToIndex } from './clusters.ts';
import type { Gender } from './person-aliases.ts';
import type { PersonName } from './person-name.ts';
import { isSamePersonName, parsePersonName } from './person-name.ts';

/** The words by which a description or a title says what somebody is. */
export type OfficeWords = Pick<Office, 'id' | 'relation' | 'body' | 'department'>;

interface Entry {
  readonly holder: Holder;
  readonly name: PersonName;
}

type Index = ReadonlyMap<string, readonly Entry[]>;

/** The index of a list of holders is made once; the list never changes. */
const indexes = new WeakMap<readonly Holder[], Index>();

const indexHolders = (holders: readonly Holder[]): Index => {
  const known = indexes.get(holders);
  if (known) return known;
  const index = new Map<string, Entry[]>();
  for (const holder of holders) {
    for (const text of holder.names) {
      const name = parsePersonName(text);
      addToIndex(index, name.skeletons[name.family] ?? '', { holder, name });
    }
  }
  indexes.set(holders, index);
  return index;
};

/** Offices of those who rule a state, whatever the title. */
const RULERS: ReadonlySet<string> = new Set(
  `president interim-president prime-minister interim-prime-minister chancellor monarch supreme-leader head-of-state
   leader crown-prince`.split(/\s+/),
);

/** Offices that news calls by one another's words. */
const SAME: readonly ReadonlySet<string>[] = [
  new Set(['president', 'commission-president']),
  new Set(['deputy-president', 'vice-president']),
  new Set(['adviser', 'aide']),
  new Set(['secretary-of-state', 'top-diplomat', 'minister', 'secretary', 'attorney-general']),
  new Set(['leader', 'party-leader', 'head', 'founder']),
];

/** The foreign ministry of the United States is called by another name. */
const toDepartment = (department: string | null): string | null => (department === 'State' ? 'Foreign' : department);

/** Whether a title is one that the tenure gives. */
export const isTitleOf = (worn: OfficeWords, { office, relation, department }: Tenure): boolean => {
  if (worn.department !== null || department !== null) {
    return relation === 'leads' && toDepartment(worn.department) === toDepartment(department);
  }
  if (worn.id === office) return true;
  if (RULERS.has(worn.id) && RULERS.has(office)) return worn.id !== 'chancellor';
  return SAME.some((same) => same.has(worn.id) && same.has(office));
};

/** A person of a text, as far as names and titles tell. */
export interface NamedPerson {
  /** The fullest name. */
  readonly name: PersonName;
  readonly gender: Gender;
  readonly offices: readonly OfficeWords[];
}

/** Who a person of a text is; `certain` if the name alone says so. */
export interface Identity {
  readonly holder: Holder;
  /** The name by which the text calls the person. */
  readonly name: PersonName;
  readonly certain: boolean;
}

const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);

const unique = (entries: readonly Entry[]): Holder[] => [...new Set(entries.map(({ holder }) => holder))];

/**
 * The known holder that a person of a text is, or null: by the full name; by the family name where the title, and if need
 * be the state or body that the text speaks of, fits one holder only; without a title the latter. `isPresent` tells whether the text names a
 * state or body.
 */
export const identify = (
  { name, gender, offices }: NamedPerson,
  holders: readonly Holder[],
  isPresent: (known: string) => boolean,
): Identity | null => {
  const family = name.skeletons[name.family] ?? '';
  const found = (indexHolders(holders).get(family) ?? []).filter(
    ({ holder }) => gender === null || holder.gender === gender,
  );
  const wears = (holder: Holder): boolean =>
    offices.some((worn) => holder.held.some((tenure) => isTitleOf(worn, tenure)));
  const serves = (holder: Holder): boolean => holder.held.some(({ of }) => isPresent(of));
  const named = unique(
    found.filter((entry) =>
      name.words.length > 1
        ? entry.name.words.length > 1 && isSamePersonName(entry.name, name)
        : entry.name.words.length === 1,
    ),
  );
  const full = only(named) ?? only(named.filter(wears)) ?? only(named.filter(serves));
  // "Francis" alone is a given name like others; "Hemedti" with neither title nor state may be anybody too.
  if (full !== null && (name.words.length > 1 || wears(full) || serves(full)))
    return { holder: full, name, certain: true };
  if (name.words.length > 1) return null;
  const namesakes = unique(found);
  const holder =
    offices.length > 0
      ? (only(namesakes.filter((one) => serves(one) && wears(one))) ?? only(namesakes.filter(wears)))
      : only(namesakes.filter(serves));
  return holder === null ? null : { holder, name, certain: false };
};

/** The known holder who bears a full name; null for none, for several, and for a name of one word. */
export const findByFullName = (name: PersonName, holders: readonly Holder[]): Holder | null => {
  if (name.words.length < 2) return null;
  const found = indexHolders(holders).get(name.skeletons[name.family] ?? '') ?? [];
  return only(unique(found.filter((entry) => entry.name.words.length > 1 && isSamePersonName(entry.name, name))));
};

/** Whether an office was held in a year; without a year, whether it is still held. */
export const isHeldIn = ({ from, to }: Tenure, year: number | null): boolean =>
  year === null ? to === null : from <= year && (to === null || year <= to);
