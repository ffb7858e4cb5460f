/** Replies that sleep, each a letter of the journal's (letter-store.ts). */
import type { Lock } from '@/utils/crypto/lock';
import { keysUnder } from '@/utils/journal/model/keys';
import { rawUnder, readable, reading } from '@/utils/platform/journal/database';
import { invalidateNewTabCache } from '@/utils/platform/storage/new-tab-cache-invalidation';
import { makeReady } from '@/utils/platform/storage/unsent-words';
import {
  awakeReplies,
  REPLIES,
  type Reply,
  type ReplyTimes,
  type StoredReply,
  storedReplyShape,
} from '@/utils/practice/replies/reply';
import { readLetters, removeLetter, writeLetter } from './letter-store';

const keyOfReply = (id: string): string => REPLIES + id;

/** In the order in which they were begun; what a passphrase locks as it lies there. */
export const readReplies = async (): Promise<StoredReply[]> =>
  (await readLetters(REPLIES, storedReplyShape, ({ id }) => keyOfReply(id))).sort(
    (one, other) => one.begunAt - other.begunAt,
  );

/** Call when one is shown: the tab may be closed on the very first keys. */
export const makeReadyForReply = (id: string): Promise<void> => makeReady(keyOfReply(id));

/** @param lock of the person's passphrase; null where none was chosen */
export async function writeReply(reply: Reply, lock: Lock | null): Promise<void> {
  await writeLetter(keyOfReply(reply.id), reply, storedReplyShape, lock);
  if (reply.state === 'asleep') await tellNewTab();
}

/** Nothing stays of it, not even that it was there. */
export async function removeReply(id: string): Promise<void> {
  await removeLetter(keyOfReply(id));
  await tellNewTab();
}

/** The next new tab may ask about it, or does so no more; where that can't be told, tomorrow's does. */
const tellNewTab = (): Promise<void> =>
  invalidateNewTabCache(new Set(['letters'])).catch(() => undefined);

/** What is known of all without a word of theirs; one that has none may be among them. */
export const readReplyTimes = async (): Promise<ReplyTimes[]> => {
  const raw = await reading((store) => rawUnder(store, keysUnder(REPLIES)));
  return readable(raw, storedReplyShape).map(({ id, state, sleptAt, wakesAt }) => ({
    id,
    state,
    sleptAt,
    wakesAt,
  }));
};

/**
 * Those that woke and were not opened since, in the order in which they woke: nothing of their words
 * is read.
 * @param nowMs epoch milliseconds, by the clock that the watch goes by
 */
export const readAwakeReplies = async (nowMs: number): Promise<{ id: string; wakesAt: number }[]> =>
  awakeReplies(await readReplyTimes(), nowMs);
