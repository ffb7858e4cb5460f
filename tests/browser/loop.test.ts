/** The whole loop in both real browsers, with the built extension. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ONE_BREATH_MS } from '../../entrypoints/pause/breath.ts';
import {
  answerPause,
  attentionOn,
  badge,
  hands,
  offerOf,
  pass,
  pauseGone,
  pauseOn,
  pauseShown,
  press,
  pressInPause,
  read,
  says,
  set,
  siteAccess,
  tabAt,
  watchOf,
} from './harness/extension.ts';
import { type Bench, type BenchPage, startBrowser, textOf, until } from './harness/index.ts';

const PAGE = 'http://news.test/';
const builds = { chromium: '.output/chrome-mv3-tested', firefox: '.output/firefox-mv3-tested' };

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let bench: Bench;
  let page: BenchPage;
  beforeAll(async () => {
    bench = await startBrowser(name, { extension: `${process.cwd()}/${builds[name]}` });
    await set(bench, 'rhythmMinutes', 1);
    // Most of what follows leaves pauses with Escape, and wants the next one all the same.
    await set(bench, 'softer', false);
    page = await bench.open(PAGE);
    await attentionOn(bench, PAGE);
  });
  afterAll(() => bench?.close());

  /** A due pause over the page, whatever came before. */
  const duePause = async () => {
    await page.toFront();
    await attentionOn(bench, PAGE);
    await pass(bench, 60);
    return pauseShown(bench, PAGE);
  };

  it('the first run says what it does, and asks with a real "not now"', async () => {
    const welcome = await bench.extensionPage('welcome.html');
    expect(await textOf(welcome, 'h1')).toBe('Look up, and be there for somebody');
    await welcome.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent === 'Not now')?.click();
    });
    await until('the answer', () =>
      welcome.evaluate(() => document.body.textContent?.includes('Left out for now')),
    );
    await welcome.close();
  });

  it('a pause is drawn over the page after the chosen time, and Escape leaves it', async () => {
    await page.toFront();
    await page.evaluate(() => {
      document.querySelector('input')?.focus({ preventScroll: true });
      window.scrollTo(0, 120);
    });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const pause = await duePause();
    expect(pause).toMatchObject({ role: 'dialog', name: 'A moment away from the screen' });
    expect(pause.text).toContain('Breathe in');
    expect(pause.buttons.map(({ label }) => label)).toEqual([
      'Step away',
      'Take a breath',
      'In ten minutes',
      'I did something kind',
      'In ten minutes, because…',
    ]);
    await until(
      'the line after the breath',
      async () => /\?|Today’s practice/.test((await pauseOn(bench, PAGE))?.text ?? ''),
      2 * ONE_BREATH_MS,
    );
    await page.press('Escape');
    await pauseGone(bench, PAGE);
    await until('the outcome', async () => (await offerOf(bench)) === null);
    expect(
      await page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        focus: document.activeElement?.id,
        scroll: window.scrollY,
      })),
    ).toEqual({ html: before, focus: 'field', scroll: 120 });
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });

  it('the page hears no key that leaves a pause, and none presses a button by chance', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      document.addEventListener('keydown', (event) => heard.push(event.key));
    });
    await duePause();
    await page.press(' ', 'Enter', 'a');
    expect((await pauseShown(bench, PAGE)).text).toContain('Breathe');
    await page.press('Escape');
    await pauseGone(bench, PAGE);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).not.toContain('Escape');
  });

  it('"in ten minutes" brings it again after ten, and not before', async () => {
    await duePause();
    await pressInPause(bench, page, PAGE, 'In ten minutes');
    await pauseGone(bench, PAGE);
    await until('the outcome', async () => (await offerOf(bench)) === null);
    await pass(bench, 9 * 60 + 30);
    expect(await pauseOn(bench, PAGE)).toBeNull();
    await pass(bench, 30);
    await pauseShown(bench, PAGE);
    await page.press('Escape');
    await pauseGone(bench, PAGE);
  });

  it('a breath can be followed, and left at any time', async () => {
    await duePause();
    await pressInPause(bench, page, PAGE, 'Take a breath');
    await until('the breath', async () => (await pauseOn(bench, PAGE))?.name === 'Breathe in');
    await page.press('Escape');
    await pauseGone(bench, PAGE);
    await until('the outcome', async () => (await offerOf(bench)) === null);
  });

  it('stepping away dims the page, counts nothing, and lasts until the person is back', async () => {
    await duePause();
    await pressInPause(bench, page, PAGE, 'Step away');
    await until('the page to wait', async () =>
      (await pauseOn(bench, PAGE))?.text.includes('The page will wait'),
    );
    await until('the watch to know', async () => (await watchOf(bench)).attention === null);
    await pass(bench, 300);
    expect((await watchOf(bench)).stretch).toBeNull();
    await pressInPause(bench, page, PAGE, 'Back to the page');
    await pauseGone(bench, PAGE);
    await attentionOn(bench, PAGE);
    expect((await watchOf(bench)).stretch?.attentiveMs).toBeLessThan(5_000);
  });

  it('so it does on a page of our own, where none can be drawn', async () => {
    const still = await bench.extensionPage('still.html');
    const address = await still.evaluate(() => location.href);
    await attentionOn(bench, address);
    await press(still, 'Step away');
    await until('the watch to know', async () => (await watchOf(bench)).attention === null);
    await pass(bench, 60);
    expect((await watchOf(bench)).stretch).toBeNull();
    // The page closes under the pointer.
    await press(still, 'Back to the screen').catch(() => undefined);
    await until('it to have closed', async () => (await tabAt(bench, address)) === null);
    await page.toFront();
    await attentionOn(bench, PAGE);
  });

  it('waits while a field holds unsent words', async () => {
    await page.toFront();
    await page.click('#area');
    await page.type('Dear Ada,');
    await attentionOn(bench, PAGE);
    await pass(bench, 180);
    expect(await pauseOn(bench, PAGE)).toBeNull();
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('Dear Ada,');
    await page.evaluate(() => {
      const area = document.querySelector('textarea');
      if (area) area.value = '';
      area?.blur();
    });
    await pass(bench, 60);
    await pauseShown(bench, PAGE);
    await page.press('Escape');
    await pauseGone(bench, PAGE);
  });

  it('waits until a scroll has come to rest', async () => {
    await page.toFront();
    await attentionOn(bench, PAGE);
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
    await pass(bench, 60);
    await until('the pause to be with the page', async () => {
      const way = (await offerOf(bench))?.way;
      return way === 'waiting' || way === 'page';
    });
    await page.evaluate(() => (window as unknown as { seen: { rest(): void } }).seen.rest());
    await pauseShown(bench, PAGE);
    const restedMs = await page.evaluate(
      () => (window as unknown as { seen: { restedMs: number } }).seen.restedMs,
    );
    // Timers may be a little early; a pause in the midst of the scroll would be some 50 ms after.
    expect(restedMs).toBeGreaterThan(1_400);
    await page.press('Escape');
    await pauseGone(bench, PAGE);
  });

  it('goes along to the next tab, and comes on arriving there', async () => {
    await page.click('#area');
    await page.type('Dear Ada,');
    await attentionOn(bench, PAGE);
    await pass(bench, 60);
    await until(
      'the pause to wait in the page',
      async () => (await offerOf(bench))?.way === 'waiting',
    );
    const other = await bench.open('http://next.test/');
    await pauseShown(bench, 'http://next.test/');
    expect(await pauseOn(bench, PAGE)).toBeNull();
    await other.press('Escape');
    await pauseGone(bench, 'http://next.test/');
    await other.close();
    await page.toFront();
    await page.evaluate(() => {
      const area = document.querySelector('textarea');
      if (area) area.value = '';
      area?.blur();
    });
  });

  it('what plays is paused while it shows, and goes on after; what was silent stays so', async () => {
    const address = 'http://film.test/sound';
    const other = await bench.open(address);
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
    await attentionOn(bench, address);
    await pass(bench, 60);
    await pauseShown(bench, address);
    await until('silence', async () => !(await playing())[0]);
    await other.press('Escape');
    await pauseGone(bench, address);
    await until('it to go on', async () => (await playing())[0] === true);
    expect(await playing()).toEqual([true, false]);
    await other.close();
    await page.toFront();
  });

  it.each([
    ['a strict policy', 'http://strict.test/strict'],
    ['plain text', 'http://text.test/text'],
    ['a page that never ends loading', 'http://slow.test/never-ends'],
  ])('reaches the person on %s', async (_, address) => {
    const other = await bench.open(address);
    await attentionOn(bench, address);
    await pass(bench, 60);
    await until('the pause to have reached the person', async () => {
      const offer = await offerOf(bench);
      return offer && offer.way !== 'asking' && offer.way !== 'waiting';
    });
    if ((await offerOf(bench))?.way === 'page') {
      await pauseShown(bench, address);
      await other.press('Escape');
      await pauseGone(bench, address);
    } else await answerPause(bench, 'left');
    await other.close();
    await page.toFront();
    await attentionOn(bench, PAGE);
  });

  it('a tab that closes under a pause ends it, and the next comes after the rhythm', async () => {
    const other = await bench.open('http://closing.test/');
    await attentionOn(bench, 'http://closing.test/');
    await pass(bench, 60);
    await pauseShown(bench, 'http://closing.test/');
    await other.close();
    await until('the outcome', async () => (await offerOf(bench)) === null);
    await duePause();
    await page.press('Escape');
    await pauseGone(bench, PAGE);
  });

  it('a page that reloads under a pause ends it', async () => {
    const address = 'http://reloading.test/';
    const other = await bench.open(address);
    await attentionOn(bench, address);
    await pass(bench, 60);
    await pauseShown(bench, address);
    await other.goto(`${address}?again`);
    await until('the outcome', async () => (await offerOf(bench)) === null);
    expect(await pauseOn(bench, address)).toBeNull();
    await other.close();
  });

  it('where no script is admitted it is a dot on the button, and a line in the popup', async () => {
    await siteAccess(bench, false);
    await page.toFront();
    await until('attention', async () => (await watchOf(bench)).attention !== null);
    await pass(bench, 60);
    await until('the dot', async () => (await badge(bench)) !== '');
    const popup = await bench.extensionPage('popup.html');
    expect(await textOf(popup, '[aria-label="A pause is here, when you like."] p')).toBe(
      'A pause is here, when you like.',
    );
    await popup.evaluate(() =>
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent === 'In ten minutes')
        ?.click(),
    );
    await until('no dot', async () => (await badge(bench)) === '');
    await until('no line', () =>
      popup.evaluate(() => !document.body.textContent?.includes('A pause is here')),
    );
    await popup.close();
    await siteAccess(bench, true);
  });

  it.skipIf(name === 'chromium')(
    'where notifications are allowed it is one, and no dot',
    async () => {
      await siteAccess(bench, false);
      await bench.allowNotifications(true);
      await page.toFront();
      await until('attention', async () => (await watchOf(bench)).attention !== null);
      // The last one was put off for ten minutes.
      await pass(bench, 600);
      await until('the notification', async () => (await offerOf(bench))?.way === 'notification');
      expect(await badge(bench)).toBe('');
      // It stays in the popup, though a headless system closes what it can't show.
      const popup = await bench.extensionPage('popup.html');
      await says(popup, 'A pause is here, when you like.');
      await popup.close();
      await answerPause(bench, 'later');
      await bench.allowNotifications(false);
      await siteAccess(bench, true);
    },
  );

  it('nothing comes in quiet hours, nor when pauses are off', async () => {
    await page.toFront();
    await set(bench, 'quietHours', { on: true, fromMinute: 0, toMinute: 1439 });
    await pass(bench, 900);
    expect(await offerOf(bench)).toBeNull();
    await set(bench, 'quietHours', { on: false, fromMinute: 0, toMinute: 1439 });
    await set(bench, 'pauses', false);
    await pass(bench, 120);
    expect(await offerOf(bench)).toBeNull();
    // Overdue by now, and a changed setting acts at once.
    await set(bench, 'pauses', true);
    await pauseShown(bench, PAGE);
    await page.press('Escape');
    await pauseGone(bench, PAGE);
  });

  it('the background may be killed at any moment, and the stretch goes on', async () => {
    await set(bench, 'pauses', false);
    await page.toFront();
    await attentionOn(bench, PAGE);
    const before = (await watchOf(bench)).stretch?.attentiveMs ?? 0;
    for (let i = 0; i < 5; i++) {
      await bench.killBackground();
      await pass(bench, 40);
    }
    // No alarm was due in the last forty seconds; in the next minute there is one.
    await pass(bench, 60);
    const after = (await watchOf(bench)).stretch?.attentiveMs ?? 0;
    expect(after - before).toBeGreaterThanOrEqual(260_000);
    expect(after - before).toBeLessThan(290_000);
    await set(bench, 'pauses', true);
  });

  it('a background stopped in the middle of its work complains of nothing', async () => {
    for (let i = 0; i < 40; i++) {
      const opening = bench.open('about:blank');
      // Every moment of its waking has to be met by one of these.
      await new Promise((done) => setTimeout(done, (i * 7) % 60));
      await bench.killBackground();
      await (await opening).close();
    }
    expect(bench.consoleErrors).toEqual([]);
  });

  it('idle hands end the stretch, from the last input on', async () => {
    await page.toFront();
    await attentionOn(bench, PAGE);
    await hands(bench, 'idle');
    await until('nobody there', async () => (await watchOf(bench)).attention === null);
    expect((await watchOf(bench)).stretch).toBeNull();
    expect(await read(bench, 'local', 'tested:wake-at')).toBeNull();
    await hands(bench, 'active');
    await attentionOn(bench, PAGE);
  });
});
