import type { IsoDate } from '../../model/document.ts';
import type { Token } from '../../model/sentence.ts';
import type { When } from '../../model/statement.ts';
import type { DayNumber } from './calendar.ts';
import { isDay, monthOf, monthRange, parseDay, toDay, toIso, weekdayOf, yearOf } from './calendar.ts';

export type Tense = 'past' | 'future';

type Range = readonly [DayNumber | null, DayNumber | null];

/** A time said in a sentence: token numbers `[from, to)` and what it means by the tense of its verb. */
export interface DateSpan {
  readonly from: number;
  readonly to: number;
  /** Said as the last time before ("the first meeting since April 2022"): not the time of the act told. */
  readonly before: boolean;
  /** Null where it needs a day of publication that is not known. */
  readonly resolve: (tense: Tense) => Range | null;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const SPAN_UNITS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
]);
const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const TURNS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['next', 1],
  ['this', 0],
]);
/** First letters of all words but numerals with which a time can begin: most words are passed over by one look. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...WEEKDAYS, ...MONTHS, ...NUMBERS, ...DAY_WORDS.keys(), ...TURNS.keys(), 'a'].map((word) => word.slice(0, 3)),
);
/** What joins two years after "from" and "between". */
const YEAR_JOINTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['from', ['to', 'until', 'till', 'through']],
  ['between', ['and']],
]);
/** Words that say that "May" or "March" is a month. */
const BEFORE_MONTH = new Set(
  'in since until till by from during last next this early late mid of on through'.split(' '),
);

const monthNumber = (form: string): number => {
  const word = form.replace(/\.$/, '');
  const found = MONTHS.findIndex(
    (name) => name === word || (word.length >= 3 && word.length <= 4 && name.startsWith(word)),
  );
  return found + 1;
};

/** Reads the tokens of one sentence for times. */
class DateReader {
  readonly #forms: readonly string[];
  readonly #capital: readonly boolean[];
  readonly #published: DayNumber | null;

  constructor(tokens: readonly Token[], published: DayNumber | null) {
    this.#forms = tokens.map(({ form }) => form.toLowerCase());
    this.#capital = tokens.map(({ form }) => /^[A-Z]/.test(form));
    this.#published = published;
  }

  read(previousYear: number | null): DateSpan[] {
    const spans: DateSpan[] = [];
    let year = previousYear;
    for (let i = 0; i < this.#forms.length; i += 1) {
      const span = this.#at(i, year);
      if (!span) continue;
      const widened = this.#withPreposition(span);
      spans.push(widened);
      const start = widened.resolve('past')?.[0] ?? null;
      year = start === null ? year : yearOf(start);
      i = widened.to - 1;
    }
    return spans;
  }

