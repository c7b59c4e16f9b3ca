import type { Holder } from '../../lexicon/holders.ts';
import { addToIndex } from './clusters.ts';
import type { Member } from './corpus-members.ts';
import { findByFullName } from './known-holders.ts';
import type { PersonName } from './person-name.ts';
import { isSamePersonName, parsePersonName, rankOfBareName } from './person-name.ts';
import { toVariantKeys } from './transliteration.ts';

/** One person of the corpus under construction. */
interface Person {
  readonly name: PersonName;
  readonly members: Member[];
  readonly documents: Set<number>;
  readonly of: Set<string>;
  readonly states: Set<string>;
  /** Known actors of the documents that name the person. */
  readonly company: Set<string>;
  readonly holder: Holder | null;
}

/** A name in a document, with the holder of an office that bears it. */
interface Named {
  readonly member: Member;
  readonly name: PersonName;
  readonly holder: Holder | null;
}

/** Most persons that are compared with one name. */
const MOST_CANDIDATES = 48;

/** Whether what is said of their states keeps two apart; of a well-known person it says nothing. */
const isOfOtherState = (person: Person, { member: { state }, holder }: Named): boolean =>
  (holder === null || person.holder !== holder) &&
  state !== null &&
  person.states.size > 0 &&
  !person.states.has(state);

const agrees = (person: Person, named: Named): boolean => {
  const { of } = named.member;
  return (
    !isOfOtherState(person, named) &&
    (of === null || person.of.size === 0 || person.of.has(of) || named.holder !== null)
  );
};

/** Whether a family name alone may be this person's: one who is well known, or in the company of somebody known. */
const isExpected = (person: Person, { company }: Member): boolean =>
  person.holder !== null || [...company].some((known) => person.company.has(known));

/** Whom a family name alone means, of those who bear it: the only one, if expected, else who is called so elsewhere too. */
const findBearer = (bearers: readonly Person[], member: Member): Person | undefined => {
  const [full, another] = bearers.filter(({ name }) => name.words.length > 1);
  if (another) return undefined;
  if (full && isExpected(full, member)) return full;
  return bearers.find(({ name }) => name.words.length === 1);
};

const add = (person: Person, { member }: Named): void => {
  person.members.push(member);
  person.documents.add(member.document);
  if (member.of !== null) person.of.add(member.of);
  if (member.state !== null) person.states.add(member.state);
  for (const known of member.company) person.company.add(known);
};

const toPerson = ({ name, holder }: Named): Person => ({
  name,
  members: [],
  documents: new Set(),
  of: new Set(),
  states: new Set(),
  company: new Set(),
  holder,
});

const toKey = ({ skeletons, generation }: PersonName): string => `${skeletons.join(' ')} ${generation ?? ''}`;

/**
 * Groups the persons of a corpus. [EN60] One full name is one person unless two states are said to be theirs; spelling
 * variants, initials and left-out names join where the states or bodies do not contradict, other names of a known holder of
 * an office always; a lone family name joins where it fits one person only, who is well known or named in the same company.
 * Two persons of one document stay two. Time grows with the number of names, not with its square.
 */
export const groupPersons = (members: readonly Member[], holders: readonly Holder[]): Member[][] => {
  const persons: Person[] = [];
  const byName = new Map<string, Person[]>();
  const byWord = new Map<string, Person[]>();
  const byHolder = new Map<Holder, Person>();
  const enter = (named: Named): void => {
    const person = toPerson(named);
    const { name, holder } = named;
    add(person, named);
    persons.push(person);
    addToIndex(byName, toKey(name), person);
    if (holder !== null && !byHolder.has(holder)) byHolder.set(holder, person);
    const words = new Set([name.skeletons[name.family] ?? '', name.skeletons[0] ?? '']);
    for (const key of new Set([...words].flatMap(toVariantKeys))) addToIndex(byWord, key, person);
  };
  const lookUp = (word: string): Person[] => [
    ...new Set(toVariantKeys(word).flatMap((key) => (byWord.get(key) ?? []).slice(0, MOST_CANDIDATES))),
  ];
  const parsed = members.map((member, i) => {
    const name = parsePersonName(member.entity.name);
    return { member, name, holder: findByFullName(name, holders), i };
  });
  parsed.sort((a, b) => b.name.words.length - a.name.words.length || a.i - b.i);
  for (const named of parsed) {
    const { member, name } = named;
    if (!member.named || name.words.length === 0) {
      const person = toPerson(named);
      add(person, named);
      persons.push(person);
      continue;
    }
    const isFree = (person: Person): boolean => !person.documents.has(member.document);
    const isBare = name.words.length === 1;
    const same = (byName.get(toKey(name)) ?? []).filter(isFree);
    const alias = named.holder === null ? undefined : byHolder.get(named.holder);
    const known = alias && isFree(alias) && alias.name.generation === name.generation ? alias : undefined;
    const exact = isBare
      ? undefined
      : (same.find((person) => agrees(person, named)) ??
        same.find((person) => !isOfOtherState(person, named)) ??
        known);
    const family = name.skeletons[name.family] ?? '';
    const fitting = exact
      ? []
      : lookUp(family).filter(
          (person) =>
            isFree(person) &&
            agrees(person, named) &&
            (isBare ? rankOfBareName(family, person.name) >= 2.5 : isSamePersonName(person.name, name)),
        );
    const found = exact ?? (isBare ? findBearer(fitting, member) : fitting[0]);
    if (found) add(found, named);
    else enter(named);
  }
  return persons.map((person) => person.members);
};
