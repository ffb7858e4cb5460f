/**
 * Looking back: which entries of earlier days may come up by themselves, and a year as a grid of
 * days, which shows that something was written and of what kind, and not how much.
 */

import type { Entry } from '@/utils/journal/model/entry';
import { addDays } from '@/utils/shared/days';
import { drawnBy } from '@/utils/shared/hash';
import { KINDS, type Kind } from '@/utils/shared/kinds';

/** Forgiveness and hard days are for the person to open, never for the page to bring up. */
export const mayComeUp = ({ kind, hard }: Pick<Entry, 'kind' | 'hard'>): boolean =>
  kind !== 'forgiveness' && !hard;

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
const EVENING_FROM = 17 * 60;

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

/**
 * Kinds that were there, each once, in the order of KINDS; empty where something was of no kind.
 */
export type KindsOfDay = readonly Kind[];

/** What was there on each day that has something. */
export function fieldOf(
  entries: Iterable<{ day: string; kind: Kind | null }>,
): Map<string, KindsOfDay> {
  const kinds = new Map<string, Set<Kind>>();
  for (const { day, kind } of entries) {
    const there = kinds.get(day) ?? new Set();
    if (kind) there.add(kind);
    kinds.set(day, there);
  }
  return new Map(
    [...kinds].map(([day, there]) => [day, KINDS.filter((kind) => there.has(kind))] as const),
  );
}

/** A year's months, each with its days. */
export function monthsOf(year: number): { month: number; days: string[] }[] {
  return Array.from({ length: 12 }, (_, i) => {
    const month = String(i + 1).padStart(2, '0');
    const length = i === 1 ? (isLeap(year) ? 29 : 28) : [3, 5, 8, 10].includes(i) ? 30 : 31;
    return {
      month: i + 1,
      days: Array.from({ length }, (_, d) =>
        named(year, `${month}-${String(d + 1).padStart(2, '0')}`),
      ),
    };
  });
}

/** The same day of another year; of a month that is shorter there, its last. */
export function dayInYear(day: string, year: number): string {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  const days = monthsOf(year)[month - 1]?.days ?? [];
  return days[Math.min(date, days.length) - 1] as string;
}

/**
 * Where a key leads within a year: by day, by month, to a month's ends; null where it leads
 * nowhere.
 */
export function dayBeside(day: string, key: string): string | null {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = monthsOf(year);
  const within = (m: number, d: number): string | null => {
    const days = months[m - 1]?.days;
    return days?.[Math.min(d, days.length) - 1] ?? null;
  };
  const sameYear = (other: string) => (other.slice(0, 4) === day.slice(0, 4) ? other : null);
  switch (key) {
    case 'ArrowRight':
      return sameYear(addDays(day, 1));
    case 'ArrowLeft':
      return sameYear(addDays(day, -1));
    case 'ArrowDown':
      return within(month + 1, date);
    case 'ArrowUp':
      return within(month - 1, date);
    case 'Home':
      return within(month, 1);
    case 'End':
      return within(month, 31);
    default:
      return null;
  }
}
