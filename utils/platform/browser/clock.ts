/**
 * The clock and the one alarm: all that the watch knows of time comes through here. The tested
 * build puts a clock in its place that the tests can move (modules/tested-build).
 */
import { browser } from 'wxt/browser';
import type { ClockReading } from '@/utils/presence/clock-reading';
import { listen } from './listen';

const ALARM = 'watch';
/** Installed extensions get no alarm sooner; unpacked ones would, and hide the difference. */
const SOONEST_MS = 30_000;

const run = crypto.randomUUID();

export async function readClock(): Promise<ClockReading> {
  return { wallMs: Date.now(), monoMs: performance.now(), run };
}

/** Sets the one alarm, or none. Alarms are lost at restart and update, so every look sets it anew. */
export async function wakeAt(epochMs: number | null): Promise<void> {
  // Without one, what the person does is what wakes the background.
  if (!browser.alarms) return;
  if (epochMs === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(epochMs, Date.now() + SOONEST_MS) });
}

/** Call synchronously when the background starts. Returns how to stop. */
export function onWake(listener: () => void): () => void {
  return listen(browser.alarms?.onAlarm, (alarm) => {
    if (alarm.name === ALARM) listener();
  });
}
