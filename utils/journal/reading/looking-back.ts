/** Looking back: which entries of earlier days may come up by themselves. */

import type { Entry } from '@/utils/journal/model/entry';
import { addDays } from '@/utils/shared/days';
import { drawnBy } from '@/utils/shared/hash';
import { type Hushed, namesHushed } from './hushed';

/** Forgiveness and hard days are for the person to open, never for the page to bring up. */
export const mayComeUp = ({ kind, hard }: Pick<Entry, 'kind' | 'hard'>): boolean =>
  kind !== 'forgiveness' && !hard;

/** What is taken into something made of the journal; all of it where the person wants hard days too. */
export const isTakenIn = (entry: Entry, withHard: boolean, hushed: Hushed): boolean =>
  withHard ||
  (mayComeUp(entry) &&
    !namesHushed({ ...entry, note: `${entry.note ?? ''} ${entry.need ?? ''}` }, hushed));

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const named = (year: number, monthAndDay: string): string =>
  `${String(year).padStart(4, '0')}-${monthAndDay}`;

/**
 * The same day of earlier years, the latest first, back to the year of `oldest`. The 29th of
 * February comes up on the 28th in years that have none.
 */
export function sameDays(today: string, oldest: string): string[] {
  const [year, first] = [today, oldest].map((day) => Number(day.slice(0, 4))) as [number, number];
  const monthAndDay = today.slice(5);
  const days: string[] = [];
  for (let earlier = year - 1; earlier >= first; earlier--) {
    if (monthAndDay === '02-28' && !isLeap(year) && isLeap(earlier)) {
      days.push(named(earlier, '02-29'));
    }
    if (monthAndDay !== '02-29' || isLeap(earlier)) days.push(named(earlier, monthAndDay));
  }
  return days.filter((day) => day >= oldest);
}

/** First minute of the evening, in minutes after local midnight. Chosen. */
export const EVENING_FROM = 17 * 60;

/** An evening lasts until the person's own day ends. */
export const isEvening = (minuteOfDay: number, dayStartHour: number): boolean =>
  minuteOfDay >= EVENING_FROM || minuteOfDay < dayStartHour * 60;

/** The seven days that end today, both included. */
export const thisWeek = (today: string): { from: string; to: string } => ({
  from: addDays(today, -6),
  to: today,
});

/** Chosen: what is read in a minute. */
const A_FEW = 3;

/** A few of this week's, the same all evening, oldest first. */
export function rereading<T extends Pick<Entry, 'id' | 'kind' | 'hard' | 'day' | 'writtenAt'>>(
  entries: readonly T[],
  today: string,
): T[] {
  return entries
    .filter(mayComeUp)
    .map((entry) => ({ entry, drawn: drawnBy(`${today} ${entry.id}`) }))
    .sort((a, b) => a.drawn - b.drawn)
    .slice(0, A_FEW)
    .map(({ entry }) => entry)
    .sort((a, b) => (a.day === b.day ? a.writtenAt - b.writtenAt : a.day < b.day ? -1 : 1));
}
