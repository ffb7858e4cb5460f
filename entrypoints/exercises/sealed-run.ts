/** Runs that a passphrase locks: what it takes to store one at every key, and how one is opened. */
import { keyOfLock, type Lock, newLock } from '@/utils/crypto/lock';
import { type PassphraseKey, unsealText } from '@/utils/crypto/passphrase';
import { openWords } from '@/utils/crypto/sealer';
import { answersShape, type Run, type StoredRun } from '@/utils/practice/exercises/run';

/** Each made when its passphrase was given, so that no key that is typed waits for it. */
const locks = new WeakMap<PassphraseKey, Lock>();

export async function makeLock(key: PassphraseKey): Promise<void> {
  if (!locks.has(key)) locks.set(key, await newLock(key));
}

/** @throws where `makeLock` was not called for it */
export function lockOf(key: PassphraseKey): Lock {
  const lock = locks.get(key);
  if (!lock) throw new Error('a passphrase without its lock');
  return lock;
}

/** Null where it is locked with another key, or with one and there is none. */
export async function openRun(stored: StoredRun, key: PassphraseKey | null): Promise<Run | null> {
  const { sealed, words, ...run } = stored;
  if (!sealed) return run;
  if (!key) return null;
  const text = await textOf(stored, key);
  if (text === null) return null;
  const answers = answersShape.read(JSON.parse(text));
  if (answers.state !== 'ok') return null;
  await makeLock(key);
  return { ...run, answers: answers.value };
}

async function textOf({ sealed, words }: StoredRun, key: PassphraseKey): Promise<string | null> {
  if (!sealed || !words) return sealed && unsealText(sealed, key);
  const opened = await keyOfLock(sealed, key);
  return opened && openWords(words, opened);
}
