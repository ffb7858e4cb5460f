/**
 * Exercises that are under way or were kept, in the journal's store, apart from its entries. Each
 * key typed is a write of its own; only the first wakes the background, and none tells other pages
 * what was written, only that something was. The words are sealed: by a key that is thrown away with
 * them, or by one that lies with them under the person's passphrase.
 */
import { promisifyRequest } from 'idb-keyval';
import type { Lock } from '@/utils/crypto/lock';
import type { SealedWords } from '@/utils/crypto/sealer';
import { keyOf, keysUnder, PREFIX } from '@/utils/journal/model/keys';
import { partShape } from '@/utils/journal/transfer/snapshot';
import { undoNotesShape } from '@/utils/journal/transfer/undo-log';
import { quarantine } from '@/utils/platform/storage/extension-storage';
import { CHANNELS, RECORD_PREFIX } from '@/utils/platform/storage/storage-keys';
import {
  makeReady,
  makeUnreadable,
  parsedText,
  readUnsent,
  removeUnsent,
  writeUnsent,
  writeUnsentWith,
} from '@/utils/platform/storage/unsent-words';
import type { ExerciseId } from '@/utils/practice/exercises/plans';
import {
  answersShape,
  type Run,
  type StoredRun,
  storedRunShape,
} from '@/utils/practice/exercises/run';
import { deriving, parsed, type Raw, rawUnder, reading, store, type Writing } from './database';
import { followJournal } from './witness';

const keyOfRun = ({ exercise, id }: Pick<Run, 'exercise' | 'id'>): string =>
  keyOf('letter', `${exercise}/${id}`);

const channel = new BroadcastChannel(CHANNELS.exercises);
/** Whether the witness outside of the database was told of the letter that is being written. */
let known = false;

/**
 * Of one exercise, in the order in which they were begun, open but for those that a passphrase locks;
 * what does not parse, or has no key any more, is set aside.
 */
export async function readRuns(exercise: ExerciseId): Promise<StoredRun[]> {
  const raw = await reading((entries) =>
    rawUnder(entries, keysUnder(`${PREFIX.letter}${exercise}/`)),
  );
  const runs = await Promise.all((await parsed(raw, storedRunShape)).map(openOrQuarantine));
  return runs.filter((run) => run !== null).sort((one, other) => one.begunAt - other.begunAt);
}

async function openOrQuarantine(run: StoredRun): Promise<StoredRun | null> {
  const opened = await open(run);
  if (opened) return opened;
  await quarantine(RECORD_PREFIX + keyOfRun(run), storedRunShape.write(run), 'its key is not here');
  return null;
}

/** Null where it can't be read; one that a passphrase locks is given as it lies there. */
async function open(run: StoredRun): Promise<StoredRun | null> {
  if (run.sealed || !run.words) return run;
  const words = await readUnsent(keyOfRun(run), run.words);
  const answers = answersShape.read(words === null ? null : parsedText(words));
  return answers.state === 'ok' ? { ...run, answers: answers.value, words: null } : null;
}

/** All of them as they go into a file, which no key lies beside: open but for the locked ones. */
export async function readRunsForFile(): Promise<Raw[]> {
  const raw = await reading((store) => rawUnder(store, keysUnder(PREFIX.letter)));
  return Promise.all(
    raw.map(async ([key, value]): Promise<Raw> => {
      const read = storedRunShape.read(value);
      if (read.state !== 'ok' || !read.value.words) return [key, value];
      return [key, storedRunShape.write((await open(read.value)) ?? read.value)];
    }),
  );
}

/** Call when one is shown: the tab may be closed on the very first keys. */
export const makeReadyForRun = (run: Pick<Run, 'exercise' | 'id'>): Promise<void> =>
  makeReady(keyOfRun(run));

/** @param lock of the person's passphrase; null where none was chosen */
export async function writeRun(run: Run, lock: Lock | null): Promise<void> {
  const key = keyOfRun(run);
  const answers = JSON.stringify(answersShape.write(run.answers));
  const put = (words: SealedWords) =>
    putRun({ ...run, answers: {}, sealed: lock?.sealedKey ?? null, words });
  if (lock) {
    await writeUnsentWith(lock.sealer, key, answers, put);
    // What was written before there was a passphrase can't be read without it any more either.
    if (!locked.has(key)) await makeUnreadable(key);
    locked.add(key);
  } else {
    locked.delete(key);
    await writeUnsent(key, answers, put);
  }
  channel.postMessage(null);
  // Once is enough to know that something is here.
  if (!known) followJournal();
  known = true;
}

/** Runs of which this page knows that they have no other key than the passphrase's. */
const locked = new Set<string>();

const putRun = (run: StoredRun): Promise<void> =>
  store()('readwrite', (runs) => {
    runs.put(storedRunShape.write(run), keyOfRun(run));
    // At once, so that a tab closed on the very key has written it.
    runs.transaction.commit();
    return promisifyRequest(runs.transaction);
  });

/**
 * Nothing stays of it, not even that it was there: it leaves the copies of earlier days as well,
 * and what the last large change could be undone with. What old blocks of the disk still have of it
 * can't be read without the key, which goes last.
 */
export async function removeRun(run: Pick<Run, 'exercise' | 'id'>): Promise<void> {
  const key = keyOfRun(run);
  await removeUnsent(key, () =>
    deriving(async (from) => {
      from.store.delete(key);
      await Promise.all([removeFromCopies(from, key), removeFromUndo(from, key)]);
    }),
  );
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
