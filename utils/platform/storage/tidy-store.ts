/**
 * When it is next looked whether something's time is over. A number, epoch milliseconds; it can be
 * thrown away, and then it is looked at once.
 */
import { browser } from 'wxt/browser';
import { readClock } from '@/utils/platform/browser/clock';
import { DAY_MS, HOUR_MS } from '@/utils/shared/time';
import { STORAGE_KEYS } from './storage-keys';

const { key: KEY } = STORAGE_KEYS.tidyAt;
/** It is looked so often at least. Chosen: much less than an undo is kept, so none is missed. */
const EVERY_MS = DAY_MS;

/** When it is due for so long, the clock may be wrong. Chosen: longer than most people are away. */
const LEAP_MS = 60 * DAY_MS;
/** And mostly it is set right sooner. Chosen. */
const PUT_OFF_MS = HOUR_MS;

const read = async () => {
  const [{ wallMs }, { [KEY]: at }] = await Promise.all([
    readClock(),
    browser.storage.local.get(KEY),
  ]);
  return { wallMs, at: typeof at === 'number' ? at : null };
};

export async function isTidyDue(): Promise<boolean> {
  const { wallMs, at } = await read();
  // One that lies further off was noted while the clock was wrong.
  return at === null || wallMs >= at || at > wallMs + EVERY_MS;
}

/** Puts it off where the clock may be wrong, and tells whether it did: what goes is gone for good. */
export async function putOffAfterLeap(): Promise<boolean> {
  const { wallMs, at } = await read();
  if (at === null || wallMs - at < LEAP_MS) return false;
  await browser.storage.local.set({ [KEY]: wallMs + PUT_OFF_MS });
  return true;
}

/** @param overAt when something's time is over next, epoch milliseconds */
export async function writeTidied(overAt: number): Promise<void> {
  const { wallMs } = await readClock();
  await browser.storage.local.set({ [KEY]: Math.min(overAt, wallMs + EVERY_MS) });
}
