/** The variant that leaves new tabs to the browser, as it is shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, says } from './harness/extension.ts';
import { type Harness, startBrowser, textOf, until } from './harness/index.ts';
import { message } from './harness/message.ts';

const BROWSERS = ['chrome', 'firefox'] as const;
const manifestOf = (directory: string) =>
  JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));

describe.each(BROWSERS)('for %s', (browser) => {
  const own = `.output/${browser}-mv3`;
  const without = `${own}-without-new-tab`;

  it('has the same manifest but for the override, its name and its id', () => {
    const { chrome_url_overrides: override, ...rest } = manifestOf(own);
    expect(override).toEqual({ newtab: 'newtab.html' });
    const names: Record<string, unknown> = { name: '__MSG_extension_name_without__' };
    if (browser === 'firefox') {
      const { gecko } = rest.browser_specific_settings;
      names.browser_specific_settings = {
        gecko: { ...gecko, id: 'deep-kindness-without-new-tab@deepkindness.example' },
      };
    }
    expect(manifestOf(without)).toEqual({ ...rest, ...names });
  });

  it('has the same files', () => {
    const files = (directory: string) =>
      readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
    expect(files(without)).toEqual(files(own));
  });
});

describe('in chromium', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startBrowser('chromium', {
      extension: `${process.cwd()}/.output/chrome-mv3-without-new-tab`,
    });
  });
  afterAll(async () => {
    // Some browsers fetch their own new tab from a search engine: one place, and none of ours, as
    // builds.test.ts holds. Where it can't be reached, that tab of theirs complains of it.
    const places = new Set(harness.requests);
    const ours = (await harness.consoleErrors()).filter((each) =>
      /^(?:background|chrome-extension):/.test(each),
    );
    await harness.close().catch(() => undefined);
    expect(ours).toEqual([]);
    expect(places.size).toBeLessThanOrEqual(1);
  });

  it('the first page says where the practice is, and the popup opens it', async () => {
    await says(harness.control, message('welcome_practice_popup'));
    const popup = await harness.extensionPage('popup.html');
    await textOf(popup, 'h1');
    await press(popup, message('practice_today'));
    const title = await until('the practice', () =>
      harness.control.evaluate(() => {
        const views = chrome.extension.getViews({ type: 'tab' });
        const practice = views.find(({ location }) => location.pathname === '/newtab.html');
        return practice?.document.querySelector('article h1')?.textContent ?? null;
      }),
    );
    expect(title).not.toBe('');
  });

  it('the settings offer nothing about new tabs, and the practices all the same', async () => {
    const options = await harness.extensionPage('options.html');
    await textOf(options, 'h1');
    const said = await options.evaluate(() => document.body.innerText);
    expect(said).toContain(message('kindness_day_label'));
    expect(said).not.toContain(message('new_tab_label'));
    await options.close();
  });

  it('a new tab is the browser’s own', async () => {
    const ours = await harness.control.evaluate(async () => {
      const complete = new Promise<void>((done) => {
        const listen = (_: number, { status }: { status?: string }) => {
          if (status !== 'complete') return;
          chrome.tabs.onUpdated.removeListener(listen);
          done();
        };
        chrome.tabs.onUpdated.addListener(listen);
      });
      const own = () =>
        chrome.extension
          .getViews({ type: 'tab' })
          .filter(({ location }) => location.pathname === '/newtab.html').length;
      const wereOurs = own();
      const { id } = await chrome.tabs.create({});
      await complete;
      const areOurs = own();
      if (id !== undefined) await chrome.tabs.remove(id);
      return areOurs - wereOurs;
    });
    expect(ours).toBe(0);
  });
});
