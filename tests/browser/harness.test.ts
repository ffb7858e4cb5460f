/** The harness: it has to notice what it is there to notice, in both browsers. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeFolder, temporaryFolder } from '../../scripts/temporary-folder.ts';
import { startBrowser, textOf, until } from './harness/index.ts';
import { BROWSERS } from './harness/suite.ts';

/** A throwaway extension that opens its welcome page, with this in its background and its page. */
function extension(background: string, page: string): string {
  const directory = temporaryFolder('throwaway');
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Throwaway',
      version: '1',
      permissions: ['storage', 'tabs'],
      host_permissions: ['<all_urls>'],
      background: { service_worker: 'background.js', scripts: ['background.js'] },
      browser_specific_settings: { gecko: { id: 'throwaway@deepkindness.example' } },
    }),
    'background.js': `chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));
      chrome.storage.onChanged.addListener(async ({ go }) => {
        if (!go) return;
        ${background};
        await chrome.storage.local.set({ done: true });
      });`,
    'welcome.html': '<!doctype html><h1>Welcome</h1><script src="welcome.js"></script>',
    'welcome.js': page,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return directory;
}

describe.each(BROWSERS)('in %s the harness', (name) => {
  it.each([
    ['passes over an extension that does no harm', '', '', null],
    ['notices an error in a page', '', "console.error('page trouble')", /page trouble/],
    [
      'notices an error told from no line of a file',
      '',
      "Promise.reject('from nowhere').catch(console.error)",
      /from nowhere/,
    ],
    ['notices an error thrown in a page', '', "throw new Error('thrown')", /thrown/],
    ['notices an error in the background', "console.error('back trouble')", '', /back trouble/],
    [
      'notices a request of a page',
      '',
      "fetch('http://outside.example/from-page').catch(() => undefined)",
      /outside\.example/,
    ],
    [
      'notices a request of the background',
      "await fetch('https://outside.example/').catch(() => undefined)",
      '',
      /outside\.example/,
    ],
  ])('%s', async (_, background, page, found) => {
    const directory = extension(background, page);
    try {
      const harness = await startBrowser(name, { extension: directory });
      await textOf(harness.control, 'h1');
      // Only now does everybody listen.
      await harness.control.evaluate(() => chrome.storage.local.set({ go: true }));
      await until('the background to be done', () =>
        harness.control.evaluate(
          async () => (await chrome.storage.local.get('done')).done === true,
        ),
      );
      if (found) {
        await until('it to be noticed', async () =>
          [...(await harness.consoleErrors()), ...harness.requests].some((each) =>
            found.test(each),
          ),
        );
        await expect(harness.close()).rejects.toThrow(found);
      } else await harness.close();
    } finally {
      removeFolder(directory);
    }
  });
});
