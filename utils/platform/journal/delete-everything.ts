/** Deleting everything: the journal, and what was made from it elsewhere. */
import { browser } from 'wxt/browser';
import { readQuarantine, storedKeys } from '@/utils/platform/storage/extension-storage';
import { RECORD_PREFIX, storedKeyOf } from '@/utils/platform/storage/storage-keys';
import { makeAllUnreadable } from '@/utils/platform/storage/unsent-words';
import { removeWitness } from '@/utils/platform/storage/witness-store';
import { deleteJournal } from './store';
import { inWitnessLock } from './witness';

/**
 * Settings, practices and the time that was watched stay: they are no part of the journal. Rejects
 * where a storage refuses; what is left then is deleted by doing it again.
 */
export const deleteEverything = (): Promise<void> =>
  // No copy of the journal is written meanwhile.
  inWitnessLock(async () => {
    await removeWitness();
    await deleteJournal();
    await makeAllUnreadable();
    await removeRest();
  });

async function removeRest(): Promise<void> {
  const quarantined = (await readQuarantine())
    .filter(({ key }) => key.startsWith(RECORD_PREFIX) || isOfJournal(key))
    .map(({ asideKey }) => asideKey);
  await Promise.all(
    (['local', 'session'] as const).map(async (area) => {
      const keys = (await storedKeys(area)).filter(isOfJournal);
      await browser.storage[area].remove([...keys, ...quarantined]);
    }),
  );
}

const isOfJournal = (key: string): boolean => storedKeyOf(key)?.ofJournal ?? false;
