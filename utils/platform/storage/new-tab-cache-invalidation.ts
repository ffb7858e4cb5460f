/** What a change of the journal means for the next new tab. Apart from its cache, which is small. */
import { browser } from 'wxt/browser';
import { isMonth, type JournalPart } from '@/utils/journal/model/keys';
import { STORAGE_KEYS, settingKey } from './storage-keys';

/**
 * To be called after each change of the journal: what was deleted is not kept on in a cached view.
 * Of the journal a new tab shows intentions, birthdays, occasions and what is to be asked; acts only
 * matter to it where practices are to be gentler after a hard day, or thanks are asked about.
 *
 * @param changed the parts that were changed; none where all of it was
 */
export async function invalidateNewTabCache(changed: ReadonlySet<JournalPart>): Promise<void> {
  const all = changed.size === 0 || SHOWN.some((part) => changed.has(part));
  if (!all && !([...changed].some(isMonth) && ((await mayFollowActs()) || (await asksOfAct())))) {
    return;
  }
  await browser.storage.local.set({
    [STORAGE_KEYS.journalStamp.key]: crypto.randomUUID(),
    [STORAGE_KEYS.newTabCache.key]: null,
  });
}

const SHOWN = ['intentions', 'people', 'occasions', 'asked', 'heard', 'letters'] as const;

/**
 * Whether a cached view asks about an act. Which acts may be asked about changes with the day alone,
 * and then the view is another.
 */
async function asksOfAct(): Promise<boolean> {
  const { key } = STORAGE_KEYS.newTabCache;
  const stored = await browser.storage.local.get(key).catch(() => ({ [key]: null }));
  const cache = stored[key] as {
    paints?: ({ view?: { recalled?: { of?: string } } } | null)[];
  } | null;
  return cache?.paints?.some((paint) => paint?.view?.recalled?.of === 'thread') ?? false;
}

/** As far as it can be told without the parser, and else yes. */
async function mayFollowActs(): Promise<boolean> {
  const key = settingKey('gentle');
  const { sync, local } = browser.storage;
  const stored = await Promise.all(
    [sync, local].map((area) => area.get(key).catch(() => ({ [key]: null }))),
  );
  return stored.some(
    ({ [key]: gentle }) =>
      gentle !== undefined && (gentle as { value?: unknown } | null)?.value !== 'never',
  );
}
