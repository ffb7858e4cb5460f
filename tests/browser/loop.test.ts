/** The whole loop in both real browsers, with the built extension. */
import { describe, expect, it } from 'vitest';
import {
  attentionOn,
  hands,
  noAlarm,
  offerOf,
  onToolbar,
  pass,
  pauseAnswered,
  pauseGone,
  pauseOn,
  pauseShown,
  pauseStays,
  press,
  pressInPause,
  type ShownPause,
  says,
  saysNot,
  set,
  siteAccess,
  tabAt,
  watchOf,
} from './harness/extension.ts';
import { type Harness, type TestPage, textOf, until } from './harness/index.ts';
import { message } from './harness/message.ts';
import { BROWSERS, useBrowser } from './harness/suite.ts';

const PAGE = 'http://news.test/';

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  let page: TestPage;
  // Most of what follows leaves pauses with Escape, and wants the next one all the same.
  const settings = { rhythmMinutes: 1, softer: false };
  useBrowser(name, { settings }, async (started) => {
    harness = started;
    page = await harness.open(PAGE);
    await attentionOn(harness, PAGE);
  });

  const duePause = async () => {
    await pass(harness, 60);
    return pauseShown(harness, PAGE);
  };

  it('the first run says what it does, and asks with a real "not now"', async () => {
    const welcome = await harness.extensionPage('welcome.html');
    expect(await textOf(welcome, 'h1')).toBe(message('welcome_title'));
    await press(welcome, `${message('grant_not_now')}: ${message('grant_notifications')}`);
    await says(welcome, message('grant_put_off'));
  });

  it('a pause is drawn over the page after the chosen time, and Escape leaves it', async () => {
    await page.toFront();
    await page.evaluate(() => {
      document.querySelector('input')?.focus({ preventScroll: true });
      window.scrollTo(0, 120);
    });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const pause = await duePause();
    expect(pause.role).toBe('dialog');
    expect(pause.buttons.map(({ label }) => label)).toEqual([
      message('pause_step_away'),
      message('pause_breathe'),
      message('pause_later'),
      message('pause_other'),
      message('pause_back'),
    ]);
    // Nothing comes before the line it came to say.
    expect(pause.line).not.toBe('');
    expect(pause.name).toBe(pause.line);
    await page.press('Escape');
    await pauseAnswered(harness, PAGE);
    expect(
      await page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        focus: document.activeElement?.id,
        scroll: window.scrollY,
      })),
    ).toEqual({ html: before, focus: 'field', scroll: 120 });
  });

  it('the page hears no key that leaves a pause, and none presses a button by chance', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      document.addEventListener('keydown', (event) => heard.push(event.key));
    });
    const offers = ({ name, buttons }: ShownPause) => [name, ...buttons.map(({ label }) => label)];
    const offered = offers(await duePause());
    await pauseStays(harness, page, PAGE);
    await page.press(' ', 'Enter', 'a');
    expect(offers(await pauseShown(harness, PAGE))).toEqual(offered);
    expect(offered).toContain(message('pause_step_away'));
    await page.press('Escape');
    await pauseGone(harness, PAGE);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).not.toContain('Escape');
  });

  it('"in ten minutes" brings it again after ten, and not before', async () => {
    await duePause();
    await pressInPause(harness, page, PAGE, message('pause_later'));
    await pauseAnswered(harness, PAGE);
    // Real time passes as well, and more of it on a busy machine.
    await pass(harness, 8 * 60);
    expect(await pauseOn(harness, PAGE)).toBeNull();
    await pass(harness, 2 * 60);
    await pauseShown(harness, PAGE);
    await page.press('Escape');
    await pauseGone(harness, PAGE);
  });

  it('a breath can be followed, and left at any time', async () => {
    await duePause();
    await pressInPause(harness, page, PAGE, message('pause_breathe'));
    await until(
      'the breath',
      async () => (await pauseOn(harness, PAGE))?.name === message('pause_breath_in'),
    );
    await page.press('Escape');
    await pauseAnswered(harness, PAGE);
  });

  it('stepping away dims the page, counts nothing, and lasts until the person is back', async () => {
    const { line } = await duePause();
    await pressInPause(harness, page, PAGE, message('pause_step_away'));
    await until('the page to wait', async () =>
      (await pauseOn(harness, PAGE))?.text.includes(message('pause_away_title')),
    );
    // The one thing in mind stays.
    expect((await pauseOn(harness, PAGE))?.text).toContain(line);
    await until('the watch to know', async () => (await watchOf(harness)).attention === null);
    await pass(harness, 300);
    expect((await watchOf(harness)).stretch).toBeNull();
    await pressInPause(harness, page, PAGE, message('pause_back'));
    await pauseGone(harness, PAGE);
    await attentionOn(harness, PAGE);
    expect((await watchOf(harness)).stretch?.attentiveMs).toBeLessThan(60_000);
  });

  it('so it does on a page of our own, where none can be drawn', async () => {
    const still = await harness.extensionPage('still.html');
    const address = await still.evaluate(() => location.href);
    await attentionOn(harness, address);
    await press(still, message('pause_step_away'));
    await until('the watch to know', async () => (await watchOf(harness)).attention === null);
    await pass(harness, 60);
    expect((await watchOf(harness)).stretch).toBeNull();
    // The page closes under the pointer.
    await press(still, message('still_back')).catch(() => undefined);
    await until('it to have closed', async () => (await tabAt(harness, address)) === null);
  });

  it('waits while a field holds unsent words', async () => {
    await page.toFront();
    await page.click('#area');
    await page.type('Dear Ada,');
    await attentionOn(harness, PAGE);
    await pass(harness, 180);
    expect(await pauseOn(harness, PAGE)).toBeNull();
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('Dear Ada,');
    // The page after they were sent: on this one hands rest half a minute first (arriving.test.ts).
    await page.goto(PAGE);
    await pass(harness, 60);
    await pauseShown(harness, PAGE);
    await page.press('Escape');
    await pauseGone(harness, PAGE);
  });

  it('waits until a scroll has come to rest', async () => {
    await page.toFront();
    await attentionOn(harness, PAGE);
    await page.evaluate(() => {
      let scrolledAt = 0;
      let down = true;
      const seen: { rest: () => void; restedMs: number | null } = {
        rest: () => clearInterval(scrolling),
        restedMs: null,
      };
      window.addEventListener('scroll', () => {
        scrolledAt = performance.now();
      });
      new MutationObserver(() => {
        seen.restedMs ??= performance.now() - scrolledAt;
      }).observe(document.documentElement, { childList: true });
      const scrolling = setInterval(() => {
        window.scrollBy(0, down ? 40 : -40);
        down = !down;
      }, 50);
      Object.assign(window, { seen });
    });
    await pass(harness, 60);
    await until('the pause to be with the page', async () => {
      const way = (await offerOf(harness))?.way;
      return way === 'waiting' || way === 'page';
    });
    await page.evaluate(() => (window as unknown as { seen: { rest(): void } }).seen.rest());
    await pauseShown(harness, PAGE);
    const restedMs = await page.evaluate(
      () => (window as unknown as { seen: { restedMs: number } }).seen.restedMs,
    );
    // Timers may be a little early; a pause in the midst of the scroll would be some 50 ms after.
    expect(restedMs).toBeGreaterThan(1_400);
    await page.press('Escape');
    await pauseGone(harness, PAGE);
  });

  it('goes along to the next tab, and comes on arriving there', async () => {
    await page.click('#area');
    await page.type('Dear Ada,');
    await attentionOn(harness, PAGE);
    await pass(harness, 60);
    await until(
      'the pause to wait in the page',
      async () => (await offerOf(harness))?.way === 'waiting',
    );
    const other = await harness.open('http://next.test/');
    await pauseShown(harness, 'http://next.test/');
    expect(await pauseOn(harness, PAGE)).toBeNull();
    await other.press('Escape');
    await pauseGone(harness, 'http://next.test/');
  });

  it('what plays is paused while it shows, and goes on after; what was silent stays so', async () => {
    const address = 'http://film.test/sound';
    const other = await harness.open(address);
    await other.click('h1');
    await other.evaluate(async () => {
      const silent = document.createElement('audio');
      silent.id = 'silent';
      document.body.append(silent);
      await document.querySelector<HTMLAudioElement>('#sound')?.play();
    });
    const playing = () =>
      other.evaluate(() => [...document.querySelectorAll('audio')].map(({ paused }) => !paused));
    expect(await playing()).toEqual([true, false]);
    await attentionOn(harness, address);
    await pass(harness, 60);
    await pauseShown(harness, address);
    await until('silence', async () => !(await playing())[0]);
    await other.press('Escape');
    await pauseGone(harness, address);
    await until('it to go on', async () => (await playing())[0] === true);
    expect(await playing()).toEqual([true, false]);
  });

  it.each([
    ['a strict policy', 'http://strict.test/strict'],
    ['plain text', 'http://text.test/text'],
    ['a page that never ends loading', 'http://slow.test/never-ends'],
  ])('reaches the person on %s', async (_, address) => {
    const other = await harness.open(address);
    await attentionOn(harness, address);
    await pass(harness, 60);
    await until('the pause to have reached the person', async () => {
      const offer = await offerOf(harness);
      return offer && offer.way !== 'asking' && offer.way !== 'waiting';
    });
    if ((await offerOf(harness))?.way === 'page') {
      await pauseShown(harness, address);
      await other.press('Escape');
      await pauseGone(harness, address);
    }
  });

  it('a tab that closes under a pause ends it, and the next comes after the rhythm', async () => {
    const other = await harness.open('http://closing.test/');
    await attentionOn(harness, 'http://closing.test/');
    await pass(harness, 60);
    await pauseShown(harness, 'http://closing.test/');
    await other.close();
    await until('the outcome', async () => (await offerOf(harness)) === null);
    await page.toFront();
    await attentionOn(harness, PAGE);
    await duePause();
    await page.press('Escape');
    await pauseGone(harness, PAGE);
  });

  it('a page that reloads under a pause ends it', async () => {
    const address = 'http://reloading.test/';
    const other = await harness.open(address);
    await attentionOn(harness, address);
    await pass(harness, 60);
    await pauseShown(harness, address);
    await other.goto(`${address}?again`);
    await until('the outcome', async () => (await offerOf(harness)) === null);
    expect(await pauseOn(harness, address)).toBeNull();
  });

  it('where no script is admitted it is a light on the button, and a line in the popup', async () => {
    await siteAccess(harness, false);
    await page.toFront();
    await until('attention', async () => (await watchOf(harness)).attention !== null);
    await pass(harness, 60);
    await until(
      'the light',
      async () => (await onToolbar(harness)) === message('pause_badge_title'),
    );
    const popup = await harness.extensionPage('popup.html');
    await says(popup, message('pause_waiting'));
    await press(popup, message('pause_later'));
    await until('no light', async () => (await onToolbar(harness)) === message('action_title'));
    await saysNot(popup, message('pause_waiting'));
  });

  it.skipIf(name === 'chromium')(
    'where notifications are allowed it is one, and no dot',
    async () => {
      await siteAccess(harness, false);
      await harness.allowNotifications(true);
      await page.toFront();
      await until('attention', async () => (await watchOf(harness)).attention !== null);
      await pass(harness, 60);
      await until('the notification', async () => (await offerOf(harness))?.way === 'notification');
      expect(await onToolbar(harness)).toBe(message('action_title'));
      // It stays in the popup, though a headless system closes what it can't show.
      const popup = await harness.extensionPage('popup.html');
      await says(popup, message('pause_waiting'));
      await harness.allowNotifications(false);
    },
  );

  it('nothing comes in quiet hours, nor when pauses are off', async () => {
    await page.toFront();
    await set(harness, 'quietHours', { on: true, fromMinute: 0, toMinute: 1439 });
    await pass(harness, 900);
    expect(await offerOf(harness)).toBeNull();
    await set(harness, 'quietHours', { on: false, fromMinute: 0, toMinute: 1439 });
    await set(harness, 'pauses', false);
    await pass(harness, 120);
    expect(await offerOf(harness)).toBeNull();
    // Overdue by now, and a changed setting acts at once.
    await set(harness, 'pauses', true);
    await pauseShown(harness, PAGE);
    await page.press('Escape');
    await pauseGone(harness, PAGE);
  });

  it('the background may be killed at any moment, and the stretch goes on', async () => {
    await set(harness, 'pauses', false);
    await page.toFront();
    await attentionOn(harness, PAGE);
    const before = await watchOf(harness);
    for (let i = 0; i < 5; i++) {
      await harness.killBackground();
      await pass(harness, 40);
    }
    // No alarm was due in the last forty seconds; in the next minute there is one.
    await pass(harness, 60);
    const after = await watchOf(harness);
    // All that was between their two looks, moved on or real, is attentive time.
    const betweenMs = after.seen.wallMs - before.seen.wallMs;
    const attentiveMs = (after.stretch?.attentiveMs ?? 0) - (before.stretch?.attentiveMs ?? 0);
    expect(betweenMs).toBeGreaterThanOrEqual(260_000);
    expect(attentiveMs).toBeGreaterThanOrEqual(260_000);
    expect(attentiveMs).toBeLessThan(betweenMs + 1_000);
  });

  it('a background stopped in the middle of its work complains of nothing', async () => {
    for (let i = 0; i < 40; i++) {
      const opening = harness.open('about:blank');
      // Every moment of its waking has to be met by one of these.
      await new Promise((done) => setTimeout(done, (i * 7) % 60));
      await harness.killBackground();
      await (await opening).close();
    }
    expect(await harness.consoleErrors()).toEqual([]);
  });

  it('idle hands end the stretch, from the last input on', async () => {
    await page.toFront();
    await attentionOn(harness, PAGE);
    await hands(harness, 'idle');
    await until('nobody there', async () => (await watchOf(harness)).attention === null);
    expect((await watchOf(harness)).stretch).toBeNull();
    await noAlarm(harness);
    await hands(harness, 'active');
    await attentionOn(harness, PAGE);
  });
});
