/** The menu of the toolbar button, which the browser keeps. */
import { expect, it, vi } from 'vitest';

const { menu } = vi.hoisted(() => ({ menu: [] as { id: string; title: string }[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    contextMenus: {
      removeAll: async () => {
        await Promise.resolve();
        menu.length = 0;
      },
      create: (item: { id: string; title: string }) => menu.push(item),
    },
  },
}));

it('holds each item once, in the language chosen last, however fast languages follow each other', async () => {
  const { setSpeech } = await import('@/utils/platform/browser/i18n');
  const { makeMenu } = await import('@/utils/platform/browser/menus');
  const { speechIn } = await import('@/tests/messages');
  const made = ['en', 'de', 'en', 'de'].map((tag) => {
    setSpeech(speechIn(tag));
    return makeMenu(async () => false);
  });
  await Promise.all(made);
  const { message } = speechIn('de');
  expect(new Set(menu.map(({ id }) => id)).size).toBe(menu.length);
  expect(menu.map(({ title }) => title)).toContain(message('now_label'));
  expect(menu.map(({ title }) => title)).not.toContain(speechIn('en').message('now_label'));
});
