/** `kill -9` of the whole browser: what was kept is there, and of the time one checkpoint at most is not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKPOINT_MS } from '../../utils/presence/clock-reading.ts';
import { attentionOn, pass, says, set, watchOf } from './harness/extension.ts';
import { type Harness, startBrowser, until } from './harness/index.ts';

const PAGE = 'http://news.test/';
const builds = { chromium: '.output/chrome-mv3-tested', firefox: '.output/firefox-mv3-tested' };

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

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  it('a killed browser loses no kept act, and one checkpoint period of time at most', async () => {
    const profile = mkdtempSync(join(tmpdir(), `deep-kindness-crash-${name}-`));
    const extension = `${process.cwd()}/${builds[name]}`;
    let before = 0;
    let again = false;
    try {
      for (const seconds of [...PLACES, 0]) {
        const harness = await startBrowser(name, { extension, profile, again });
        if (!again) await set(harness, 'pauses', false);
        again = true;
        await harness.open(PAGE);
        await attentionOn(harness, PAGE);
        const after = await counted(harness);
        expect(before - after).toBeLessThanOrEqual(CHECKPOINT_MS + 1_000);

        const popup = await harness.extensionPage('popup.html');
        for (const kept of PLACES.slice(0, PLACES.indexOf(seconds))) {
          await says(popup, `Kept before ${kept}`);
        }
        if (seconds === 0) {
          for (const kept of PLACES) await says(popup, `Kept before ${kept}`);
          await harness.close();
          break;
        }
        await until('the field to have the focus', () =>
          popup.evaluate(() => document.activeElement?.localName === 'input'),
        );
        await popup.type(`Kept before ${seconds}`);
        await popup.press('Enter');
        await says(popup, 'Kept.');
        await popup.close();
        await attentionOn(harness, PAGE);
        await pass(harness, seconds);
        before = await counted(harness);
        await harness.crash();
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }, 240_000);
});
