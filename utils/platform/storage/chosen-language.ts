/**
 * The language that the person chose, read by itself: every page waits for it, and none of them for
 * the parser that the other settings need.
 */
import { browser } from 'wxt/browser';
import { listen } from '@/utils/platform/browser/listen';
import { settingKey } from './storage-keys';

const KEY = settingKey('language');

/** Of what is stored under the setting's key, here or in sync; null where no language was chosen. */
export function chosenOf(...stored: readonly unknown[]): string | null {
  for (const each of stored) {
    if (each === undefined || each === null) continue;
    const { v, value } = each as { v?: unknown; value?: unknown };
    if (v === 1 && (value === null || typeof value === 'string')) return value;
  }
  return null;
}

export async function readChosenLanguage(): Promise<string | null> {
  const [local, synced] = await Promise.all(
    [browser.storage.local, browser.storage.sync].map((area) =>
      area.get(KEY).catch(() => ({}) as Record<string, unknown>),
    ),
  );
  return chosenOf(local?.[KEY], synced?.[KEY]);
}

/** Calls back with the language when the person chose another. Returns how to stop. */
export function onLanguageChange(listener: (chosen: string | null) => void): () => void {
  return listen(browser.storage.onChanged, (changes, area) => {
    if ((area === 'sync' || area === 'local') && KEY in changes)
      void readChosenLanguage().then(listener);
  });
}
