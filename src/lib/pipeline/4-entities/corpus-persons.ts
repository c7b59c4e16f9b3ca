import type { Member } from './corpus-members.ts';
import { addToIndex } from './clusters.ts';
import type { PersonName } from './person-name.ts';
import { isSamePersonName, parsePersonName, rankOfBareName } from './person-name.ts';
import { toVariantKeys } from './transliteration.ts';

/** One person of the corpus under construction. */
interface Person {
  readonly name: PersonName;
  readonly members: Member[];
  readonly documents: Set<number>;
  readonly of: Set<string>;
}

/** Most persons that are compared with one name. */
const MOST_CANDIDATES = 48;

const agrees = (person: Person, { of }: Member): boolean => of === null || person.of.size === 0 || person.of.has(of);

const add = (person: Person, member: Member): void => {
  person.members.push(member);
  person.documents.add(member.document);
  if (member.of !== null) person.of.add(member.of);
};

/**
 * Groups the persons of a corpus. [EN60] One full name is one person; spelling variants, initials and left-out names join
 * where the states or bodies do not contradict; a lone family name joins where it fits one person only. Two persons of one
 * document stay two. Time grows with the number of names, not with its square.
 */
export const groupPersons = (members: readonly Member[]): Member[][] => {
  const persons: Person[] = [];
  const byName = new Map<string, Person[]>();
  const byWord = new Map<string, Person[]>();
  const enter = (name: PersonName, member: Member): void => {
    const person: Person = { name, members: [], documents: new Set(), of: new Set() };
    add(person, member);
    persons.push(person);
    addToIndex(byName, `${name.skeletons.join(' ')} ${name.generation ?? ''}`, person);
    const words = new Set([name.skeletons[name.family] ?? '', name.skeletons[0] ?? '']);
    for (const key of new Set([...words].flatMap(toVariantKeys))) addToIndex(byWord, key, person);
  };
  const lookUp = (word: string): Person[] => [
    ...new Set(toVariantKeys(word).flatMap((key) => (byWord.get(key) ?? []).slice(0, MOST_CANDIDATES))),
  ];
  const parsed = members.map((member, i) => ({ member, name: parsePersonName(member.entity.name), i }));
  parsed.sort((a, b) => b.name.words.length - a.name.words.length || a.i - b.i);
  for (const { member, name } of parsed) {
    if (!member.named || name.words.length === 0) {
      persons.push({ name, members: [member], documents: new Set([member.document]), of: new Set() });
      continue;
    }
    const isFree = (person: Person): boolean => !person.documents.has(member.document);
    const isBare = name.words.length === 1;
    const same = (byName.get(`${name.skeletons.join(' ')} ${name.generation ?? ''}`) ?? []).filter(isFree);
    const exact = isBare ? undefined : (same.find((person) => agrees(person, member)) ?? same[0]);
    const family = name.skeletons[name.family] ?? '';
    const others = exact
      ? []
      : lookUp(family).filter((person) => {
          if (!isFree(person) || !agrees(person, member)) return false;
          return isBare ? rankOfBareName(family, person.name) >= 2.5 : isSamePersonName(person.name, name);
        });
    const found = exact ?? (isBare && others.length > 1 ? undefined : others[0]);
    if (found) add(found, member);
    else enter(name, member);
  }
  return persons.map((person) => person.members);
};
