/**
 * Notices that the journal's database was lost, which the database can't say itself: each has a
 * random id, and a witness outside of it knows which one was there and whether it held anything.
 * Beside the witness lies a copy of the journal, part by part. Nothing of either is written over
 * while a loss waits for what the person chooses.
 */

import {
  ALL_DAYS,
  type JournalPart,
  KEY_OF_DATABASE,
  keyOf,
  keysOfPart,
  keysUnder,
  PREFIX,
} from '@/utils/journal/model/keys';
import { readClock } from '@/utils/platform/browser/clock';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { isPrivate } from '@/utils/platform/browser/private';
import { sendMessage } from '@/utils/platform/browser/send-message';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { STORAGE_KEYS } from '@/utils/platform/storage/storage-keys';
import {
  type OutsideCopy,
  onWitnessChange,
  readOutsideCopy,
  readOutsidePart,
  readWitness,
  removeOutsideParts,
  type Witness,
  writeOutsidePart,
  writeWitness,
} from '@/utils/platform/storage/witness-store';
import { DAY_MS } from '@/utils/shared/time';
import { ask, deriving, type Raw, rawUnder, reading, within } from './database';

/** Where nothing is copied, the witness tells no more exactly when the journal was last there. Chosen. */
const OLD_MS = DAY_MS / 2;

/** A database that held something is no longer there. */
export interface Loss {
  /** When it was last seen to have changed, epoch milliseconds. */
  lastMs: number;
  /** Whether a copy of it is left outside of it. */
  copy: boolean;
}

/** Held while the witness or the copy is read, changed and written, and while everything is deleted. */
export const inWitnessLock = <T>(work: () => Promise<T>): Promise<T> =>
  oneAtATime(STORAGE_KEYS.journalWitness.key, work);

/** Null where nothing was lost. Rejects where the database can't be read at all. */
export async function readLoss(): Promise<Loss | null> {
  // A private window may have a database of its own, which is no sign of anything.
  if (isPrivate()) return null;
  const witness = await readWitness();
  if (!witness?.holds) return null;
  const id = await reading(idOf);
  if (!isLost(witness, id)) return null;
  const copy = Object.keys((await readOutsideCopy()).parts).length > 0;
  return { lastMs: witness.atMs, copy };
}

/** Calls back now and whenever it may be another; not where the journal can't be read. Returns how to stop. */
export function followLoss(listener: (loss: Loss | null) => void): () => void {
  const tell = () => void readLoss().then(listener, () => undefined);
  tell();
  return onWitnessChange(tell);
}

/**
 * The witness and the copy follow the journal, soon. The background sees to it, because a popup is
 * closed on the very key; where there is none to hear it, this page. What fails is done after the
 * next write.
 */
export function followJournal(): void {
  tellBackground()
    .catch(bearWitness)
    .catch(() => undefined);
}

const tellBackground = async (): Promise<void> => sendMessage({ type: 'written' });

/** Brings the witness and the copy up to the journal, unless a loss waits. */
export async function bearWitness(): Promise<void> {
  if (isPrivate()) return;
  await inWitnessLock(async () => {
    const [witness, { id, holds }] = await Promise.all([readWitness(), reading(lookAt)]);
    // Nothing was ever here, or what was here is gone.
    if ((!holds && id === null) || isLost(witness, id)) return;
    await write(witness, id, holds);
  });
}

/**
 * The person has chosen: from now on the journal is what is in the database now, and what was left
 * of the other is no longer kept.
 */
export const settleLoss = (): Promise<void> =>
  inWitnessLock(async () => {
    const { id, holds } = await reading(lookAt);
    await write(null, id, holds);
  });

/** The records of the copy, part by part, as they lay there; a damaged part is set aside and left out. */
export async function* readCopy(): AsyncGenerator<Raw[]> {
  for (const part of Object.keys((await readOutsideCopy()).parts)) {
    const raw = await readOutsidePart<Raw[]>(part);
    if (raw) yield raw;
  }
}

