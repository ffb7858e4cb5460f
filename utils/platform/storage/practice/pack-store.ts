/**
 * Packs in local storage, one key each, and beside them which there are, with a stamp that changes
 * with them. A new tab compares the stamp; only where its view is made are the packs read.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { listen } from '@/utils/platform/browser/listen';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { type HeldPack, heldPackShape } from '@/utils/practice/pack';
import { PackError, readPack } from '@/utils/practice/read-pack';
import { packText } from '@/utils/practice/write-pack';
import { shape } from '@/utils/shared/versioned-schema';
import { quarantine, readStored, storedKeys } from '../extension-storage';
import { STORAGE_KEYS } from '../storage-keys';

const { key: PREFIX } = STORAGE_KEYS.pack;
const { key: LIST } = STORAGE_KEYS.packList;

const listShape = shape(
  z.object({
    /** Random, and another after each change of a pack. */
    stamp: z.string(),
    /** Their ids. */
    ids: z.array(z.string()),
  }),
);

const key = (id: string) => PREFIX + id;

/** By name. @param which 'on' spares reading those that are off */
export async function readPacks(which: 'all' | 'on' = 'all'): Promise<HeldPack[]> {
  const keys = (await readIds()).map(key);
  if (keys.length === 0) return [];
  const stored = (await browser.storage.local.get(keys)) as Record<string, unknown>;
  const read: HeldPack[] = [];
  for (const [name, raw] of Object.entries(stored)) {
    const held = await readOne(name, raw, which);
    if (held) read.push(held);
  }
  return read.sort((one, other) => one.pack.name.localeCompare(other.pack.name));
}

/** Null where it is off and not asked for, and where it does not parse and was put into quarantine. */
async function readOne(name: string, raw: unknown, which: 'all' | 'on'): Promise<HeldPack | null> {
  const reading = heldPackShape.read(raw);
  if (reading.state === 'absent') return null;
  if (reading.state === 'ok') {
    const { text, on, from } = reading.value;
    if (which === 'on' && !on) return null;
    const pack = packIn(text);
    if (pack && key(pack.id) === name) return { pack, on, from };
  }
  await quarantine(name, raw, reading.state === 'bad' ? reading.problem : 'no pack');
  return null;
}

function packIn(text: string): HeldPack['pack'] | null {
  try {
    return readPack(text).pack;
  } catch (error) {
    if (error instanceof PackError) return null;
    throw error;
  }
}

/** In place of the one of its id. Rejects where storage does not take it; then nothing is changed. */
export function writePack({ pack, on, from }: HeldPack): Promise<void> {
  const text = packText(pack);
  // What could not be read again is not stored.
  readPack(text);
  return writeRawPack(key(pack.id), heldPackShape.write({ text, on, from }));
}

export const removePack = (id: string): Promise<void> => writeRawPack(key(id), null);

/** The same as it lies in storage, such as out of a file. @param stored null for none */
export const writeRawPack = (name: string, stored: unknown): Promise<void> =>
  oneAtATime(LIST, async () => {
    const id = name.slice(PREFIX.length);
    const others = (await readIds()).filter((other) => other !== id);
    const ids = stored === null ? others : [...others, id];
    const list = { [LIST]: listShape.write({ stamp: crypto.randomUUID(), ids }) };
    // The day's practice may be another one now, or one that no pause says.
    await browser.storage.local.remove(STORAGE_KEYS.practiceLine.key).catch(() => {});
    if (stored === null) await browser.storage.local.remove(name);
    await browser.storage.local.set(stored === null ? list : { [name]: stored, ...list });
  });

/** Calls back when one was brought in, switched or removed. Returns how to stop. */
export function onPacksChange(listener: () => void): () => void {
  return listen(browser.storage.onChanged, (changes, area) => {
    if (area === 'local' && LIST in changes) listener();
  });
}

/** Where the list does not parse, the packs that lie there are looked for. */
async function readIds(): Promise<readonly string[]> {
  const reading = await readStored('local', LIST, listShape);
  if (reading.state === 'ok') return reading.value.ids;
  if (reading.state === 'absent') return [];
  const { [LIST]: raw } = await browser.storage.local.get(LIST);
  await quarantine(LIST, raw, reading.problem);
  return (await storedKeys('local'))
    .filter((each) => each.startsWith(PREFIX))
    .map((each) => each.slice(PREFIX.length));
}
