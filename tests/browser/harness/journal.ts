/** The journal's database, as a page of ours sees it: what is in it, and what tests put there. */

import type { SealedWords } from '../../../utils/crypto/sealer.ts';
import { type Entry, entryKey, entryShape, newEntry } from '../../../utils/journal/model/entry.ts';
import { KEY_OF_DATABASE } from '../../../utils/journal/model/keys.ts';
import { type Person, personShape } from '../../../utils/journal/model/person.ts';
import type { Draft } from '../../../utils/journal/writing/draft.ts';
import {
  CHANNELS,
  ERASABLE_KEYS,
  JOURNAL_DATABASE,
  STORAGE_KEYS,
} from '../../../utils/platform/storage/storage-keys.ts';
import type { StoredRun } from '../../../utils/practice/exercises/run.ts';
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

/** Puts records there, and reads what is stored under keys that begin so. */
const exchange = (
  harness: Harness,
  given: { records: readonly (readonly [key: string, value: unknown])[]; prefix: string },
): Promise<JournalRecords> =>
  harness.control.evaluate(
    async ({ records, prefix, journal }) => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(journal.name);
        opening.onupgradeneeded = () => opening.result.createObjectStore(journal.store);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      const mode = records.length > 0 ? 'readwrite' : 'readonly';
      const store = db.transaction(journal.store, mode).objectStore(journal.store);
      for (const [key, value] of records) store.put(value, key);
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const [keys, values] = [store.getAllKeys(range), store.getAll(range)];
      await new Promise((done, fail) => {
        store.transaction.oncomplete = done;
        store.transaction.onerror = () => fail(store.transaction.error);
      });
      db.close();
      return { keys: keys.result.map(String), values: values.result };
    },
    { ...given, journal: JOURNAL_DATABASE },
  );

/** What is stored under keys that begin so. */
export const recordsUnder = (harness: Harness, prefix: string): Promise<JournalRecords> =>
  exchange(harness, { records: [], prefix });

/** Puts records there as something else has left them. */
export const layRecords = async (
  harness: Harness,
  records: readonly (readonly [key: string, value: unknown])[],
): Promise<void> => {
  await exchange(harness, { records, prefix: records[0]?.[0] ?? '' });
};

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

/** What was sealed by a key that can be thrown away, as it was written; null where the key is gone. */
const opened = <T>(harness: Harness, name: string, sealed: SealedWords): Promise<T | null> =>
  harness.control.evaluate(
    async ({ name, sealed, folder }) => {
      const bytes = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const root = await navigator.storage.getDirectory();
      const keys = await root.getDirectoryHandle(folder, { create: true });
      const file = await keys.getFileHandle(encodeURIComponent(name)).catch(() => null);
      if (!file) return null as never;
      const raw = await (await file.getFile()).arrayBuffer();
      const key = await crypto.subtle.importKey('raw', raw, 'AES-CTR', false, ['decrypt']);
      const from = { name: 'AES-CTR', counter: bytes(sealed.counter), length: 64 };
      const words = await crypto.subtle.decrypt(from, key, bytes(sealed.data));
      return JSON.parse(new TextDecoder().decode(words)).value;
    },
    { name, sealed, folder: ERASABLE_KEYS },
  );

/** What is being written down; null for nothing. */
export async function draftOf(harness: Harness): Promise<Draft | null> {
  const { key } = STORAGE_KEYS.sealedDraft;
  const stored = await harness.control.evaluate(
    async (key: string) =>
      ((await chrome.storage.local.get(key))[key] as { value: SealedWords } | undefined) ?? null,
    key,
  );
  return stored && opened<Draft>(harness, key, stored.value);
}

/** What was written in exercises that no passphrase locks, as one text. */
export async function lettersOf(harness: Harness): Promise<string> {
  const { keys, values } = await recordsUnder(harness, 'letter/');
  const words = values.map(async ({ value }, i) => {
    const run = value as unknown as StoredRun;
    return run.words && !run.sealed ? opened(harness, keys[i] ?? '', run.words) : run.answers;
  });
  return JSON.stringify(await Promise.all(words));
}

/** The keys that can be thrown away, as bytes. */
export const erasableKeys = (harness: Harness): Promise<number[][]> =>
  harness.control.evaluate(async (folder) => {
    const root = await navigator.storage.getDirectory();
    const keys: number[][] = [];
    for await (const handle of (await root.getDirectoryHandle(folder, { create: true })).values()) {
      const file = await (handle as FileSystemFileHandle).getFile();
      keys.push([...new Uint8Array(await file.arrayBuffer())]);
    }
    return keys;
  }, ERASABLE_KEYS);
