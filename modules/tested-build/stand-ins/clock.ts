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

const { clock: CLOCK, clockDone: DONE } = TESTED_KEYS;
type Alarm = 'watch' | 'evening';
const WAKE = { watch: TESTED_KEYS.wakeAt, evening: TESTED_KEYS.wakeEveningAt } as const;

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

export async function wakeAt(epochMs: number | null, alarm: Alarm = 'watch'): Promise<void> {
  await browser.storage.local.set({ [WAKE[alarm]]: epochMs });
  await setAlarm(alarm, epochMs);
}

async function setAlarm(alarm: Alarm, epochMs: number | null): Promise<void> {
  if (epochMs === null) await browser.alarms.clear(alarm);
  else {
    const { passedMs, jumpedMs } = await moved();
    await browser.alarms.create(alarm, { when: epochMs - passedMs - jumpedMs });
  }
}

export function onWake(listener: () => void, alarm: Alarm = 'watch'): () => void {
  const follow = async (moved: Moved) => {
    const { [WAKE[alarm]]: asked } = await browser.storage.local.get(WAKE[alarm]);
    const epochMs = (asked as number | null | undefined) ?? null;
    const isDue = epochMs !== null && epochMs <= (await readClock()).wallMs;
    if (isDue) listener();
    else await setAlarm(alarm, epochMs);
    // Of both alarms the watch's is waited for.
    if (alarm === 'watch') await browser.storage.local.set({ [DONE]: { ...moved, run } });
  };
  return allOf(
    listen(browser.alarms.onAlarm, ({ name }) => {
      if (name === alarm) listener();
    }),
    listen(browser.storage.onChanged, (changes, area) => {
      const change = area === 'local' && changes[CLOCK];
      if (change) void follow(change.newValue as Moved);
    }),
  );
}
