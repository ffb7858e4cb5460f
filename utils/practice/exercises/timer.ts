/**
 * A timer that stores when it ends rather than counting. So a hidden tab, whose timers the browser
 * slows, a reload and a killed browser change nothing.
 */

import * as z from 'zod/mini';
import { instant } from '@/utils/journal/model/fields';
import { HOUR_MS, SECOND_MS } from '@/utils/shared/time';

/** Chosen: a longer exercise is a mistake. */
const MAX_LENGTH_MS = HOUR_MS;
const span = z.int().check(z.minimum(0), z.maximum(MAX_LENGTH_MS));

export const timerSchema = z.object({
  /** How long it was set to, milliseconds. */
  lengthMs: span,
  /** When it ends, epoch milliseconds; null while it rests. */
  endsAtMs: z.nullable(instant),
  /** What was left when it came to rest, milliseconds; of no meaning while it runs. */
  leftMs: span,
  /** Whether its end was announced; that happens once. */
  told: z.boolean(),
});
export type Timer = z.infer<typeof timerSchema>;

/** A timer that runs from now. @param lengthMs milliseconds @param nowMs epoch milliseconds */
export const begin = (lengthMs: number, nowMs: number): Timer => ({
  lengthMs,
  endsAtMs: Math.trunc(nowMs) + lengthMs,
  leftMs: lengthMs,
  told: false,
});

/** Milliseconds left; between none and its whole length, whatever became of the clock. */
export function leftOf(timer: Timer, nowMs: number): number {
  const leftMs = timer.endsAtMs === null ? timer.leftMs : timer.endsAtMs - nowMs;
  return Math.min(timer.lengthMs, Math.max(0, Math.trunc(leftMs)));
}

/** Whether nothing is left of it. */
export const isTimerOver = (timer: Timer, nowMs: number): boolean => leftOf(timer, nowMs) === 0;

/** Whether it runs, and is not over. */
export const isRunning = (timer: Timer, nowMs: number): boolean =>
  timer.endsAtMs !== null && !isTimerOver(timer, nowMs);

/** Stopped, with what is left of it. */
export const rest = (timer: Timer, nowMs: number): Timer => ({
  ...timer,
  leftMs: leftOf(timer, nowMs),
  endsAtMs: null,
});

/** Running again, with what was left when it stopped; one that runs stays as it is. */
export const goOn = (timer: Timer, nowMs: number): Timer =>
  timer.endsAtMs === null
    ? { ...timer, endsAtMs: Math.trunc(nowMs) + leftOf(timer, nowMs) }
    : timer;

/** Which of so many lines it is time for, from 0: each as long as the others. */
export const lineAt = (elapsedMs: number, lengthMs: number, count: number): number =>
  Math.min(count - 1, Math.max(0, Math.floor((elapsedMs / lengthMs) * count)));

/** Milliseconds until the next whole second of a running timer. */
export const toNextSecondMs = (timer: Timer, nowMs: number): number =>
  SECOND_MS - ((timer.lengthMs - leftOf(timer, nowMs)) % SECOND_MS);
