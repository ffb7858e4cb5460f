/** Our own pages: where they are, and opening them. */
import { browser } from 'wxt/browser';
import { listen } from './listen';

export type Page =
  | 'welcome'
  | 'options'
  | 'journal'
  | 'still'
  | 'popup'
  | 'practices'
  | 'exercises'
  | 'reply';

/** @param hash the part of the page that is meant, such as '#time' */
export async function openPage(page: Page, hash = ''): Promise<void> {
  if (page === 'options' && !hash) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html${hash}` as never) });
}

/**
 * In a tab next to the one in front, which `goToOpener` finds again; where there is none that it could
 * be next to, as from a private window, in a tab by itself.
 */
export async function openPageBeside(page: Page, hash: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const url = browser.runtime.getURL(`/${page}.html${hash}` as never);
  try {
    const { id, index, windowId } = tab ?? {};
    if (id === undefined || index === undefined || windowId === undefined) throw new Error();
    await browser.tabs.create({ url, openerTabId: id, index: index + 1, windowId });
  } catch {
    await browser.tabs.create({ url });
  }
}

/** Puts in front the tab beside which the page of ours that calls it was opened; it may be gone. */
export async function goToOpener(): Promise<void> {
  const opener = (await browser.tabs.getCurrent())?.openerTabId;
  if (opener !== undefined) {
    await browser.tabs.update(opener, { active: true }).catch(() => undefined);
  }
}

/** The popup with its field where the browser allows, else the same as a page. */
export async function openWriting(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await openPage('popup');
  }
}

/** Whether new tabs are ours: one variant leaves them to the browser. */
export const hasNewTab = (): boolean => 'chrome_url_overrides' in browser.runtime.getManifest();

/** In the address of the page that was asked for, and so is not kept quiet. */
export const ASKED_HASH = '#practice';

/** The page of the new tab itself: new tabs may be quiet, another extension's, or the browser's. */
export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/newtab.html${ASKED_HASH}` as never) });
}

/** Closes the page of ours that calls it. */
export async function closeThisPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  const { id, windowId } = tab;
  const tabs = await browser.tabs.query({ windowId });
  // The window stays where it is, and the browser does not end with it.
  if (tabs.length === 1) await browser.tabs.create({ windowId });
  await browser.tabs.remove(id);
}

/** Call synchronously when the background starts. `first`: not merely an update. Returns how to stop. */
export const onInstall = (listener: (first: boolean) => void): (() => void) =>
  listen(browser.runtime.onInstalled, ({ reason }) => listener(reason === 'install'));

/** Call synchronously when the background starts. Calls back once a start of the browser. Returns how to stop. */
export const onBrowserStart = (listener: () => void): (() => void) =>
  listen(browser.runtime.onStartup, listener);
