/**
 * The journal beside the page: Chromium's side panel, Firefox's sidebar. Both open only in a press of
 * the person's, so whatever calls this has awaited nothing before it.
 */
import { browser } from 'wxt/browser';

interface Sidebar {
  open(): Promise<void>;
  toggle(): Promise<void>;
}
/** Firefox's own, which its types here do not know; a phone has none. */
const sidebar = (): Sidebar | undefined =>
  (browser as { sidebarAction?: Sidebar }).sidebarAction ?? undefined;
const sidePanel = (): Partial<typeof browser.sidePanel> | undefined => browser.sidePanel;

/** Whether this browser has a place beside its pages. */
export const canOpenBeside = (): boolean =>
  sidebar() !== undefined || sidePanel()?.open !== undefined;

/** The window of the page of ours that asks; to be known before a press, which can wait for nothing. */
export const windowHere = async (): Promise<number | undefined> =>
  (await browser.windows?.getCurrent())?.id;

/**
 * Opens it in a window, or leaves it open there.
 *
 * @param windowId Firefox goes by the window that was pressed in
 * @returns whether it is there; false where there is no such place, or it was no press
 */
export async function openBeside(windowId: number | undefined): Promise<boolean> {
  try {
    const firefox = sidebar();
    if (firefox) await firefox.open();
    else if (windowId !== undefined && sidePanel()?.open)
      await browser.sidePanel.open({ windowId });
    else return false;
    return true;
  } catch {
    return false;
  }
}

/** What its key does: Firefox closes it by the same, Chromium has a cross in it. */
export async function toggleBeside(windowId: number | undefined): Promise<void> {
  const firefox = sidebar();
  if (firefox) await firefox.toggle();
  else await openBeside(windowId);
}
