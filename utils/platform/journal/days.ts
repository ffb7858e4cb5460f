/**
 * Which days have entries, without reading the entries: from the keys alone. The page of days
 * takes its length from it, so that ten years can be scrolled before any of them is read.
 */
import { type Entry, entryShape } from '@/utils/journal/model/entry';
import { isMonth, keysOfMonth, keysUnder, PREFIX } from '@/utils/journal/model/keys';
import {
  type DayOfEntries,
  daysInKeys,
  type MonthOfEntries,
} from '@/utils/journal/reading/day-list';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import { ask, parsed, rawUnder, reading, within } from './database';
import { upToDate } from './rebuild';

/** A month that was ever written to, and a stamp that is another whenever it is written to again. */
export interface StampedMonth {
  month: string;
  stamp: string;
}

/** Newest first; one that has no entries any more is among them. */
export async function readStampedMonths(): Promise<StampedMonth[]> {
  await upToDate();
  const touched = await reading((store) => rawUnder(store, keysUnder(PREFIX.touched)));
  return touched
    .map(([key, stamp]) => ({ month: key.slice(PREFIX.touched.length), stamp: String(stamp) }))
    .filter(({ month }) => isMonth(month))
    .reverse();
}

/** How many entries these months have. */
export const countMonths = (months: readonly string[]): Promise<MonthOfEntries[]> =>
  reading((store) =>
    Promise.all(
      months.map(async (month) => ({
        month,
        entries: await ask(store.count(within(keysOfMonth(month)))),
      })),
    ),
  );

/** Days of a month that have entries, newest first. */
export const readDaysOf = (month: string): Promise<DayOfEntries[]> =>
  reading(async (store) => daysInKeys(await ask(store.getAllKeys(within(keysOfMonth(month))))));

/** Entries of a month that say what inspired them. */
export async function readInspired(month: string): Promise<Entry[]> {
  const raw = await reading((store) => rawUnder(store, keysOfMonth(month)));
  // Most of them don't, and reading those whole would take most of the time.
  const says = raw.filter(
    ([, stored]) => (stored as { value?: Partial<Entry> } | null)?.value?.inspiredBy,
  );
  return parsed(says, entryShape);
}

/** Of what kind the entries of a month are, without reading what they say. */
export async function readKindsOf(month: string): Promise<{ day: string; kind: Kind | null }[]> {
  const raw = await reading((store) => rawUnder(store, keysOfMonth(month)));
  return raw.map(([key, stored]) => {
    const kind = (stored as { value?: Partial<Entry> } | null)?.value?.kind;
    return { day: key.slice(0, 10), kind: KINDS.find((each) => each === kind) ?? null };
  });
}
