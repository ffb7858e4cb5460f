/** The menus that the browser keeps: the toolbar button's, and an item in those of web pages. */
import { beforeEach, expect, it, vi } from 'vitest';

interface Item {
  id: string;
  title: string;
  contexts: string[];
  documentUrlPatterns?: string[];
}
const { menu, clicks, keys } = vi.hoisted(() => ({
  menu: [] as Item[],
  clicks: [] as ((info: object, tab?: object) => void)[],
  keys: [] as ((command: string, tab?: object) => void)[],
}));
const event = <T>(listeners: T[]) => ({
  addListener: (listener: T) => void listeners.push(listener),
  removeListener: () => undefined,
});
vi.mock('wxt/browser', () => ({
  browser: {
    sidePanel: { open: async () => undefined },
    contextMenus: {
      removeAll: async () => {
        await Promise.resolve();
        menu.length = 0;
      },
      create: (item: Item) => menu.push(item),
      onClicked: event(clicks),
    },
    commands: { onCommand: event(keys) },
  },
}));

const menus = () => import('@/utils/platform/browser/menus');
const english = async () => {
  const { setSpeech } = await import('@/utils/platform/browser/i18n');
  const { speechIn } = await import('@/tests/messages');
  setSpeech(speechIn('en'));
  return speechIn('en').message;
};

beforeEach(() => {
  for (const each of [menu, clicks, keys]) each.length = 0;
});

it('holds each item once, in the language chosen last, however fast languages follow each other', async () => {
  const { setSpeech } = await import('@/utils/platform/browser/i18n');
  const { makeMenu } = await menus();
  const { speechIn } = await import('@/tests/messages');
  const made = ['en', 'de', 'en', 'de'].map((tag) => {
    setSpeech(speechIn(tag));
    return makeMenu(async () => ({ reply: true, onPages: true }));
  });
  await Promise.all(made);
  const { message } = speechIn('de');
  expect(new Set(menu.map(({ id }) => id)).size).toBe(menu.length);
  expect(menu.map(({ title }) => title)).toContain(message('now_label'));
  expect(menu.map(({ title }) => title)).not.toContain(speechIn('en').message('now_label'));
});

it('has a reply that sleeps where that is chosen, and only there', async () => {
  const { makeMenu } = await import('@/utils/platform/browser/menus');
  const has = () => menu.some(({ id }) => id === 'reply');
  await makeMenu(async () => ({ reply: false, onPages: false }));
  expect([has(), menu.length > 0]).toEqual([false, true]);
  await makeMenu(async () => ({ reply: true, onPages: false }));
  expect(has()).toBe(true);
});

it('is in no page’s menu unless that was chosen, and then once, on pages of the web and words there', async () => {
  const message = await english();
  const { makeMenu } = await menus();
  const onPages = () => menu.filter(({ contexts }) => !contexts.includes('action'));
  await makeMenu(async () => ({ reply: true, onPages: false }));
  expect(onPages()).toEqual([]);
  const before = menu.map(({ id }) => id);
  await makeMenu(async () => ({ reply: true, onPages: true }));
  expect(onPages()).toEqual([
    {
      id: 'about',
      title: message('about_label'),
      contexts: ['page', 'selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    },
  ]);
  // The toolbar button's own stays as it is.
  expect(menu.filter(({ id }) => id !== 'about').map(({ id }) => id)).toEqual(before);
  expect(before).toContain('beside');
});

it('tells of a press at once, with what the browser tells of the page and nothing else', async () => {
  const { onMenuOrKey } = await menus();
  const heard: unknown[] = [];
  onMenuOrKey({
    say: (said) => heard.push(said),
    beside: (...where) => heard.push(where),
    about: (page) => heard.push(page),
  });
  const tab = { windowId: 3, title: 'Tides', incognito: true, url: 'https://tide.example/a' };
  for (const menuItemId of ['now', 'beside', 'about', 'another']) {
    clicks[0]?.({ menuItemId, selectionText: 'a word', pageUrl: 'https://tide.example/b' }, tab);
  }
  for (const command of ['pause-now', 'beside', 'another']) keys[0]?.(command, tab);
  expect(heard).toEqual([
    { type: 'now' },
    [3, 'menu'],
    {
      windowId: 3,
      isPrivate: true,
      selection: 'a word',
      title: 'Tides',
      address: 'https://tide.example/b',
    },
    { type: 'now' },
    [3, 'key'],
  ]);
});
