import type { IsoDate } from '../../model/document.ts';

/** Days are counted from 1970-01-01, so that adding days is adding numbers. */
export type DayNumber = number;

const DAY_MS = 86_400_000;

export const toDay = (year: number, month: number, day: number): DayNumber => Date.UTC(year, month - 1, day) / DAY_MS;

/** Reads `YYYY-MM-DD`; null for anything else. */
export const parseDay = (date: IsoDate | null): DayNumber | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '');
  return match ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
};

export const toIso = (day: DayNumber): IsoDate => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const yearOf = (day: DayNumber): number => new Date(day * DAY_MS).getUTCFullYear();

/** 1 to 12. */
export const monthOf = (day: DayNumber): number => new Date(day * DAY_MS).getUTCMonth() + 1;

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

/** First and last day of a month; months beyond 1 to 12 run into the years beside. */
export const monthRange = (year: number, month: number): readonly [DayNumber, DayNumber] => [
  toDay(year, month, 1),
  toDay(year, month + 1, 1) - 1,
];

/** Whether a day of the month exists in that year. */
export const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && monthOf(toDay(year, month, day)) === month;
