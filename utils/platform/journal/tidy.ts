/**
 * What goes by itself when its time is over: the undo of a large change, which holds what was
 * deleted, and keys that nothing is sealed with any more. Whoever of us begins first sees to it, the
 * background or a page; all the others look at one number.
 */
import { browser } from 'wxt/browser';
import { keysUnder, PREFIX } from '@/utils/journal/model/keys';
import { UNDO_FOR_MS } from '@/utils/journal/transfer/undo-log';
import { readClock } from '@/utils/platform/browser/clock';
import { readKeyNames } from '@/utils/platform/storage/erasable-keys';
import { putOffAfterLeap, writeTidied } from '@/utils/platform/storage/tidy-store';
import { makeUnreadable } from '@/utils/platform/storage/unsent-words';
import { DAY_MS } from '@/utils/shared/time';
import { rawUnder, reading } from './database';
import { readLargeChanges } from './undo';

export async function tidyUp(): Promise<void> {
  if (await putOffAfterLeap()) return;
  const { wallMs } = await readClock();
  const changes = await readLargeChanges();
  await throwAwayUnusedKeys(wallMs);
  await writeTidied(Math.min(...changes.map(({ atMs }) => atMs + UNDO_FOR_MS)));
}

/** Of a page that was closed between removing the words and throwing away their key. */
async function throwAwayUnusedKeys(nowMs: number): Promise<void> {
  // What a young one is for may be on its way.
  const old = (await readKeyNames()).filter(({ madeAt }) => madeAt < nowMs - DAY_MS);
  if (old.length === 0) return;
  const isUsed = await searchOfKeys();
  for (const { name } of old) if (!isUsed(name)) await makeUnreadable(name);
}

/** A letter may be in the journal, or in what could bring it back. */
async function searchOfKeys(): Promise<(name: string) => boolean> {
  const [local, ...records] = await Promise.all([
    browser.storage.local.get(null),
    ...[PREFIX.letter, `${PREFIX.part}letters/`, PREFIX.undo, PREFIX.import].map((prefix) =>
      reading((store) => rawUnder(store, keysUnder(prefix))),
    ),
  ]);
  const all = records.flat();
  return (name) =>
    name in local ||
    all.some(([key, value]) => key === name || JSON.stringify(value).includes(name));
}