const isLost = (witness: Witness | null, id: string | null): boolean =>
  witness?.holds === true && witness.database !== id;

const idOf = async (store: IDBObjectStore): Promise<string | null> => {
  const id: unknown = await ask(store.get(KEY_OF_DATABASE));
  return typeof id === 'string' ? id : null;
};

/** Which database it is, and whether it holds anything that the person wrote. */
async function lookAt(store: IDBObjectStore) {
  const written = [
    ALL_DAYS,
    ...(['person', 'intention', 'occasion', 'heard', 'letter'] as const).map(under),
  ];
  const [id, ...first] = await Promise.all([
    idOf(store),
    ...written.map((bounds) => ask(store.getKey(within(bounds)))),
  ]);
  return { id, holds: first.some((key) => key !== undefined) };
}

const under = (kind: keyof typeof PREFIX) => keysUnder(PREFIX[kind]);

/** The witness first: it is written quickly, and the copy may take a while. */
async function write(witness: Witness | null, id: string | null, holds: boolean): Promise<void> {
  const database = id ?? (await nameDatabase());
  const [behind, { wallMs }] = await Promise.all([copyBehind(), readClock()]);
  const same = witness?.database === database && witness.holds === holds;
  const isBehind = behind.gone.length + behind.changed.length > 0;
  if (same && !isBehind && wallMs - witness.atMs < OLD_MS) return;
  await writeWitness({ database, holds, atMs: Math.trunc(wallMs) });
  await copyOutside(behind);
}

const nameDatabase = (): Promise<string> =>
  deriving(async ({ store }) => {
    const id = (await idOf(store)) ?? crypto.randomUUID();
    store.put(id, KEY_OF_DATABASE);
    return id;
  });

interface Behind {
  copy: OutsideCopy;
  /** Parts that are copied and no longer there. */
  gone: readonly string[];
  /** Parts that were written since, the newest first: a browser may end before all are copied. */
  changed: readonly string[];
}

/**
 * Where the copy is behind the journal. Letters stay out of it: one that was let go of is to be
 * gone, and what storage deletes may stay on the disk for a while.
 */
async function copyBehind(): Promise<Behind> {
  const [{ keptSnapshots }, copy] = await Promise.all([readSettings(), readOutsideCopy()]);
  const stamps = keptSnapshots === 0 ? new Map<string, string>() : await reading(stampsOf);
  return {
    copy,
    gone: Object.keys(copy.parts).filter((part) => !stamps.has(part)),
    changed: [...stamps.keys()].filter((part) => copy.parts[part] !== stamps.get(part)).reverse(),
  };
}

async function copyOutside({ copy, gone, changed }: Behind): Promise<void> {
  let parts = without(copy.parts, gone);
  if (gone.length > 0) await removeOutsideParts(gone, { parts });
  for (const part of changed) {
    const { stamp, records } = await reading((store) => partNow(store, part as JournalPart));
    parts = { ...parts, [part]: stamp };
    await writeOutsidePart(part, JSON.stringify(records), { parts });
  }
}

const stampsOf = async (store: IDBObjectStore): Promise<Map<string, string>> =>
  new Map(
    (await rawUnder(store, under('touched')))
      .map(([key, stamp]): [string, string] => [key.slice(PREFIX.touched.length), String(stamp)])
      .filter(([part]) => part !== 'letters'),
  );

const partNow = async (store: IDBObjectStore, part: JournalPart) => {
  const [stamp, records] = await Promise.all([
    ask(store.get(keyOf('touched', part))),
    rawUnder(store, keysOfPart(part)),
  ]);
  return { stamp: String(stamp), records };
};

const without = (parts: OutsideCopy['parts'], gone: readonly string[]): OutsideCopy['parts'] =>
  Object.fromEntries(Object.entries(parts).filter(([part]) => !gone.includes(part)));
