/** The toolbar button's own menu, and the keys: what a press of the popup would say, and more. */
import { browser } from 'wxt/browser';
import type { MessageKey } from '@/utils/shared/messages';
import { canOpenBeside } from './beside';
import { message } from './i18n';
import { allOf, listen } from './listen';
import type { Message } from './messages';
import { oneAtATime } from './one-at-a-time';

/** Menu items by id, under their group where they have one; what each says. */
const GROUPS: readonly (readonly [id: string, title: MessageKey])[] = [
  ['with', 'with_label'],
  ['hold', 'hold_label'],
];
const ITEMS: readonly (readonly [id: string, title: MessageKey, group: string | null, Message])[] =
  [
    ['now', 'now_label', null, { type: 'now' }],
    ['reply', 'reply_label', null, { type: 'reply' }],
    ['with-30', 'with_half', 'with', { type: 'with-somebody', minutes: 30 }],
    ['with-60', 'with_hour', 'with', { type: 'with-somebody', minutes: 60 }],
    ['with-told', 'with_told', 'with', { type: 'with-somebody', minutes: 'told' }],
    ['with-none', 'with_end', 'with', { type: 'with-somebody', minutes: 'none' }],
    ['hold-hour', 'hold_hour', 'hold', { type: 'hold', until: 'hour' }],
    ['hold-today', 'hold_today', 'hold', { type: 'hold', until: 'tomorrow' }],
    ['hold-none', 'hold_end', 'hold', { type: 'hold', until: 'none' }],
  ];
/** Begins a line from a page or from words on it, where the person chose to have it there. */
const ABOUT = 'about';
/** Pages of the web alone. */
const WEB = ['http://*/*', 'https://*/*'];

/** A press of it, and all that is known of the page. */
export interface PagePress {
  windowId: number | undefined;
  /** Whether it was in a private window. */
  isPrivate: boolean;
  /** The selected words; left out for none. */
  selection?: string | undefined;
  /** The tab's title and address; left out where they are not told. */
  title?: string | undefined;
  address?: string | undefined;
}

/** Opens the journal beside the page, where the browser has such a place. */
const BESIDE = 'beside';

/** What the person has chosen of it. */
interface MenuChoice {
  /** Whether a reply that sleeps is in it. */
  reply: boolean;
  /** Whether pages' own menus have an item. */
  onPages: boolean;
}

/**
 * The browsers keep the menu from then on. Call on install, after an update, and where another language
 * is spoken or something else chosen. One is made after the other: two at once would give an item twice.
 */
export const makeMenu = (readChoice: () => Promise<MenuChoice>): Promise<void> =>
  oneAtATime('menu', async () => makeAnew(await readChoice()));

async function makeAnew({ reply, onPages }: MenuChoice): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const create = (id: string, title: MessageKey, parentId: string | null) =>
    browser.contextMenus.create({
      id,
      title: message(title),
      contexts: ['action'],
      ...(parentId === null ? {} : { parentId }),
    });
  const items = ITEMS.filter(([id]) => reply || id !== 'reply');
  for (const [id, title, group] of items) if (group === null) create(id, title, null);
  if (canOpenBeside()) create(BESIDE, 'beside_label', null);
  for (const [id, title] of GROUPS) create(id, title, null);
  for (const [id, title, group] of items) if (group !== null) create(id, title, group);
  if (!onPages) return;
  browser.contextMenus.create({
    id: ABOUT,
    title: message('about_label'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: WEB,
  });
}

interface Pressed {
  /** What a press of the popup would have said. */
  say: (said: Message) => void;
  /** The journal beside the page, in this window; to be opened with nothing awaited before. */
  beside: (windowId: number | undefined, by: 'menu' | 'key') => void;
  /** Something is to be written about a page; to be answered with nothing awaited before. */
  about: (page: PagePress) => void;
}

/** Call synchronously when the background starts. Returns how to stop. */
export function onMenuOrKey({ say, beside, about }: Pressed): () => void {
  // Firefox for Android has neither.
  return allOf(
    listen(browser.contextMenus?.onClicked, ({ menuItemId, selectionText, pageUrl }, tab) => {
      if (menuItemId === BESIDE) beside(tab?.windowId, 'menu');
      if (menuItemId === ABOUT) {
        about({
          windowId: tab?.windowId,
          isPrivate: tab?.incognito ?? false,
          selection: selectionText,
          title: tab?.title,
          address: pageUrl,
        });
      }
      const item = ITEMS.find(([id]) => id === menuItemId);
      if (item) say(item[3]);
    }),
    listen(browser.commands?.onCommand, (command, tab) => {
      if (command === 'pause-now') say({ type: 'now' });
      if (command === 'reply') say({ type: 'reply' });
      if (command === BESIDE) beside(tab?.windowId, 'key');
    }),
  );
}
