/** Days, months and birthdays in words, in the language of the page. */
import { addDays } from '@/utils/shared/days';
import { pageLanguage } from './format-locale';
import type { GetMessage } from './messages';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Noon of a day: every time zone has that hour on that day. */
export function noonOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const noon = new Date(2000, month - 1, date, 12);
  // The constructor would take the years 0 to 99 for 1900 to 1999.
  noon.setFullYear(year, month - 1, date);
  return noon;
}

/** Each formatter is made once: making one takes longer than all that it formats. */
function format(day: string, options: Intl.DateTimeFormatOptions): string {
  const language = pageLanguage() ?? 'en';
  const key = `${language} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, options);
    formatters.set(key, formatter);
  }
  return formatter.format(noonOf(day));
}

/** "Today", "Yesterday", or as `formatDay` has it. */
export function formatRelativeDay(
  day: string,
  today: string,
  message: GetMessage,
  year?: 'never',
): string {
  if (day === today) return message('today');
  if (day === addDays(today, -1)) return message('yesterday');
  return formatDay(day, year === 'never' ? day : today);
}

/** "Tuesday, 24 November", and with its year where that is another than today's. */
export const formatDay = (day: string, today: string): string =>
  format(day, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });

/** "24 November 2026". */
export const formatDate = (day: string): string =>
  format(day, { day: 'numeric', month: 'long', year: 'numeric' });

/** "November 2026". @param month 'YYYY-MM' */
export const formatMonth = (month: string): string =>
  format(`${month}-01`, { month: 'long', year: 'numeric' });

/** The name of a month of any year. @param month 1 to 12 */
export const monthName = (month: number, length: 'long' | 'short' = 'long'): string =>
  format(`2026-${String(month).padStart(2, '0')}-01`, { month: length });

/** A birthday, with its year where that is known. @param birthday 'YYYY-MM-DD' or 'MM-DD' */
export const formatBirthday = (birthday: string): string =>
  birthday.length > 5
    ? formatDate(birthday)
    : format(`2000-${birthday}`, { day: 'numeric', month: 'long' });
