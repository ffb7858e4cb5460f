/**
 * The person's own practices in sync storage, one key each. Those that sync does not take are kept
 * together under one key in local storage, so that a page finds them without reading all of it.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { listen } from '@/utils/platform/browser/listen';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { quarantine, readOrQuarantine } from '@/utils/platform/storage/extension-storage';
import { STORAGE_KEYS } from '@/utils/platform/storage/storage-keys';
import { type OwnPractice, ownPracticeShape } from '@/utils/practice/own-practice';
import { shape } from '@/utils/shared/versioned-schema';

const { key: PREFIX } = STORAGE_KEYS.ownPractice;
const { key: LOCAL_KEY } = STORAGE_KEYS.localOwnPractices;

const localShape = shape(
  /** Stored practices by id, each with its own version. */
  z.record(z.string(), z.unknown()),
);
const key = (id: string) => PREFIX + id;

/** By title. */
export async function readOwnPractices(): Promise<OwnPractice[]> {
  const [synced, local] = await Promise.all([
    // Sync storage may be switched off as a whole; what is here remains.
    browser.storage.sync.get(null).catch(() => ({}) as Record<string, unknown>),
    readLocal(),
  ]);
  const stored = new Map<string, unknown>();
  for (const [name, raw] of Object.entries(synced)) {
    if (name.startsWith(PREFIX)) stored.set(name, raw);
  }
  // What stays here was refused there, so it is the newer one.
  for (const [id, raw] of Object.entries(local)) stored.set(key(id), raw);
  const read: OwnPractice[] = [];
  for (const [name, raw] of stored) {
    const reading = ownPracticeShape.read(raw);
    if (reading.state === 'ok') read.push(reading.value);
    if (reading.state === 'bad') await quarantine(name, raw, reading.problem);
  }
  return read.sort((one, other) => one.title.localeCompare(other.title));
}

/** Rejects only when neither storage takes it. */
export const writeOwnPractice = (practice: OwnPractice): Promise<void> =>
  writeRawOwnPractice(key(practice.id), ownPracticeShape.write(practice));

/** The same as it lies in storage, such as out of a file. */
export async function writeRawOwnPractice(name: string, stored: unknown): Promise<void> {
  const id = name.slice(PREFIX.length);
  try {
    await browser.storage.sync.set({ [name]: stored });
  } catch {
    await writeLocal((local) => ({ ...local, [id]: stored }));
    return;
  }
  await forgetLocal(id);
}

/** Those that sync does not take, as they would lie there. */
export const rawLocalOwnPractices = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(await readLocal()).map(([id, raw]) => [key(id), raw]));

export async function removeOwnPractice(id: string): Promise<void> {
  await forgetLocal(id);
  await browser.storage.sync.remove(key(id));
}

/** Calls back when one was written, changed or deleted, here or on another computer. Returns how to stop. */
export function onOwnPracticesChange(listener: () => void): () => void {
  return listen(browser.storage.onChanged, (changes, area) => {
    const names = Object.keys(changes);
    if (area === 'sync' && names.some((name) => name.startsWith(PREFIX))) listener();
    if (area === 'local' && names.includes(LOCAL_KEY)) listener();
  });
}

const readLocal = async (): Promise<Record<string, unknown>> =>
  (await readOrQuarantine('local', LOCAL_KEY, localShape)) ?? {};

const writeLocal = (change: (was: Record<string, unknown>) => Record<string, unknown>) =>
  oneAtATime(LOCAL_KEY, async () => {
    const now = change(await readLocal());
    if (Object.keys(now).length === 0) await browser.storage.local.remove(LOCAL_KEY);
    else await browser.storage.local.set({ [LOCAL_KEY]: localShape.write(now) });
  });

async function forgetLocal(id: string): Promise<void> {
  if ((await readLocal())[id] === undefined) return;
  await writeLocal(({ [id]: _, ...rest }) => rest);
}
