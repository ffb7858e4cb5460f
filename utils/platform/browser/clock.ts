/**
 * The clock and the alarms: all that is known of time comes through here. There is one for the watch,
 * and one for the evening's question while that is to come as a notification. The tested
 * build puts a clock in its place that the tests can move (modules/tested-build).
 */
import { browser } from 'wxt/browser';
import type { ClockReading } from '@/utils/presence/clock-reading';
import { listen } from './listen';

export type Alarm = 'watch' | 'evening';
/** Installed extensions get no alarm sooner; unpacked ones would, and hide the difference. */
const SOONEST_MS = 30_000;

const run = crypto.randomUUID();

export async function readClock(): Promise<ClockReading> {
  return { wallMs: Date.now(), monoMs: performance.now(), run };
}

/** Sets the alarm, or none. Alarms are lost at restart and update, so every look sets it anew. */
export async function wakeAt(epochMs: number | null, alarm: Alarm = 'watch'): Promise<void> {
  // Without one, what the person does is what wakes the background.
  if (!browser.alarms) return;
  if (epochMs === null) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when: Math.max(epochMs, Date.now() + SOONEST_MS) });
}

/** Call synchronously when the background starts. Returns how to stop. */
export function onWake(listener: () => void, alarm: Alarm = 'watch'): () => void {
  return listen(browser.alarms?.onAlarm, ({ name }) => {
    if (name === alarm) listener();
  });
}
