/** Each kind of pause, in both real browsers, as the options page itself sets it by keyboard. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { bellTimes } from '@/utils/presence/bell';
import { addDays, dayOf } from '@/utils/shared/days';
import {
  answerPause,
  attentionOn,
  hands,
  jump,
  nowOf,
  offerOf,
  onToolbar,
  pass,
  pauseAnswered,
  pauseGone,
  pauseOn,
  pauseShown,
  pauseStays,
  pressInPause,
  read,
  type ShownPause,
  says,
  sendMessage,
  set,
  watchOf,
} from './harness/extension.ts';
import { type Harness, type TestPage, textOf, until } from './harness/index.ts';
import { fixedPart, message } from './harness/message.ts';
import type { Route } from './harness/server.ts';
import { BROWSERS, useBrowser } from './harness/suite.ts';

const PAGE = 'http://news.test/';
const FEED = 'http://feed.test/';
const OTHER = 'http://next.test/';
const LATE = 'http://late.test/late';
/** A page that is slow in coming; nobody awaits it here. */
const late: Route = (_, response) => {
  setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end('Late'), 1_000);
};

const html =
  (body: string): Route =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' });
    response.end(`<!doctype html><meta charset="utf-8">${body}`);
  };
const MUTE = 'http://news.test/mute';
/** Lets no script hear that it goes, as on a machine that is too busy. */
const mute = html(
  "<script>addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true)</script><p>Read</p>",
);
/** Pages that a site replaces at once; each stands there long enough to be met by a breath. */
const replaced = html(
  "<script>setTimeout(() => location.replace('/last'), 900)</script><p>First</p>",
);
const last = html('<h1>Last</h1>');
const reloaded = html(
  `<script>
     const again = sessionStorage.getItem('again');
     sessionStorage.setItem('again', 'yes');
     if (again) addEventListener('DOMContentLoaded', () => document.body.innerHTML = '<h1>Last</h1>');
     else setTimeout(() => location.reload(), 900);
   </script><p>First</p>`,
);

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  let page: TestPage;
  let options: TestPage;
  // What is passed over comes again as it was, where a test does not ask otherwise.
  useBrowser(
    name,
    {
      settings: { softer: false },
      // A light that breathes for as long as these tests wait is a third of their work.
      reducedMotion: true,
      routes: {
        '/late': late,
        '/mute': mute,
        '/replaced': replaced,
        '/last': last,
        '/reloaded': reloaded,
      },
    },
    async (started) => {
      harness = started;
      options = await harness.extensionPage('options.html');
      await textOf(options, 'h1');
      page = await harness.open(PAGE);
      await attentionOn(harness, PAGE);
    },
  );

  const reading = async () => {
    await page.toFront();
    await attentionOn(harness, PAGE);
  };
  /** Lets so many minutes of reading pass. */
  const spend = async (minutes: number) => {
    await reading();
    await pass(harness, minutes * 60);
  };
  /** Before a rhythm of a minute: setting up took time as well, and none may come on our own page. */
  const beginStretchAnew = async () => {
    await hands(harness, 'idle');
    await hands(harness, 'active');
  };
  const leave = async (address = PAGE, by = page) => {
    await by.press('Escape');
    await pauseAnswered(harness, address);
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
    await atField(message('level_screen'), 'ArrowLeft');
    await isStored('level', 'card');
    await says(options, fixedPart('pauses_say_card'));
    await beginStretchAnew();
    await typeIn(message('rhythm_label'), '1');
    await isStored('rhythmMinutes', 1);
    await page.toFront();
    await page.click('#area');
    await spend(1);
    // A key in its first moment would send it away.
    const card = await pauseStays(harness, page, PAGE);
    expect(card).toMatchObject({ level: 'card', role: 'dialog' });
    await page.type('Dear Ada,');
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('Dear Ada,');
    expect((await pauseShown(harness, PAGE)).level).toBe('card');
    await leave();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('area');
  });

  it('as a whisper it is a glow and a light, and nothing to close', async () => {
    await atField(message('level_screen'), 'ArrowLeft', 'ArrowLeft');
    await isStored('level', 'whisper');
    await beginStretchAnew();
    await set(harness, 'rhythmMinutes', 1);
    await spend(1);
    // First, for it is there for some seconds.
    expect(await pauseShown(harness, PAGE)).toMatchObject({ level: 'edge', buttons: [] });
    await until(
      'the light',
      async () => (await onToolbar(harness)) === message('pause_badge_title'),
    );
    await answerPause(harness, 'left');
    await until('no light', async () => (await onToolbar(harness)) === message('action_title'));
    await atField(message('level_whisper'), 'ArrowRight', 'ArrowRight');
    await isStored('level', 'screen');
    await typeIn(message('rhythm_label'), '180');
    await isStored('rhythmMinutes', 180);
  });

  it('before a chosen site comes a breath, and a pause when the time chosen for it is over', async () => {
    await typeIn(message('chosen_label'), 'feed.*');
    await isStored('chosenSites', [{ site: 'feed.*', breath: true, shareMinutes: null }]);
    const feed = await harness.open(FEED);
    const question = message('pause_entry_question');
    const looks: ShownPause[] = [];
    await until('the question after the breath', async () => {
      const shown = await pauseShown(harness, FEED);
      looks.push(shown);
      return shown.text.includes(question);
    });
    expect(looks[0]).toMatchObject({
      name: message('pause_entry_question'),
      level: 'screen',
      buttons: [{ label: message('pause_entry_past') }],
    });
    // Its answers come with it, and none before.
    expect(looks.map(({ buttons }) => buttons.length > 1)).toEqual(
      looks.map(({ text }) => text.includes(question)),
    );
    await pressInPause(harness, feed, FEED, message('pause_entry_5'));
    await pauseAnswered(harness, FEED);
    await pass(harness, 4 * 60);
    expect(await offerOf(harness)).toBeNull();
    await pass(harness, 60);
    const over = await pauseShown(harness, FEED);
    expect(over.text).toContain(message('pause_visit_over'));
    await pressInPause(harness, feed, FEED, message('pause_stay'));
    await pauseAnswered(harness, FEED);

    // Of the five minutes that it has from now on, five are used.
    await atField(`feed.*: ${message('chosen_share')}`, 'ArrowDown');
    await isStored('chosenSites', [{ site: 'feed.*', breath: true, shareMinutes: 5 }]);
    await feed.toFront();
    await attentionOn(harness, FEED);
    const share = await until('the share', async () => {
      const shown = await pauseOn(harness, FEED);
      return shown?.text.includes(message('pause_share_used')) && shown;
    });
    expect(share.buttons.map(({ label }) => label)).toEqual([
      message('pause_step_away'),
      message('pause_more'),
      message('pause_stay'),
      message('pause_back'),
    ]);
    await leave(FEED, feed);
    await atField(`${message('sites_remove')}: feed.*`, 'Enter');
    await isStored('chosenSites', []);
  });

  /** How the pauses before a site ended that are written to their day. */
  const breaths = async () => {
    const key = `pauses.${dayOf(await nowOf(harness))}`;
    const stored = await read<{ value: { kind: string; outcome: string }[] }>(
      harness,
      'local',
      key,
    );
    const kept = [...(stored?.value ?? []), ...(await watchOf(harness)).pause.ended];
    return kept.filter(({ kind }) => kind === 'entry').map(({ outcome }) => outcome);
  };
  /** The breath over a site, once the background knows that it is there; the id of its pause. */
  const breathOver = async (address: string, not = '') => {
    const offer = await until('the breath to be there', async () => {
      const here = await offerOf(harness);
      return here?.kind === 'entry' && here.way === 'page' && here.id !== not && here;
    });
    expect((await pauseShown(harness, address)).name).toBe(message('pause_entry_question'));
    return offer.id;
  };
  const turnedBack = (times: number) =>
    until(`${times} turned back`, async () => {
      const ended = (await breaths()).slice(-times);
      return isDeepStrictEqual(ended, Array(times).fill('turned-back'));
    });

  it('a breath that ends with its page is turned back from, and comes again', async () => {
    await set(harness, 'chosenSites', [{ site: 'feed.*', breath: true, shareMinutes: null }]);
    const closed = await harness.open(FEED);
    await breathOver(FEED);
    await pass(harness, 10);
    await closed.close();
    await turnedBack(1);

    const feed = await harness.open(FEED);
    const first = await breathOver(FEED);
    await pass(harness, 10);
    await feed.evaluate(() => location.reload()).catch(() => undefined);
    await breathOver(FEED, first);
    await turnedBack(2);

    await pass(harness, 10);
    await feed.goto(OTHER);
    await turnedBack(3);
    await feed.evaluate(() => history.back()).catch(() => undefined);
    await breathOver(FEED);
    await pressInPause(harness, feed, FEED, message('pause_entry_visit'));
    await pauseAnswered(harness, FEED);
    expect((await breaths()).at(-1)).toBe('entered');
    await feed.close();
    await set(harness, 'chosenSites', []);
  });

  it.each([
    ['of another address', 'replaced'],
    ['of the same address', 'reloaded'],
  ])('a breath whose page is replaced at once is drawn over the next one, %s', async (_, path) => {
    await set(harness, 'chosenSites', [{ site: 'quick.*', breath: true, shareMinutes: null }]);
    const before = await breaths();
    const quick = await harness.open(`http://quick.test/${path}`);
    await until('the last page', () =>
      quick.evaluate(() => document.querySelector('h1')?.textContent === 'Last'),
    );
    await breathOver('http://quick.test/');
    expect(await breaths()).toEqual(before);
    await leave('http://quick.test/', quick);
    expect(await breaths()).toEqual([...before, 'entered']);
    await quick.close();
    await set(harness, 'chosenSites', []);
  });

  it('a pause whose page goes without a word is over at the next look', async () => {
    await set(harness, 'rhythmMinutes', 1);
    const mute = await harness.open(MUTE);
    await attentionOn(harness, MUTE);
    await pass(harness, 60);
    await pauseShown(harness, MUTE);
    const { id } = await until('it to be there', async () => {
      const offer = await offerOf(harness);
      return offer?.way === 'page' && offer;
    });
    await mute.evaluate(() => location.reload()).catch(() => undefined);
    await pauseGone(harness, MUTE);
    await pass(harness, 60);
    await until('it to be over', async () => (await offerOf(harness))?.id !== id);
    await set(harness, 'rhythmMinutes', 180);
    await mute.close();
  });

  it('a bell comes at its time, as a card', async () => {
    await atField(message('bell_label'), ' ');
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
    await atField(message('bell_label'), ' ');
    await isStored('bell', { ...bell, on: false });
  });

  it('all of its keys are free in the browser, and shown', async () => {
    const keys = await options.evaluate(() =>
      [...document.querySelectorAll('kbd')].map((kbd) => kbd.textContent),
    );
    expect(keys.sort()).toEqual(['Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+U']);
  });

  it('asked for, it comes at once', async () => {
    await reading();
    await sendMessage(harness, { type: 'now' });
    expect(await pauseShown(harness, PAGE)).toMatchObject({ level: 'screen' });
    await leave();
  });

  it('asked for, it comes once, however often it is asked and looked for while it is on its way', async () => {
    await reading();
    await page.evaluate(() => {
      const { dataset } = document.documentElement;
      new MutationObserver((changes) => {
        const added = changes.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
        dataset.added = String(Number(dataset.added ?? 0) + added);
      }).observe(document.documentElement, { childList: true });
    });
    // A setting is a reason to look; the background answers when it has.
    const look = (clock: boolean) => set(harness, 'clock', clock);
    const ask = () => sendMessage(harness, { type: 'now' });
    await Promise.all([ask(), look(false), ask(), look(true), look(false), ask()]);
    await pauseStays(harness, page, PAGE);
    expect(await page.evaluate(() => document.documentElement.dataset.added)).toBe('1');
    await leave();
  });

  it('with somebody: each page says so once, one key goes past it, and it ends by itself', async () => {
    await reading();
    await sendMessage(harness, { type: 'with-somebody', minutes: 30 });
    expect((await pauseShown(harness, PAGE)).name).toBe(message('pause_with_title'));
    await page.press('Escape');
    await pauseGone(harness, PAGE);
    await harness.open(OTHER);
    expect((await pauseShown(harness, OTHER)).name).toBe(message('pause_with_title'));
    await reading();
    expect(await pauseOn(harness, PAGE)).toBeNull();
    await jump(harness, 29 * 60);
    await pass(harness, 60);
    await pauseGone(harness, OTHER);
    await until('its end', async () => (await watchOf(harness)).pause.withSomebodyUntilMs === null);
  });

  it('none comes on a day off, while held, or on an excepted site', async () => {
    const day = new Date(await nowOf(harness)).getDay();
    const weekday = new Date(2026, 0, 4 + day).toLocaleDateString('en', { weekday: 'long' });
    await atField(weekday, ' ');
    await isStored('daysOff', [day]);
    await says(options, message('pauses_say_days', { days: weekday }));
    await typeIn(message('rhythm_label'), '1');
    await isStored('rhythmMinutes', 1);
    await spend(2);
    expect(await offerOf(harness)).toBeNull();

    await sendMessage(harness, { type: 'hold', until: 'hour' });
    await atField(weekday, ' ');
    await isStored('daysOff', []);
    await spend(2);
    expect(await offerOf(harness)).toBeNull();

    await typeIn(message('excepted_label'), 'news.test');
    await isStored('exceptedSites', ['news.test']);
    await reading();
    await sendMessage(harness, { type: 'hold', until: 'none' });
    await pass(harness, 120);
    expect(await offerOf(harness)).toBeNull();
    const other = await harness.open(OTHER);
    await pauseShown(harness, OTHER);
    await leave(OTHER, other);
    await atField(`${message('sites_remove')}: news.test`, 'Enter');
    await isStored('exceptedSites', []);
  });

  it('in a window whose page is late it waits for that page', async () => {
    await set(harness, 'exceptedSites', ['news.test']);
    await set(harness, 'rhythmMinutes', 1);
    await spend(2);
    await harness.control.evaluate(
      (url: string) => void chrome.windows.create({ url, focused: true }),
      LATE,
    );
    await pauseShown(harness, LATE);
  });

  it('passed over it comes more softly and less often, then asks, and Your time tells of it', async () => {
    await set(harness, 'rhythmMinutes', 1);
    // A breath begins the count anew.
    await spend(1);
    await pauseShown(harness, PAGE);
    await pressInPause(harness, page, PAGE, message('pause_breathe'));
    await until(
      'the breath',
      async () => (await pauseOn(harness, PAGE))?.name === message('pause_breath_in'),
    );
    await leave();
    await atField(message('softer_label'), ' ');
    await isStored('softer', true);
    await spend(1);
    expect((await pauseShown(harness, PAGE)).level).toBe('screen');
    await leave();
    const { ownMs: leftAtMs } = await watchOf(harness);
    await pass(harness, 90);
    expect((await pauseShown(harness, PAGE)).level).toBe('card');
    // By the watch's own time: what the test itself needs would be too much for a look in between.
    expect(((await offerOf(harness))?.dueOwnMs ?? 0) - leftAtMs).toBeGreaterThan(85_000);
    await leave();
    await pass(harness, 120);
    await until(
      'the light',
      async () => (await onToolbar(harness)) === message('pause_badge_title'),
    );
    await answerPause(harness, 'left');
    await pass(harness, 120);
    // The glow of the one before may still be there, and a card's words come a frame after it.
    await until('a card that asks', async () => {
      const shown = await pauseOn(harness, PAGE);
      return shown?.level === 'card' && shown.text.includes(message('pause_asks'));
    });
    await pressInPause(harness, page, PAGE, message('pause_rarer', { minutes: '5' }));
    await isStored('rhythmMinutes', 5);

    // How they went is told in Your time.
    const journal = await harness.extensionPage('journal.html#time');
    await until('the picture', () =>
      journal.evaluate(() => document.querySelectorAll('#went ~ figure tbody svg').length > 2),
    );
    await says(journal, message('went_passed'));
  });
});
