import type { Document, IsoDate } from '../model/document.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2024-10-24` → `24 October 2024`; what is no day stays as it is. */
const toDay = (date: IsoDate): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
};

const flatten = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * A sentence with its source on one line, to be pasted as a footnote: `“Sentence.” Outlet, “Title”, 24 October 2024,
 * https://….` Fields that the document lacks are left out; its id stands in where nothing else names it. `date` is the day
 * of publication that the extraction settled on.
 */
export const encodeFootnote = (sentence: string, document: Document, date: IsoDate | null = document.date): string => {
  const title = flatten(document.title ?? '');
  const source = flatten(document.source ?? '');
  const name = source === '' && title === '' ? document.id : source;
  const parts = [name, title === '' ? '' : `“${title}”`, date === null ? '' : toDay(date), document.url ?? ''];
  return `“${flatten(sentence)}” ${parts.filter((part) => part !== '').join(', ')}.`;
};
