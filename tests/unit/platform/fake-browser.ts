/** The browser as far as the journal's adapters need it: extension storage, and IndexedDB, in memory. */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { STORAGE_KEYS } from '@/utils/platform/storage/storage-keys';

export const stored: Record<'local' | 'sync' | 'session', Record<string, unknown>> = {
  local: {},
  sync: {},
  session: {},
};

const area = (name: keyof typeof stored) => ({
  async get(keys: string | string[] | null) {
    const all = stored[name];
    const wanted = keys === null ? Object.keys(all) : [keys].flat();
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => key in all).map((key) => [key, all[key]])),
    );
  },
  async set(items: Record<string, unknown>) {
    Object.assign(stored[name], structuredClone(items));
  },
  async remove(keys: string | string[]) {
    for (const key of [keys].flat()) delete stored[name][key];
  },
});

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: area('local'),
      sync: area('sync'),
      session: area('session'),
      onChanged: { addListener: () => undefined },
    },
    i18n: { getMessage: (key: string) => key },
    runtime: { getManifest: () => ({ version: '0.1.0' }) },
  },
}));

/** The journal's records as they lie there. */
export async function lying(): Promise<Map<string, unknown>> {
  const store = await objectStore('readonly');
  const [keys, values] = await Promise.all([
    promised(store.getAllKeys()),
    promised(store.getAll() as IDBRequest<unknown[]>),
  ]);
  return new Map(keys.map((key, i) => [String(key), values[i]]));
}

/** Puts records there as something else would have: an older version, or a damaged disk. */
export async function lay(records: Iterable<readonly [string, unknown]>): Promise<void> {
  const store = await objectStore('readwrite');
  for (const [key, value] of records) store.put(value, key);
  await new Promise((done) => {
    store.transaction.oncomplete = done;
  });
}

async function objectStore(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const request = indexedDB.open('deep-kindness-journal');
  request.onupgradeneeded = () => request.result.createObjectStore('entries');
  return (await promised(request)).transaction('entries', mode).objectStore('entries');
}

const promised = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

/** Everything as on the first day: storage is empty, and modules are loaded anew. */
export async function afresh(): Promise<void> {
  // What the test before has left to follow its journal ends first.
  await navigator.locks.request(STORAGE_KEYS.journalWitness.key, () => undefined);
  vi.resetModules();
  for (const name of ['local', 'sync', 'session'] as const) stored[name] = {};
  const { IDBFactory } = await import('fake-indexeddb');
  globalThis.indexedDB = new IDBFactory();
}

export const journal = () => import('@/utils/platform/journal/store');
