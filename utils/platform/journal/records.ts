/**
 * Writing single records of the journal within a transaction: each change of one goes through
 * `change`, which keeps what is derived from it right, and notes how it was where the transaction
 * can be undone.
 */
import { type Entry, entryKey, entryShape } from '@/utils/journal/model/entry';
import { keyOf, partOf } from '@/utils/journal/model/keys';
import {
  type KindBeside,
  type RecordsBeside,
  SHAPES_BESIDE,
} from '@/utils/journal/model/record-kinds';
import { type Tombstone, tombstoneFor, tombstoneShape } from '@/utils/journal/model/tombstone';
import { ask, type Writing } from './database';

/** A transaction that notes how things were. */
export interface Changing extends Writing {
  note?: (id: string, key: string, before: unknown, after: unknown) => void;
}

/** @param before the record as it lies there, where that is known already */
export async function change(
  { store, touch, note }: Changing,
  id: string,
  key: string,
  after: unknown,
  before?: { raw: unknown },
): Promise<void> {
  if (note) note(id, key, before ? before.raw : await ask(store.get(key)), after);
  const isEntry = /^\d/.test(key);
  if (after === null) {
    store.delete(key);
    if (isEntry) store.delete(keyOf('where', id));
  } else {
    store.put(after, key);
    if (isEntry) store.put(key, keyOf('where', id));
  }
  const part = partOf(key);
  if (part) touch(part);
}

/**
 * An entry that was made just now: its id is nowhere yet, so nothing is looked up, which in a
 * journal of ten years takes longer than the writing.
 */
export const addEntry = (to: Changing, entry: Entry): Promise<void> =>
  change(to, entry.id, entryKey(entry), entryShape.write(entry));

/** An entry from before there was a `where/` lies where the page that changes it found it. */
export async function putEntry(to: Changing, entry: Entry, before?: Entry): Promise<void> {
  const key = entryKey(entry);
  const [where, gone] = await Promise.all([
    ask(to.store.get(keyOf('where', entry.id))),
    goneOf(to.store, entry.id),
  ]);
  const found = typeof where === 'string' ? where : before && entryKey(before);
  if (found && found !== key) await change(to, entry.id, found, null);
  await change(to, entry.id, key, entryShape.write(newerThan(entry, gone)));
  if (gone) await change(to, entry.id, keyOf('gone', entry.id), null);
}

export async function dropEntry(from: Changing, entry: Entry, nowMs: number): Promise<void> {
  const where = await ask(from.store.get(keyOf('where', entry.id)));
  const key = typeof where === 'string' ? where : entryKey(entry);
  await change(from, entry.id, key, null);
  await putGone(from, tombstoneFor('entry', entry, nowMs));
}

/** What is written again is no longer deleted; where journals meet, it is the newer of the two. */
export async function putRecord<K extends KindBeside>(
  to: Changing,
  kind: K,
  value: RecordsBeside[K],
): Promise<void> {
  const gone = await goneOf(to.store, value.id);
  const { write } = SHAPES_BESIDE[kind];
  await change(to, value.id, keyOf(kind, value.id), write(newerThan(value, gone)));
  if (gone) await change(to, value.id, keyOf('gone', value.id), null);
}

/** @param into id of the person that a person became one with; null for all else */
export async function dropRecord<K extends Deletable>(
  from: Changing,
  kind: K,
  value: RecordsBeside[K],
  nowMs: number,
  into: string | null = null,
): Promise<void> {
  await change(from, value.id, keyOf(kind, value.id), null);
  await putGone(from, tombstoneFor(kind, value, nowMs, into));
}

/** What was asked is never taken back by itself. */
type Deletable = Exclude<KindBeside, 'asked'>;

export const putGone = (to: Changing, gone: Tombstone): Promise<void> =>
  change(to, gone.id, keyOf('gone', gone.id), tombstoneShape.write(gone));

export async function goneOf(store: IDBObjectStore, id: string): Promise<Tombstone | null> {
  const read = tombstoneShape.read(await ask(store.get(keyOf('gone', id))));
  return read.state === 'ok' ? read.value : null;
}

const newerThan = <T extends { changedAt: number }>(value: T, gone: Tombstone | null): T =>
  gone && gone.goneAt >= value.changedAt ? { ...value, changedAt: gone.goneAt + 1 } : value;
