/**
 * Whose a staged file is. The page that looks at a file holds a lock with the file's token; what no
 * page holds was left by one that was closed or killed, and is deleted at the next start.
 */

import { keyOf, keysUnder, PREFIX } from '@/utils/journal/model/keys';
import { ask, deriving, reading, within } from './database';

/** Lets each lock of this page go. */
const held = new Map<string, () => void>();

export const keysOfStaged = ({ token }: { token: string }): [string, string] =>
  keysUnder(keyOf('import', `${token}/`));

/** Resolves once nobody else can take the file for one that was left. */
export const holdStaged = (token: string): Promise<void> =>
  new Promise((isHeld, fail) => {
    navigator.locks
      .request(keyOf('import', token), () => {
        isHeld();
        return new Promise<void>((release) => held.set(token, release));
      })
      .catch(fail);
  });

export function releaseStaged(token: string): void {
  held.get(token)?.();
  held.delete(token);
}

/** Deletes what no page looks at any more. */
export async function sweepStaged(): Promise<void> {
  // In this order: whoever stages a file holds its lock before any of it is there.
  const keys = await reading((store) => ask(store.getAllKeys(within(keysUnder(PREFIX.import)))));
  if (keys.length === 0) return;
  const tokens = new Set(keys.map((key) => String(key).split('/')[1] ?? ''));
  const { held: locks = [] } = await navigator.locks.query();
  const names = new Set(locks.map(({ name }) => name));
  const left = [...tokens].filter((token) => !names.has(keyOf('import', token)));
  if (left.length === 0) return;
  await deriving(async ({ store }) => {
    for (const token of left) store.delete(within(keysOfStaged({ token })));
  });
}
