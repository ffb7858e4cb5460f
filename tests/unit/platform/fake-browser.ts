/** The browser as far as the journal's adapters need it: extension storage, IndexedDB and files, in memory. */
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
    i18n: { getMessage: () => 'en', getUILanguage: () => 'en' },
    runtime: { getManifest: () => ({ version: '0.1.0' }) },
  },
}));

/** Files of the extension's own file system, by their path; a new one each `afresh`. */
export const files = new Map<string, Uint8Array>();

const notThere = () => new DOMException('not there', 'NotFoundError');

const directory = (path: string): FileSystemDirectoryHandle =>
  ({
    getDirectoryHandle: async (name: string) => directory(`${path}${name}/`),
    async getFileHandle(name: string, { create = false } = {}) {
      const at = path + name;
      if (!create && !files.has(at)) throw notThere();
      if (!files.has(at)) files.set(at, new Uint8Array());
      return file(at);
    },
    async removeEntry(name: string) {
      if (!files.delete(path + name)) throw notThere();
    },
    async *entries() {
      for (const at of [...files.keys()]) {
        if (at.startsWith(path)) yield [at.slice(path.length), file(at)];
      }
    },
  }) as unknown as FileSystemDirectoryHandle;

const file = (at: string) => ({
  kind: 'file',
  getFile: async () => new File([new Uint8Array(files.get(at) ?? [])], at, { lastModified: 0 }),
  createWritable: async () => ({
    write: async (bytes: Uint8Array) => void files.set(at, bytes.slice()),
    close: async () => undefined,
  }),
});

Object.defineProperty(navigator, 'storage', {
  configurable: true,
  value: { getDirectory: async () => directory('') },
});

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
  files.clear();
  const { IDBFactory } = await import('fake-indexeddb');
  globalThis.indexedDB = new IDBFactory();
}

export const journal = () => import('@/utils/platform/journal/store');
