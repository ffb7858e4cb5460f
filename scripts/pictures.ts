/**
 * README's pictures, taken anew: of a pause, a dark new tab, the popup after a line was kept, and
 * the time of a week that nobody lived.
 */

import {
  attentionOn,
  pauseShown,
  says,
  sendMessage,
  write,
} from '../tests/browser/harness/extension.ts';
import { startBrowser, type TestPage, textOf, until } from '../tests/browser/harness/index.ts';
import { message } from '../tests/browser/harness/message.ts';
import { addDays, dayOf } from '../utils/shared/days.ts';
import { MINUTE_MS } from '../utils/shared/time.ts';
import { ensureBrowsers } from './browsers.ts';
import { build } from './build.ts';

const FOLDER = '.github/pictures';
const PAGE = 'http://tide.test/';

/** Minutes of a made-up week by site, the newest day first; '' is what is not kept by site. */
const WEEK: Record<string, number>[] = [
  { 'en.wikipedia.org': 22, 'mail.example': 16 },
  { 'mail.example': 62, 'video.example': 81, 'en.wikipedia.org': 34, '': 27 },
  { 'news.example': 18, 'en.wikipedia.org': 48 },
  { 'video.example': 63, 'mail.example': 71, 'maps.example': 36, '': 82 },
  { 'mail.example': 47, 'en.wikipedia.org': 20, '': 89 },
  {},
  { 'news.example': 24 },
];

ensureBrowsers(['chromium']);
const harness = await startBrowser('chromium', { extension: build('chromium', 'tested') });
try {
  const today = dayOf(Date.now());
  const days = WEEK.map((sites, ago) => {
    const ms = Object.entries(sites).map(([site, minutes]) => [site, minutes * MINUTE_MS] as const);
    const value = {
      totalMs: ms.reduce((sum, [, each]) => sum + each, 0),
      sites: Object.fromEntries(ms.filter(([site]) => site !== '')),
    };
    return [`time.${addDays(today, -ago)}`, { v: 1, value }];
  });
  await write(harness, 'local', Object.fromEntries(days));

  const page = await harness.open(PAGE);
  await page.resize(1000, 640);
  await attentionOn(harness, PAGE);
  await sendMessage(harness, { type: 'now' });
  await until('its line', async () => (await pauseShown(harness, PAGE)).line);
  // The line comes in softly, in a closed root that tells nobody when it has.
  await new Promise((done) => setTimeout(done, 3_000));
  await page.picture(`${FOLDER}/pause.png`);
  await page.close();

  const popup = await harness.extensionPage('popup.html');
  await popup.resize(372, 450);
  for (const line of [
    'Listened to @Ada about her exam, without advice',
    'Made tea for my neighbour, and stayed for a cup',
  ]) {
    await until('the field', () =>
      popup.evaluate(() => document.activeElement?.localName === 'textarea'),
    );
    await popup.type(line);
    await popup.press('Enter');
    await says(popup, message('kept'));
    await says(popup, line.replace('@', ''));
  }
  await still(popup);
  await popup.picture(`${FOLDER}/popup.png`);
  await popup.close();

  const tab = await harness.newTab();
  await tab.resize(1000, 640);
  await tab.emulate({ dark: true });
  await textOf(tab, 'h1');
  await still(tab);
  await tab.picture(`${FOLDER}/newtab.png`);
  await tab.close();

  const time = await harness.extensionPage('journal.html#time');
  await time.resize(1000, 900);
  await says(time, 'mail.example');
  await still(time);
  await time.picture(`${FOLDER}/time.png`);
} finally {
  await harness.close();
}

/** Until nothing moves any more that ends by itself. */
async function still(page: TestPage): Promise<void> {
  await page.evaluate(async () => {
    const ends = document.getAnimations().filter(({ effect }) => {
      return effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    });
    await Promise.all(ends.map(({ finished }) => finished));
  });
}
