/**
 * How long the journal is, month by month from the newest. Counting ten years takes the store a
 * moment in which it reads nothing else, so it is done a year at a time, once what is looked at is
 * there; and of a month that was counted before only when it was written to since.
 */
import type { MonthOfEntries } from '@/utils/journal/reading/day-list';
import { countMonths, readStampedMonths } from '@/utils/platform/journal/days';

const AT_ONCE = 12;

const counted = new Map<string, { stamp: string; entries: number }>();

/**
 * @param settled resolves when the store may be kept busy
 * @param onMore is called with more and more of them; lastly with all
 */
export async function readMonths(
  settled: () => Promise<void>,
  onMore: (months: MonthOfEntries[]) => void,
): Promise<void> {
  const stamped = await readStampedMonths();
  const known = () => {
    const months: MonthOfEntries[] = [];
    for (const { month } of stamped) {
      const entries = counted.get(month)?.entries;
      if (entries === undefined) break;
      if (entries > 0) months.push({ month, entries });
    }
    return months;
  };
  const missing = stamped.filter(({ month, stamp }) => counted.get(month)?.stamp !== stamp);
  for (let next = missing.splice(0, 1); next.length > 0; next = missing.splice(0, AT_ONCE)) {
    const stamps = new Map(next.map(({ month, stamp }) => [month, stamp]));
    for (const { month, entries } of await countMonths([...stamps.keys()])) {
      counted.set(month, { stamp: stamps.get(month) ?? '', entries });
    }
    const months = known();
    // An invitation to write would come too early while a first one is being looked for.
    if (months.length > 0) {
      onMore(months);
      if (missing.length > 0) await settled();
    }
  }
  onMore(known());
}
