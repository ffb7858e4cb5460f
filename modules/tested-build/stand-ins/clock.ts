/**
 * The tested build's clock: the real one plus what the harness stored. Time that passes moves both
 * clocks, a jump only the wall's. The alarm stays the browser's own and follows; what a move has
 * made due rings at once, since Chromium lets an alarm in the past wait for a second. Moving the
 * clock wakes the background, as a real change of the clock wouldn't, and that is all the difference.
 */
import { browser } from 'wxt/browser';
import { allOf, listen } from '@/utils/platform/browser/listen';
import type { ClockReading } from '@/utils/presence/clock-reading';
import { TESTED_KEYS } from '../keys';

const ALARM = 'watch';
const { clock: CLOCK, clockDone: DONE, wakeAt: WAKE } = TESTED_KEYS;

interface Moved {
  /** Milliseconds that passed beyond the real ones. */
  passedMs: number;
  /** Milliseconds by which the wall clock was set forward, or back. */
  jumpedMs: number;
}

const run = crypto.randomUUID();

async function moved(): Promise<Moved> {
  const { [CLOCK]: stored } = await browser.storage.local.get(CLOCK);
  return (stored as Moved | undefined) ?? { passedMs: 0, jumpedMs: 0 };
}

export async function readClock(): Promise<ClockReading> {
  const [wallMs, monoMs] = [Date.now(), performance.now()];
  const { passedMs, jumpedMs } = await moved();
  return { wallMs: wallMs + passedMs + jumpedMs, monoMs: monoMs + passedMs, run };
}

export async function wakeAt(epochMs: number | null): Promise<void> {
  await browser.storage.local.set({ [WAKE]: epochMs });
  await setAlarm(epochMs);
}

async function setAlarm(epochMs: number | null): Promise<void> {
  if (epochMs === null) await browser.alarms.clear(ALARM);
  else {
    const { passedMs, jumpedMs } = await moved();
    await browser.alarms.create(ALARM, { when: epochMs - passedMs - jumpedMs });
  }
}

export function onWake(listener: () => void): () => void {
  const follow = async (moved: Moved) => {
    const { [WAKE]: asked } = await browser.storage.local.get(WAKE);
    const epochMs = (asked as number | null | undefined) ?? null;
    const isDue = epochMs !== null && epochMs <= (await readClock()).wallMs;
    if (isDue) listener();
    else await setAlarm(epochMs);
    await browser.storage.local.set({ [DONE]: { ...moved, run } });
  };
  return allOf(
    listen(browser.alarms.onAlarm, (alarm) => {
      if (alarm.name === ALARM) listener();
    }),
    listen(browser.storage.onChanged, (changes, area) => {
      const change = area === 'local' && changes[CLOCK];
      if (change) void follow(change.newValue as Moved);
    }),
  );
}
