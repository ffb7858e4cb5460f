/** Days and months in words, in the language of the page. */
import { addDays } from '@/utils/shared/days';
import type { GetMessage } from './messages';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes longer than all it formats, so each is made once. */
function format(day: string, options: Intl.DateTimeFormatOptions): string {
  const tongue = document.documentElement.lang || 'en';
  const name = `${tongue} ${JSON.stringify(options)}`;
  let formatter = formatters.get(name);
  if (!formatter) {
    // Only the date is known: noon has it in every zone.
    formatter = new Intl.DateTimeFormat(tongue, options);
    formatters.set(name, formatter);
  }
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = new Date(2000, month - 1, date, 12);
  at.setFullYear(year, month - 1, date);
  return formatter.format(at);
}

/** "Today", "Tuesday, 24 November", and with its year where that is another. */
export function formatRelativeDay(day: string, today: string, message: GetMessage): string {
  if (day === today) return message('today');
  if (day === addDays(today, -1)) return message('yesterday');
  return format(day, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });
}

export const formatDate = (day: string): string =>
  format(day, { day: 'numeric', month: 'long', year: 'numeric' });

export const formatMonth = (month: string): string =>
  format(`${month}-01`, { month: 'long', year: 'numeric' });

/** A month of any year, or a weekday, by name. */
export const monthName = (month: number, length: 'long' | 'short' = 'long'): string =>
  format(`2026-${String(month).padStart(2, '0')}-01`, { month: length });

/** A birthday: with its year where that is known. */
export const formatBirthday = (birthday: string): string =>
  birthday.length > 5
    ? formatDate(birthday)
    : format(`2000-${birthday}`, { day: 'numeric', month: 'long' });
