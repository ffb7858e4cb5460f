/**
 * Wakes the page while an exercise's timer runs: each second to draw it, and at its end. What counts
 * is when the timer ends, so a wake that is late or missing changes nothing.
 */
import { isRunning, leftOf, type Timer, toNextSecondMs } from '@/utils/practice/exercises/timer';

/** @returns takes the timer that is on the page now, and when, epoch milliseconds */
export function timerAlarm(onWake: () => void): (timer: Timer | null, nowMs: number) => void {
  let second: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  let endsAtMs: number | null = null;
  return (timer, nowMs) => {
    const running = timer && isRunning(timer, nowMs) ? timer : null;
    clearTimeout(second);
    if (running) second = setTimeout(onWake, toNextSecondMs(running, nowMs));
    // In a tab that has been hidden for long, one timeout set after another fires once a minute; one
    // that was set alone comes in time.
    if ((running?.endsAtMs ?? null) === endsAtMs) return;
    clearTimeout(end);
    endsAtMs = running?.endsAtMs ?? null;
    if (running) end = setTimeout(onWake, leftOf(running, nowMs));
  };
}
