/** Birthdays: of a day and a month at least; the year is for those who know it. */

import { cut, isSeen } from '@/utils/shared/cut-text';
import { isDay } from '@/utils/shared/days';

/**
 * 'MM-DD' or 'YYYY-MM-DD'; null where nothing was given, and undefined where there is no such day.
 */
export function birthdayFrom(given: {
  date: string;
  month: string;
  year: string;
}): string | null | undefined {
  const [date, month, year] = [given.date, given.month, given.year].map((part) => part.trim());
  if (!date && !month && !year) return null;
  // Of two digits it is of one century or another.
  if (year && !/^\d{4}$/.test(year)) return undefined;
  // Without a year it may be the 29th of February.
  const full = `${year || '2000'}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  if (!isDay(full)) return undefined;
  return year ? full : full.slice(5);
}

/** A stored birthday as the three fields show it; empty where it or the year is not known. */
export const birthdayParts = (
  birthday: string | null,
): { date: string; month: string; year: string } => {
  if (birthday === null) return { date: '', month: '', year: '' };
  const [date = '', month = '', year = ''] = birthday.split('-').reverse();
  return { date: String(Number(date)), month: String(Number(month)), year };
};

/** Other names from one line, by commas; each once, and the first so many. */
export function namesFrom(typed: string, longest: number, most: number): string[] {
  const names = typed
    .split(/[,，、;\n]/u)
    .map((name) => cut(name.replace(/\s+/gu, ' ').trim(), longest).trim())
    .filter(isSeen);
  return [...new Set(names)].slice(0, most);
}
