/**
 * What the next new tab paints first: made by the last one, for as long as that holds and for the
 * time after it, and kept together with all that it followed from, just as it lay in storage. A new
 * tab compares instead of parsing, so that its first paint is the final one without loading a
 * parser for it. It is never trusted further than that, holds nothing that isn't stored elsewhere,
 * and can be thrown away at any time.
 */
import { browser } from 'wxt/browser';
import { listen } from '@/utils/platform/browser/listen';
import type { SettingName, Settings } from '@/utils/settings/settings';
import { addDays, dayOf } from '@/utils/shared/days';
import { STORAGE_KEYS, settingKey, storedKeyOf } from './storage-keys';

const { key: KEY } = STORAGE_KEYS.newTabCache;
/** Of the view's shape; another version is as good as none. */
const VERSION = 2;

/** The settings that a new tab follows. Without an import, for the parser would come with it. */
export const NEW_TAB_SETTINGS = [
  'dayStartHour',
  'kinds',
  'hiddenPractices',
  'favouritePractices',
  'gentle',
  'kindnessDay',
  'newTab',
  'clock',
  'evening',
  'discreet',
] as const satisfies readonly SettingName[];
export type NewTabSettings = Pick<Settings, (typeof NEW_TAB_SETTINGS)[number]>;
const SETTING_KEYS: readonly string[] = NEW_TAB_SETTINGS.map(settingKey);
/** What it depends on and what has one key only, and so is read without reading all that is stored. */
const SINGLE_KEYS = Object.values(STORAGE_KEYS)
  .filter((each) => 'shapesNewTab' in each && !each.key.endsWith('.'))
  .map(({ key }) => key);

export interface Paint {
  /** All that it followed from, as one text. */
  from: string;
  /** From when on it holds, epoch milliseconds. */
  sinceMs: number;
  /** Until when: then another day begins, or the evening does. */
  untilMs: number;
  view: unknown;
}

interface Paints {
  v: number;
  /** What was shown last, and what follows it; null where that can't be known yet. */
  paints: readonly (Paint | null)[];
}

export interface PaintSources {
  /** The view that holds at that time, and whether what follows it was seen to; or null. */
  paint: { view: unknown; untilMs: number; followed: boolean } | null;
  /** To be kept with the view that is made of it. */
  from: string;
}

function follows(key: string): boolean {
  const stored = storedKeyOf(key);
  if (!stored?.shapesNewTab) return false;
  return stored.key !== STORAGE_KEYS.setting.key || SETTING_KEYS.includes(key);
}

/**
 * @param nowMs the time that is asked about, which may be to come
 * @param language of the words in the view
 */
export async function readPaint(nowMs: number, language: string): Promise<PaintSources> {
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
  const from = JSON.stringify([version, language, used(synced), used(local)]);
  const { v, paints } = (local[KEY] ?? {}) as Partial<Paints>;
  const kept: Paints['paints'] = v === VERSION && Array.isArray(paints) ? paints : [];
  const at = kept.findIndex(
    (one) => one?.from === from && one.sinceMs <= nowMs && nowMs < one.untilMs,
  );
  const paint = kept[at];
  if (!paint) return { from, paint: null };
  const { view, untilMs } = paint;
  return { from, paint: { view, untilMs, followed: at < kept.length - 1 } };
}

const used = (stored: Record<string, unknown>) =>
  Object.keys(stored)
    .filter(follows)
    .sort()
    .map((key) => [key, stored[key]]);

/** @param paints what holds now, and what follows it where that is known */
export async function keepPaints(...paints: Paints['paints']): Promise<void> {
  const kept: Paints = { v: VERSION, paints };
  await browser.storage.local.set({ [KEY]: kept });
}

/** Calls back when a new tab would now paint something else. Returns how to stop. */
export function onPaintStale(listener: () => void): () => void {
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
