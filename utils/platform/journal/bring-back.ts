/** Bringing the copy outside of a lost database into the new one, beside what was written since. */
import { applyImport } from './import';
import { stageCopy } from './import-staging';
import { readCopy, settleLoss } from './witness';

/**
 * The copy stays until all of it is in.
 *
 * @param about what Yours calls it, where it can be undone
 */
export async function bringBack(about: string): Promise<void> {
  const staged = await stageCopy(readCopy(), about);
  const control = { signal: new AbortController().signal, onProgress: () => undefined };
  await applyImport(staged, { revive: false, choices: false }, control);
  await settleLoss();
}
