/** What holds a pause back, done for real: carrying, printing, the whole screen; and a page that goes. */
import { describe, expect, it } from 'vitest';
import { removeFolder, temporaryFolder } from '../../scripts/temporary-folder.ts';
import {
  AFTER_WORK_MS,
  attentionOn,
  offerOf,
  pass,
  pauseGone,
  pauseOn,
  pauseSeen,
  pauseShown,
  pauseWaits,
  reset,
  sendMessage,
  tabAt,
} from './harness/extension.ts';
import { type Harness, startBrowser, type TestPage, testedBuild, until } from './harness/index.ts';
import { holdDrawing } from './harness/kill.ts';
import { BROWSERS, useBrowser } from './harness/suite.ts';

/** What a page notes of what comes to it, on its own clock. */
interface Noted {
  /** When something was drawn over it; null while nothing was. */
  hostAtMs: number | null;
  /** When it heard this last, by the event's name. */
  heardAtMs: Record<string, number>;
}

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  useBrowser(name, { settings: { rhythmMinutes: 1, softer: false } }, (started) => {
    harness = started;
  });

  const visit = async (address: string) => {
    const page = await harness.open(address);
    await attentionOn(harness, address);
    await page.evaluate(() => {
      const noted: Noted = { hostAtMs: null, heardAtMs: {} };
      Object.assign(document, { noted });
      new MutationObserver(() => {
        noted.hostAtMs ??= performance.now();
      }).observe(document.documentElement, { childList: true });
      for (const type of ['dragstart', 'dragend', 'beforeprint', 'afterprint']) {
        window.addEventListener(type, () => {
          noted.heardAtMs[type] = performance.now();
        });
      }
    });
    return page;
  };
  const noted = (page: TestPage) =>
    page.evaluate(() => (document as unknown as { noted: Noted }).noted);
  /** What stands in the page's field, with the caret in it; no words, no caret. */
  const write = (page: TestPage, words: string) =>
    page.evaluate((words: string) => {
      const field = document.querySelector('input') as HTMLInputElement;
      field.value = words;
      if (words) field.focus({ preventScroll: true });
      else field.blur();
    }, words);
  /** Longer than a rest of the hands, and than the time after which a guard is asked for again. */
  const whileItWouldHaveCome = (page: TestPage) =>
    page.evaluate(() => new Promise<void>((done) => setTimeout(done, 4_000)));
  const comesAndGoes = async (page: TestPage, address: string) => {
    await pauseShown(harness, address, AFTER_WORK_MS);
    await page.press('Escape');
    await pauseGone(harness, address);
  };

  it('is in no page before it is due', async () => {
    const address = 'http://before.test/';
    await visit(address);
    const isThere = async () =>
      harness.control.evaluate(
        async (tabId: number | null) => {
          const [answer] = await chrome.scripting.executeScript({
            target: { tabId: tabId ?? 0 },
            func: () => globalThis.deepKindnessPause !== undefined,
          });
          return answer?.result === true;
        },
        await tabAt(harness, address),
      );
    await pass(harness, 30);
    expect(await isThere()).toBe(false);
    await pass(harness, 30);
    await until('it to be there', isThere);
  });

  it('waits while something is carried over the page', async () => {
    const address = 'http://carried.test/';
    const page = await visit(address);
    const { from, to } = await page.evaluate(() => {
      const carried = document.querySelector('h1') as HTMLElement;
      carried.draggable = true;
      const { left, top } = carried.getBoundingClientRect();
      return { from: { x: left + 20, y: top + 10 }, to: { x: left + 60, y: top + 120 } };
    });
    // Words in a field hold it back until it is carried; a pointer that lies still tells nothing anew.
    await write(page, 'tides');
    await pauseWaits(harness);
    await page.drag(from, to);
    await until('it to be carried', async () => (await noted(page)).heardAtMs.dragstart);
    await write(page, '');
    await whileItWouldHaveCome(page);
    expect((await noted(page)).hostAtMs).toBeNull();
    await page.drop();
    // A page in a driven Firefox is never told that a drag has ended.
    if (name === 'firefox') return;
    await until('it to be put down', async () => (await noted(page)).heardAtMs.dragend);
    // On the same page hands would rest for as long as after a stroke.
    const next = 'http://put-down.test/';
    await page.goto(next);
    await comesAndGoes(page, next);
  });

  it('waits while the page is printed, and a moment after', async () => {
    const address = 'http://printed.test/';
    const page = await visit(address);
    // Words in a field hold it back until it is printed.
    await write(page, 'tides');
    await pauseWaits(harness);
    await page.evaluate(() => {
      const clear = () => {
        const field = document.querySelector('input') as HTMLInputElement;
        field.value = '';
        field.blur();
      };
      window.addEventListener('beforeprint', clear, { once: true });
    });
    await page.print();
    await comesAndGoes(page, address);
    const { hostAtMs, heardAtMs } = await noted(page);
    expect(heardAtMs).toMatchObject({
      beforeprint: expect.any(Number),
      afterprint: expect.any(Number),
    });
    // Timers may be a little early.
    expect((hostAtMs ?? 0) - (heardAtMs.afterprint ?? 0)).toBeGreaterThan(1_400);
  });

  it('waits while the window takes the whole screen', async () => {
    const address = 'http://whole.test/';
    const page = await visit(address);
    const takes = async (state: 'fullscreen' | 'normal') =>
      harness.control.evaluate(
        async ({ tabId, state }: { tabId: number | null; state: 'fullscreen' | 'normal' }) => {
          const { windowId } = await chrome.tabs.get(tabId ?? 0);
          await chrome.windows.update(windowId, { state });
        },
        { tabId: await tabAt(harness, address), state },
      );
    await takes('fullscreen');
    const isWhole = () =>
      page.evaluate(() => window.matchMedia('(display-mode: fullscreen)').matches);
    await until('the whole screen', isWhole);
    await pauseWaits(harness);
    await whileItWouldHaveCome(page);
    expect((await noted(page)).hostAtMs).toBeNull();
    await takes('normal');
    await until('the window again', async () => !(await isWhole()));
    await comesAndGoes(page, address);
  });

  it('ends with a page that the browser puts away', async () => {
    const address = 'http://put-away.test/';
    await visit(address);
    await pass(harness, 60);
    await pauseShown(harness, address);
    await harness.open('http://other.test/');
    await attentionOn(harness, 'http://other.test/');
    expect((await offerOf(harness))?.way).toBe('page');
    await harness.control.evaluate(
      (tabId: number | null) => chrome.tabs.discard(tabId ?? 0).then(() => undefined),
      await tabAt(harness, address),
    );
    await until('the outcome', async () => (await offerOf(harness)) === null);
    // It is loaded anew when the person goes back to it, and nothing is over it.
    await harness.control.evaluate(
      (tabId: number | null) =>
        chrome.tabs.update(tabId ?? 0, { active: true }).then(() => undefined),
      await tabAt(harness, address),
    );
    await attentionOn(harness, address);
    expect(await pauseOn(harness, address)).toBeNull();
  });
});

