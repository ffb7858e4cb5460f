/**
 * Large changes of the journal: each is one transaction, and the last few can be undone, each for
 * itself. A small one never takes the undo of an import away.
 */
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

/** Records noted in one piece. Chosen: small beside the records themselves. */
const PIECE = 500;
/** How many can be undone. Chosen: the large ones hold as much as they wrote over. */
const KEPT = { large: 2, small: 5 } as const;
const isLarge = ({ what }: LargeChange) => what === 'import' || what === 'restore';

/** The one change that could be undone before several could lies under no id. */
const ID_OF_OLD = '';
const keyUnder = (id: string, name: string) =>
  keyOf('undo', id === ID_OF_OLD ? name : `${id}/${name}`);
const keyOfChange = (id: string) => keyUnder(id, 'last');
const keyOfPiece = (id: string, n: number) => keyUnder(id, String(n).padStart(8, '0'));
const piecesOf = (id: string): [string, string] => [keyOfPiece(id, 0), keyUnder(id, '99999999')];
const idIn = (key: string) => /^undo\/(?:(.*)\/)?last$/.exec(key)?.map((id) => id ?? ID_OF_OLD)[1];

/** A large change that can be undone. */
export interface UndoableChange extends LargeChange {
  readonly id: string;
}

/** Newest first. */
async function changesIn(store: IDBObjectStore): Promise<UndoableChange[]> {
  const keys = (await ask(store.getAllKeys(within(keysUnder(PREFIX.undo))))).map(String);
  const ids = keys.map(idIn).filter((id) => id !== undefined);
  const raw = await Promise.all(ids.map((id) => ask(store.get(keyOfChange(id)))));
  return raw
    .flatMap((value, i) => {
      const read = largeChangeShape.read(value);
      return read.state === 'ok' ? [{ ...read.value, id: ids[i] as string }] : [];
    })
    .sort((a, b) => b.atMs - a.atMs || (a.id < b.id ? 1 : -1));
}

function drop(store: IDBObjectStore, id: string): void {
  store.delete(within(piecesOf(id)));
  store.delete(keyOfChange(id));
}

/** A transaction that can be undone. */
export interface UndoableWriting extends Changing {
  /** Writes the undo notes so far once there are many, so that they don't fill the memory. */
  flushIfFull(): void;
}

/**
 * Makes a large change and logs how to undo it. `work` returns what the change was, and calls
 * `flushIfFull` between its pieces. Rejects as `work` does, or with `QuotaExceededError` when the
 * disk is full; then nothing is changed.
 *
 * @returns the change's id beside the result
 */
export function withUndoLog<T>(
  work: (to: UndoableWriting) => Promise<{ last: LargeChange; result: T }>,
): Promise<{ id: string; result: T }> {
  return writing(async (writing) => {
    const { store } = writing;
    // No digit first: the pieces of the old one lie among the digits.
    const id = `c-${crypto.randomUUID()}`;
    const notes = new Notes(store, id);
    const { last, result } = await work({
      ...writing,
      note: (id, key, before, after) => notes.add(id, key, before, after),
      flushIfFull: () => notes.flushIfFull(),
    });
    notes.flush();
    const alike = (await changesIn(store)).filter((each) => isLarge(each) === isLarge(last));
    const kept = isLarge(last) ? KEPT.large : KEPT.small;
    for (const each of alike.slice(kept - 1)) drop(store, each.id);
    store.put(largeChangeShape.write(last), keyOfChange(id));
    return { id, result };
  });
}

class Notes {
  readonly #store: IDBObjectStore;
  readonly #id: string;
  #byId = new Map<string, UndoNote[]>();
  #pieces = 0;

  constructor(store: IDBObjectStore, id: string) {
    this.#store = store;
    this.#id = id;
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
    this.#store.put(undoNotesShape.write([...this.#byId]), keyOfPiece(this.#id, this.#pieces++));
    this.#byId = new Map();
  }
}

/** The large changes that can be undone now, newest first. The logs of those that are too old are deleted. */
export async function readLargeChanges(): Promise<UndoableChange[]> {
  const { wallMs } = await readClock();
  const changes = await reading(changesIn);
  // One from a time to come was made while the clock was wrong.
  const old = changes.filter(({ atMs }) => Math.abs(wallMs - atMs) >= UNDO_FOR_MS);
  if (old.length > 0) {
    await writing(async ({ store }) => {
      for (const { id } of old) drop(store, id);
    });
  }
  return changes.filter((each) => !old.includes(each));
}

/**
 * Undoes a large change, and the preferences that came with it; null where it is not there any more.
 *
 * @throws `Error` when the log of it can't be read; then nothing is undone
 */
export async function undoLargeChange(id: string): Promise<Undone | null> {
  const undone = await writing<Undone | null>(async (to) => {
    const read = largeChangeShape.read(await ask(to.store.get(keyOfChange(id))));
    if (read.state !== 'ok') return null;
    let stayed = 0;
    const keys = await ask(to.store.getAllKeys(within(piecesOf(id))));
    // From the last to the first: what a file has twice is put back as it was before both.
    for (const key of keys.reverse()) {
      const piece = undoNotesShape.read(await ask(to.store.get(key)));
      if (piece.state !== 'ok') throw new Error('what is needed to undo this can not be read');
      for (const [id, notes] of piece.value) if (!(await putBack(to, id, notes))) stayed += 1;
    }
    drop(to.store, id);
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
