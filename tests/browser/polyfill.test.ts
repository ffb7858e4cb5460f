/**
 * Chromium without a `browser` object of its own, where webextension-polyfill makes one. Versions
 * before 148 are such, and one may be built so; here the object is taken away before anything of
 * ours runs, so that it can be tried in every Chromium.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { removeFolder, temporaryFolder } from '../../scripts/temporary-folder.ts';
import { says, watchOf } from './harness/extension.ts';
import { type Harness, startBrowser, textOf, until } from './harness/index.ts';

const TAKEN = `if (!delete globalThis.browser || globalThis.browser) throw new Error('still there');\n`;

let extension: string;
let harness: Harness;
beforeAll(async () => {
  extension = temporaryFolder('polyfill');
  cpSync('.output/chrome-mv3-tested', extension, { recursive: true });
  const change = (file: string, to: (text: string) => string) => {
    const path = join(extension, file);
    writeFileSync(path, to(readFileSync(path, 'utf8')));
  };
  change('background.js', (text) => TAKEN + text);
  writeFileSync(join(extension, 'taken.js'), TAKEN);
  for (const page of readdirSync(extension).filter((each) => each.endsWith('.html'))) {
    change(page, (text) => text.replace('<head>', '<head><script src="/taken.js"></script>'));
  }
  harness = await startBrowser('chromium', { extension });
});
afterAll(async () => {
  await harness?.close();
  removeFolder(extension);
});

it('the background runs, and answers a page', async () => {
  await says(harness.control, 'Deep Kindness');
  await until('the watch', () => watchOf(harness).catch(() => null));
  const popup = await harness.extensionPage('popup.html');
  await textOf(popup, 'h1');
  const answered = await popup.evaluate(async () => {
    // Only the polyfill's own `browser` is there.
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    await browser.runtime.sendMessage({ type: 'hold', until: 'hour' });
    return browser !== chrome;
  });
  expect(answered).toBe(true);
  expect((await watchOf(harness)).pause.heldUntilMs).toBeGreaterThan(Date.now());
  await popup.close();
});

it('a new tab shows the practice, and keeps it for the next one', async () => {
  const first = await harness.newTab();
  const title = await textOf(first, 'article h1');
  expect(title).not.toBe('');
  await first.close();
  const next = await harness.newTab();
  expect(await textOf(next, 'article h1')).toBe(title);
});
