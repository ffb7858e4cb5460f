/**
 * What a person chose outside of the journal, settings and practices, as it lies in extension
 * storage: for exporting it, for importing it, and for undoing that.
 */
import { browser } from 'wxt/browser';
import type { KeyedRecord, PreferenceKeys } from '@/utils/journal/transfer/json-file';
import { isSameValue } from '@/utils/journal/transfer/merge';
import type { LargeChange } from '@/utils/journal/transfer/undo-log';
import { SETTING_NAMES, SETTING_SHAPES } from '@/utils/settings/settings';
import type { Shape } from '@/utils/shared/versioned-schema';
import { rawLocalOwnPractices, writeRawOwnPractice } from './practice/own-practice-store';
import { writeRawPack } from './practice/pack-list';
import { STORAGE_KEYS, settingKey, storedKeyOf } from './storage-keys';

export type RawPreference = readonly [key: string, value: unknown];

export const PREFERENCE_KEYS: PreferenceKeys = {
  settings: new Map(
    SETTING_NAMES.map((name) => [settingKey(name), SETTING_SHAPES[name] as Shape<unknown>]),
  ),
  isPractice: (key) => storedKeyOf(key)?.preference === 'practice',
};
const isSetting = (key: string) => PREFERENCE_KEYS.settings.has(key);
const isPack = (key: string) => key.startsWith(STORAGE_KEYS.pack.key);
const isPreference = (key: string) => isSetting(key) || PREFERENCE_KEYS.isPractice(key);

async function readAreas(): Promise<{
  sync: Record<string, unknown>;
  local: Record<string, unknown>;
}> {
  const [sync, local, own] = await Promise.all([
    browser.storage.sync.get(null).catch(() => ({})),
    browser.storage.local.get(null),
    rawLocalOwnPractices(),
  ]);
  const { [STORAGE_KEYS.localOwnPractices.key]: _, ...rest } = local as Record<string, unknown>;
  return { sync, local: { ...rest, ...own } };
}

/** As they are in force: what sync storage refused lies in the local one. */
export async function readPreferences(): Promise<{
  settings: RawPreference[];
  practice: RawPreference[];
}> {
  const { sync, local } = await readAreas();
  const all = Object.entries({ ...sync, ...local });
  return {
    settings: all.filter(([key]) => isSetting(key)),
    practice: all.filter(([key]) => PREFERENCE_KEYS.isPractice(key)),
  };
}

/** Those of a file that are not here so already. */
export async function differingPreferences(
  brought: readonly KeyedRecord[],
): Promise<KeyedRecord[]> {
  const { sync, local } = await readAreas();
  const here: Record<string, unknown> = { ...sync, ...local };
  return brought.filter(({ key, stored }) => isPreference(key) && !isSameValue(here[key], stored));
}

/** How these keys are now, for an undo. */
export async function preferencesBefore(
  brought: readonly KeyedRecord[],
): Promise<LargeChange['choices']> {
  const { sync, local } = await readAreas();
  return brought.flatMap(({ key }) => [
    { area: 'sync' as const, key, before: sync[key] ?? null },
    { area: 'local' as const, key, before: local[key] ?? null },
  ]);
}

/** Rejects only where neither storage takes one of them. */
export async function writePreferences(brought: readonly KeyedRecord[]): Promise<void> {
  const { sync } = await readAreas();
  for (const { key, stored } of brought) {
    if (key.startsWith(STORAGE_KEYS.ownPractice.key)) {
      await writeRawOwnPractice(key, stored);
      continue;
    }
    if (isPack(key)) {
      await writeRawPack(key, stored);
      continue;
    }
    // Practices stay in the storage that has them; a setting goes to sync storage, as ever.
    const toSync = isSetting(key) || key in sync;
    const written = toSync && (await attempt(() => browser.storage.sync.set({ [key]: stored })));
    if (written) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: stored });
  }
}

/** What a storage refuses is left as it is. */
export async function restorePreferences(before: LargeChange['choices']): Promise<void> {
  for (const { area, key, before: value } of before) {
    if (isPack(key)) {
      if (area === 'local') await attempt(() => writeRawPack(key, value));
    } else if (value === null) await attempt(() => browser.storage[area].remove(key));
    else await attempt(() => browser.storage[area].set({ [key]: value }));
  }
}

/** Sync storage may be off or full. */
const attempt = (write: () => Promise<void>): Promise<boolean> =>
  write().then(
    () => true,
    () => false,
  );
