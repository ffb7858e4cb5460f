/** When a copy of the journal was last handed over as a file, on this computer. */
import { browser } from 'wxt/browser';
import { instant } from '@/utils/journal/model/fields';
import { listen } from '@/utils/platform/browser/listen';
import { shape } from '@/utils/shared/versioned-schema';
import { readOrQuarantine } from './extension-storage';
import { STORAGE_KEYS } from './storage-keys';

const { key: KEY } = STORAGE_KEYS.lastBackup;
/** Epoch milliseconds. */
const lastShape = shape(instant);

/** Calls back when a copy was handed over, here or in another window. Returns how to stop. */
export function onBackup(listener: () => void): () => void {
  return listen(browser.storage.onChanged, (changes, area) => {
    if (area === 'local' && KEY in changes) listener();
  });
}

export const readLastBackup = (): Promise<number | null> =>
  readOrQuarantine('local', KEY, lastShape);

export const writeLastBackup = (atMs: number): Promise<void> =>
  browser.storage.local.set({ [KEY]: lastShape.write(Math.trunc(atMs)) });
