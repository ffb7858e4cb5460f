/** When a copy of the journal was last handed over as a file, on this computer. */
import { browser } from 'wxt/browser';
import { instant } from '@/utils/journal/fields';
import { shape } from '@/utils/versioned';
import { readOrSetAside } from './stored';

const KEY = 'backup.last';
/** Epoch milliseconds. */
const lastShape = shape(instant);

export const readLastBackup = (): Promise<number | null> => readOrSetAside('local', KEY, lastShape);

export const writeLastBackup = (atMs: number): Promise<void> =>
  browser.storage.local.set({ [KEY]: lastShape.write(Math.trunc(atMs)) });
