/**
 * The bell: a pause at times of the day that seem random. They are computed from the date alone, so
 * all of a person's devices ring together, and a restarted background rings at the same times.
 */

import type { Bell } from '@/utils/settings/settings';
import { addDays, dayOf, minuteOfDay } from '@/utils/shared/days';
import { fnv1a, mixBits } from '@/utils/shared/hash';
import { DAY_MS, MINUTE_MS } from '@/utils/shared/time';

/**
 * A bell noticed later than this is skipped. Chosen: twice the checkpoint, the longest between
 * looks.
 */
const AUDIBLE_MS = 2 * MINUTE_MS;

/**
 * When it rings in the bell's hours that begin on a day, in epoch milliseconds, in order. The hours
 * are those of the clock on the wall, also on a day on which it changes.
 * @param day of the calendar, 'YYYY-MM-DD'
 */
export function bellTimes(day: string, { fromMinute, toMinute, times }: Bell): number[] {
  // A zone may skip a whole day (Samoa, 2011).
  if (dayOf(atMinute(day, 12 * 60)) !== day) return [];
  const length = (toMinute - fromMinute + 24 * 60) % (24 * 60) || 24 * 60;
  const from = atMinute(day, fromMinute);
  const spanMs = lastBefore(day, fromMinute + length) - from;
  // The hours are cut in equal parts with one bell in each: no two together, no long gap.
  return Array.from({ length: times }, (_, i) => {
    const part = (i + chance(`${day}/${i}`)) / times;
    const minute = fromMinute + part * length;
    // A minute that the clock skips has its place in what is left of the hours.
    return isSkipped(day, minute) ? from + part * Math.max(0, spanMs) : atMinute(day, minute);
  }).sort((one, other) => one - other);
}

/**
 * The instant at which a clock on the wall shows so many minutes after a day's midnight. What it
 * shows twice is the first time; what it skips is as much later as it skips.
 */
function atMinute(day: string, minute: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const whole = Math.floor(minute);
  return new Date(year, month - 1, date, 0, whole).getTime() + (minute - whole) * MINUTE_MS;
}

const isSkipped = (day: string, minute: number): boolean =>
  minuteOfDay(atMinute(day, minute)) !== Math.floor(minute) % (24 * 60);

/** The same, but what the clock skips is as much earlier. */
function lastBefore(day: string, minute: number): number {
  const at = atMinute(day, minute);
  if (!isSkipped(day, minute)) return at;
  const offsets = [at - DAY_MS, at].map((epochMs) => new Date(epochMs).getTimezoneOffset());
  return at - Math.abs((offsets[0] ?? 0) - (offsets[1] ?? 0)) * MINUTE_MS;
}

/**
 * Whether it rang after `sinceMs` and not later than now, and not too long ago; epoch milliseconds.
 */
export function bellRang(bell: Bell, sinceMs: number, nowMs: number): boolean {
  if (!bell.on) return false;
  const today = dayOf(nowMs);
  // Hours over midnight begin on the day before; and that, on the day before a skipped one.
  return [addDays(today, -2), addDays(today, -1), today].some((day) =>
    bellTimes(day, bell).some((at) => at > Math.max(sinceMs, nowMs - AUDIBLE_MS) && at <= nowMs),
  );
}

/** A number from 0 up to 1 that follows from a text, evenly spread over near texts. */
function chance(text: string): number {
  let h = mixBits(fnv1a(text));
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 2 ** 32;
}
