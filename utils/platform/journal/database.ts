/**
 * The journal's one object store in IndexedDB, and what every writer of it shares: a transaction
 * that has happened when its promise resolves and not before, stamps on the parts it touched, and
 * a channel that tells the other open pages.
 */
import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { type JournalPart, keyOf, keysUnder, PREFIX } from '@/utils/journal/model/keys';
import { quarantine } from '@/utils/platform/storage/extension-storage';
import { CHANNELS, JOURNAL_DATABASE, RECORD_PREFIX } from '@/utils/platform/storage/storage-keys';
import type { Shape } from '@/utils/shared/versioned-schema';

let opened: UseStore | undefined;
export const store = (): UseStore => {
  if (!opened) {
    const made = createStore(JOURNAL_DATABASE.name, JOURNAL_DATABASE.store);
    // Where a browser has no database at all, opening it throws; whoever asks is told by a rejection.
    opened = async (mode, work) => made(mode, work);
  }
  return opened;
};

const channel = new BroadcastChannel(CHANNELS.journal);
type Parts = ReadonlySet<JournalPart>;
const ownListeners = new Set<(changed: Parts) => void>();

export const within = ([lower, upper]: readonly [string, string]): IDBKeyRange =>
  IDBKeyRange.bound(lower, upper);

export const ask = <T>(request: IDBRequest<T>): Promise<T> => promisifyRequest(request);

/** Reads in one transaction, so that all of it is of one moment. */
export const reading = <T>(work: (store: IDBObjectStore) => Promise<T>): Promise<T> =>
  store()('readonly', work);

/** A transaction that writes. Within it, only requests of its own may be awaited. */
export interface Writing {
  readonly store: IDBObjectStore;
  /** Marks a part as changed: what was derived from it is made anew when it is next needed. */
  touch(part: JournalPart): void;
}

/** All that `work` writes is there once this resolves; when it rejects, nothing of it is. */
export async function writing<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
  const { result, touched } = await inTransaction(work);
  channel.postMessage(null);
  for (const listener of ownListeners) listener(touched);
  return result;
}

/** Like `writing`, for what follows from the journal and so is no change of it. */
export const deriving = async <T>(work: (writing: Writing) => Promise<T>): Promise<T> =>
  (await inTransaction(work)).result;

const inTransaction = <T>(
  work: (writing: Writing) => Promise<T>,
): Promise<{ result: T; touched: Parts }> =>
  store()('readwrite', async (entries) => {
    const touched = new Set<JournalPart>();
    const done = promisifyRequest(entries.transaction);
    // Where `work` itself fails, that is what is told.
    done.catch(() => undefined);
    try {
      const result = await work({ store: entries, touch: (part) => void touched.add(part) });
      const stamp = crypto.randomUUID();
      for (const part of touched) entries.put(stamp, keyOf('touched', part));
      await done;
      return { result, touched };
    } catch (error) {
      try {
        entries.transaction.abort();
      } catch {
        // It had ended by itself, for the same reason.
      }
      throw error;
    }
  });

/** Calls back when another page of ours changed the journal. Returns how to stop. */
export function onJournalChange(listener: () => void): () => void {
  channel.addEventListener('message', listener);
  return () => channel.removeEventListener('message', listener);
}

/**
 * Calls back after each write of this very page. Returns how to stop.
 *
 * @param listener gets the parts that were changed; none where all of the journal was
 */
export function onOwnWrite(listener: (changed: Parts) => void): () => void {
  ownListeners.add(listener);
  return () => ownListeners.delete(listener);
}

/** Calls back after every write, of this page or another. Returns how to stop. */
export function onAnyJournalChange(listener: () => void): () => void {
  const stops = [onOwnWrite(listener), onJournalChange(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** A value as it lies there, with its key. */
export type Raw = readonly [key: string, value: unknown];

/** Chromium from 141 on gives keys and values in one request, in about half the time. */
interface OfBoth {
  getAllRecords?(asked: { query: IDBKeyRange }): IDBRequest<{ key: IDBValidKey; value: unknown }[]>;
}

export async function rawUnder(
  entries: IDBObjectStore,
  bounds: readonly [string, string],
): Promise<Raw[]> {
  const range = within(bounds);
  const ofBoth = (entries as OfBoth).getAllRecords?.({ query: range });
  if (ofBoth) return (await ask(ofBoth)).map(({ key, value }) => [String(key), value] as const);
  const [keys, values] = await Promise.all([
    ask(entries.getAllKeys(range)),
    ask(entries.getAll(range)) as Promise<unknown[]>,
  ]);
  return values.map((value, i) => [String(keys[i]), value] as const);
}

/** What parses of it; what does not stays where it is as well, and the person is told of a copy. */
export async function parsed<T>(raw: readonly Raw[], shape: Shape<T>): Promise<T[]> {
  const read: T[] = [];
  const bad: Promise<void>[] = [];
  for (const [key, value] of raw) {
    const reading = shape.read(value);
    if (reading.state === 'ok') read.push(reading.value);
    if (reading.state === 'bad') bad.push(quarantine(RECORD_PREFIX + key, value, reading.problem));
  }
  await Promise.all(bad);
  return read;
}

/** All records of a kind that parse. @param among whether a value, as it lies there, is read further */
export async function allOf<T>(
  kind: keyof typeof PREFIX,
  shape: Shape<T>,
  among: (raw: unknown) => boolean = () => true,
): Promise<T[]> {
  const raw = await reading((store) => rawUnder(store, keysUnder(PREFIX[kind])));
  const read = raw.filter(([, value]) => among(value));
  return parsed(read, shape);
}

/** Within a transaction there is no time to set anything aside: what does not parse is left out. */
export function readable<T>(raw: readonly Raw[], shape: Shape<T>): T[] {
  return raw.flatMap(([, value]) => {
    const reading = shape.read(value);
    return reading.state === 'ok' ? [reading.value] : [];
  });
}
