/** A new version of ours. */
import { browser } from 'wxt/browser';
import { allOf, listen } from './listen';

/**
 * Firefox ends our scripts in pages when it takes an update, and what they drew would stand there
 * with nobody to take it away: so it is taken off first. Chrome leaves the scripts alive and takes
 * the update when no page of ours is open, which is better left to it.
 * Call synchronously when the background starts. Returns how to stop.
 */
export function onUpdateReady(prepare: () => Promise<void>): () => void {
  if (!import.meta.env.FIREFOX) return allOf();
  return listen(browser.runtime.onUpdateAvailable, () => {
    void prepare()
      .catch(() => undefined)
      .then(() => browser.runtime.reload());
  });
}
