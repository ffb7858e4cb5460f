/**
 * What lies outside of the journal's database, where it stays when a cleaner, a damaged disk or a
 * restored profile takes that away: a witness that there was a journal, and a copy of it.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { base64Of, bytesOf } from '@/utils/crypto/base64';
import { instant } from '@/utils/journal/model/fields';
import { listen } from '@/utils/platform/browser/listen';
import { shape } from '@/utils/shared/versioned-schema';
import { quarantine, readOrQuarantine } from './extension-storage';
import { STORAGE_KEYS } from './storage-keys';

const { key: WITNESS } = STORAGE_KEYS.journalWitness;
const { key: COPY } = STORAGE_KEYS.outsideCopy;
const { key: PART_PREFIX } = STORAGE_KEYS.outsidePart;

const witnessSchema = z.object({
  /** Random id of the database, which it holds itself as well. */
  database: z.string(),
  /** Whether it held anything that the person wrote. */
  holds: z.boolean(),
  /** When it was last seen to have changed, epoch milliseconds. */
  atMs: instant,
});
export type Witness = z.infer<typeof witnessSchema>;
export const witnessShape = shape<Witness>(witnessSchema);

const copySchema = z.object({
  /** Stamp of each part when it was copied, by the part's name. */
  parts: z.record(z.string(), z.string()),
});
export type OutsideCopy = z.infer<typeof copySchema>;
export const outsideCopyShape = shape<OutsideCopy>(copySchema);

/** Text compressed with gzip, in base64. */
export const outsidePartShape = shape(z.string());

export const readWitness = (): Promise<Witness | null> =>
  readOrQuarantine('local', WITNESS, witnessShape);

export const writeWitness = (witness: Witness): Promise<void> =>
  browser.storage.local.set({ [WITNESS]: witnessShape.write(witness) });

/** So that what the person deletes now is not told as lost. Hold the witness's lock. */
export const removeWitness = (): Promise<void> => browser.storage.local.remove(WITNESS);

/** Calls back when the witness was written or removed, by any page. Returns how to stop. */
export function onWitnessChange(listener: () => void): () => void {
  return listen(browser.storage.onChanged, (changes, area) => {
    if (area === 'local' && WITNESS in changes) listener();
  });
}

export const readOutsideCopy = async (): Promise<OutsideCopy> =>
  (await readOrQuarantine('local', COPY, outsideCopyShape)) ?? { parts: {} };

/** The part and that it is there, in one write: one of them is never without the other. */
export async function writeOutsidePart(
  part: string,
  text: string,
  copy: OutsideCopy,
): Promise<void> {
  await browser.storage.local.set({
    [PART_PREFIX + part]: outsidePartShape.write(await packed(text)),
    [COPY]: outsideCopyShape.write(copy),
  });
}

/** @param copy what is left; without any part, nothing stays */
export async function removeOutsideParts(
  parts: readonly string[],
  copy: OutsideCopy,
): Promise<void> {
  const keys = parts.map((part) => PART_PREFIX + part);
  if (Object.keys(copy.parts).length === 0) keys.push(COPY);
  else await browser.storage.local.set({ [COPY]: outsideCopyShape.write(copy) });
  await browser.storage.local.remove(keys);
}

/** Null where the part is not there, or is damaged: then it is set aside. */
export async function readOutsidePart<T>(part: string): Promise<T | null> {
  const key = PART_PREFIX + part;
  const read = await readOrQuarantine('local', key, outsidePartShape);
  if (read === null) return null;
  try {
    return JSON.parse(await unpacked(read)) as T;
  } catch (error) {
    await quarantine(key, outsidePartShape.write(read), String(error));
    return null;
  }
}

async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return base64Of(new Uint8Array(await new Response(stream).arrayBuffer()));
}

async function unpacked(base64: string): Promise<string> {
  const stream = new Blob([bytesOf(base64)]).stream();
  return new Response(stream.pipeThrough(new DecompressionStream('gzip'))).text();
}
