/**
 * When it is next looked whether something's time is over. A number, epoch milliseconds; it can be
 * thrown away, and then it is looked at once.
 */
import { browser } from 'wxt/browser';
import { readClock } from '@/utils/platform/browser/clock';
import { DAY_MS } from '@/utils/shared/time';
import { STORAGE_KEYS } from './storage-keys';

const { key: KEY } = STORAGE_KEYS.tidyAt;
/** It is looked so often at least. Chosen: much less than an undo is kept, so none is missed. */
const EVERY_MS = DAY_MS;

export async function isTidyDue(): Promise<boolean> {
  const [{ wallMs }, { [KEY]: at }] = await Promise.all([
    readClock(),
    browser.storage.local.get(KEY),
  ]);
  // One that lies further off was noted while the clock was wrong.
  return !(typeof at === 'number' && wallMs < at && at <= wallMs + EVERY_MS);
}

/** @param overAt when something's time is over next, epoch milliseconds */
export async function writeTidied(overAt: number): Promise<void> {
  const { wallMs } = await readClock();
  await browser.storage.local.set({ [KEY]: Math.min(overAt, wallMs + EVERY_MS) });
}
