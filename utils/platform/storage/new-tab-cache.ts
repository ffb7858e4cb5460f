/**
 * What the next new tab paints first: made by the last one, for as long as that holds and for the
 * time after it, and kept together with all that it followed from, just as it lay in storage. A new
 * tab compares instead of parsing, so that its first paint is the final one without loading a
 * parser for it. It is never trusted further than that, holds nothing that isn't stored elsewhere,
 * and can be thrown away at any time.
 */
import { browser } from 'wxt/browser';
import type { SettingName, Settings } from '@/utils/settings/settings';
import { addDays, dayOf } from '@/utils/shared/days';

export const PAINT_KEY = 'paint';
/** Another value after a change of the journal that matters here; it is not compared as a whole. */
export const JOURNAL_KEY = 'paint-journal';
/** Of the view's shape; another version is as good as none. */
const VERSION = 2;

/** The settings that a new tab follows. Without an import, for the parser would come with it. */
export const PAINT_SETTINGS = [
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
export type PaintSettings = Pick<Settings, (typeof PAINT_SETTINGS)[number]>;
/** As settingKey has it. */
const SETTING_KEYS: readonly string[] = PAINT_SETTINGS.map((name) => `settings.${name}`);
/** As practice-store has it: what became of a day's practice. */
export const PRACTICE_PREFIX = 'practice.';
/** Keys of the person's own practices in sync storage, and the one key of those that are only here. */
export const OWN_PREFIX = 'own-practice.';
export const LOCAL_OWN_KEY = 'own-practices';

/** What was asked about, and which intention was shown when. */
const RECALLED_KEYS: readonly string[] = ['asking', 'intentions.shown'];

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

const follows = (key: string): boolean =>
  SETTING_KEYS.includes(key) ||
  RECALLED_KEYS.includes(key) ||
  key.startsWith(PRACTICE_PREFIX) ||
  key.startsWith(OWN_PREFIX) ||
  key === LOCAL_OWN_KEY ||
  key === JOURNAL_KEY;

/**
 * @param nowMs the time that is asked about, which may be to come
 * @param language of the words in the view
 */
export async function readPaint(nowMs: number, language: string): Promise<PaintSources> {
  // The person's day is the calendar's, or before its first hours the one before.
  const day = dayOf(nowMs);
  const days = [day, addDays(day, -1)].map((day) => `${PRACTICE_PREFIX}${day}`);
  const [synced, local] = await Promise.all([
    browser.storage.sync.get(null).catch(() => ({}) as Record<string, unknown>),
    browser.storage.local
      .get([PAINT_KEY, ...SETTING_KEYS, ...RECALLED_KEYS, ...days, LOCAL_OWN_KEY, JOURNAL_KEY])
      .catch(() => ({}) as Record<string, unknown>),
  ]);
  const { version } = browser.runtime.getManifest();
  const from = JSON.stringify([version, language, used(synced), used(local)]);
  const { v, paints } = (local[PAINT_KEY] ?? {}) as Partial<Paints>;
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
  await browser.storage.local.set({ [PAINT_KEY]: kept });
}

/** Calls back when a new tab would now paint something else. */
export function onPaintStale(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'sync' && area !== 'local') return;
    // Firefox tells of a key that was written as it was.
    const changed = Object.entries(changes).some(
      ([key, { oldValue, newValue }]) =>
        follows(key) && JSON.stringify(oldValue) !== JSON.stringify(newValue),
    );
    if (changed) listener();
  });
}
