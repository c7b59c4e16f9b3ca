import type { IsoDate } from '../../model/document.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH}),? (\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const PUBLISHED =
  /^(?:(?:first )?published|posted|updated|last updated|last modified|date|publication date)\b ?(?:on|at)? ?:? ?/i;
const WEEKDAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?,? /i;
/** What may stand after the date on a line of its own: a time of day, a zone, another stamp. */
const AFTER_DATE =
  /^[\s,|-]*(?:at )?(?:\d{1,2}[:.]\d{2}(?::\d{2})?)?[\s,]*(?:[ap]\.?m\.?)?[\s,]*(?:\(?[A-Z]{2,5}\)?(?:[+-]\d+)?)?[\s|,.-]*(?:(?:updated|last updated|published)\b.{0,60})?(?:\d+ min(?:ute)?s? read)?$/i;

const PLACE =
  "\\p{Lu}[\\p{Lu}.'-]+(?:[ -]\\p{Lu}[\\p{Lu}.'-]+){0,3}(?:, \\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,2})?";
const PLACES = `${PLACE}(?:(?:/| and |, )${PLACE}){0,2}`;
const DATELINE_DATE = `(?:,? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?))?`;
const DATELINE_AGENCY = '(?: ?[(/][\\p{L} ./-]{2,40}[)/])?';
const DATELINE = new RegExp(`^(${PLACES})${DATELINE_DATE}${DATELINE_AGENCY}(?: - |(?<=\\)): )`, 'u');
/** A place in small letters is a dateline only with an agency in brackets: "Geneva (AFP) - ". */
const AGENCY_DATELINE = new RegExp(
  `^(\\p{Lu}[\\p{L}.'-]+(?:[ ,-]{1,2}\\p{Lu}[\\p{L}.'-]+){0,3})${DATELINE_DATE} ?\\((?:Reuters|AFP|AP|dpa|DPA|Xinhua|UPI|ANI|PTI|IANS|CNN|TASS|Kyodo|Bloomberg)\\) ?[-:]? ?`,
  'u',
);

/** "Harare, Zimbabwe - " */
const CITY_DATELINE = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}) - (?=[\p{Lu}"'])/u;

const toIso = (year: string, month: number, day: string): IsoDate | null => {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(iso) ? iso : null;
};

const toMonth = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Whether a string is a day of the calendar as `YYYY-MM-DD`. */
export const isDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

interface FoundDate {
  readonly date: IsoDate | null;
  readonly start: number;
  readonly end: number;
}

/** The first full date (with a year) in a short text. */
const findDate = (text: string): FoundDate | null => {
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const iso = ISO.exec(text);
  const first = [dayFirst, monthFirst, iso].filter((match) => match !== null).sort((a, b) => a.index - b.index)[0];
  if (!first) return null;
  const [whole, a = '', b = '', c = ''] = first;
  const place = { start: first.index, end: first.index + whole.length };
  if (first === dayFirst) return { ...place, date: toIso(c, toMonth(b), a) };
  if (first === monthFirst) return { ...place, date: toIso(c, toMonth(a), b) };
  return { ...place, date: toIso(a, Number(b), c) };
};

/** Parts of a line that stands over an article: section, author, date, reading time. */
const PART = /\s*(?:\||·|•)\s*/;
const OTHER_PART = /^(?:by \p{Lu}.{2,40}|\d+ min(?:ute)?s? read)$/iu;

/** "TECHNOLOGY | By Helen Roy | Fri 5 Dec 2025", "Great Lakes Today, Tuesday 28 January 2025". */
const findStamp = (line: string): { readonly date: IsoDate | null } | null => {
  const parts = line.split(PART);
  if (/[.!?]$/.test(line)) return null;
  if (parts.length > 1 && parts.every((part) => part.length <= 60)) {
    const found = parts.map((part) => findDate(part)).find((date) => date !== null);
    if (found || parts.some((part) => OTHER_PART.test(part))) return { date: found?.date ?? null };
  }
  const found = line.length <= 60 && line.split(' ').length <= 9 ? findDate(line) : null;
  return found && found.end === line.length && /, (?:\p{L}+day,? )?$/u.test(line.slice(0, found.start))
    ? { date: found.date }
    : null;
};

/** A line that says nothing but when the article was published: its date (null if that is no day of the calendar). */
export const findDateLine = (line: string): { readonly date: IsoDate | null } | null => {
  if (line.length > 160) return null;
  const stamp = findStamp(line);
  if (stamp) return stamp;
  const label = PUBLISHED.exec(line);
  const rest = line.slice(label ? label[0].length : 0);
  const bare = rest.replace(WEEKDAY, '');
  const found = findDate(bare);
  if (found?.start !== 0) return null;
  return AFTER_DATE.test(bare.slice(found.end)) ? { date: found.date } : null;
};

/** A dateline at the beginning of a paragraph ("KYIV, Oct 21 (Reuters) - "). */
export interface Dateline {
  /** Length of the place words, which stand first. */
  readonly placeEnd: number;
  /** Where the article's own words begin. */
  readonly end: number;
  /** Its date, where it has a year. */
  readonly date: IsoDate | null;
}

/** Finds a dateline at the beginning of a paragraph's normalised text. */
export const findDateline = (paragraph: string): Dateline | null => {
  const start = paragraph.slice(0, 160);
  const match = DATELINE.exec(start) ?? AGENCY_DATELINE.exec(start) ?? CITY_DATELINE.exec(start);
  const place = match?.[1];
  if (!match || place === undefined) return null;
  return { placeEnd: place.length, end: match[0].length, date: findDate(match[0])?.date ?? null };
};
