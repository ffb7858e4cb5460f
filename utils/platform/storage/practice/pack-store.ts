/**
 * Packs, read by the one reader. A new tab compares the stamp of their list; only where its view is
 * made are they read.
 */
import { browser } from 'wxt/browser';
import { quarantine } from '@/utils/platform/storage/extension-storage';
import { type HeldPack, heldPackShape } from '@/utils/practice/pack';
import { PackError, readPack } from '@/utils/practice/read-pack';
import { packText } from '@/utils/practice/write-pack';
import { packKey, readPackIds, writeRawPack } from './pack-list';

/** By name. @param which 'on' spares reading those that are off */
export async function readPacks(which: 'all' | 'on' = 'all'): Promise<HeldPack[]> {
  const keys = (await readPackIds()).map(packKey);
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
    if (pack && packKey(pack.id) === name) return { pack, on, from };
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
  return writeRawPack(packKey(pack.id), heldPackShape.write({ text, on, from }));
}

export const removePack = (id: string): Promise<void> => writeRawPack(packKey(id), null);
