/**
 * `kill -9` of the whole browser: what was kept is there, and of the time one checkpoint at most is
 * not. Each test goes on in the browser, and the profile, that the one before has brought back.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeFolder, temporaryFolder } from '../../scripts/temporary-folder.ts';
import { CHECKPOINT_MS } from '../../utils/presence/clock-reading.ts';
import { attentionOn, inField, pass, reset, says, watchOf } from './harness/extension.ts';
import { type Harness, runningBrowsers, startBrowser, testedBuild } from './harness/index.ts';
import { linesOf } from './harness/journal.ts';
import { message } from './harness/message.ts';
import { BROWSERS } from './harness/suite.ts';

const PAGE = 'http://news.test/';

/** Seconds of attention before each kill: around the checkpoints, and between them. */
const PLACES = [5, 59, 60, 61, 90, 119, 121, 150, 179, 185];

/** Everything that is known to have been counted, in milliseconds. */
async function counted(harness: Harness): Promise<number> {
  const watch = await watchOf(harness);
  const days = await harness.control.evaluate(() =>
    chrome.storage.local.get(null).then((all) =>
      Object.entries(all)
        .filter(([key]) => key.startsWith('time.'))
        .map(([, day]) => (day as { value: { totalMs: number } }).value.totalMs),
    ),
  );
  const waiting = Object.values(watch.credits).map(({ totalMs }) => totalMs);
  return [...days, ...waiting, ...watch.recent.map(({ ms }) => ms)].reduce((a, b) => a + b, 0);
}

describe.each(BROWSERS)('in %s', (name) => {
  const profile = temporaryFolder(`crash-${name}`);
  const start = (again: boolean) =>
    startBrowser(name, { extension: testedBuild(name), profile, again });
  let harness: Harness;
  beforeAll(async () => {
    harness = await start(false);
    await reset(harness, { pauses: false });
  });
  beforeEach(async () => {
    // One that failed has ended the browser it began.
    if (!runningBrowsers().includes(harness)) harness = await start(true);
  });
  afterAll(async () => {
    await harness?.close();
    removeFolder(profile);
  });

  it.each(PLACES)(
    'killed after %i seconds it loses no kept act, and one checkpoint of time at most',
    async (seconds) => {
      const line = `Kept before ${seconds}`;
      const popup = await harness.extensionPage('popup.html');
      await inField(popup);
      await popup.type(line);
      await popup.press('Enter');
      await says(popup, message('kept'));
      await popup.close();
      const lines = await linesOf(harness);
      expect(lines).toContain(line);
      await harness.open(PAGE);
      await attentionOn(harness, PAGE);
      await pass(harness, seconds);
      const before = await counted(harness);
      await harness.crash();

      harness = await start(true);
      await harness.open(PAGE);
      await attentionOn(harness, PAGE);
      expect(before - (await counted(harness))).toBeLessThanOrEqual(CHECKPOINT_MS + 1_000);
      expect(await linesOf(harness)).toEqual(lines);
      await says(await harness.extensionPage('popup.html'), line);
      await harness.closePages();
    },
  );
});
