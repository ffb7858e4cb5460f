/**
 * Keys that can be thrown away. A browser's databases keep what was deleted in old blocks on the
 * disk, for months; a file of the extension's own file system is gone with its removal. So words
 * that are not kept yet lie in a database encrypted only, each draft and letter by a key of its own
 * that lies in such a file, and without that file nobody can read what the old blocks hold
 * (docs/decisions/gone.md, which says what this is good against, and what not).
 */
import type { Bytes } from '@/utils/crypto/base64';
import { newKeyBytes } from '@/utils/crypto/sealer';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { ERASABLE_KEYS } from './storage-keys';

/** There is no file system of our own: Firefox has none where it never remembers history. */
export class NoKeysError extends Error {}

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory().catch((cause) => {
    throw new NoKeysError('no place for keys', { cause });
  });
  return root.getDirectoryHandle(ERASABLE_KEYS, { create: true });
}

/** Any text as the name of a file. */
const fileOf = (name: string): string => encodeURIComponent(name);

/** Null where there is none, or it was thrown away. */
export async function readKey(name: string): Promise<Bytes | null> {
  try {
    const file = await (await (await folder()).getFileHandle(fileOf(name))).getFile();
    // A browser that was killed on the way has left an empty one.
    return file.size === 0 ? null : new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (isNotThere(error)) return null;
    throw error;
  }
}

/** The key of this name; a new one where there is none. Rejects where it can't be stored. */
export const readOrMakeKey = (name: string): Promise<Bytes> =>
  oneAtATime(ERASABLE_KEYS, async () => {
    const known = await readKey(name);
    if (known) return known;
    const key = newKeyBytes();
    const file = await (await folder()).getFileHandle(fileOf(name), { create: true });
    const writable = await file.createWritable();
    await writable.write(key);
    await writable.close();
    return key;
  });

/** What it has sealed can't be read any more, wherever it lies. */
export async function throwAwayKey(name: string): Promise<void> {
  try {
    await (await folder()).removeEntry(fileOf(name));
  } catch (error) {
    if (!isNotThere(error) && !(error instanceof NoKeysError)) throw error;
  }
}

/** The names of all keys, with when each was made, epoch milliseconds. */
export async function readKeyNames(): Promise<{ name: string; madeAt: number }[]> {
  const keys: { name: string; madeAt: number }[] = [];
  try {
    for await (const [name, handle] of (await folder()).entries()) {
      if (handle.kind !== 'file') continue;
      const { lastModified } = await (handle as FileSystemFileHandle).getFile();
      keys.push({ name: decodeURIComponent(name), madeAt: lastModified });
    }
  } catch (error) {
    if (!isNotThere(error) && !(error instanceof NoKeysError)) throw error;
  }
  return keys;
}

const isNotThere = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';
