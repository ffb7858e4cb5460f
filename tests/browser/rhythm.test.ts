/** Each kind of pause, in both real browsers, as the options page itself sets it by keyboard. */
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bellTimes } from '@/utils/presence/bell';
import { addDays, dayOf } from '@/utils/shared/days';
import { violationsIn } from './harness/axe.ts';
import {
  answerPause,
  attentionOn,
  badge,
  closeAll,
  jump,
  nowOf,
  offerOf,
  pass,
  pauseGone,
  pauseOn,
  pauseShown,
  pressInPause,
  read,
  say,
  says,
  set,
  watchOf,
} from './harness/extension.ts';
import { type Harness, startBrowser, type TestPage, textOf, until } from './harness/index.ts';
import type { Route } from './harness/server.ts';

const PAGE = 'http://news.test/';
const FEED = 'http://feed.test/';
const OTHER = 'http://next.test/';
const LATE = 'http://late.test/late';
/** A page that is slow in coming; nobody awaits it here. */
const late: Route = (_, response) => {
  setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end('Late'), 1_000);
};
const builds = { chromium: '.output/chrome-mv3-tested', firefox: '.output/firefox-mv3-tested' };

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let harness: Harness;
  let page: TestPage;
  let options: TestPage;
  beforeAll(async () => {
    harness = await startBrowser(name, {
      extension: `${process.cwd()}/${builds[name]}`,
      routes: { '/late': late },
    });
    // What is passed over here comes again as it was, until the last test asks otherwise. And what
    // few look for is open, because this is not as it comes.
    await set(harness, 'softer', false);
    options = await harness.extensionPage('options.html');
    await textOf(options, 'h1');
    page = await harness.open(PAGE);
    await attentionOn(harness, PAGE);
  });
  afterEach(async ({ task }) => {
    // A test that failed leaves nothing to the next one, nor to its own second try.
    await answerPause(harness, 'left');
    if (task.result?.state !== 'fail') return;
    await set(harness, 'exceptedSites', []);
    await set(harness, 'daysOff', []);
    await closeAll(harness, [FEED, OTHER, LATE]);
  });
  afterAll(() => harness?.close());

  const reading = async () => {
    await page.toFront();
    await attentionOn(harness, PAGE);
  };
  /** Lets so many minutes of reading pass. */
  const spend = async (minutes: number) => {
    await reading();
    await pass(harness, minutes * 60);
  };
  const leave = async (address = PAGE, by = page) => {
    await by.press('Escape');
    await pauseGone(harness, address);
    await until('the outcome', async () => (await offerOf(harness)) === null);
  };

  /** Goes with Tab, or back, until the focus is on what is called so, and there presses keys. */
  const atField = async (name: string, ...keys: string[]) => {
    await options.toFront();
    for (let i = 0; i < 90; i++) {
      const way = await options.evaluate((name: string) => {
        const called = (element: HTMLInputElement) => {
          const by = (element.getAttribute('aria-labelledby') ?? '').split(' ')[0] ?? '';
          return (
            element.getAttribute('aria-label') ??
            document.getElementById(by)?.textContent ??
            element.labels?.[0]?.textContent ??
            element.textContent
          );
        };
        const all = [...document.querySelectorAll('input, button, select, summary, textarea')];
        const wanted = all.find((each) => called(each as HTMLInputElement) === name);
        const at = document.activeElement;
        if (!wanted || !at || wanted === at) return wanted ? 'there' : 'nowhere';
        // Through the end of the page the way leads into the browser's own buttons.
        const back = at.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING;
        return back ? 'Shift+Tab' : 'Tab';
      }, name);
      if (way === 'there') {
        for (const key of keys) await options.press(key);
        return;
      }
      if (way === 'nowhere') break;
      await options.press(way);
    }
    throw new Error(`no Tab leads to "${name}"`);
  };
  const isStored = (setting: string, value: unknown) =>
    until(`${setting} to be stored`, async () => {
      const stored = await read<{ value: unknown }>(harness, 'sync', `settings.${setting}`);
      return isDeepStrictEqual(stored?.value, value);
    });
  const typeIn = async (field: string, text: string) => {
    await atField(field, 'Control+a');
    await options.type(text);
    await options.press('Enter');
  };

  it('as a card it takes no focus: typing goes on, and Escape leaves it', async () => {
    await typeIn('A pause after', '1');
    await isStored('rhythmMinutes', 1);
    await atField('A sheet', 'ArrowLeft');
    await isStored('level', 'card');
    await says(options, 'After 1 minute of browsing, at a natural break, as a small card');
    await page.toFront();
    await page.click('#area');
    await spend(1);
    const card = await pauseShown(harness, PAGE);
    expect(card).toMatchObject({ level: 'card', role: 'dialog' });
    await page.type('Dear Ada,');
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('Dear Ada,');
    expect((await pauseShown(harness, PAGE)).level).toBe('card');
    await leave();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('area');
    await page.evaluate(() => {
      const area = document.querySelector('textarea');
      if (area) area.value = '';
      area?.blur();
    });
  });

  it('as a whisper it is a glow and a dot, and nothing to close', async () => {
    await atField('A card', 'ArrowLeft');
    await isStored('level', 'whisper');
    await spend(1);
    await until('the dot', async () => (await badge(harness)) !== '');
    expect(await pauseOn(harness, PAGE)).toMatchObject({ level: 'edge', buttons: [] });
    await answerPause(harness, 'left');
    await until('no dot', async () => (await badge(harness)) === '');
    await atField('A whisper', 'ArrowRight', 'ArrowRight');
    await isStored('level', 'screen');
    await typeIn('A pause after', '180');
    await isStored('rhythmMinutes', 180);
  });

  it('before a chosen site comes a breath, and a pause when the time chosen for it is over', async () => {
    await typeIn('A breath before', 'feed.*');
    await isStored('chosenSites', [{ site: 'feed.*', breath: true, shareMinutes: null }]);
    const feed = await harness.open(FEED);
    await attentionOn(harness, FEED);
    const entry = await pauseShown(harness, FEED);
    expect(entry).toMatchObject({ name: 'Before you go in', level: 'screen', buttons: [] });
    await until(
      'the question after the breath',
      async () => (await pauseOn(harness, FEED))?.text.includes('What did you come for?'),
      15_000,
    );
    await pressInPause(harness, feed, FEED, 'Five minutes');
    await pauseGone(harness, FEED);
    await pass(harness, 4 * 60);
    expect(await offerOf(harness)).toBeNull();
    await pass(harness, 60);
    const over = await pauseShown(harness, FEED);
    expect(over.text).toContain('The time you chose for this site is over.');
    await pressInPause(harness, feed, FEED, 'Stay');
    await pauseGone(harness, FEED);

    // Of the five minutes that it has from now on, five are used.
    await atField('feed.*: Share of a day', 'ArrowDown');
    await isStored('chosenSites', [{ site: 'feed.*', breath: true, shareMinutes: 5 }]);
    await feed.toFront();
    await attentionOn(harness, FEED);
    const share = await until('the share', async () => {
      const shown = await pauseOn(harness, FEED);
      return shown?.text.includes('share of this site is used') && shown;
    });
    expect(share.buttons.map(({ label }) => label)).toEqual([
      'Step away',
      'Five more minutes',
      'Stay',
    ]);
    await leave(FEED, feed);
    await feed.close();
    await atField('Remove: feed.*', 'Enter');
    await isStored('chosenSites', []);
  });

  it('a bell comes at its time, as a card', async () => {
    await atField('A bell', ' ');
    await isStored('bell', { on: true, fromMinute: 540, toMinute: 1260, times: 3 });
    await reading();
    const nowMs = await nowOf(harness);
    const bell = { on: true, fromMinute: 540, toMinute: 1260, times: 3 };
    const today = dayOf(nowMs);
    const rings = [today, addDays(today, 1)].flatMap((day) => bellTimes(day, bell));
    const next = rings.find((at) => at > nowMs + 60_000) ?? 0;
    await jump(harness, Math.round((next - nowMs) / 1000) - 20);
    expect(await offerOf(harness)).toBeNull();
    await pass(harness, 60);
    expect(await pauseShown(harness, PAGE)).toMatchObject({ level: 'card' });
    await leave();
    await atField('A bell', ' ');
    await isStored('bell', { ...bell, on: false });
  });

  it('both of its keys are free in the browser, and shown', async () => {
    const keys = await options.evaluate(() =>
      [...document.querySelectorAll('kbd')].map((kbd) => kbd.textContent),
    );
    expect(keys.sort()).toEqual(['Alt+Shift+K', 'Alt+Shift+U']);
  });

  it('asked for, it comes at once', async () => {
    await reading();
    await say(harness, { type: 'now' });
    expect(await pauseShown(harness, PAGE)).toMatchObject({ level: 'screen' });
    await leave();
  });

  it('with somebody: each page says so once, one key goes past it, and it ends by itself', async () => {
    await reading();
    await say(harness, { type: 'with-somebody', minutes: 30 });
    expect((await pauseShown(harness, PAGE)).name).toBe('You are with somebody');
    await page.press('Escape');
    await pauseGone(harness, PAGE);
    const other = await harness.open(OTHER);
    expect((await pauseShown(harness, OTHER)).name).toBe('You are with somebody');
    await reading();
    expect(await pauseOn(harness, PAGE)).toBeNull();
    await jump(harness, 29 * 60);
    await pass(harness, 60);
    await pauseGone(harness, OTHER);
    expect((await watchOf(harness)).pause.withSomebodyUntilMs).toBeNull();
    await other.close();
  });

  it('none comes on a day off, while held, or on an excepted site', async () => {
    const day = new Date(await nowOf(harness)).getDay();
    const weekday = new Date(2026, 0, 4 + day).toLocaleDateString('en', { weekday: 'long' });
    await atField(weekday, ' ');
    await isStored('daysOff', [day]);
    await says(options, `Not on ${weekday}.`);
    await typeIn('A pause after', '1');
    await isStored('rhythmMinutes', 1);
    await spend(2);
    expect(await offerOf(harness)).toBeNull();

    await say(harness, { type: 'hold', until: 'hour' });
    await atField(weekday, ' ');
    await isStored('daysOff', []);
    await spend(2);
    expect(await offerOf(harness)).toBeNull();

    await typeIn('Never on', 'news.test');
    await isStored('exceptedSites', ['news.test']);
    await reading();
    await say(harness, { type: 'hold', until: 'none' });
    await pass(harness, 120);
    expect(await offerOf(harness)).toBeNull();
    const other = await harness.open(OTHER);
    await pauseShown(harness, OTHER);
    await leave(OTHER, other);
    await other.close();
    await atField('Remove: news.test', 'Enter');
    await isStored('exceptedSites', []);
  });

  it('in a window whose page is late it waits for that page', async () => {
    await set(harness, 'exceptedSites', ['news.test']);
    await spend(2);
    await harness.control.evaluate(
      (url: string) => void chrome.windows.create({ url, focused: true }),
      LATE,
    );
    await pauseShown(harness, LATE);
    await answerPause(harness, 'left');
    await closeAll(harness, [LATE]);
    await set(harness, 'exceptedSites', []);
  });

  it('passed over it comes more softly and less often, and then asks', async () => {
    // A breath begins the count anew.
    await spend(1);
    await pauseShown(harness, PAGE);
    await pressInPause(harness, page, PAGE, 'Take a breath');
    await until('the breath', async () => (await pauseOn(harness, PAGE))?.name === 'Breathe in');
    await leave();
    await atField('Softer after being passed over', ' ');
    await isStored('softer', true);
    await spend(1);
    expect((await pauseShown(harness, PAGE)).level).toBe('screen');
    await leave();
    await pass(harness, 60);
    expect(await offerOf(harness)).toBeNull();
    await pass(harness, 30);
    expect((await pauseShown(harness, PAGE)).level).toBe('card');
    await leave();
    await pass(harness, 120);
    await until('the dot', async () => (await badge(harness)) !== '');
    await answerPause(harness, 'left');
    await pass(harness, 120);
    // The glow of the one before may still be there.
    const asking = await until('a card', async () => {
      const shown = await pauseOn(harness, PAGE);
      return shown?.level === 'card' && shown;
    });
    expect(asking.text).toContain('Shall they come less often?');
    await pressInPause(harness, page, PAGE, 'Every 5 minutes');
    await isStored('rhythmMinutes', 5);
  });

  it('how they went is told in Your time', async () => {
    const journal = await harness.extensionPage('journal.html#time');
    await until('the picture', () =>
      journal.evaluate(() => document.querySelectorAll('#went ~ figure tbody svg').length > 5),
    );
    await says(journal, 'passed over');
    await journal.close();
  });

  it.each(['options.html', 'journal.html#time', 'still.html'])(
    '%s, with everything open, has nothing that axe objects to',
    async (path) => {
      const shown = await harness.extensionPage(path);
      await textOf(shown, 'h1');
      expect(await violationsIn(shown)).toEqual([]);
      await shown.close();
    },
  );
});
