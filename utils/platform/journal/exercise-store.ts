/**
 * Exercises that are under way or were kept, in the journal's store, apart from its entries. Each
 * key typed is a write of its own; none wakes the background, and none tells other pages what was
 * written, only that something was.
 */
import { promisifyRequest } from 'idb-keyval';
import { keyOf, keysUnder, PREFIX } from '@/utils/journal/model/keys';
import { partShape } from '@/utils/journal/transfer/snapshot';
import { undoNotesShape } from '@/utils/journal/transfer/undo-log';
import { CHANNELS } from '@/utils/platform/storage/storage-keys';
import { type Run, type StoredRun, storedRunShape } from '@/utils/practice/exercises/run';
import type { Kind } from '@/utils/shared/kinds';
import { deriving, parsed, type Raw, rawUnder, reading, store, type Writing } from './database';
import { followJournal } from './witness';

const keyOfRun = ({ kind, id }: Pick<Run, 'kind' | 'id'>): string =>
  keyOf('letter', `${kind}/${id}`);

const channel = new BroadcastChannel(CHANNELS.exercises);
/** Whether the witness outside of the database was told of the letter that is being written. */
let known = false;

/** Of one kind, in the order in which they were begun; what does not parse is set aside. */
export async function readRuns(kind: Kind): Promise<StoredRun[]> {
  const raw = await reading((entries) => rawUnder(entries, keysUnder(`${PREFIX.letter}${kind}/`)));
  const runs = await parsed(raw, storedRunShape);
  return runs.sort((one, other) => one.begunAt - other.begunAt);
}

export async function writeRun(run: StoredRun): Promise<void> {
  await store()('readwrite', (runs) => {
    runs.put(storedRunShape.write(run), keyOfRun(run));
    // At once, so that a tab closed on the very key has written it.
    runs.transaction.commit();
    return promisifyRequest(runs.transaction);
  });
  channel.postMessage(null);
  // Once is enough to know that something is here.
  if (!known) followJournal();
  known = true;
}

/**
 * Nothing stays of it, not even that it was there: it leaves the copies of earlier days as well,
 * and what the last large change could be undone with.
 */
export async function removeRun(run: Pick<Run, 'kind' | 'id'>): Promise<void> {
  const key = keyOfRun(run);
  await deriving(async (from) => {
    from.store.delete(key);
    await Promise.all([removeFromCopies(from, key), removeFromUndo(from, key)]);
  });
  channel.postMessage(null);
  known = false;
  followJournal();
}

async function removeFromCopies({ store }: Writing, key: string): Promise<void> {
  const copies = await rawUnder(store, keysUnder(`${PREFIX.part}letters/`));
  for (const [at, value] of copies) {
    const read = partShape.read(value);
    if (read.state !== 'ok') continue;
    const records: Raw[] = JSON.parse(read.value.records);
    const others = records.filter(([each]) => each !== key);
    if (others.length === records.length) continue;
    store.put(partShape.write({ records: JSON.stringify(others) }), at);
  }
}

async function removeFromUndo({ store }: Writing, key: string): Promise<void> {
  for (const [at, value] of await rawUnder(store, keysUnder(PREFIX.undo))) {
    const read = undoNotesShape.read(value);
    if (read.state !== 'ok') continue;
    const others = read.value.filter(([, notes]) => !notes.some((note) => note.key === key));
    if (others.length < read.value.length) store.put(undoNotesShape.write(others), at);
  }
}

/** Calls back when another page of ours wrote or removed one. Returns how to stop. */
export function onRunsChange(listener: () => void): () => void {
  channel.addEventListener('message', listener);
  return () => channel.removeEventListener('message', listener);
}
