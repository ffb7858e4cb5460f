/** Days, months and days of the year in words, in the language of the page. */
import { type Calendar, monthsOf, yearDayFrom } from '@/utils/journal/model/year-day';
import { addDays } from '@/utils/shared/days';
import {
  formatDayAs,
  formatDay as formatDayIn,
  formatShortDay as formatShortDayIn,
} from '@/utils/shared/format-day';
import { pageLanguage } from './format-locale';
import type { GetMessage } from './messages';

const language = (): string => pageLanguage() ?? 'en';

const format = (day: string, options: Intl.DateTimeFormatOptions): string =>
  formatDayAs(options, day, language());

/** "Today", "Yesterday", or as `formatDay` has it. */
export function formatRelativeDay(
  day: string,
  today: string,
  message: GetMessage,
  year?: 'never',
): string {
  return dayBeside(day, today, message) ?? formatDay(day, year === 'never' ? day : today);
}

function dayBeside(day: string, today: string, message: GetMessage): string | null {
  if (day === today) return message('today');
  return day === addDays(today, -1) ? message('yesterday') : null;
}

/** "Tuesday, 24 November", and with its year where that is another than today's. */
export const formatDay = (day: string, today: string): string =>
  formatDayIn(day, today, language());

/** The same without the weekday: "Today", "24 November". */
export function formatShortRelativeDay(day: string, today: string, message: GetMessage): string {
  return dayBeside(day, today, message) ?? formatShortDayIn(day, today, language());
}

/** What the heads above a day say already. */
export type Under = 'month' | 'year' | null;

/** A day as it hangs in a margin: its number, and beneath it what nothing above says. */
export function formatHangingDay(
  day: string,
  today: string,
  under: Under,
  message: GetMessage,
): { date: string; rest: string } {
  const date = format(day, { day: 'numeric' });
  const near = dayBeside(day, today, message);
  if (near) return { date, rest: near };
  if (under === 'month') return { date, rest: format(day, { weekday: 'long' }) };
  const sameYear = under === 'year' || day.slice(0, 4) === today.slice(0, 4);
  return { date, rest: format(day, { month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }) };
}

/** "24 November 2026". */
export const formatDate = (day: string): string =>
  format(day, { day: 'numeric', month: 'long', year: 'numeric' });

/** "November 2026". @param month 'YYYY-MM' */
export const formatMonth = (month: string): string =>
  format(`${month}-01`, { month: 'long', year: 'numeric' });

/** "June", and with its year where that is another than today's. Both 'YYYY-MM-DD'. */
export const formatLongMonth = (day: string, today: string): string =>
  format(day, {
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });

/**
 * Whether a name may begin with an initial: in scripts with capitals, whose letters stand apart. In
 * the others a first letter may be joined to the next, or be a figure.
 */
export const hasInitial = (name: string): boolean => /^(?:\p{Lu}|\p{Ll})/u.test(name);

/** The name of a month of any year. @param month 1 to 12 */
export const monthName = (month: number, length: 'long' | 'short' = 'long'): string =>
  format(`2026-${String(month).padStart(2, '0')}-01`, { month: length });

/** A day of the year in its own calendar, with its year where that is known; '' for no such day. */
export function formatYearDay(text: string): string {
  const day = yearDayFrom(text);
  if (!day) return '';
  const { calendar, year, month, date } = day;
  if (calendar === 'gregory') {
    return year === null
      ? format(`2000-${text}`, { day: 'numeric', month: 'long' })
      : formatDate(text);
  }
  const within = monthsOf(calendar).get(month);
  if (within === undefined) return '';
  const numbers = new Intl.NumberFormat(language(), { useGrouping: false });
  // That very day may be in no year at hand; its month is, and the number is put in its place.
  const parts = new Intl.DateTimeFormat(`${language()}-u-ca-${calendar}`, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).formatToParts(Date.parse(`${within}T00:00:00Z`));
  const said = parts
    .map(({ type, value }) => (type === 'day' ? numbers.format(date) : value))
    .join('');
  return year === null ? said : `${said} ${numbers.format(year)}`;
}

/** The months of a calendar in its order, by what they are stored as. */
export const calendarMonths = (calendar: Calendar): [month: string, name: string][] => {
  const format = new Intl.DateTimeFormat(`${language()}-u-ca-${calendar}`, {
    month: 'long',
    timeZone: 'UTC',
  });
  return [...monthsOf(calendar)].map(([month, day]) => [
    month,
    format.format(Date.parse(`${day}T00:00:00Z`)),
  ]);
};