// Windows has no signal that holds a process; Firefox draws in the one that it is told everything by.
it.runIf(process.platform !== 'win32')(
  'a browser that is too busy to draw a pause is not taken for a page that covers it',
  async () => {
    const profile = temporaryFolder('busy');
    const harness = await startBrowser('chromium', {
      extension: testedBuild('chromium'),
      profile,
    });
    await reset(harness);
    const address = 'http://busy.test/';
    await harness.open(address);
    await attentionOn(harness, address);
    const inOurWorld = <T>(func: () => T): Promise<T> => {
      const run = new Function(
        'tabId',
        `return chrome.scripting.executeScript({ target: { tabId }, func: ${func} }).then(([{ result }]) => result)`,
      ) as (tabId: number | null) => Promise<T>;
      return tabAt(harness, address).then((tabId) => harness.control.evaluate(run, tabId));
    };
    await inOurWorld(() => {
      const { showModal } = HTMLDialogElement.prototype;
      Object.assign(globalThis, { rises: 0 });
      HTMLDialogElement.prototype.showModal = function () {
        (globalThis as unknown as { rises: number }).rises += 1;
        showModal.call(this);
      };
    });
    const letGo = holdDrawing(profile);
    try {
      await sendMessage(harness, { type: 'now' });
      await pauseShown(harness, address);
      // Longer than a pause is drawn and not seen by itself (sight.ts).
      await harness.control.evaluate(() => new Promise<void>((done) => setTimeout(done, 4_500)));
    } finally {
      letGo();
    }
    await pauseSeen(harness, address);
    expect(await inOurWorld(() => (globalThis as unknown as { rises: number }).rises)).toBe(1);
    await harness.close();
    removeFolder(profile);
  },
);
