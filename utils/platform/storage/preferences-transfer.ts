/** What a person chose outside of the journal, settings and practices, as it lies in extension storage. */
import { browser } from 'wxt/browser';
import { isPracticeKey, type Keyed } from '@/utils/journal/transfer/json-file';
import { same } from '@/utils/journal/transfer/merge';
import type { LargeChange } from '@/utils/journal/transfer/undo-log';
import { SETTING_NAMES, settingKey } from '@/utils/settings/settings';
import { LOCAL_OWN_KEY, OWN_PREFIX } from './new-tab-cache';
import { rawLocalOwnPractices, writeRawOwnPractice } from './own-practice-store';

export type RawChoice = readonly [key: string, value: unknown];

const SETTINGS = new Set(SETTING_NAMES.map(settingKey));
const isChoice = (key: string) => SETTINGS.has(key) || isPracticeKey(key);

async function readAreas(): Promise<{
  sync: Record<string, unknown>;
  local: Record<string, unknown>;
}> {
  const [sync, local, own] = await Promise.all([
    browser.storage.sync.get(null).catch(() => ({})),
    browser.storage.local.get(null),
    rawLocalOwnPractices(),
  ]);
  const { [LOCAL_OWN_KEY]: _, ...rest } = local as Record<string, unknown>;
  return { sync, local: { ...rest, ...own } };
}

/** As they are in force: what sync storage refused lies in the local one. */
export async function readChoices(): Promise<{ settings: RawChoice[]; practice: RawChoice[] }> {
  const { sync, local } = await readAreas();
  const all = Object.entries({ ...sync, ...local });
  return {
    settings: all.filter(([key]) => SETTINGS.has(key)),
    practice: all.filter(([key]) => isPracticeKey(key)),
  };
}

/** Those that are not here so already. */
export async function differing(brought: readonly Keyed[]): Promise<Keyed[]> {
  const { sync, local } = await readAreas();
  const here: Record<string, unknown> = { ...sync, ...local };
  return brought.filter(({ key, stored }) => isChoice(key) && !same(here[key], stored));
}

/** How these keys are now, for an undo. */
export async function choicesBefore(brought: readonly Keyed[]): Promise<LargeChange['choices']> {
  const { sync, local } = await readAreas();
  return brought.flatMap(({ key }) => [
    { area: 'sync' as const, key, before: sync[key] ?? null },
    { area: 'local' as const, key, before: local[key] ?? null },
  ]);
}

export async function writeChoices(brought: readonly Keyed[]): Promise<void> {
  const { sync } = await readAreas();
  for (const { key, stored } of brought) {
    if (key.startsWith(OWN_PREFIX)) {
      await writeRawOwnPractice(key, stored);
      continue;
    }
    // Practices lie where they lie; a setting goes to sync storage, as ever.
    const toSync = SETTINGS.has(key) || key in sync;
    const written = toSync && (await attempt(() => browser.storage.sync.set({ [key]: stored })));
    if (written) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: stored });
  }
}

export async function putBackChoices(choices: LargeChange['choices']): Promise<void> {
  for (const { area, key, before } of choices) {
    if (before === null) await attempt(() => browser.storage[area].remove(key));
    else await attempt(() => browser.storage[area].set({ [key]: before }));
  }
}

/** Sync storage may be off or full. */
const attempt = (write: () => Promise<void>): Promise<boolean> =>
  write().then(
    () => true,
    () => false,
  );
