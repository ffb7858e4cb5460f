/** Deleting everything: the journal, and what was made from it elsewhere. */
import { browser } from 'wxt/browser';
import { readQuarantine } from '@/utils/platform/storage/extension-storage';
import { RECORD_PREFIX, storedKeyOf } from '@/utils/platform/storage/storage-keys';
import { deleteJournal } from './store';

/**
 * Settings, practices and the time that was watched stay: they are no part of the journal. Rejects
 * where a storage refuses; what is left then is deleted by doing it again.
 */
export async function deleteEverything(): Promise<void> {
  await deleteJournal();
  const quarantined = (await readQuarantine())
    .filter(({ key }) => key.startsWith(RECORD_PREFIX) || isOfJournal(key))
    .map(({ asideKey }) => asideKey);
  await Promise.all(
    (['local', 'session'] as const).map(async (area) => {
      const keys = Object.keys(await browser.storage[area].get(null)).filter(isOfJournal);
      await browser.storage[area].remove([...keys, ...quarantined]);
    }),
  );
}

const isOfJournal = (key: string): boolean => storedKeyOf(key)?.ofJournal ?? false;
