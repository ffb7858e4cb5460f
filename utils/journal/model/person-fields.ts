/** What the fields of a person hold: names, and a day of the year in parts. */

import { cut, isSeen } from '@/utils/shared/cut-text';
import { type Calendar, isYearDay, yearDayFrom, yearDayText } from './year-day';

/** As typed and chosen; empty where nothing was. */
export interface YearDayFields {
  calendar: Calendar;
  date: string;
  /** 'M01' to 'M13', with an L where it is a leap month. */
  month: string;
  year: string;
}

/** As it is stored; null where nothing was given, and undefined where there is no such day. */
export function yearDayFromFields({
  calendar,
  month,
  ...typed
}: YearDayFields): string | null | undefined {
  const [date, year] = [typed.date.trim(), typed.year.trim()];
  if (!date && !month && !year) return null;
  if (!/^\d{1,2}$/.test(date) || !month) return undefined;
  // Of two digits it is of one century or another.
  if (year && !(calendar === 'gregory' ? /^\d{4}$/ : /^\d{1,5}$/).test(year)) return undefined;
  const text = yearDayText({
    calendar,
    year: year ? Number(year) : null,
    month,
    date: Number(date),
  });
  return isYearDay(text) ? text : undefined;
}

/** A stored day as the fields show it; empty where it or the year is not known. */
export function fieldsOfYearDay(text: string | null): YearDayFields {
  const day = text === null ? null : yearDayFrom(text);
  if (!day) return { calendar: 'gregory', date: '', month: '', year: '' };
  const { calendar, date, month, year } = day;
  return { calendar, date: String(date), month, year: year === null ? '' : String(year) };
}

/** Other names from one line, by commas; each once, and the first so many. */
export function namesFrom(typed: string, longest: number, most: number): string[] {
  const names = typed
    .split(/[,，、;\n]/u)
    .map((name) => cut(name.replace(/\s+/gu, ' ').trim(), longest).trim())
    .filter(isSeen);
  return [...new Set(names)].slice(0, most);
}
