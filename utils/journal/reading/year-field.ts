/**
 * A year as lights on water: which of its months are seen, where in its place a day's light lies, and
 * where keys lead. It shows that something was written and of what kind, and not how much.
 */
import type { Entry } from '@/utils/journal/model/entry';
import { addDays } from '@/utils/shared/days';
import { drawnBy } from '@/utils/shared/hash';
import { KINDS, type Kind } from '@/utils/shared/kinds';

/**
 * Kinds that were there, each once, in the order of KINDS; empty where something was of no kind.
 */
export type KindsOfDay = readonly Kind[];

/** What was there on each day that has something. */
export function fieldOf(entries: Iterable<Pick<Entry, 'day' | 'kind'>>): Map<string, KindsOfDay> {
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

export interface MonthOfField {
  /** 1 to 12. */
  month: number;
  days: readonly string[];
}

/** Less than this is no field. */
const LEAST_MONTHS = 3;

/**
 * The months that are seen: from the first with anything to today's, in an earlier year to its last.
 * Days to come are open water, and no place to go to, unless something is written on one.
 */
export function monthsSeen(
  year: number,
  today: string,
  written: ReadonlyMap<string, unknown>,
): MonthOfField[] {
  const days = [...written.keys()].filter((day) => yearIn(day) === year).sort();
  const untilToday = yearIn(today) === year ? today : named(year, 12, 31);
  const until = [untilToday, ...days.slice(-1)].sort().at(-1) as string;
  const last = monthIn(until);
  const first = Math.min(days[0] ? monthIn(days[0]) : last, Math.max(1, last - LEAST_MONTHS + 1));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const month = first + i;
    const length = month === last ? dateIn(until) : lengthOf(year, month);
    return { month, days: Array.from({ length }, (_, d) => named(year, month, d + 1)) };
  });
}

export interface DayLight {
  /** Whose sign it has; null for the light alone. */
  kind: Kind | null;
  /** How far it has drifted from the middle of its place: up at -1, down at 1. */
  drift: number;
}

/**
 * One light a day, so that days are not compared by number. Of several kinds the day draws one, since
 * the same would always be the first; its words name all.
 */
export const lightOf = (day: string, kinds: KindsOfDay): DayLight => ({
  kind: kinds[Math.floor(drawnBy(`shines ${day}`) * kinds.length)] ?? null,
  drift: Math.round((drawnBy(`drifts ${day}`) * 2 - 1) * 100) / 100,
});

/** The same day of another year; of a month that is shorter there, its last. */
export const dayInYear = (day: string, year: number): string =>
  named(year, monthIn(day), Math.min(dateIn(day), lengthOf(year, monthIn(day))));

/** The day itself where it is seen, else the nearest that is. */
export function nearestSeen(day: string, months: readonly MonthOfField[]): string {
  const [first = day, last = day] = [months[0]?.days[0], months.at(-1)?.days.at(-1)];
  return day < first ? first : day > last ? last : day;
}

/**
 * Where a key leads among the days that are seen: by day, by month, to a month's ends; null where it
 * leads nowhere.
 * @param byWeek whether a step to the side is a week's
 */
export function dayBeside(
  day: string,
  key: string,
  months: readonly MonthOfField[],
  byWeek = false,
): string | null {
  const at = months.findIndex(({ month }) => month === monthIn(day));
  const within = (index: number, date: number): string | null => {
    const days = months[index]?.days;
    return days?.[Math.min(date, days.length) - 1] ?? null;
  };
  const seen = (other: string) => (nearestSeen(other, months) === other ? other : null);
  const step = byWeek ? 7 : 1;
  switch (key) {
    case 'ArrowRight':
      return seen(addDays(day, step));
    case 'ArrowLeft':
      return seen(addDays(day, -step));
    case 'ArrowDown':
      return within(at + 1, dateIn(day));
    case 'ArrowUp':
      return within(at - 1, dateIn(day));
    case 'Home':
      return within(at, 1);
    case 'End':
      return within(at, 31);
    default:
      return null;
  }
}

const yearIn = (day: string): number => Number(day.slice(0, 4));
const monthIn = (day: string): number => Number(day.slice(5, 7));
const dateIn = (day: string): number => Number(day.slice(8));

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const two = (n: number): string => String(n).padStart(2, '0');
const named = (year: number, month: number, date: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
