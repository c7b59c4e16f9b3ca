import type { Document } from '../model/document.ts';
import type { EntityType } from '../model/entity.ts';
import type { Modality, Sign } from '../model/statement.ts';

/** Why something that belongs to a project cannot be done now. */
export const LOOK_ONLY = 'An opened file is only looked at. Go back to the project first.';

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

const SIGN_WORDS: Readonly<Record<string, string>> = { '1': 'Cooperative', '-1': 'Hostile', '0': 'Neither' };
const SIGN_MARKS: Readonly<Record<string, string>> = { '1': '+', '-1': '−', '0': '○' };

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

const LONG_TITLE = 90;
/** A first line is longer than any title may be where the text has no lines. */
const LONGEST_TITLE = 400;

/** Cut after a whole word, with an ellipsis; within a word where that is all there is. */
export const cutAtWord = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const end = /\s/.test(text.charAt(most - 1)) ? room.length : room.search(/\s+\S*$/u);
  const kept = end > most / 2 ? room.slice(0, end) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`;
};

/** Title of a document, or its first line, or its id. */
export const toFullTitle = ({ title, text, id }: Document): string => {
  if (title) return title;
  const line = /\S[^\r\n]{0,2000}/.exec(text)?.[0].trim() ?? '';
  return line === '' ? id : cutAtWord(line, LONGEST_TITLE);
};

/** The same, short enough for a list. */
export const toTitle = (document: Document): string => cutAtWord(toFullTitle(document), LONG_TITLE);

/** "1 actor", "2 actors". */
export const toCount = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
