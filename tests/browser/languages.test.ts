/**
 * What comes over a web page, and what the browser shows for us, in the two pretended languages:
 * nothing of English shows through, it is turned round, and nothing is wider than its place in the
 * narrowest window. Our own pages are looked at in axe.test.ts.
 */
import { expect, it } from 'vitest';
import {
  onToolbar,
  pass,
  pauseShown,
  reset,
  set,
  siteAccess,
  watchOf,
} from './harness/extension.ts';
import { startBrowser, testedBuild, until } from './harness/index.ts';
import { english, leaksInPause, NARROWEST } from './looks/pretended.ts';
import { reachAll } from './looks/reach.ts';
import { HERE, isOverPage, PAUSES, ROUTES, type State } from './looks/states.ts';

/** What a notification says. */
interface Told {
  title: string;
  message: string;
}
/** The window of the background, which Firefox has and lends. */
interface Background {
  chrome: {
    notifications: { create: (id: string, options: Told) => Promise<string> };
    contextMenus: { create: (item: { title: string }) => unknown };
  };
  told: Told[];
  items: string[];
}

/** Each state of a pause, in two languages, in a browser that has a third of a core. */
const LONG_MS = 600_000;

/** On another ground it says the same, and a glow says nothing. */
const saysMore = ({ name }: State): boolean => !/-dark|-coloured|-glow/.test(name);

it.each(['ar-XB', 'en-XA'] as const)(
  'pauses over a web page speak %s',
  {
    timeout: LONG_MS,
  },
  async (language) => {
    const harness = await startBrowser('firefox', {
      extension: testedBuild('firefox'),
      routes: { ...ROUTES },
      reducedMotion: true,
    });
    const found: string[] = [];
    let seen = 0;
    const states = PAUSES.filter(isOverPage)
      .filter(saysMore)
      .map((state): State => ({ ...state, settings: { ...state.settings, language } }));
    const unreached = await reachAll(
      harness,
      states,
      'en',
      async ({ page }, state) => {
        await page.resize(NARROWEST, 740);
        const shown = await pauseShown(harness, HERE);
        seen += shown.text === '' ? 0 : 1;
        if (language === 'ar-XB') found.push(...leaksInPause(shown, state));
        if (shown.text !== '' && shown.language !== language)
          found.push(`${state.name}: ${shown.language}`);
        if (shown.isTooWide) found.push(`${state.name} in ${language} is too wide`);
      },
      language,
    );
    expect([...unreached, ...found]).toEqual([]);
    expect(seen).toBeGreaterThan(5);
    await harness.close();
  },
);

it('notifications, the toolbar button and its menu speak the language that is chosen, at once', async () => {
  const harness = await startBrowser('firefox', { extension: testedBuild('firefox') });
  await reset(harness, { rhythmMinutes: 1 });
  await siteAccess(harness, false);
  await harness.allowNotifications(true);
  await harness.open(HERE);
  await until('attention', async () => (await watchOf(harness)).attention !== null);
  // No system shows one here, and nobody opens a menu: what they would be told is written down.
  await harness.control.evaluate(async () => {
    const background = (await chrome.runtime.getBackgroundPage()) as unknown as Background;
    const { notifications, contextMenus } = background.chrome;
    const { create } = notifications;
    const { create: add } = contextMenus;
    background.told = [];
    background.items = [];
    notifications.create = (id, options) => {
      background.told.push(options);
      return create(id, options);
    };
    contextMenus.create = (item) => {
      background.items.push(item.title);
      return add(item);
    };
  });
  await set(harness, 'language', 'ar-XB');
  await until('the toolbar button', async () => (await onToolbar(harness)).includes('\u202e'));
  await pass(harness, 60);
  const { told, items } = await until('the notification', () =>
    harness.control.evaluate(async () => {
      const background = (await chrome.runtime.getBackgroundPage()) as unknown as Background;
      const { told, items } = background;
      return told.length > 0 && items.length > 0 && { told, items };
    }),
  );
  const said = [
    ...told.flatMap(({ title, message }) => [title, message]),
    ...items,
    await onToolbar(harness),
  ];
  expect(said.map(english)).toEqual(said.map(() => null));
  await harness.allowNotifications(false);
  await harness.close();
});
