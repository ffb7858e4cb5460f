/**
 * Local days. A day is the person's own: it begins at local midnight, or some hours later for
 * those who are up at night, and may have 23, 24 or 25 hours. Days are named 'YYYY-MM-DD'.
 * The only thing read from the machine here is its time zone, through Date.
 */

// With its extension, because Node itself runs this too, for scripts and benchmarks.
import { DAY_MS } from './time.ts';

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** @param month from 0, as `Date` counts them */
const nameOf = (year: number, month: number, date: number): string =>
  `${pad(year, 4)}-${pad(month + 1)}-${pad(date)}`;

/** @param startHour hour at which a day begins, 0 to 6 */
export function dayOf(epochMs: number, startHour = 0): string {
  const date = new Date(epochMs);
  // By the wall clock, not by subtracting hours: at a change of the clock they differ.
  if (date.getHours() < startHour) date.setDate(date.getDate() - 1);
  return nameOf(date.getFullYear(), date.getMonth(), date.getDate());
}

/** First instant of a day. Where the clock skips that hour, the first instant after the gap. */
export function dayStart(day: string, startHour = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, startHour).getTime();
}

/** The day so many days later, or earlier where negative; both 'YYYY-MM-DD'. */
export function addDays(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // By the calendar and not in the person's zone: one may skip a whole day (Samoa, 2011).
  const other = new Date(Date.UTC(year, month - 1, date + days));
  return nameOf(other.getUTCFullYear(), other.getUTCMonth(), other.getUTCDate());
}

/** First instant after `epochMs` at which another day begins. */
export function nextDayStart(epochMs: number, startHour = 0): number {
  return dayStart(addDays(dayOf(epochMs, startHour), 1), startHour);
}

/** Length of a day in milliseconds: 23, 24 or 25 hours, a whole day where nothing changes. */
export const dayLength = (day: string, startHour = 0): number =>
  dayStart(addDays(day, 1), startHour) - dayStart(day, startHour);

/** Minutes after local midnight. */
export function minuteOfDay(epochMs: number): number {
  const date = new Date(epochMs);
  return date.getHours() * 60 + date.getMinutes();
}

/** Whether a text is 'YYYY-MM-DD' and its year has that day; the year 0000 has none. */
export function isDay(text: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (!year || !month || !date) return false;
  return month <= 12 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Day of the week; 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Days of the calendar since 1970-01-01, in any time zone; negative before it. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
