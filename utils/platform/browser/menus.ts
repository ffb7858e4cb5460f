/** The toolbar button's own menu, and the keys; both say what a press of the popup would. */
import { browser } from 'wxt/browser';
import type { MessageKey } from '@/utils/shared/messages';
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

/** What the person has chosen of it. */
interface MenuChoice {
  /** Whether a reply that sleeps is in it. */
  reply: boolean;
}

/**
 * The browsers keep the menu from then on. Call on install, after an update, and where another language
 * is spoken or something else chosen. One is made after the other: two at once would give an item twice.
 */
export const makeMenu = (readChoice: () => Promise<MenuChoice>): Promise<void> =>
  oneAtATime('menu', async () => makeAnew(await readChoice()));

async function makeAnew({ reply }: MenuChoice): Promise<void> {
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
  for (const [id, title] of GROUPS) create(id, title, null);
  for (const [id, title, group] of items) if (group !== null) create(id, title, group);
}

/** Call synchronously when the background starts. Returns how to stop. */
export function onMenuOrKey(listener: (said: Message) => void): () => void {
  // Firefox for Android has neither.
  return allOf(
    listen(browser.contextMenus?.onClicked, ({ menuItemId }) => {
      const item = ITEMS.find(([id]) => id === menuItemId);
      if (item) listener(item[3]);
    }),
    listen(browser.commands?.onCommand, (command) => {
      if (command === 'pause-now') listener({ type: 'now' });
      if (command === 'reply') listener({ type: 'reply' });
    }),
  );
}
