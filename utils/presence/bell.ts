/**
 * The bell: at times of the day that nobody knows. They follow from the date alone, so that all of
 * a person's devices ring together, and a background that was killed rings the same.
 */

import type { Bell } from '@/utils/settings/settings';
import { addDays, dayOf, dayStart } from '@/utils/shared/days';
import { fnv1a, mixBits } from '@/utils/shared/hash';
import { MINUTE_MS } from '@/utils/shared/time';

/** What is noticed later than this is not rung any more. */
const AUDIBLE_MS = 2 * MINUTE_MS;

/** The times at which it rings in the span that begins on this day of the calendar, epoch ms. */
export function bellTimes(day: string, { fromMinute, toMinute, times }: Bell): number[] {
  const length = (toMinute - fromMinute + 24 * 60) % (24 * 60) || 24 * 60;
  // One in each part of the span: never two together, and never none for most of the day.
  return Array.from({ length: times }, (_, i) => {
    const minute = fromMinute + ((i + chance(`${day}/${i}`)) * length) / times;
    return dayStart(day) + minute * MINUTE_MS;
  });
}

/** Whether it rang after `sinceMs` and until now, so lately that it can be heard. */
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
