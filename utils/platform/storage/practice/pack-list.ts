/**
 * Which packs there are, with a stamp that changes with them, and the packs as they lie there: in
 * local storage, one key each. Apart from reading them (pack-store.ts), which few pages do.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { listen } from '@/utils/platform/browser/listen';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { quarantine, readStored, storedKeys } from '@/utils/platform/storage/extension-storage';
import { STORAGE_KEYS } from '@/utils/platform/storage/storage-keys';
import { shape } from '@/utils/shared/versioned-schema';

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

export const packKey = (id: string): string => PREFIX + id;

/** As it lies in storage, such as out of a file. @param stored null for none */
export const writeRawPack = (name: string, stored: unknown): Promise<void> =>
  oneAtATime(LIST, async () => {
    const id = name.slice(PREFIX.length);
    const others = (await readPackIds()).filter((other) => other !== id);
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
export async function readPackIds(): Promise<readonly string[]> {
  const reading = await readStored('local', LIST, listShape);
  if (reading.state === 'ok') return reading.value.ids;
  if (reading.state === 'absent') return [];
  const { [LIST]: raw } = await browser.storage.local.get(LIST);
  await quarantine(LIST, raw, reading.problem);
  return (await storedKeys('local'))
    .filter((each) => each.startsWith(PREFIX))
    .map((each) => each.slice(PREFIX.length));
}
