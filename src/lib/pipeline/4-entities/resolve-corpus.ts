import type { Gazetteer } from '../../lexicon/gazetteer.ts';
import type { CorpusEntity, EntityType } from '../../model/entity.ts';
import type { Extraction } from '../../model/extraction.ts';
import { contentId } from '../../model/ids.ts';
import { addToIndex } from './clusters.ts';
import { joinEvents } from './corpus-events.ts';
import type { Member } from './corpus-members.ts';
import { toCorpusKey, toMembers } from './corpus-members.ts';
import { groupPersons } from './corpus-persons.ts';
import type { Knowledge } from './knowledge.ts';
import { toKnowledge } from './knowledge.ts';
import { isAcronym, toNameKey } from './name-key.ts';
import type { EntityLexicon } from './resolve-entities.ts';

/** Last words of names that bodies of several states bear. */
const COMMON =
  /\b(?:party|union|movement|congress|council|commission|committee|court|front|alliance|assembly|association|federation|authority|agency|bank|army|police|democrats|socialists|greens|liberals|conservatives)$/i;

/** Whether a body with a common name is another state's: Finland's Social Democratic Party is not Nigeria's. */
const isOfOther = ({ entity, state }: Member, other: string | null): boolean =>
  entity.known === null && state !== null && other !== null && state !== other && COMMON.test(entity.name);

/** Members that share a key, two of one document never in one group. */
const groupByKey = (members: readonly Member[], knowledge: Knowledge, gazetteer: Gazetteer): Member[][] => {
  const groups: Member[][] = [];
  const byKey = new Map<string, { readonly group: Member[]; last: number; state: string | null }[]>();
  for (const member of members) {
    const key = toCorpusKey(member, knowledge, gazetteer);
    // Members come in the order of their documents, so the last one tells whether the document is in the group.
    const free =
      key === null
        ? undefined
        : byKey.get(key)?.find(({ last, state }) => last !== member.document && !isOfOther(member, state));
    if (free) {
      free.group.push(member);
      free.state ??= member.state;
      free.last = member.document;
      continue;
    }
    const group = [member];
    groups.push(group);
    if (key !== null) addToIndex(byKey, key, { group, last: member.document, state: member.state });
  }
  return groups;
};

/** [EN62] A group that is only an acronym joins the one group that is called so too, if they share no document. */
const joinAcronyms = (groups: readonly Member[][]): Member[][] => {
  const byAlias = new Map<string, Member[][]>();
  const isLone = (group: readonly Member[]): boolean =>
    group.every(({ entity }) => entity.known === null && entity.type !== 'event' && isAcronym(entity.name));
  for (const group of groups) {
    if (isLone(group)) continue;
    const aliases = new Set(group.flatMap(({ entity }) => entity.aliases.filter(isAcronym).map(toNameKey)));
    for (const alias of aliases) addToIndex(byAlias, alias, group);
  }
  return groups.flatMap((group) => {
    const found = isLone(group) ? byAlias.get(toNameKey(group[0]?.entity.name ?? '')) : undefined;
    const [other, second] = found ?? [];
    if (!other || second) return [group];
    const documents = new Set(other.map(({ document }) => document));
    if (group.some(({ document }) => documents.has(document))) return [group];
    for (const member of group) other.push(member);
    return [];
  });
};

/** Values by how often they come, the first one first among equals. */
const byCount = <T>(values: readonly T[]): T[] => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
};

const chooseName = (group: readonly Member[], type: EntityType): string => {
  const names = byCount(group.map(({ entity }) => entity.name));
  if (type === 'event' || group.some(({ entity }) => entity.known !== null)) return names[0] ?? '';
  const words = (name: string): number =>
    name.split(/[\s-]+/).filter((word) => word.length > 1 && !word.endsWith('.')).length;
  return names.reduce((best, name) => (words(name) > words(best) ? name : best));
};

const isInOrder = (a: Member, b: Member): number => a.document - b.document;

/**
 * Says which actors of several documents are one, in order of first mention. Known actors, persons by name, bodies by name
 * and owner; who is only described stays alone. Ids are made from content: the same actor keeps its id when documents are
 * added. Time is near linear in the number of actors.
 */
export const resolveCorpus = (extractions: readonly Extraction[], lexicon: EntityLexicon): CorpusEntity[] => {
  const knowledge = toKnowledge(lexicon.gazetteer);
  const members = toMembers(extractions, knowledge, lexicon.gazetteer);
  const persons = members.filter(({ entity }) => entity.type === 'person' && entity.known === null);
  const others = members.filter(({ entity }) => entity.type !== 'person' || entity.known !== null);
  const order = new Map(members.map((member, i) => [member, i]));
  const groups = [
    ...groupPersons(persons, lexicon.holders),
    ...joinEvents(joinAcronyms(groupByKey(others, knowledge, lexicon.gazetteer))),
  ].map((group) => [...group].sort((a, b) => isInOrder(a, b) || (order.get(a) ?? 0) - (order.get(b) ?? 0)));
  const first = (group: readonly Member[]): number => (group[0] ? (order.get(group[0]) ?? 0) : 0);
  groups.sort((a, b) => first(a) - first(b));
  const taken = new Map<string, number>();
  return groups.map((group): CorpusEntity => {
    const known = group.find(({ entity }) => entity.known !== null)?.entity.known ?? null;
    const type = byCount(group.map(({ entity }) => entity.type))[0] ?? 'organisation';
    const name = chooseName(group, type);
    const source = group.some(({ named }) => named) ? '' : (extractions[group[0]?.document ?? 0]?.document.id ?? '');
    const content = known === null ? [type, name, source] : [known];
    const base = content.join('\u0000');
    const count = taken.get(base) ?? 0;
    taken.set(base, count + 1);
    return {
      id: contentId('c', ...content, ...(count === 0 ? [] : [String(count)])),
      name,
      type,
      aliases: byCount(group.flatMap(({ entity }) => entity.aliases)),
      known,
      members: group.map(({ document, entity }) => [document, entity.id] as const),
    };
  });
};
