import { addToIndex } from './clusters.ts';
import type { Member } from './corpus-members.ts';
import type { EventMark } from './event-key.ts';
import { parseEvent } from './event-key.ts';

interface Told {
  readonly group: Member[];
  readonly mark: EventMark;
  readonly year: string | null;
}

/** Most events that are compared with one name. */
const MOST = 32;

const toTold = (group: Member[]): Told | null => {
  const [first] = group;
  if (first?.entity.type !== 'event' || first.entity.known !== null) return null;
  const mark = parseEvent(first.entity.name, [], { place: null, state: null });
  if (mark.words.length === 0 || mark.turn !== null) return null;
  return { group, mark, year: mark.kind === 'war' ? null : (mark.year ?? first.year) };
};

const isShorter = (few: Told, many: Told): boolean =>
  few.mark.words.length < many.mark.words.length &&
  few.mark.kind === many.mark.kind &&
  (few.year === null || many.year === null || few.year === many.year) &&
  few.mark.words.every((word) => many.mark.words.includes(word));

/**
 * [EN63] An event told of by fewer words ("peace summit") joins the only one of that kind and year that has them all ("Global
 * Peace Summit"), where no document tells of both.
 */
export const joinEvents = (groups: readonly Member[][]): Member[][] => {
  const byWord = new Map<string, Told[]>();
  const told = new Map(groups.map((group) => [group, toTold(group)] as const));
  for (const event of told.values()) {
    for (const word of event ? new Set(event.mark.words) : []) if (event) addToIndex(byWord, word, event);
  }
  // Whoever others join stays, so that no chain of joins loses a member.
  const hosts = new Set<Member[]>();
  const joined = new Set<Member[]>();
  return groups.filter((group) => {
    const event = told.get(group);
    const candidates = event && !hosts.has(group) ? (byWord.get(event.mark.words[0] ?? '') ?? []).slice(0, MOST) : [];
    const [longer, other] = event ? candidates.filter((candidate) => isShorter(event, candidate)) : [];
    if (!longer || other || joined.has(longer.group)) return true;
    const documents = new Set(longer.group.map(({ document }) => document));
    if (group.some(({ document }) => documents.has(document))) return true;
    for (const member of group) longer.group.push(member);
    hosts.add(longer.group);
    joined.add(group);
    return false;
  });
};
