/**
 * The two things the person may grant. `request` has to be the first call in a click, with nothing
 * awaited before it.
 */
import { browser } from 'wxt/browser';
import { allOf, listen } from './listen';

export type Grant = 'sites' | 'notifications';

const ASKED: Record<Grant, { origins?: string[]; permissions?: string[] }> = {
  sites: { origins: ['<all_urls>'] },
  notifications: { permissions: ['notifications'] },
};

/** What can't be asked for is not granted. */
export const isGranted = async (grant: Grant): Promise<boolean> =>
  browser.permissions ? browser.permissions.contains(ASKED[grant] as never) : false;

/** Resolves to whether it was granted. Call it first thing in a click. */
export const request = (grant: Grant): Promise<boolean> =>
  browser.permissions?.request(ASKED[grant] as never) ?? Promise.resolve(false);

export const revoke = (grant: Grant): Promise<boolean> =>
  browser.permissions?.remove(ASKED[grant] as never) ?? Promise.resolve(false);

/** Returns how to stop. */
export const onGrantsChange = (listener: () => void): (() => void) =>
  allOf(
    listen(browser.permissions?.onAdded, listener),
    listen(browser.permissions?.onRemoved, listener),
  );
