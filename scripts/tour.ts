/**
 * The loop, played as a person would, in real time: a page is read for a minute, the pause comes,
 * they step away, write down what they did, and open a new tab. Each step says what was seen and
 * leaves a picture; the first that does not happen fails with its name. The build is the tested
 * one, because nobody is here to answer the browser's question about site access.
 */
import { join } from 'node:path';
import {
  attentionOn,
  pauseGone,
  pauseShown,
  pressInPause,
  says,
  set,
} from '../tests/browser/harness/extension.ts';
import { type BrowserName, startBrowser, textOf, until } from '../tests/browser/harness/index.ts';

const PAGE = 'http://tide.test/';

export async function playTour(
  browser: BrowserName,
  extension: string,
  folder: string,
): Promise<void> {
  let number = 0;
  const step = async <T>(name: string, play: (picture: string) => Promise<[T, string]>) => {
    number += 1;
    const picture = join(folder, `${number}-${name.toLowerCase().replace(/[^a-z]+/g, '-')}.png`);
    try {
      const [result, saw] = await play(picture);
      console.log(`${number}. ${name}: ${saw}`);
      return result;
    } catch (error) {
      throw new Error(`${number}. ${name}: did not happen. ${(error as Error).message}`);
    }
  };

  const harness = await startBrowser(browser, { extension });

  await step('Welcome', async (picture) => {
    const title = await textOf(harness.control, 'h1');
    await harness.control.toFront();
    await harness.control.picture(picture);
    return [null, `“${title}”`];
  });

  await step('Settings', async (picture) => {
    const options = await harness.extensionPage('options.html');
    await textOf(options, 'h1');
    await set(harness, 'rhythmMinutes', 1);
    await until('the page to show it', () =>
      options.evaluate(() =>
        [...document.querySelectorAll('input')].some((input) => input.value === '1'),
      ),
    );
    await options.picture(picture);
    await options.close();
    return [null, 'a pause after 1 minute'];
  });

  const page = await step('A page', async (picture) => {
    const page = await harness.open(PAGE);
    const title = await textOf(page, 'h1');
    await attentionOn(harness, PAGE);
    await page.picture(picture);
    return [page, `reading “${title}”; a minute passes`];
  });

  await step('The pause', async (picture) => {
    const started = Date.now();
    await until('a pause over the page', () => pauseShown(harness, PAGE), 100_000);
    const { name, text } = await pauseShown(harness, PAGE);
    await settled(page);
    await page.picture(picture);
    const seconds = Math.round((Date.now() - started) / 1000);
    return [null, `after ${seconds} s: “${name}”, ${/Who is near[^?]*\?/.exec(text)?.[0] ?? text}`];
  });

  await step('Stepping away', async (picture) => {
    await pressInPause(harness, page, PAGE, 'Step away');
    const away = await until('the page to wait', async () => {
      const shown = await pauseShown(harness, PAGE);
      return shown.text.includes('The page will wait') && shown;
    });
    await settled(page);
    await page.picture(picture);
    await pressInPause(harness, page, PAGE, 'Back to the page');
    await pauseGone(harness, PAGE);
    return [null, `“${away.name}”, and back again`];
  });

  await step('Writing down', async (picture) => {
    const popup = await harness.extensionPage('popup.html');
    await popup.resize(372, 420);
    await until('the field to have the focus', () =>
      popup.evaluate(() => document.activeElement?.localName === 'input'),
    );
    await popup.type('Made tea for my neighbour, and stayed for a cup');
    await popup.press('Enter');
    await says(popup, 'Kept.');
    await says(popup, 'Made tea');
    await popup.picture(picture);
    await popup.close();
    return [null, '“Kept.”'];
  });

  await step('A new tab', async (picture) => {
    const tab = await harness.newTab();
    const practice = await textOf(tab, 'h1');
    await tab.picture(picture);
    return [null, `today’s practice, “${practice}”`];
  });

  await harness.close();
  console.log('The whole loop was played; nothing was asked of any server.');
}

/** The sheet comes in softly; a picture is taken once it is there. */
async function settled(page: { evaluate<T>(fn: () => T | Promise<T>): Promise<T> }): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => setTimeout(done, 700)));
}
