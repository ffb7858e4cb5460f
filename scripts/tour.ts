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
import {
  type BrowserName,
  type Harness,
  startBrowser,
  type TestPage,
  textOf,
  until,
} from '../tests/browser/harness/index.ts';
import { message } from '../tests/browser/harness/message.ts';

const PAGE = 'http://tide.test/';

/**
 * @param directory of the unpacked extension
 * @param folder for the pictures
 * @throws with the step that did not happen
 */
export async function playTour(
  browser: BrowserName,
  directory: string,
  folder: string,
): Promise<void> {
  const harness = await startBrowser(browser, { extension: directory });
  try {
    await playLoop(harness, folder);
  } catch (error) {
    // Why it failed is told; what closing says besides would only hide it.
    await harness.close().catch(() => undefined);
    throw error;
  }
  await harness.close();
  console.log('The whole loop was played; nothing was asked of any server.');
}

async function playLoop(harness: Harness, folder: string): Promise<void> {
  let number = 0;
  /** @param play resolves to a sentence that says what was seen */
  const step = async (name: string, play: (picture: string) => Promise<string>) => {
    number += 1;
    const picture = join(folder, `${number}-${name.toLowerCase().replaceAll(' ', '-')}.png`);
    try {
      console.log(`${number}. ${await play(picture)}`);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      throw new Error(`${number}. ${name}: did not happen. ${said}`);
    }
  };

  await step('Welcome', async (picture) => {
    const title = await textOf(harness.control, 'h1');
    await harness.control.toFront();
    await harness.control.picture(picture);
    return `The first page is headed “${title}”.`;
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
    return 'The settings show that a pause is to come after 1 minute.';
  });

  const page = await harness.open(PAGE);
  await step('A page', async (picture) => {
    const title = await textOf(page, 'h1');
    await attentionOn(harness, PAGE);
    await page.picture(picture);
    return `A page is read, “${title}”, and a minute passes.`;
  });

  await step('The pause', async (picture) => {
    const began = performance.now();
    await until('a pause over the page', () => pauseShown(harness, PAGE), 100_000);
    const seconds = Math.round((performance.now() - began) / 1000);
    const line = await until(
      'its line',
      async () => (await pauseShown(harness, PAGE)).line,
      30_000,
    );
    await settled(page);
    await page.picture(picture);
    return `After ${seconds} seconds a pause comes over the page and says: “${line}”`;
  });

  await step('Stepping away', async (picture) => {
    await pressInPause(harness, page, PAGE, message('pause_step_away'));
    const { name } = await until('the page to wait', async () => {
      const shown = await pauseShown(harness, PAGE);
      return shown.text.includes(message('pause_away_title')) && shown;
    });
    await settled(page);
    await page.picture(picture);
    await pressInPause(harness, page, PAGE, message('pause_back'));
    await pauseGone(harness, PAGE);
    return `They step away, the page says “${name}”, and they come back to it.`;
  });

  await step('Writing down', async (picture) => {
    const popup = await harness.extensionPage('popup.html');
    await popup.resize(372, 420);
    await until('the field to have the focus', () =>
      popup.evaluate(() => document.activeElement?.localName === 'input'),
    );
    await popup.type('Made tea for my neighbour, and stayed for a cup');
    await popup.press('Enter');
    await says(popup, message('kept'));
    await says(popup, 'Made tea');
    await popup.picture(picture);
    await popup.close();
    return 'They write down in the popup what they did, and it says “Saved.”';
  });

  await step('A new tab', async (picture) => {
    const tab = await harness.newTab();
    const practice = await textOf(tab, 'h1');
    await tab.picture(picture);
    return `A new tab shows the practice of the day, “${practice}”.`;
  });
}

/** Once what comes in softly is there, a picture shows it. A closed root tells nobody when it is. */
async function settled(page: TestPage): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => setTimeout(done, 700)));
}
