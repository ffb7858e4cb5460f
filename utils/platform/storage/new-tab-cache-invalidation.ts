/** What a change of the journal means for the next new tab. Apart from next-paint, which is small. */
import { browser } from 'wxt/browser';
import { isMonth, type Part } from '@/utils/journal/model/keys';
import { JOURNAL_KEY, PAINT_KEY } from './new-tab-cache';

/**
 * To be called after each change of the journal: what was deleted is not kept on in a paint. Of the
 * journal a new tab shows what is meant; acts only count for it where practices are to be gentler
 * after a hard day.
 *
 * @param touched the parts that were changed; none where all of it was
 */
export async function journalChanged(touched: ReadonlySet<Part>): Promise<void> {
  const all = touched.size === 0 || touched.has('intentions');
  if (!all && !([...touched].some(isMonth) && (await mayFollowActs()))) return;
  await browser.storage.local.set({ [JOURNAL_KEY]: crypto.randomUUID(), [PAINT_KEY]: null });
}

/** As far as it can be told without the parser, and else yes. */
async function mayFollowActs(): Promise<boolean> {
  const key = 'settings.gentle';
  const { sync, local } = browser.storage;
  const stored = await Promise.all(
    [sync, local].map((area) => area.get(key).catch(() => ({ [key]: null }))),
  );
  return stored.some(
    ({ [key]: gentle }) =>
      gentle !== undefined && (gentle as { value?: unknown } | null)?.value !== 'never',
  );
}