  #form(i: number): string {
    return this.#forms[i] ?? '';
  }

  #at(i: number, year: number | null): DateSpan | null {
    const form = this.#form(i);
    if (!/^\d/.test(form) && !BEGINNINGS.has(form.slice(0, 3))) return null;
    return (
      this.#dayWord(i) ?? this.#weekday(i) ?? this.#monthDate(i, year) ?? this.#unit(i) ?? this.#ago(i) ?? this.#year(i)
    );
  }

  #span(from: number, to: number, resolve: DateSpan['resolve']): DateSpan {
    return { from, to, before: false, resolve };
  }

  /** "since April": open at the end; "until", "by": open at the start. */
  #withPreposition(span: DateSpan): DateSpan {
    const { from, to, resolve } = span;
    const word = this.#form(from - 1);
    if (word === 'since') {
      if (this.#isFirst(from - 1)) return { ...this.#span(from, to, () => resolve('past')), before: true };
      return this.#span(from - 1, to, (tense) => open(resolve('past') ?? resolve(tense), 'end'));
    }
    if (word === 'until' || word === 'till' || word === 'by') {
      return this.#span(from - 1, to, (tense) => open(resolve(tense), 'start'));
    }
    return /^(?:on|in|during|at)$/.test(word) ? this.#span(from - 1, to, resolve) : span;
  }

  /** Whether "first" stands a few words before "since": "for the first time since", "first visit to Russia since". */
  #isFirst(since: number): boolean {
    return this.#forms.slice(Math.max(0, since - 6), since).includes('first');
  }

  /** "yesterday", "tomorrow", with the weekday that may follow. */
  #dayWord(i: number): DateSpan | null {
    const shift = DAY_WORDS.get(this.#form(i));
    if (shift === undefined) return null;
    const named = this.#form(i + 1) === ',' && WEEKDAYS.includes(this.#form(i + 2));
    return this.#span(i, named ? i + 3 : i + 1, () => this.#around(shift));
  }

  #around(shift: number): Range | null {
    return this.#published === null ? null : [this.#published + shift, this.#published + shift];
  }

  #weekday(i: number): DateSpan | null {
    const weekday = WEEKDAYS.indexOf(this.#form(i).replace(/s$/, ''));
    if (weekday === -1 || !this.#capital[i]) return null;
    const before = this.#form(i - 1);
    const date = this.#monthDate(i + (this.#form(i + 1) === ',' ? 2 : 1), null);
    if (date) return this.#span(i, date.to, date.resolve);
    const resolve = (tense: Tense): Range | null => {
      const published = this.#published;
      if (published === null) return null;
      const back = (weekdayOf(published) - weekday + 7) % 7;
      if (before === 'last') return both(published - (back || 7));
      if (before === 'next') return both(published + (7 - back));
      return both(tense === 'past' ? published - back : published + ((7 - back) % 7));
    };
    return this.#span(before === 'last' || before === 'next' ? i - 1 : i, i + 1, resolve);
  }

  /** "October 24", "24 October 2024", "October 22-24", "April 2022", "in June", "September of the same year". */
  #monthDate(i: number, lastYear: number | null): DateSpan | null {
    let at = i;
    let day: number | null = null;
    if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(this.#form(i))) {
      day = parseInt(this.#form(i), 10);
      at = this.#form(i + 1) === 'of' ? i + 2 : i + 1;
    }
    const month = monthNumber(this.#form(at));
    if (month === 0 || !this.#capital[at]) return null;
    let last = day;
    let to = at + 1;
    if (day === null && /^\d{1,2}(?:st|nd|rd|th)?$/.test(this.#form(to))) {
      day = parseInt(this.#form(to), 10);
      last = day;
      to += 1;
      if (/^(?:-|and|to)$/.test(this.#form(to)) && /^\d{1,2}(?:st|nd|rd|th)?$/.test(this.#form(to + 1))) {
        last = parseInt(this.#form(to + 1), 10);
        to += 2;
      }
    }
    if (day === null && !BEFORE_MONTH.has(this.#form(at - 1)) && !isYear(this.#form(to))) return null;
    const comma = this.#form(to) === ',' && isYear(this.#form(to + 1)) ? 1 : 0;
    let year: number | null = null;
    if (isYear(this.#form(to + comma))) {
      year = Number(this.#form(to + comma));
      to += comma + 1;
    } else if (this.#forms.slice(to, to + 4).join(' ') === 'of the same year' && lastYear !== null) {
      year = lastYear;
      to += 4;
    } else if (this.#forms.slice(to, to + 3).join(' ') === 'of last year' && this.#published !== null) {
      year = yearOf(this.#published) - 1;
      to += 3;
    }
    return this.#span(i, to, (tense) => this.#resolveMonth(year, month, day, last, tense));
  }

  #resolveMonth(
    given: number | null,
    month: number,
    day: number | null,
    last: number | null,
    tense: Tense,
  ): Range | null {
    const published = this.#published;
    let year = given;
    if (year === null) {
      if (published === null) return null;
      year = yearOf(published);
      const start = toDay(year, month, day ?? 1);
      const end = day === null ? monthRange(year, month)[1] : start;
      if (tense === 'past' && start > published) year -= 1;
      if (tense === 'future' && end < published) year += 1;
    }
    if (day === null || last === null) return monthRange(year, month);
    return isDay(year, month, day) && isDay(year, month, last)
      ? [toDay(year, month, day), toDay(year, month, last)]
      : null;
  }

  /** "last month", "next year", "this week", "last night". */
  #unit(i: number): DateSpan | null {
    const which = TURNS.get(this.#form(i));
    if (which === undefined) return null;
    const unit = this.#form(i + 1);
    if (!/^(?:week|month|year|night|morning|afternoon|evening|weekend)$/.test(unit)) return null;
    if (this.#form(i + 2) === "'s") return null;
    const early = this.#form(i - 1) === 'earlier';
    return this.#span(early ? i - 1 : i, i + 2, () => this.#resolveUnit(which, unit, early));
  }

  #resolveUnit(which: number, unit: string, early: boolean): Range | null {
    const published = this.#published;
    if (published === null) return null;
    const until = (range: readonly [DayNumber, DayNumber]): Range =>
      early ? [range[0], Math.min(range[1], published)] : range;
    switch (unit) {
      case 'year': {
        const year = yearOf(published) + which;
        return until([toDay(year, 1, 1), toDay(year, 12, 31)]);
      }
      case 'month':
        return until(monthRange(yearOf(published), monthOf(published) + which));
      case 'week': {
        const monday = published - ((weekdayOf(published) + 6) % 7) + 7 * which;
        return until([monday, monday + 6]);
      }
      case 'weekend': {
        const saturday = published - ((weekdayOf(published) + 6) % 7) + 5 + 7 * which;
        return [saturday, saturday + 1];
      }
      default:
        return this.#around(unit === 'night' && which === -1 ? -1 : 0);
    }
  }

  /** "two days ago", "three months ago". */
  #ago(i: number): DateSpan | null {
    if (this.#form(i + 2) !== 'ago') return null;
    const word = this.#form(i);
    const count = /^\d{1,3}$/.test(word) ? Number(word) : word === 'a' ? 1 : NUMBERS.indexOf(word);
    const unit = this.#form(i + 1);
    if (count < 1) return null;
    return this.#span(i, i + 3, () => {
      const published = this.#published;
      if (published === null) return null;
      const days = SPAN_UNITS.get(unit);
      if (days === 1) return both(published - count);
      if (days === 7) return [published - count * 7 - 3, published - count * 7 + 3];
      if (/^months?$/.test(unit)) return monthRange(yearOf(published), monthOf(published) - count);
      if (/^years?$/.test(unit))
        return [toDay(yearOf(published) - count, 1, 1), toDay(yearOf(published) - count, 12, 31)];
      return null;
    });
  }

  /** "in 2022", "since early 2022", "of 2023", "from 1984 to 2017". */
  #year(i: number): DateSpan | null {
    if (!isYear(this.#form(i))) return null;
    const before = this.#form(i - 1);
    const joint = YEAR_JOINTS.get(before);
    if (joint?.includes(this.#form(i + 1)) === true && isYear(this.#form(i + 2))) {
      const [first, last] = [Number(this.#form(i)), Number(this.#form(i + 2))];
      return this.#span(i - 1, i + 3, () => [toDay(first, 1, 1), toDay(last, 12, 31)]);
    }
    const part = /^(?:early|late|mid)$/.test(before) ? i - 1 : i;
    if (!/^(?:in|since|of|by|until|during|from|before|after)$/.test(this.#form(part - 1))) return null;
    const year = Number(this.#form(i));
    return this.#span(part, i + 1, () => [toDay(year, 1, 1), toDay(year, 12, 31)]);
  }
}

const isYear = (form: string): boolean => /^(?:19|20)\d\d$/.test(form);

const both = (day: DayNumber): Range => [day, day];

const open = (range: Range | null, side: 'start' | 'end'): Range | null => {
  if (range === null) return null;
  return side === 'end' ? [range[0], null] : [null, range[1]];
};

/**
 * [ST50] The times said in a sentence, in text order. `published` is the day against which relative times count; without
 * it they resolve to null. `previousYear` is the year last spoken of, for "of the same year".
 */
export const findDates = (
  tokens: readonly Token[],
  published: IsoDate | null,
  previousYear: number | null,
): DateSpan[] => new DateReader(tokens, parseDay(published)).read(previousYear);

/** The year last spoken of, null for none. */
export const lastYear = (dates: readonly DateSpan[]): number | null => {
  const start = dates.at(-1)?.resolve('past')?.[0] ?? null;
  return start === null ? null : yearOf(start);
};

/** Resolves a time to days and the words that say it; null where nothing is known. */
export const toWhen = (span: DateSpan, tense: Tense, words: string): When | null => {
  const range = span.resolve(tense);
  if (range === null) return null;
  const [start, end] = range;
  return { start: start === null ? null : toIso(start), end: end === null ? null : toIso(end), text: words };
};
