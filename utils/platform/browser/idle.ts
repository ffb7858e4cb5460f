/**
 * Whether the person's hands are still. The tested build puts an idle state in its place that the
 * tests can set (modules/tested-build): a driven browser has no hands of its own.
 */
import { browser } from 'wxt/browser';
import type { IdleState } from '@/utils/presence/attention';
import { listen } from './listen';

/** Where the browser can't tell, somebody is there. */
export const readIdle = async (awaySeconds: number): Promise<IdleState> =>
  browser.idle ? browser.idle.queryState(awaySeconds) : 'active';

/** Call synchronously when the background starts. Returns how to stop. */
export const onIdleChange = (listener: () => void): (() => void) =>
  listen(browser.idle?.onStateChanged, listener);

/** Not kept by the browser over a restart of the background. */
export function setAwayTime(awaySeconds: number): void {
  browser.idle?.setDetectionInterval(awaySeconds);
}
