/** The extension's keys, as the person has set them in the browser. */
import { browser } from 'wxt/browser';

export interface Shortcut {
  does: 'write' | 'now' | 'reply' | 'beside';
  /** As the browser writes them; empty where there are none. */
  keys: string;
}

const DOES: Readonly<Record<string, Shortcut['does']>> = {
  _execute_action: 'write',
  'pause-now': 'now',
  reply: 'reply',
  beside: 'beside',
};

/** Empty where the browser knows no keys, as on a phone. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, shortcut }) => {
    const does = DOES[name ?? ''];
    return does ? [{ does, keys: shortcut ?? '' }] : [];
  });
}

const openSettings = (): (() => Promise<void>) | undefined =>
  // Firefox 137 and later; its types don't know it yet.
  (browser.commands as { openShortcutSettings?: () => Promise<void> } | undefined)
    ?.openShortcutSettings;

export const canOpenShortcutSettings = (): boolean =>
  !import.meta.env.FIREFOX || openSettings() !== undefined;

/** Opens the browser's own page for keys; a link to it is not allowed, a new tab is. */
export async function openShortcutSettings(): Promise<void> {
  const open = openSettings();
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
