/** How a file of apps is tried: each row of its table in both browsers, one page after another. */
import { describe, it } from 'vitest';
import { play, type Work } from '../browser/harness/at-work.ts';
import { type BrowserName, type Harness, type TestPage, until } from '../browser/harness/index.ts';
import { BROWSERS, useBrowser } from '../browser/harness/suite.ts';
import { DEVICES } from './devices.ts';
import { SITES } from './sites.ts';

export const SETTINGS = { rhythmMinutes: 1, softer: false };

export function tryWork(rows: (name: BrowserName) => readonly Work[]): void {
  describe.each(BROWSERS)('nothing comes over the page in %s during', (name) => {
    let harness: Harness;
    useBrowser(name, { settings: SETTINGS, routes: SITES, ...DEVICES }, (started) => {
      harness = started;
    });
    // By the whole of its name, which a table's pattern would cut short.
    for (const work of rows(name)) {
      if (work.only === undefined || work.only === name) it(work.name, () => play(harness, work));
    }
  });
}

/** Waits until an app has made its page. */
export const there = (page: TestPage, selector: string): Promise<true> =>
  until(selector, () =>
    page.evaluate((s: string) => (document.querySelector(s) ? (true as const) : null), selector),
  );

/** Takes the caret out of whatever it is in. */
export const blur = (page: TestPage): Promise<void> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
