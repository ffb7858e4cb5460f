/**
 * The list of days, estimated before it is read: ten years of entries get a height from their
 * counts alone, so that only what is near the viewport is read and drawn.
 */

/** A month, 'YYYY-MM', and how many entries it has; for the page's length alone, never shown. */
export interface MonthOfEntries {
  month: string;
  entries: number;
}

/** A day, 'YYYY-MM-DD', and how many entries it has; for the page's length alone, never shown. */
export interface DayOfEntries {
  day: string;
  entries: number;
}

/** From entries' keys, in the order in which they lie: the days, newest first. */
export function daysInKeys(keys: readonly IDBValidKey[]): DayOfEntries[] {
  const days: DayOfEntries[] = [];
  for (const key of keys) {
    const day = String(key).slice(0, 10);
    const last = days.at(-1);
    if (last?.day === day) last.entries += 1;
    else days.push({ day, entries: 1 });
  }
  return days.reverse();
}

/** A month with at most so many entries is read at once, a fuller one day by day. Chosen. */
export const READ_AT_ONCE = 24;

/** Estimated heights in em; what is drawn is measured instead. */
const MONTH_EM = 6.5;
const DAY_EM = 2;
const ENTRY_EM = 4.4;

/** How long a day that is not drawn yet may turn out. */
export const dayLengthEm = ({ entries }: DayOfEntries): number => DAY_EM + entries * ENTRY_EM;

/** The same of a month, of whose days nothing is known yet. */
export const monthLengthEm = ({ entries }: MonthOfEntries): number =>
  MONTH_EM + Math.min(entries, 31) * DAY_EM + entries * ENTRY_EM;

/** Months by year, newest first, as the field that jumps to one lists them. */
export function yearsOf(months: readonly MonthOfEntries[]): { year: string; months: string[] }[] {
  const years: { year: string; months: string[] }[] = [];
  for (const { month } of months) {
    const year = month.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.months.push(month);
    else years.push({ year, months: [month] });
  }
  return years;
}

/** As a day is read: what was written last comes first. */
export const newestFirst = <T extends { entry: { writtenAt: number; id: string } }>(
  acts: readonly T[],
): T[] =>
  [...acts].sort(
    ({ entry: a }, { entry: b }) => b.writtenAt - a.writtenAt || (a.id < b.id ? 1 : -1),
  );
