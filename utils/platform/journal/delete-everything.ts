/** Letting go of everything: the journal, and what was made of it elsewhere. */
import { browser } from 'wxt/browser';
import { readAsides } from '@/utils/platform/storage/extension-storage';
import { removeEverything } from './store';

/** What follows from the journal or goes into it, in extension storage: a line of it may be in there. */
const FOLLOWS = ['draft', 'paint', 'paint-journal', 'asking', 'intentions.shown', 'backup.last'];

/** Settings and the time that was watched stay: they are no part of the journal. */
export async function letGoOfEverything(): Promise<void> {
  await removeEverything();
  const asides = (await readAsides()).filter(({ key }) => /^(?:journal |draft)/.test(key));
  await Promise.all([
    browser.storage.local.remove([...FOLLOWS, ...asides.map(({ asideKey }) => asideKey)]),
    browser.storage.session.remove(FOLLOWS),
  ]);
}
