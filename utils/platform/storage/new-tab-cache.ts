/**
 * Cache of the view that the next new tab paints first. A new tab writes it for as long as its own
 * view holds and for the time after, together with the sources of the view: every stored value it
 * was made from, as one text. The next new tab compares the texts instead of parsing the values, so
 * that its first paint is the final one and needs no parser. A view is used only if its sources are
 * the same. The cache holds nothing that isn't stored elsewhere and can be deleted at any time.
 */
import { browser } from 'wxt/browser';
import { languageHere } from '@/utils/platform/browser/language/language-here';
import { listen } from '@/utils/platform/browser/listen';
import type { SettingName, Settings } from '@/utils/settings/settings';
import { addDays, dayOf } from '@/utils/shared/days';
import { chosenOf } from './chosen-language';
import { STORAGE_KEYS, settingKey, storedKeyOf } from './storage-keys';

const { key: KEY } = STORAGE_KEYS.newTabCache;
/** Version of the stored views; views of another version are not used. */
const VERSION = 5;

/** The settings that a new tab's view depends on. A literal list: importing it would load the parser. */
export const NEW_TAB_SETTINGS = [
  'dayStartHour',
  'kinds',
  'hiddenPractices',
  'favouritePractices',
  'around',
  'places',
  'without',
  'gentle',
  'kindnessDay',
  'newTab',
  'clock',
  'evening',
  'discreet',
  'lookingBack',
  'accent',
  'language',
] as const satisfies readonly SettingName[];
export type NewTabSettings = Pick<Settings, (typeof NEW_TAB_SETTINGS)[number]>;
const SETTING_KEYS: readonly string[] = NEW_TAB_SETTINGS.map(settingKey);
/** What it depends on and what has one key only, and so is read without reading all that is stored. */
const SINGLE_KEYS = Object.values(STORAGE_KEYS)
  .filter((each) => 'shapesNewTab' in each && !each.key.endsWith('.'))
  .map(({ key }) => key);

const LANGUAGE_KEY = settingKey('language');

export interface CachedView {
  /** Every stored value that the view was made from, as one text. */
  sources: string;
  /** From when on it holds, epoch milliseconds. */
  sinceMs: number;
  /** Until when: then another day begins, or the evening does. Epoch milliseconds. */
  untilMs: number;
  view: unknown;
}

interface StoredView extends Omit<CachedView, 'sources'> {
  from: string;
}

interface StoredCache {
  v: number;
  /** What was shown last, and what follows it; null where that can't be known yet. */
  paints: readonly (StoredView | null)[];
}

export interface CacheReading {
  /** The view that holds at that time, and whether what follows it is cached too; null for none. */
  cached: { view: unknown; untilMs: number; followed: boolean } | null;
  /** As they are now; to be written with the view that is made from them. */
  sources: string;
  /** The language that the person chose; null for the browser's. */
  chosenLanguage: string | null;
}

function follows(key: string): boolean {
  const stored = storedKeyOf(key);
  if (!stored?.shapesNewTab) return false;
  return stored.key !== STORAGE_KEYS.setting.key || SETTING_KEYS.includes(key);
}

/** @param nowMs the time that is asked about, which may be to come */
export async function readNewTabCache(nowMs: number): Promise<CacheReading> {
  // The person's day is the calendar's, or before its first hours the one before.
  const day = dayOf(nowMs);
  const days = [day, addDays(day, -1)].map((day) => STORAGE_KEYS.practiceDay.key + day);
  const [synced, local] = await Promise.all([
    browser.storage.sync.get(null).catch(() => ({}) as Record<string, unknown>),
    browser.storage.local
      .get([KEY, ...SETTING_KEYS, ...SINGLE_KEYS, ...days])
      .catch(() => ({}) as Record<string, unknown>),
  ]);
  const { version } = browser.runtime.getManifest();
  const chosenLanguage = chosenOf(local[LANGUAGE_KEY], synced[LANGUAGE_KEY]);
  const language = languageHere(chosenLanguage);
  const sources = JSON.stringify([version, language, used(synced), used(local)]);
  const { v, paints } = (local[KEY] ?? {}) as Partial<StoredCache>;
  const views: StoredCache['paints'] = v === VERSION && Array.isArray(paints) ? paints : [];
  const at = views.findIndex(
    (one) => one?.from === sources && one.sinceMs <= nowMs && nowMs < one.untilMs,
  );
  const found = views[at];
  if (!found) return { sources, chosenLanguage, cached: null };
  const { view, untilMs } = found;
  return { sources, chosenLanguage, cached: { view, untilMs, followed: at < views.length - 1 } };
}

const used = (stored: Record<string, unknown>) =>
  Object.keys(stored)
    .filter(follows)
    .sort()
    .map((key) => [key, stored[key]]);

/** @param views what holds now, and what follows it; null where that can't be known yet */
export async function writeNewTabCache(...views: readonly (CachedView | null)[]): Promise<void> {
  const paints = views.map((each) => {
    if (!each) return null;
    const { sources: from, ...rest } = each;
    return { from, ...rest };
  });
  await browser.storage.local.set({ [KEY]: { v: VERSION, paints } satisfies StoredCache });
}

/** Calls back when a new tab would now paint something else. Returns how to stop. */
export function onNewTabStale(listener: () => void): () => void {
  return listen(browser.storage.onChanged, (changes, area) => {
    if (area !== 'sync' && area !== 'local') return;
    // Firefox tells of a key that was written as it was.
    const changed = Object.entries(changes).some(
      ([key, { oldValue, newValue }]) =>
        follows(key) && JSON.stringify(oldValue) !== JSON.stringify(newValue),
    );
    if (changed) listener();
  });
}
