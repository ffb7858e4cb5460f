/**
 * Something written whose words are sealed where it lies: by a key that is thrown away with them, or
 * by one that lies beside them under the person's passphrase. What it takes to store one at every key
 * under a passphrase, and how one is opened.
 */
import * as z from 'zod/mini';
import { keyOfLock, type Lock, newLock } from '@/utils/crypto/lock';
import { type PassphraseKey, sealedTextSchema, unsealText } from '@/utils/crypto/passphrase';
import { openWords, sealedWordsSchema } from '@/utils/crypto/sealer';
import { shape } from '@/utils/shared/versioned-schema';

export const answersSchema = z.record(z.string(), z.string().check(z.maxLength(20_000)));
/** What was written, as it was typed, by field. */
export type Answers = z.infer<typeof answersSchema>;

/** The part that is sealed. */
export const answersShape = shape<Answers>(answersSchema);

/** What is stored beside all else of it; where it is sealed, its answers are empty. */
export const SEALED_FIELDS = {
  /**
   * The key of `words`, sealed with a passphrase; null where there is no passphrase. Of one that has
   * no `words` it is what was written.
   */
  sealed: z.nullable(sealedTextSchema),
  /** What was written, sealed, in place of `answers`; null where it is not. */
  words: z.nullable(sealedWordsSchema),
};
const sealedSchema = z.object(SEALED_FIELDS);
export type SealedAnswers = z.infer<typeof sealedSchema> & { answers: Answers };

/** One that is open: without what sealed it. */
export type Opened<T extends SealedAnswers> = Omit<T, 'sealed' | 'words'>;

/** One that no passphrase locks, as it was read. */
export function unlocked<T extends SealedAnswers>(stored: T): Opened<T> {
  const { sealed: _, words: __, ...open } = stored;
  return open;
}

/** Whether anything was written that would be missed. */
export const isWritten = ({ answers }: { answers: Answers }): boolean =>
  Object.values(answers).some((text) => text.trim() !== '');

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
export async function openWith<T extends SealedAnswers>(
  stored: T,
  key: PassphraseKey | null,
): Promise<Opened<T> | null> {
  if (!stored.sealed) return unlocked(stored);
  if (!key) return null;
  const text = await textOf(stored, key);
  if (text === null) return null;
  const answers = answersShape.read(JSON.parse(text));
  if (answers.state !== 'ok') return null;
  await makeLock(key);
  return { ...unlocked(stored), answers: answers.value };
}

async function textOf(
  { sealed, words }: SealedAnswers,
  key: PassphraseKey,
): Promise<string | null> {
  if (!sealed || !words) return sealed && unsealText(sealed, key);
  const opened = await keyOfLock(sealed, key);
  return opened && openWords(words, opened);
}
