/**
 * Reading extension storage by shape. A value that does not parse is copied into quarantine, under a
 * key of its own, before anything may be written in its place. So nothing the person has is lost to
 * a bug, a damaged disk or a newer version's data.
 */

import { browser } from 'wxt/browser';
import { fnv1a } from '@/utils/shared/hash';
import type { Reading, Shape } from '@/utils/shared/versioned-schema';
import { type Area, STORAGE_KEYS } from './storage-keys';

const { key: PREFIX } = STORAGE_KEYS.quarantine;

/** A value that did not parse, kept for the person to see and export. */
export interface QuarantinedValue {
  /** Key in local storage under which it is kept. */
  asideKey: string;
  /** Key under which it was found. */
  key: string;
  /** What was wrong with it. */
  problem: string;
  /** When it was found, epoch milliseconds. */
  atMs: number;
  /** The value as it was found. */
  raw: unknown;
}

export async function readStored<T>(area: Area, key: string, shape: Shape<T>): Promise<Reading<T>> {
  const { [key]: raw } = await browser.storage[area].get(key);
  return shape.read(raw);
}

/** Null where nothing is stored, and where the value does not parse and was put into quarantine. */
export async function readOrQuarantine<T>(
  area: Area,
  key: string,
  shape: Shape<T>,
): Promise<T | null> {
  const { [key]: raw } = await browser.storage[area].get(key);
  const reading = shape.read(raw);
  if (reading.state === 'ok') return reading.value;
  if (reading.state === 'bad') await quarantine(key, raw, reading.problem);
  return null;
}

/** Puts a copy of a value into quarantine, once: the same value found again is not kept twice. */
export async function quarantine(key: string, raw: unknown, problem: string): Promise<void> {
  const text = JSON.stringify(raw) ?? String(raw);
  const asideKey = `${PREFIX}${key}.${fnv1a(text).toString(36)}`;
  const { [asideKey]: known } = await browser.storage.local.get(asideKey);
  if (known !== undefined) return;
  const aside: QuarantinedValue = { asideKey, key, problem, atMs: Date.now(), raw };
  await browser.storage.local.set({ [asideKey]: aside });
}

/** All values in quarantine. */
export async function readQuarantine(): Promise<QuarantinedValue[]> {
  const keys = (await storedKeys('local')).filter((key) => key.startsWith(PREFIX));
  if (keys.length === 0) return [];
  return Object.values(await browser.storage.local.get(keys)) as QuarantinedValue[];
}

/** Every key of an area; without the values, where the browser can tell them so. */
export async function storedKeys(area: Area): Promise<string[]> {
  const { getKeys } = browser.storage[area] as { getKeys?: () => Promise<string[]> };
  return getKeys
    ? await getKeys.call(browser.storage[area])
    : Object.keys(await browser.storage[area].get(null));
}

export const removeFromQuarantine = (asideKey: string): Promise<void> =>
  browser.storage.local.remove(asideKey);

/**
 * The browsers open local and sync storage to scripts in pages unless told otherwise; Firefox
 * doesn't know the call, and doesn't run a script of ours in a page that reads storage.
 */
export async function closeStorageToPages(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.sync, browser.storage.session]) {
    const setAccessLevel = (area as { setAccessLevel?: (o: unknown) => Promise<void> } | undefined)
      ?.setAccessLevel;
    await setAccessLevel?.call(area, { accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
