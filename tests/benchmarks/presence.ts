/** What watching costs: how often the worker wakes, and what that takes, beside a browser without it. */
import { basename, resolve } from 'node:path';
import { ensureBrowsers } from '../../scripts/browsers.ts';
import { build } from '../../scripts/build.ts';
import { startServer } from '../browser/harness/server.ts';
import { type Cost, MeasuredBrowser } from './browser.ts';

interface Measured {
  name: string;
  browser: MeasuredBrowser;
}

const wait = (seconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, seconds * 1000));

const minus = (a: Cost, b: Cost): Cost => ({
  wakes: a.wakes - b.wakes,
  awakeSeconds: a.awakeSeconds - b.awakeSeconds,
  processorSeconds: a.processorSeconds - b.processorSeconds,
  writtenBytes: a.writtenBytes - b.writtenBytes,
});

/** A ratio says nothing over next to nothing: then the difference is told. */
const besides = (seconds: number, bareSeconds: number): string =>
  bareSeconds >= 0.5
    ? ` (${(seconds / bareSeconds).toFixed(2)} × without)`
    : ` (${(seconds - bareSeconds).toFixed(2)} s more than without)`;

/**
 * All browsers do the same at the same time, so that what else the machine does falls on each.
 * @param others further unpacked extensions
 * @param seconds length of each span
 */
export async function benchPresence(others: readonly string[], seconds: number): Promise<void> {
  ensureBrowsers(['chromium']);
  const built = build('chromium');
  const server = await startServer();
  const measured: Measured[] = [
    { name: 'no extension', browser: await MeasuredBrowser.start(server.port) },
  ];
  for (const directory of [built, ...others.map((each) => resolve(each))]) {
    measured.push({
      name: directory === built ? 'Deep Kindness' : basename(directory),
      browser: await MeasuredBrowser.start(server.port, directory),
    });
  }
  const tabs = new Map<Measured, string[]>();
  for (const each of measured) {
    const opened = [];
    for (const host of ['news', 'mail', 'video'])
      opened.push(await each.browser.open(`http://${host}.test/`));
    tabs.set(each, opened);
  }
  // Starting up is not what is measured.
  await wait(35);

  const span = async (title: string, what: () => Promise<void>) => {
    const before = measured.map(({ browser }) => browser.cost());
    await what();
    const costs = measured.map(({ browser }, i) => minus(browser.cost(), before[i] as Cost));
    const bare = costs[0] as Cost;
    console.log(`\n${title}, ${seconds} s`);
    for (const [i, { name }] of measured.entries()) {
      const cost = costs[i] as Cost;
      const hourly = 3600 / seconds;
      console.log(
        `  ${name}: ${Math.round(cost.wakes * hourly)} wake-ups an hour, ` +
          `worker running ${Math.round((100 * cost.awakeSeconds) / seconds)} % of the time, ` +
          `processor ${cost.processorSeconds.toFixed(2)} s` +
          (i === 0 ? '' : besides(cost.processorSeconds, bare.processorSeconds)) +
          `, wrote ${Math.round(cost.writtenBytes / 1024)} KiB` +
          (i === 0 ? '' : ` (${Math.round((cost.writtenBytes - bare.writtenBytes) / 1024)} more)`),
      );
    }
  };

  await span('Reading one page', () => wait(seconds));
  await span('Changing tabs every ten seconds', async () => {
    for (let turn = 0; turn < seconds / 10; turn++) {
      for (const each of measured) {
        const opened = tabs.get(each) ?? [];
        await each.browser.activate(opened[turn % opened.length] as string);
      }
      await wait(10);
    }
  });
  for (const each of measured) {
    const { windowId } = await each.browser.send<{ windowId: number }>(
      'Browser.getWindowForTarget',
      { targetId: tabs.get(each)?.[0] },
    );
    await each.browser.send('Browser.setWindowBounds', {
      windowId,
      bounds: { windowState: 'minimized' },
    });
  }
  // A headless Chromium tells nobody that its window went down: the next look, within a minute,
  // finds it out, and the worker sleeps half a minute later. That is going away, not being away.
  await wait(95);
  await span('Away: the window is minimised', () => wait(seconds));

  console.log('\nStorage of extensions on disk');
  for (const { name, browser } of measured) {
    console.log(`  ${name}: ${Math.round(browser.storedBytes() / 1024)} KiB`);
  }
  for (const { browser } of measured) await browser.close();
  await server.close();
}
