/**
 * What the next new tab paints first: made by the last one, and kept together with all that it
 * followed from, just as it lay in storage. A new tab compares instead of parsing, so that its
 * first paint is the final one without loading a parser for it. It is never trusted further than
 * that, holds nothing that isn't stored elsewhere, and can be thrown away at any time.
 */
import { browser } from 'wxt/browser';
import { addDays, dayOf } from '@/utils/days';
import type { SettingName, Settings } from '@/utils/settings/settings';

const KEY = 'paint';
/** Another value after each change of the journal, which is not compared as a whole. */
const JOURNAL_KEY = 'paint-journal';
/** Of the view's shape; another version is as good as none. */
const VERSION = 1;

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

interface Paint {
  v: number;
  /** All that it followed from, as one text. */
  from: string;
  /** Until when it holds, epoch milliseconds: then another day begins, or the evening does. */
  untilMs: number;
  view: unknown;
}

export interface PaintSources {
  /** The view that still holds, or null. */
  paint: { view: unknown; untilMs: number } | null;
  /** To be kept with the view that is made now. */
  from: string;
}

const follows = (key: string): boolean =>
  SETTING_KEYS.includes(key) ||
  RECALLED_KEYS.includes(key) ||
  key.startsWith(PRACTICE_PREFIX) ||
  key.startsWith(OWN_PREFIX) ||
  key === LOCAL_OWN_KEY ||
  key === JOURNAL_KEY;

/** @param language of the words in the view */
export async function readPaint(nowMs: number, language: string): Promise<PaintSources> {
  // The person's day is the calendar's, or before its first hours the one before.
  const day = dayOf(nowMs);
  const days = [day, addDays(day, -1)].map((day) => `${PRACTICE_PREFIX}${day}`);
  const [synced, local] = await Promise.all([
    browser.storage.sync.get(null).catch(() => ({}) as Record<string, unknown>),
    browser.storage.local
      .get([KEY, ...SETTING_KEYS, ...RECALLED_KEYS, ...days, LOCAL_OWN_KEY, JOURNAL_KEY])
      .catch(() => ({}) as Record<string, unknown>),
  ]);
  const { version } = browser.runtime.getManifest();
  const from = JSON.stringify([version, language, used(synced), used(local)]);
  const { v, from: madeFrom, untilMs, view } = (local[KEY] ?? {}) as Partial<Paint>;
  const holds = v === VERSION && madeFrom === from && Number(untilMs) > nowMs;
  return { from, paint: holds ? { view, untilMs: Number(untilMs) } : null };
}

const used = (stored: Record<string, unknown>) =>
  Object.keys(stored)
    .filter(follows)
    .sort()
    .map((key) => [key, stored[key]]);

export async function keepPaint(from: string, untilMs: number, view: unknown): Promise<void> {
  const paint: Paint = { v: VERSION, from, untilMs, view };
  await browser.storage.local.set({ [KEY]: paint });
}

/** To be called after each change of the journal. */
export const journalChanged = (): Promise<void> =>
  browser.storage.local.set({ [JOURNAL_KEY]: crypto.randomUUID() });

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
