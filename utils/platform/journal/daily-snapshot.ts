/**
 * The day's copy of the journal, made by whichever page of ours is opened first, once it has
 * nothing else to do; each time, that what lies outside of the database follows it; and what goes by
 * itself, where its time is over.
 */
import { browser } from 'wxt/browser';
import { STORAGE_KEYS } from '@/utils/platform/storage/storage-keys';
import { isTidyDue } from '@/utils/platform/storage/tidy-store';
import { today } from '@/utils/platform/storage/today';
import { snapshotWhenDue } from './snapshots';
import { bearWitness } from './witness';

/** Local day on which it was last seen to; it can be thrown away. */
const { key: KEY } = STORAGE_KEYS.snapshotDay;

/** @param quietMs how long nothing of it begins: whoever opened the page may be about to write */
export function copyOfTheDay(quietMs: number): void {
  setTimeout(
    () =>
      requestIdleCallback(() => {
        void make().catch(() => undefined);
        void tidy().catch(() => undefined);
      }),
    quietMs,
  );
}

async function tidy(): Promise<void> {
  if (!(await isTidyDue())) return;
  const { tidyUp } = await import('./tidy');
  await tidyUp();
}

/** What fails is tried again by the next page; Yours tells of it. */
async function make(): Promise<void> {
  try {
    await copyToday();
  } finally {
    // What a page that was closed at once has written is not there yet.
    await bearWitness();
  }
}

async function copyToday(): Promise<void> {
  const [{ day }, { [KEY]: seen }] = await Promise.all([today(), browser.storage.local.get(KEY)]);
  if (seen === day) return;
  await snapshotWhenDue();
  await browser.storage.local.set({ [KEY]: day });
}
