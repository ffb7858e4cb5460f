/**
 * The tab that was closed on stepping away, for as long as the browser runs and nowhere on disk, so
 * that it can be opened again where it was.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { shape } from '@/utils/shared/versioned-schema';
import { STORAGE_KEYS } from './storage-keys';

const { key: KEY } = STORAGE_KEYS.closedTab;
const closedShape = shape(
  z.object({
    /** Its address. */
    url: z.string(),
    /** Its window, which may be gone by then. */
    windowId: z.int(),
    /** Its place among the window's tabs. */
    index: z.int().check(z.minimum(0)),
  }),
);

/** Closes it, unless it could not be opened again; nothing is kept of private windows. */
export async function closeTabFor(tabId: number): Promise<void> {
  const { url, windowId, index, incognito } = await browser.tabs.get(tabId);
  if (!url || !/^https?:/.test(url) || incognito || windowId === undefined) return;
  await browser.storage.session.set({ [KEY]: closedShape.write({ url, windowId, index }) });
  const others = await browser.tabs.query({ windowId });
  // The window stays where it is.
  if (others.length === 1) await browser.tabs.create({ windowId });
  await browser.tabs.remove(tabId);
}

export async function isTabClosed(): Promise<boolean> {
  const { [KEY]: raw } = await browser.storage.session.get(KEY);
  return closedShape.read(raw).state === 'ok';
}

export async function reopenTab(): Promise<void> {
  const read = await oneAtATime(KEY, async () => {
    const { [KEY]: raw } = await browser.storage.session.get(KEY);
    await browser.storage.session.remove(KEY);
    return closedShape.read(raw);
  });
  if (read.state !== 'ok') return;
  const { url, windowId, index } = read.value;
  await browser.tabs.create({ url, windowId, index }).catch(() => browser.tabs.create({ url }));
}
