/**
 * How quick a pause is: from the break to its being drawn, and from the key that leaves to its being
 * gone; beside a bare dialog that is put into the same page in the same run by the same means.
 */

import { ensureBrowsers } from '../../scripts/browsers.ts';
import { build } from '../../scripts/build.ts';
import { REST_MS } from '../../utils/presence/break-detector.ts';
import { attentionOn, pass, set, tabAt, watchOf } from '../browser/harness/extension.ts';
import { type Harness, startBrowser, type TestPage, until } from '../browser/harness/index.ts';
import { median } from './median.ts';

const ADDRESS = 'http://news.test/';

/** What the page notes; times are its own, in milliseconds. */
interface Noted {
  /** When the page last moved under the hands. */
  handsAt: number | null;
  /** When what came was first painted, and when it was gone. */
  paintedAt: number | null;
  goneAt: number | null;
}
type Noting = { noted: Noted };

const note = (page: TestPage) =>
  page.evaluate(() => {
    const noted: Noted = { handsAt: null, paintedAt: null, goneAt: null };
    Object.assign(document, { noted });
    for (const type of ['wheel', 'scroll']) {
      window.addEventListener(
        type,
        () => {
          noted.handsAt = performance.now();
        },
        { capture: true },
      );
    }
    const observer = new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        // The second frame begins when the first is on its way to the screen.
        if (addedNodes.length > 0) {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              noted.paintedAt ??= performance.now();
            }),
          );
        }
        if (removedNodes.length > 0) {
          noted.goneAt = performance.now();
          observer.disconnect();
        }
      }
    });
    observer.observe(document.documentElement, { childList: true });
  });

const when = (page: TestPage, what: keyof Noted): Promise<number> =>
  until(what, () =>
    page.evaluate((key: keyof Noted) => (document as unknown as Noting).noted[key], what),
  );

/** From a key press to its going. */
async function leave(page: TestPage): Promise<number> {
  const fromMs = await page.evaluate(() => performance.now());
  await page.press('Escape');
  return (await when(page, 'goneAt')) - fromMs;
}

interface Taken {
  shownMs: number;
  goneMs: number;
}

/** A dialog as bare as can be, injected by the same call, with a listener for the same key. */
async function bare(harness: Harness, page: TestPage): Promise<Taken> {
  await note(page);
  const fromMs = await harness.control.evaluate(
    async (tabId: number | null) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tabId ?? 0 },
        injectImmediately: true,
        func: () => {
          const began = performance.now();
          const dialog = document.createElement('dialog');
          dialog.textContent = 'A bare dialog';
          document.documentElement.append(dialog);
          dialog.addEventListener('keydown', ({ key }) => {
            if (key === 'Escape') dialog.remove();
          });
          dialog.showModal();
          return began;
        },
      });
      return answer?.result as never as number;
    },
    await tabAt(harness, ADDRESS),
  );
  return { shownMs: (await when(page, 'paintedAt')) - fromMs, goneMs: await leave(page) };
}

/** A pause that waits while somebody scrolls, on a page where no key was pressed before; then hands rest. */
async function pause(harness: Harness, page: TestPage): Promise<Taken> {
  await page.goto(ADDRESS);
  await attentionOn(harness, ADDRESS);
  await page.move({ x: 300, y: 300 });
  await note(page);
  let waits = false;
  const reading = (async () => {
    while (!waits) await page.wheel(10);
  })();
  await pass(harness, 60);
  await until('it to wait', async () => (await watchOf(harness)).pause.offer?.way === 'waiting');
  waits = true;
  await reading;
  const paintedAt = await when(page, 'paintedAt');
  const shownMs = paintedAt - ((await when(page, 'handsAt')) + REST_MS);
  const goneMs = await leave(page);
  await until('its outcome', async () => (await watchOf(harness)).pause.offer === null);
  return { shownMs, goneMs };
}

/** Whatever of a page could be changed by what stood in it. */
const leftIn = (page: TestPage): Promise<string> =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      Object.getOwnPropertyNames(window).sort().join(),
      window.length,
    ].join('\n'),
  );

/** @param times how often each is measured */
export async function benchPause(times: number): Promise<void> {
  ensureBrowsers(['chromium', 'firefox']);
  for (const name of ['chromium', 'firefox'] as const) {
    const harness = await startBrowser(name, { extension: build(name, 'tested') });
    await set(harness, 'rhythmMinutes', 1);
    await set(harness, 'softer', false);
    const page = await harness.open(ADDRESS);
    await attentionOn(harness, ADDRESS);
    const before = await leftIn(page);
    const bares: Taken[] = [];
    const pauses: Taken[] = [];
    // By turns, so that what else the machine does falls on both.
    for (let i = 0; i < times; i++) {
      bares.push(await bare(harness, page));
      pauses.push(await pause(harness, page));
    }
    const left = (await leftIn(page)) === before ? 'nothing' : 'something';
    console.log(`\n${name}, medians of ${times}`);
    for (const [what, key, aimMs] of [
      ['from the break to being painted', 'shownMs', 300],
      ['from the key to being gone', 'goneMs', 100],
    ] as const) {
      const ms = median(pauses.map((each) => each[key]));
      const bareMs = median(bares.map((each) => each[key]));
      console.log(
        `  ${what}: ${ms.toFixed(0)} ms, ${(ms / bareMs).toFixed(2)} × a bare dialog's ` +
          `${bareMs.toFixed(0)} ms (aim: ${aimMs} ms on an idle machine)`,
      );
    }
    console.log(`  left in the page afterwards: ${left}`);
    if (left !== 'nothing') process.exitCode = 1;
    await harness.close();
  }
}
