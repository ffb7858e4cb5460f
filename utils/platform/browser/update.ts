/** A new version of ours. */
import { browser } from 'wxt/browser';

/**
 * Firefox ends our scripts in pages when it takes an update, and what they drew would stand there
 * with nobody to take it away: so it is taken off first. Chrome leaves the scripts alive and takes
 * the update when no page of ours is open, which is better left to it.
 * Call synchronously when the background starts.
 */
export function onUpdateReady(prepare: () => Promise<void>): void {
  if (!import.meta.env.FIREFOX) return;
  browser.runtime.onUpdateAvailable.addListener(() => {
    void prepare()
      .catch(() => undefined)
      .then(() => browser.runtime.reload());
  });
}
