/** Days, months and birthdays in words, in the language of the page. */
import { addDays } from '@/utils/shared/days';
import { formatDayAs, formatDay as formatDayIn } from '@/utils/shared/format-day';
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
  if (day === today) return message('today');
  if (day === addDays(today, -1)) return message('yesterday');
  return formatDay(day, year === 'never' ? day : today);
}

/** "Tuesday, 24 November", and with its year where that is another than today's. */
export const formatDay = (day: string, today: string): string =>
  formatDayIn(day, today, language());

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
