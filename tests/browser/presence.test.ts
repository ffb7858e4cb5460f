/** Watching, in both real browsers: exact over switching and kills, and forgettable. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  attentionOn,
  hands,
  jump,
  nowOf,
  pass,
  press,
  read,
  says,
  saysNot,
  set,
  siteAccess,
  watchOf,
} from './harness/extension.ts';
import { type Bench, startBrowser, textOf, until } from './harness/index.ts';
import { HOSTS, offBy, playSwitching, secondsByHost } from './tab-churn.ts';

const builds = { chromium: '.output/chrome-mv3-tested', firefox: '.output/firefox-mv3-tested' };
const PAGE = 'http://news.test/';

describe.concurrent.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  it('two minutes of switching, the background killed twelve times, is told within a second', async () => {
    const bench = await startBrowser(name, { extension: `${process.cwd()}/${builds[name]}` });
    await set(bench, 'pauses', false);
    const switched = await playSwitching(bench, 120, 12);
    expect(switched.kills).toBe(12);
    console.log(name, JSON.stringify(switched));
    expect(offBy(switched)).toBeLessThan(1);
    for (const host of HOSTS) {
      expect(
        Math.abs((switched.did[host] ?? 0) - (switched.watched[host] ?? 0)),
        host,
      ).toBeLessThan(1);
    }
    await bench.close();
  }, 240_000);
});

// A browser of its own: what windows are left, and which is in front, is not for others to find.
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  it('attention follows windows of every sort, tabs that move between them, and tabs woken up', async () => {
    const bench = await startBrowser(name, { extension: `${process.cwd()}/${builds[name]}` });
    await set(bench, 'pauses', false);
    /** Does something with windows and tabs, as a person would by hand. */
    const windows = (what: (addresses: string[]) => Promise<unknown>, ...addresses: string[]) =>
      bench.control.evaluate(what as (addresses: string[]) => Promise<void>, addresses);
    const front = (host: string) => attentionOn(bench, `http://${host}.test/`);
    const first = await bench.open('http://first.test/');
    await front('first');
    await windows(
      async ([url]) => chrome.windows.create({ url: url as string, focused: true }),
      'http://second.test/',
    );
    await front('second');
    await windows(
      async ([url]) =>
        chrome.windows.create({ url: url as string, type: 'popup', width: 400, height: 300 }),
      'http://small.test/',
    );
    await front('small');
    // A headless Chromium raises no window but by closing the one above it.
    await windows(async ([url]) => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      await chrome.windows.remove(tab?.windowId as number);
    }, 'http://small.test/');
    await front('second');

    // Out of its window into another, and in front there.
    await windows(
      async ([moving, to]) => {
        const [tab] = await chrome.tabs.query({ url: `${moving}*` });
        const [there] = await chrome.tabs.query({ url: `${to}*` });
        const windowId = there?.windowId as number;
        await chrome.tabs.move(tab?.id as number, { windowId, index: -1 });
        await chrome.tabs.update(tab?.id as number, { active: true });
        await chrome.windows.update(windowId, { focused: true });
      },
      'http://first.test/',
      'http://second.test/',
    );
    await front('first');

    // Put to sleep by the browser, and woken up by being chosen.
    await windows(async ([url]) => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      await chrome.tabs.discard(tab?.id as number);
    }, 'http://second.test/');
    await windows(async ([url]) => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      await chrome.tabs.update(tab?.id as number, { active: true });
    }, 'http://second.test/');
    await front('second');

    await windows(async () => {
      const window = await chrome.windows.getLastFocused();
      await chrome.windows.update(window.id as number, { state: 'fullscreen' });
    });
    await pass(bench, 60);
    await front('second');
    expect((await secondsByHost(bench))['second.test'] ?? 0).toBeGreaterThan(59);

    // Nothing of a window that is down, whatever the browser calls its last focused one.
    await windows(async () => {
      for (const { id } of await chrome.windows.getAll()) {
        await chrome.windows.update(id as number, { state: 'minimized' });
      }
    });
    // A headless Chromium tells nothing of it; the next look sees it.
    await pass(bench, 60);
    await until('nobody in front', async () => (await watchOf(bench)).attention === null);
    await windows(async () => {
      for (const { id } of await chrome.windows.getAll()) {
        await chrome.windows.update(id as number, { state: 'normal' });
      }
    });
    await windows(
      async (urls) => {
        for (const url of urls) {
          for (const { id } of await chrome.tabs.query({ url: `${url}*` })) {
            await chrome.tabs.remove(id as number);
          }
        }
      },
      'http://second.test/',
      'http://small.test/',
    );
    await first.toFront();
    await front('first');
    await bench.close();
  });
});

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBrowser(name, { extension: `${process.cwd()}/${builds[name]}` });
    await set(bench, 'pauses', false);
  });
  afterAll(() => bench?.close());

  it('a site is told by its host, in the same tab as well, its www. and mobile hosts with it', async () => {
    const page = await bench.open('http://www.paper.test/');
    await attentionOn(bench, 'http://www.paper.test/');
    await pass(bench, 60);
    await page.goto('http://m.paper.test/');
    await attentionOn(bench, 'http://m.paper.test/');
    await pass(bench, 60);
    await page.goto('http://other.test/');
    await until(
      'the other site',
      async () => (await watchOf(bench)).attention?.site === 'other.test',
    );
    await pass(bench, 60);
    const seconds = await secondsByHost(bench);
    expect(seconds['paper.test']).toBeGreaterThan(119);
    expect(seconds['other.test']).toBeGreaterThan(59);
    expect(Object.keys(seconds).filter((host) => host.endsWith('paper.test'))).toEqual([
      'paper.test',
    ]);
    await page.close();
  });

  it('nothing is kept of an excepted site, nor without access', async () => {
    await set(bench, 'siteRecord', { on: true, excluded: ['secret.test'] });
    const page = await bench.open('http://deep.secret.test/');
    await attentionOn(bench, 'http://deep.secret.test/');
    await pass(bench, 60);
    await siteAccess(bench, false);
    await page.toFront();
    await pass(bench, 60);
    await siteAccess(bench, true);
    expect(Object.keys(await secondsByHost(bench)).join()).not.toContain('secret');
    await set(bench, 'siteRecord', { on: true, excluded: [] });
    await page.close();
  });

  // Firefox hears nothing here: a bare machine has no sound system, and it needs one.
  it.skipIf(name === 'firefox')(
    'a tab that sounds is attended to though hands lie still, and a silent one is not',
    async () => {
      const page = await bench.open('http://film.test/sound');
      await attentionOn(bench, 'http://film.test/sound');
      await page.click('h1');
      await page.evaluate(() => document.querySelector('audio')?.play());
      const tabAudible = () =>
        bench.control.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ url: 'http://film.test/*' });
          return tab?.audible === true;
        });
      await until('the browser to hear it', tabAudible, 15_000);
      await hands(bench, 'idle');
      expect((await watchOf(bench)).attention).toMatchObject({ playback: true });
      const before = (await secondsByHost(bench))['film.test'] ?? 0;
      await pass(bench, 300);
      const after = (await secondsByHost(bench))['film.test'] ?? 0;
      expect(after - before).toBeGreaterThanOrEqual(299);
      await page.evaluate(() => document.querySelector('audio')?.pause());
      await until('silence', async () => !(await tabAudible()), 15_000);
      await pass(bench, 60);
      await until('nobody there', async () => (await watchOf(bench)).attention === null);
      expect(await read(bench, 'local', 'tested:wake-at')).toBeNull();
      await hands(bench, 'active');
      await page.close();
    },
  );

  it('what is shown is what was kept, and each day and site can be forgotten', async () => {
    const page = await bench.open(PAGE);
    await attentionOn(bench, PAGE);
    await pass(bench, 180);
    const time = await bench.extensionPage('journal.html#time');
    expect(await textOf(time, 'h1')).toBe('Your time');
    await says(time, 'news.test');
    await says(time, '3 min');
    await press(time, 'Forget: news.test');
    await press(time, 'Yes, forget: news.test');
    await says(time, 'Forgotten.');
    await saysNot(time, 'news.test');
    expect((await secondsByHost(bench))['news.test'] ?? 0).toBe(0);
    await press(time, 'Forget: Today');
    await press(time, 'Yes, forget: Today');
    await until(
      'the day to be gone',
      async () => (await secondsByHost(bench))['paper.test'] === undefined,
    );
    await time.close();
    await page.close();
  });

  it('midnight parts a stretch between its days, and old days go by themselves', async () => {
    await set(bench, 'keptDays', 2);
    // What a later look could still take back is not in its day yet: fifteen seconds at most so.
    await set(bench, 'awaySeconds', 15);
    const page = await bench.open(PAGE);
    await attentionOn(bench, PAGE);
    const days = () =>
      bench.control.evaluate(() =>
        chrome.storage.local.get(null).then((all) =>
          Object.entries(all)
            .filter(([key]) => key.startsWith('time.'))
            .map(([, day]) =>
              Math.round((day as { value: { totalMs: number } }).value.totalMs / 1000),
            ),
        ),
      );
    const midnight = new Date(await nowOf(bench));
    midnight.setHours(24, 0, 0, 0);
    await jump(bench, (midnight.getTime() - (await nowOf(bench))) / 1000 - 61);
    // A look, and the stretch begins a minute before midnight.
    await hands(bench, 'locked');
    await hands(bench, 'active');
    await pass(bench, 180);
    await hands(bench, 'locked');
    const after = await days();
    expect(after).toHaveLength(2);
    expect(after[0]).toBeGreaterThanOrEqual(60);
    expect(after[1]).toBeGreaterThanOrEqual(103);
    expect(after[1]).toBeLessThanOrEqual(122);

    await jump(bench, 3 * 86_400);
    await hands(bench, 'active');
    await pass(bench, 300);
    await hands(bench, 'locked');
    await hands(bench, 'active');
    expect(await days()).toHaveLength(1);
    await page.close();
  });
});
