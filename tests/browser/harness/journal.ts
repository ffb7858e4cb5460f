/** The journal's database, as a page of ours sees it: what is in it, and what tests put there. */
import { type Entry, entryKey, entryShape, newEntry } from '../../../utils/journal/model/entry.ts';
import { KEY_OF_DATABASE } from '../../../utils/journal/model/keys.ts';
import { type Person, personShape } from '../../../utils/journal/model/person.ts';
import {
  CHANNELS,
  JOURNAL_DATABASE,
  STORAGE_KEYS,
} from '../../../utils/platform/storage/storage-keys.ts';
import type { Harness } from './interface.ts';

/** The parts of an entry that a test cares for; the rest is as in a plain line. */
export type MadeEntry = Pick<Entry, 'id' | 'words' | 'day'> & Partial<Entry>;

/** @param i its place among the others, which is its time as well */
export const madeEntry = (made: MadeEntry, i: number): Entry => ({
  ...newEntry(made.id, made.words, made.day, i + 1),
  ...made,
});

/** Records in the order of their keys. */
export interface JournalRecords {
  keys: string[];
  /** As they are stored, each with its version. */
  values: { v: number; value: Record<string, unknown> }[];
}

/** What is stored under keys that begin so. */
export const recordsUnder = (harness: Harness, prefix: string): Promise<JournalRecords> =>
  harness.control.evaluate(
    async ({ prefix, journal }) => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(journal.name);
        opening.onupgradeneeded = () => opening.result.createObjectStore(journal.store);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      const store = db.transaction(journal.store).objectStore(journal.store);
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const [keys, values] = [store.getAllKeys(range), store.getAll(range)];
      await new Promise((done) => {
        store.transaction.oncomplete = done;
      });
      db.close();
      return { keys: keys.result.map(String), values: values.result };
    },
    { prefix, journal: JOURNAL_DATABASE },
  );

/** The values under keys that begin so. */
export const valuesUnder = async <T>(harness: Harness, prefix: string): Promise<T[]> =>
  (await recordsUnder(harness, prefix)).values.map(({ value }) => value as T);

/** Days begin with the century; nothing else in the journal begins with a digit. */
const ENTRIES = '2';

export const entryRecords = (harness: Harness): Promise<JournalRecords> =>
  recordsUnder(harness, ENTRIES);

export const entriesOf = (harness: Harness): Promise<Entry[]> =>
  valuesUnder<Entry>(harness, ENTRIES);

/** The lines of all entries, in alphabetical order. */
export const linesOf = async (harness: Harness): Promise<string[]> =>
  (await entriesOf(harness)).map(({ words }) => words).sort();

/** Puts this journal in the place of the one that is there, as another page of ours would. */
export const holdJournal = (
  harness: Harness,
  entries: readonly MadeEntry[],
  people: readonly { id: string; name: string }[] = [],
): Promise<void> =>
  harness.control.evaluate(
    async ({ records, journal, database, channel, stored }) => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(journal.name);
        opening.onupgradeneeded = () => opening.result.createObjectStore(journal.store);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      const writing = db.transaction(journal.store, 'readwrite');
      const store = writing.objectStore(journal.store);
      // It stays the same database: another would be told as a loss of this one.
      const id = await new Promise<unknown>((done) => {
        const asked = store.get(database);
        asked.onsuccess = () => done(asked.result);
      });
      store.clear();
      if (id !== undefined) store.put(id, database);
      for (const [key, value] of records) store.put(value, key);
      await new Promise((done, fail) => {
        writing.oncomplete = done;
        writing.onerror = () => fail(writing.error);
      });
      db.close();
      new BroadcastChannel(channel).postMessage(null);
      await chrome.storage.local.set(stored);
    },
    {
      records: [
        ...entries.map((made, i) => {
          const entry = madeEntry(made, i);
          return [entryKey(entry), entryShape.write(entry)] as const;
        }),
        ...people.map((person) => {
          const value: Person = { alsoCalled: [], birthday: null, changedAt: 1, ...person };
          return [`person/${person.id}`, personShape.write(value)] as const;
        }),
      ],
      journal: JOURNAL_DATABASE,
      database: KEY_OF_DATABASE,
      channel: CHANNELS.journal,
      stored: {
        // As the extension's own writes do where what comes next follows from the journal.
        [STORAGE_KEYS.journalStamp.key]: crypto.randomUUID(),
        // A new tab that a test has left may still be making its paints of the journal before.
        [STORAGE_KEYS.newTabCache.key]: null,
      },
    },
  );
