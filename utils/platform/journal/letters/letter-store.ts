/**
 * Letters, in the journal's store and apart from its entries: what was written in an exercise, and
 * replies that sleep. Each key typed is a write of its own; only the first wakes the background, and
 * none tells other pages what was written, only that something was. The words are sealed: by a key
 * that is thrown away with them, or by one that lies with them under the person's passphrase.
 */
import { promisifyRequest } from 'idb-keyval';
import type { Lock } from '@/utils/crypto/lock';
import type { SealedWords } from '@/utils/crypto/sealer';
import { keysUnder, PREFIX } from '@/utils/journal/model/keys';
import { partShape } from '@/utils/journal/transfer/snapshot';
import { undoNotesShape } from '@/utils/journal/transfer/undo-log';
import {
  deriving,
  parsed,
  type Raw,
  rawUnder,
  reading,
  store,
  type Writing,
} from '@/utils/platform/journal/database';
import { followJournal } from '@/utils/platform/journal/witness';
import { quarantine } from '@/utils/platform/storage/extension-storage';
import { CHANNELS, RECORD_PREFIX } from '@/utils/platform/storage/storage-keys';
import {
  makeUnreadable,
  parsedText,
  readUnsent,
  removeUnsent,
  writeUnsent,
  writeUnsentWith,
} from '@/utils/platform/storage/unsent-words';
import { storedRunShape } from '@/utils/practice/exercises/run';
import { REPLIES, storedReplyShape } from '@/utils/practice/replies/reply';
import { answersShape, type Opened, type SealedAnswers } from '@/utils/practice/sealed-answers';
import type { Shape } from '@/utils/shared/versioned-schema';

const channel = new BroadcastChannel(CHANNELS.exercises);
/** Whether the witness outside of the database was told of the letter that is being written. */
let known = false;

/**
 * Those whose keys begin so, open but for those that a passphrase locks; what does not parse, or has
 * no key any more, is set aside.
 */
export async function readLetters<T extends SealedAnswers>(
  prefix: string,
  shape: Shape<T>,
  keyOf: (letter: T) => string,
): Promise<T[]> {
  const raw = await reading((entries) => rawUnder(entries, keysUnder(prefix)));
  const letters = await Promise.all(
    (await parsed(raw, shape)).map((letter) => openOrQuarantine(letter, shape, keyOf(letter))),
  );
  return letters.filter((letter) => letter !== null);
}

async function openOrQuarantine<T extends SealedAnswers>(
  letter: T,
  shape: Shape<T>,
  key: string,
): Promise<T | null> {
  const opened = await open(letter, key);
  if (opened) return opened;
  await quarantine(RECORD_PREFIX + key, shape.write(letter), 'its key is not here');
  return null;
}

/** Null where it can't be read; one that a passphrase locks is given as it lies there. */
async function open<T extends SealedAnswers>(letter: T, key: string): Promise<T | null> {
  if (letter.sealed || !letter.words) return letter;
  const words = await readUnsent(key, letter.words);
  const answers = answersShape.read(words === null ? null : parsedText(words));
  return answers.state === 'ok' ? { ...letter, answers: answers.value, words: null } : null;
}

/** All of them as they go into a file, which no key lies beside: open but for the locked ones. */
export async function readLettersForFile(): Promise<Raw[]> {
  const raw = await reading((store) => rawUnder(store, keysUnder(PREFIX.letter)));
  return Promise.all(
    raw.map(([record, value]) =>
      record.startsWith(REPLIES)
        ? forFile(record, value, storedReplyShape)
        : forFile(record, value, storedRunShape),
    ),
  );
}

async function forFile<T extends SealedAnswers>(
  key: string,
  value: unknown,
  shape: Shape<T>,
): Promise<Raw> {
  const read = shape.read(value);
  if (read.state !== 'ok' || !read.value.words) return [key, value];
  return [key, shape.write((await open(read.value, key)) ?? read.value)];
}

/** @param lock of the person's passphrase; null where none was chosen */
export async function writeLetter<T extends SealedAnswers>(
  key: string,
  letter: Opened<T>,
  shape: Shape<T>,
  lock: Lock | null,
): Promise<void> {
  const answers = JSON.stringify(answersShape.write(letter.answers));
  const put = (words: SealedWords) => {
    const sealed = { answers: {}, sealed: lock?.sealedKey ?? null, words };
    return putLetter(key, shape.write({ ...letter, ...sealed } as unknown as T));
  };
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

/** Letters of which this page knows that they have no other key than the passphrase's. */
const locked = new Set<string>();

const putLetter = (key: string, value: unknown): Promise<void> =>
  store()('readwrite', (letters) => {
    letters.put(value, key);
    // At once, so that a tab closed on the very key has written it.
    letters.transaction.commit();
    return promisifyRequest(letters.transaction);
  });

/**
 * Nothing stays of it, not even that it was there: it leaves the copies of earlier days as well,
 * and what the last large change could be undone with. What old blocks of the disk still have of it
 * can't be read without the key, which goes last.
 */
export async function removeLetter(key: string): Promise<void> {
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
export function onLettersChange(listener: () => void): () => void {
  channel.addEventListener('message', listener);
  return () => channel.removeEventListener('message', listener);
}
