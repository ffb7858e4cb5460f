/** Large changes of the journal: each is one transaction, and the last one can be undone. */
import { idInKey, keyOf, keysUnder, PREFIX } from '@/utils/journal/model/keys';
import {
  fingerprint,
  type LargeChange,
  largeChangeShape,
  UNDO_FOR_MS,
  type UndoNote,
  undoNotesShape,
} from '@/utils/journal/transfer/undo-log';
import { readClock } from '@/utils/platform/browser/clock';
import { restorePreferences } from '@/utils/platform/storage/preferences-transfer';
import { ask, reading, type Writing, within, writing } from './database';
import { type Changing, change } from './records';

const KEY_OF_LAST = keyOf('undo', 'last');
/** Records noted in one piece. Chosen: small beside the records themselves. */
const PIECE = 500;
const keyOfPiece = (n: number) => keyOf('undo', String(n).padStart(8, '0'));

/** A transaction that can be undone. */
export interface UndoableWriting extends Changing {
  /** Writes the undo notes so far once there are many, so that they don't fill the memory. */
  flushIfFull(): void;
}

/**
 * Makes a large change and logs how to undo it; the one before can't be undone any more. `work`
 * returns what the change was, and calls `flushIfFull` between its pieces. Rejects as `work` does,
 * or with `QuotaExceededError` when the disk is full; then nothing is changed.
 */
export function withUndoLog<T>(
  work: (to: UndoableWriting) => Promise<{ last: LargeChange; result: T }>,
): Promise<T> {
  return writing(async (writing) => {
    writing.store.delete(within(keysUnder(PREFIX.undo)));
    const notes = new Notes(writing.store);
    const { last, result } = await work({
      ...writing,
      note: (id, key, before, after) => notes.add(id, key, before, after),
      flushIfFull: () => notes.flushIfFull(),
    });
    notes.flush();
    writing.store.put(largeChangeShape.write(last), KEY_OF_LAST);
    return result;
  });
}

class Notes {
  readonly #store: IDBObjectStore;
  #byId = new Map<string, UndoNote[]>();
  #pieces = 0;

  constructor(store: IDBObjectStore) {
    this.#store = store;
  }

  add(id: string, key: string, before: unknown, after: unknown): void {
    const notes = this.#byId.get(id) ?? [];
    this.#byId.set(id, notes);
    const known = notes.find((note) => note.key === key);
    if (known) known.left = fingerprint(after);
    else notes.push({ key, before: before ?? null, left: fingerprint(after) });
  }

  flushIfFull(): void {
    if (this.#byId.size >= PIECE) this.flush();
  }

  flush(): void {
    if (this.#byId.size === 0) return;
    this.#store.put(undoNotesShape.write([...this.#byId]), keyOfPiece(this.#pieces++));
    this.#byId = new Map();
  }
}

/** The large change that can be undone now, or null. The log of one that is too old is deleted. */
export async function readLastLargeChange(): Promise<LargeChange | null> {
  const { wallMs } = await readClock();
  const read = largeChangeShape.read(await reading((store) => ask(store.get(KEY_OF_LAST))));
  if (read.state !== 'ok') return null;
  if (wallMs - read.value.atMs < UNDO_FOR_MS) return read.value;
  await forgetLastLargeChange();
  return null;
}

export const forgetLastLargeChange = (): Promise<void> =>
  writing(async ({ store }) => void store.delete(within(keysUnder(PREFIX.undo))));

/**
 * Undoes the last large change, and the preferences that came with it; null where there is none.
 *
 * @throws `Error` when the log of it can't be read; then nothing is undone
 */
export async function undoLastLargeChange(): Promise<Undone | null> {
  const undone = await writing<Undone | null>(async (to) => {
    const read = largeChangeShape.read(await ask(to.store.get(KEY_OF_LAST)));
    if (read.state !== 'ok') return null;
    let stayed = 0;
    const keys = await ask(to.store.getAllKeys(within([keyOfPiece(0), keyOf('undo', '99999999')])));
    // From the last to the first: what a file has twice is put back as it was before both.
    for (const key of keys.reverse()) {
      const piece = undoNotesShape.read(await ask(to.store.get(key)));
      if (piece.state !== 'ok') throw new Error('what is needed to undo this can not be read');
      for (const [id, notes] of piece.value) if (!(await putBack(to, id, notes))) stayed += 1;
    }
    to.store.delete(within(keysUnder(PREFIX.undo)));
    return { last: read.value, stayed };
  });
  if (undone) await restorePreferences(undone.last.choices);
  return undone;
}

export interface Undone {
  last: LargeChange;
  /** How many records stay as they are, because they were changed since. */
  stayed: number;
}

async function putBack(to: Writing, id: string, notes: readonly UndoNote[]): Promise<boolean> {
  const now = await Promise.all(notes.map(({ key }) => ask(to.store.get(key)) as Promise<unknown>));
  if (notes.some(({ left }, i) => fingerprint(now[i]) !== left)) return false;
  // An entry that was moved since lies under a key that is not noted.
  const where = await ask(to.store.get(keyOf('where', id)));
  if (typeof where === 'string' && !notes.some(({ key }) => key === where)) return false;
  // Taken away first: what is put then also says where it is found.
  const inOrder = [...notes].sort((a, b) => Number(a.before !== null) - Number(b.before !== null));
  for (const { key, before } of inOrder) await change(to, idInKey(key), key, before);
  return true;
}
