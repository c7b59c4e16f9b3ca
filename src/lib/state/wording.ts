import type { Document } from '../model/document.ts';
import type { EntityType } from '../model/entity.ts';
import type { Modality, Sign } from '../model/statement.ts';

/** How the page calls things. */
export const TYPE_WORDS: Readonly<Record<EntityType, { readonly one: string; readonly many: string }>> = {
  person: { one: 'Person', many: 'People' },
  state: { one: 'State', many: 'States' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  bloc: { one: 'Bloc', many: 'Blocs' },
  force: { one: 'Armed force', many: 'Armed forces' },
  place: { one: 'Place', many: 'Places' },
  event: { one: 'Event', many: 'Events' },
};

export const SIGN_WORDS: Readonly<Record<string, string>> = { '1': 'Cooperative', '-1': 'Hostile', '0': 'Neither' };
export const SIGN_MARKS: Readonly<Record<string, string>> = { '1': '+', '-1': '−', '0': '○' };

export const toSignWord = (sign: Sign): string => SIGN_WORDS[String(sign)] ?? '';
export const toSignMark = (sign: Sign): string => SIGN_MARKS[String(sign)] ?? '';

export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  happened: 'Happened',
  ongoing: 'Ongoing',
  planned: 'Planned',
  claimed: 'Claimed',
  hypothetical: 'Hypothetical',
  denied: 'Denied',
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2024-10-24" as "24 Oct 2024"; what is no day comes back as it is. */
export const toDay = (date: string): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return date;
  return `${Number(match[3])} ${MONTHS[Number(match[2]) - 1] ?? match[2]} ${match[1]}`;
};

/** A day, a span of days, or a span that is open at one end; "" when both ends are. */
export const toDays = (start: string | null, end: string | null): string => {
  if (start === end) return start === null ? '' : toDay(start);
  if (start === null) return `until ${toDay(end ?? '')}`;
  if (end === null) return `from ${toDay(start)}`;
  const [first, last] = [toDay(start), toDay(end)];
  // "22–24 Oct 2024", "22 Oct – 3 Nov 2024"
  if (start.slice(0, 7) === end.slice(0, 7)) return `${first.split(' ')[0] ?? ''}–${last}`;
  return start.slice(0, 4) === end.slice(0, 4) ? `${first.slice(0, -5)} – ${last}` : `${first} – ${last}`;
};

/** Title of a document, or its first words, or its id. */
export const toTitle = ({ title, text, id }: Document): string => {
  if (title) return title;
  const line = /\S[^\r\n]*/.exec(text)?.[0].trim() ?? '';
  if (line === '') return id;
  return line.length > 90 ? `${line.slice(0, 88).trimEnd()}…` : line;
};

/** "1 actor", "2 actors". */
export const toCount = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
