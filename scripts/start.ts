/**
 * `npm start`: builds the extension and opens a browser with it, in a profile of its own. Where
 * there is no display it plays the loop headless instead, step by step, as a person would.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers, type Family, findBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { playTour } from './tour.ts';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Whatever is there, Chromium's family first; else the distribution's Chromium. */
function choose(): Family {
  const found = findBrowsers();
  if (!found.chromium && found.firefox) return 'firefox';
  ensureBrowsers(['chromium']);
  return 'chromium';
}

async function open(family: Family): Promise<void> {
  const extension = build(family, 'production');
  const profile = mkdtempSync(join(tmpdir(), 'deep-kindness-'));
  console.log(`Opening ${findBrowsers()[family]} with Deep Kindness, in a profile of its own.`);
  console.log('The welcome page begins the loop; closing the browser ends this command.');
  if (family === 'firefox') {
    const { default: puppeteer } = await import('puppeteer-core');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowsers().firefox as string,
      headless: false,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: null,
    });
    await browser.installExtension(extension);
    await new Promise((done) => browser.once('disconnected', done));
    return;
  }
  const { chromium } = await import('playwright-core');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowsers().chromium as string,
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  // Branded Chrome no longer heeds the switch; DevTools may load an unpacked extension there.
  const session = await context.browser()?.newBrowserCDPSession();
  const loaded = context.serviceWorkers().length > 0;
  if (!loaded) {
    await (session as { send(method: string, params: object): Promise<unknown> } | undefined)
      ?.send('Extensions.loadUnpacked', { path: extension })
      .catch(() => undefined);
  }
  await new Promise((done) => context.once('close', done));
}

try {
  const family = choose();
  if (hasDisplay) await open(family);
  else {
    console.log('No display here, so the loop is played headless; its pictures go to tour/.');
    mkdirSync('tour', { recursive: true });
    await playTour(family, build(family, 'tested'), 'tour');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
