/**
 * The browser as the source of attention: which tab is in front, whether it is audible, whether
 * somebody is there. The browser's events only tell that something may have changed, so each of
 * them leads to reading all of it.
 */
import { browser } from 'wxt/browser';
import type { AttentionSource } from '@/utils/presence/attention';
import { readIdle } from './idle';
import { allOf, listen } from './listen';

/**
 * Chrome counts a detached inspector as another application unless it is asked for by its type;
 * Firefox takes no types, and there it is one.
 */
const WINDOWS = import.meta.env.FIREFOX
  ? {}
  : { windowTypes: ['normal', 'popup', 'app', 'devtools'] };

/**
 * On Linux the event for "no window" may come before or after the new window's, and
 * getLastFocused() may name one that is minimised: after this long it has settled. In
 * milliseconds; found by trying.
 */
const SETTLE_MS = 250;

/** @param awaySeconds what is in front is asked for at once, and does not wait for it */
export async function readAttentionSource(awaySeconds: Promise<number>): Promise<AttentionSource> {
  const [tab, idle] = await Promise.all([frontTab(), awaySeconds.then(readIdle)]);
  return { tab, idle };
}

/** Resolves when the focus has had time to settle. */
export const focusSettled = (): Promise<void> => new Promise((done) => setTimeout(done, SETTLE_MS));

async function frontTab(): Promise<AttentionSource['tab']> {
  try {
    // On a phone there are tabs and no windows; nothing tells there of another application in front.
    if (!browser.windows) {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id === undefined ? null : asSource(tab, tab.id);
    }
    const window = await browser.windows.getLastFocused(WINDOWS as never);
    if (!window.focused || window.state === 'minimized' || window.id === undefined) return null;
    const [tab] = await browser.tabs.query({ active: true, windowId: window.id });
    // A detached inspector has no tab, but somebody is in front of the browser.
    if (tab?.id === undefined) {
      return { id: -1, audible: false, private: window.incognito };
    }
    return asSource(tab, tab.id);
  } catch {
    // No window at all, or it closed while it was asked for: nobody is in front. Harmless.
    return null;
  }
}

/** What is asked of a tab. */
interface Tab {
  audible?: boolean | undefined;
  mutedInfo?: { muted: boolean } | undefined;
  incognito: boolean;
  url?: string | undefined;
}

const asSource = (
  { audible, mutedInfo, incognito, url }: Tab,
  id: number,
): AttentionSource['tab'] => ({
  id,
  audible: audible === true && mutedInfo?.muted !== true,
  private: incognito,
  ...(url === undefined ? {} : { url }),
});

/**
 * Calls back whenever attention may have moved. A page's own events are not among them: one page
 * load sends several, and none of them moves attention.
 * Call synchronously when the background starts. Returns how to stop.
 */
export function onAttentionMayHaveMoved(listener: (kind: 'tab' | 'window') => void): () => void {
  const tab = () => listener('tab');
  const window = () => listener('window');
  return allOf(
    listen(browser.tabs.onActivated, tab),
    listen(browser.tabs.onReplaced, tab),
    listen(browser.tabs.onAttached, tab),
    listen(browser.windows?.onFocusChanged, window),
    listen(browser.windows?.onRemoved, window),
  );
}

/** Call synchronously when the background starts. Returns how to stop. */
export function onTabGone(listener: (tabId: number) => void): () => void {
  return allOf(
    listen(browser.tabs.onRemoved, (tabId) => listener(tabId)),
    // Chrome puts another tab in the place of one that it puts away.
    listen(browser.tabs.onReplaced, (_, tabId) => listener(tabId)),
  );
}

/** What a page's own events tell, where site access was granted. */
interface PageListener {
  /** A page of another address may be in front; for time by site. */
  moved: () => void;
  /** The browser put the page away to save memory, and what was drawn over it. */
  putAway: (tabId: number) => void;
}

/**
 * Chrome keeps a listener added late for later wake-ups too; the event that woke the background may
 * be missed then, but every start reads the attention anyway. Returns how to stop.
 */
export function onPageChange({ moved, putAway }: PageListener): () => void {
  const onUpdated = (
    tabId: number,
    change: { url?: string; audible?: boolean; discarded?: boolean },
  ) => {
    if (change.discarded) putAway(tabId);
    if (change.url !== undefined || change.audible !== undefined) moved();
  };
  // Chrome takes no filter here, and Firefox's keeps titles and icons from waking the background.
  const filter = import.meta.env.FIREFOX ? [{ properties: ['url', 'audible', 'discarded'] }] : [];
  (browser.tabs.onUpdated.addListener as (...args: unknown[]) => void)(onUpdated, ...filter);
  return () => browser.tabs.onUpdated.removeListener(onUpdated);
}
