/**
 * The bell: a pause at times of the day that seem random. They are computed from the date alone, so
 * all of a person's devices ring together, and a restarted background rings at the same times.
 */

import type { Bell } from '@/utils/settings/settings';
import { addDays, dayOf, dayStart } from '@/utils/shared/days';
import { fnv1a, mixBits } from '@/utils/shared/hash';
import { MINUTE_MS } from '@/utils/shared/time';

/**
 * A bell noticed later than this is skipped. Chosen: twice the checkpoint, the longest between
 * looks.
 */
const AUDIBLE_MS = 2 * MINUTE_MS;

/**
 * When it rings in the bell's hours that begin on a day, in epoch milliseconds.
 * @param day of the calendar, 'YYYY-MM-DD', from midnight
 */
export function bellTimes(day: string, { fromMinute, toMinute, times }: Bell): number[] {
  const length = (toMinute - fromMinute + 24 * 60) % (24 * 60) || 24 * 60;
  // The hours are cut in equal parts with one bell in each: no two together, no long gap.
  return Array.from({ length: times }, (_, i) => {
    const minute = fromMinute + ((i + chance(`${day}/${i}`)) * length) / times;
    return dayStart(day) + minute * MINUTE_MS;
  });
}

/**
 * Whether it rang after `sinceMs` and not later than now, and not too long ago; epoch milliseconds.
 */
export function bellRang(bell: Bell, sinceMs: number, nowMs: number): boolean {
  if (!bell.on) return false;
  const today = dayOf(nowMs);
  return [addDays(today, -1), today].some((day) =>
    bellTimes(day, bell).some((at) => at > Math.max(sinceMs, nowMs - AUDIBLE_MS) && at <= nowMs),
  );
}

/** A number from 0 up to 1 that follows from a text, evenly spread over near texts. */
function chance(text: string): number {
  let h = mixBits(fnv1a(text));
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 2 ** 32;
}
