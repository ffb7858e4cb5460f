/**
 * Words that are stored at every key and are not kept yet. They go to the disk sealed by a key of
 * their own, which is thrown away with them (erasable-keys.ts). Writing is in the order in which it
 * was asked for, and in the very call wherever the key is at hand.
 */
import { keyOfBytes, openWords, type SealedWords, Sealer } from '@/utils/crypto/sealer';
import { readKey, readKeyNames, readOrMakeKey, throwAwayKey } from './erasable-keys';
import { CHANNELS } from './storage-keys';

/** What is done one after the other. */
class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #open = 0;
  #changing = 0;

  get isFree(): boolean {
    return this.#open === 0;
  }

  /** Whether words are still to be put or removed. */
  get isChanging(): boolean {
    return this.#changing > 0;
  }

  take<T>(work: () => Promise<T>): Promise<T> {
    this.#open += 1;
    const turn = this.#last.then(work).finally(() => {
      this.#open -= 1;
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** A turn in which words are put or removed. */
  change<T>(work: () => Promise<T>): Promise<T> {
    this.#changing += 1;
    return this.take(work).finally(() => {
      this.#changing -= 1;
    });
  }
}

interface Unsent {
  turns: Turns;
  /** Null until the first words, and after the key was thrown away. */
  sealer: Sealer | null;
}

type Put = (sealed: SealedWords) => Promise<void>;

/** What this page has written, by the name of its key. */
const unsent = new Map<string, Unsent>();

function unsentOf(name: string): Unsent {
  const known = unsent.get(name) ?? { turns: new Turns(), sealer: null };
  unsent.set(name, known);
  return known;
}

// Another page has thrown it away: whoever writes on begins with a new one.
const channel = new BroadcastChannel(CHANNELS.keys);
channel.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const known = unsent.get(data);
  if (known) known.sealer = null;
});

/**
 * Seals the words and has them put where they belong. Resolves when they are there; rejects as `put`
 * does, or where no key can be stored.
 */
export function writeUnsent(name: string, words: string, put: Put): Promise<void> {
  const { turns, sealer } = unsentOf(name);
  const sealed = turns.isFree ? sealer?.sealNow(words) : null;
  if (sealed) return put(sealed);
  return turns.change(async () => put(await (await sealerOf(name)).seal(words)));
}

/** The same by another key than an erasable one; it waits for none to be made or thrown away. */
export function writeUnsentWith(
  sealer: Sealer,
  name: string,
  words: string,
  put: Put,
): Promise<void> {
  const { turns } = unsentOf(name);
  const sealed = turns.isChanging ? null : sealer.sealNow(words);
  if (sealed) return put(sealed);
  return turns.change(async () => put(await sealer.seal(words)));
}

/** Has its key at hand before the first words come, so that those need not wait for it either. */
export const makeReady = (name: string): Promise<void> =>
  unsentOf(name).turns.take(async () => (await sealerOf(name)).prepare());

async function sealerOf(name: string): Promise<Sealer> {
  const one = unsentOf(name);
  one.sealer ??= new Sealer(await keyOfBytes(await readOrMakeKey(name)));
  return one.sealer;
}

/** Null where its key was thrown away. */
export async function readUnsent(name: string, sealed: SealedWords): Promise<string | null> {
  const key = await readKey(name);
  return key && openWords(sealed, await keyOfBytes(key));
}

/** What was sealed as JSON; where it is none, the text itself, for whoever sets it aside. */
export function parsedText(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return words;
  }
}

/** Has the words removed from where they lie, and then throws their key away. */
export function removeUnsent(name: string, remove: () => Promise<void>): Promise<void> {
  return unsentOf(name).turns.change(async () => {
    await remove();
    await forgetKey(name);
  });
}

/** What was written under this name so far can't be read any more. */
export const makeUnreadable = (name: string): Promise<void> =>
  unsentOf(name).turns.take(() => forgetKey(name));

/** All of them, of whatever page. */
export async function makeAllUnreadable(): Promise<void> {
  for (const { name } of await readKeyNames()) await makeUnreadable(name);
}

async function forgetKey(name: string): Promise<void> {
  unsentOf(name).sealer = null;
  await throwAwayKey(name);
  channel.postMessage(name);
}
