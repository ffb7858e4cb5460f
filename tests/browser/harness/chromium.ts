/** The harness in Chromium, by playwright-core and DevTools. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { profileFolder, requireBrowser } from '../../../scripts/browsers.ts';
import {
  drivenByPlaywright,
  explainLaunch,
  LOADING_SWITCH,
  loadInChromium,
} from '../../../scripts/load-extension.ts';
import { removeFolder } from '../../../scripts/temporary-folder.ts';
import { type Harness, type HarnessOptions, problems, type TestPage, until } from './interface.ts';
import { killTree } from './kill.ts';
import { opened, pageOf } from './page.ts';
import { startServer } from './server.ts';

/**
 * Everything of the browser's own that would speak to the outside, off; and processes that it would
 * start in advance, which took a tenth of the processor time of opening a page, and the pages that its
 * address bar is made of, which took two fifths of that of a start.
 */
export const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,InterestFeedContentSuggestions,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater,NetworkTimeServiceQuerying,PreloadTopChromeWebUI,SpareRendererForSitePerProcess,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  '--disable-quic',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  // These can't be turned off, only turned elsewhere: to test pages that aren't there.
  '--apps-gallery-update-url=http://updates.test/extensions',
  '--component-updater=url-source=http://updates.test/components',
  '--gaia-url=http://accounts.test',
  // Asked for once a page has had a microphone. Chromium ends at once where it is not https.
  '--optimization-guide-service-get-models-url=https://updates.test/models',
];

export const PREFERENCES = {
  // A word typed anywhere would have it fetch a dictionary.
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], dictionary: '' },
  // Without it an extension that reloads itself stays dead.
  extensions: { ui: { developer_mode: true } },
};

export async function start(options: HarnessOptions): Promise<Harness> {
  const server = await startServer(options.routes);
  const executablePath = requireBrowser('chromium');
  const profile = options.profile ?? profileFolder(executablePath);
  const consoleErrors: string[] = [];
  if (!options.again) {
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  }
  const launching = chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: null,
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    env: {
      ...process.env,
      LANGUAGE: options.language ?? 'en',
      ...(options.fonts && { FONTCONFIG_FILE: options.fonts }),
      ...(options.timeZone && { TZ: options.timeZone }),
    } as Record<string, string>,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--window-size=1100,800',
      '--autoplay-policy=no-user-gesture-required',
      `--lang=${options.language ?? 'en'}`,
      `--proxy-server=http://127.0.0.1:${server.port}`,
      '--proxy-bypass-list=<-loopback>',
      LOADING_SWITCH,
      ...QUIET,
      ...(options.switches ?? []),
    ],
  });
  const context = await launching.catch((cause) => {
    throw new Error(explainLaunch('chromium', executablePath, cause), { cause });
  });

  context.on('console', (said) => {
    if (said.type() === 'error' && said.page()) {
      consoleErrors.push(`${said.page()?.url()}: ${said.text()}`);
    }
  });
  context.on('weberror', (thrown) =>
    consoleErrors.push(`${thrown.page()?.url()}: ${thrown.error().message}`),
  );
  context.on('serviceworker', (worker) =>
    worker.on('console', (said) => {
      if (said.type() === 'error') consoleErrors.push(`background: ${said.text()}`);
    }),
  );

  const id = await loadInChromium(await drivenByPlaywright(context), {
    directory: options.extension,
    profile,
    executable: executablePath,
  }).catch(async (error) => {
    await context.close();
    await server.close();
    throw error;
  });
  const origin = `chrome-extension://${id}`;
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8'));

  const pageAt = (url: string) => context.pages().find((page) => page.url().startsWith(url));
  const welcome = `${origin}/welcome.html`;
  // An extension loaded over DevTools is a new one at each start, with what the profile has stored.
  // Not waited for, this page would come in front of whatever a test opens first.
  const control = await until('the page of the first run', () => pageAt(welcome));

  const session: CDPSession = await context.newCDPSession(control);
  let running = true;
  /** How often it has stopped so far: what wakes it at once is not seen by looking now and then. */
  let stops = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus, scriptURL } of versions) {
      if (!scriptURL.startsWith(origin)) continue;
      if (running && runningStatus === 'stopped') stops += 1;
      running = runningStatus !== 'stopped';
    }
  });
  await session.send('ServiceWorker.enable');

  const open = async (url: string): Promise<TestPage> => {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    await opened(page, page.waitForLoadState('domcontentloaded'));
    return testPage(page);
  };

  // The page the browser itself began with would be one tab more than a person opened.
  for (const page of context.pages()) if (page.url() === 'about:blank') await page.close();

  const harness: Harness = {
    name: 'chromium',
    consoleErrors: async () => [...consoleErrors],
    requests: server.refused,
    control: testPage(control),
    pages: async () => context.pages().map(testPage),
    async closePages() {
      for (const page of context.pages()) if (page !== control) await page.close();
    },
    // From a page of ours, so that no process is started for an empty page that goes at once.
    async extensionPage(path) {
      const url = `${origin}/${path}`;
      const [page] = await Promise.all([
        context.waitForEvent('page'),
        control.evaluate((url) => chrome.tabs.create({ url }), url),
      ]);
      await page.waitForURL(url, { waitUntil: 'commit' });
      await opened(page, page.waitForLoadState('domcontentloaded'));
      return testPage(page);
    },
    open,
    newTab: () => open(manifest.chrome_url_overrides?.newtab ? 'chrome://newtab/' : 'about:blank'),
    async killBackground() {
      const before = stops;
      await session.send('ServiceWorker.stopAllWorkers');
      await until('the background to stop', () => !running || stops > before);
    },
    async siteAccess(granted) {
      const page = await context.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        ({ id, hostAccess }) =>
          // biome-ignore lint/suspicious/noExplicitAny: an API of the browser's own page.
          (globalThis as any).chrome.developerPrivate.updateExtensionConfiguration({
            extensionId: id,
            hostAccess,
          }),
        { id, hostAccess: granted ? 'ON_ALL_SITES' : 'ON_CLICK' },
      );
      await page.close();
    },
    async allowNotifications() {
      throw new Error('Chromium asks by a dialog that a headless browser does not have');
    },
    async typeInAddressBar() {
      throw new Error('Chromium shows its address bar to no protocol');
    },
    async pressInMenu(menuItemId, pressed) {
      const worker = await until('the background', async () => {
        if (!running) await control.evaluate(() => chrome.runtime.sendMessage({ type: 'written' }));
        return context.serviceWorkers().at(-1);
      });
      await worker.evaluate(
        async ({ menuItemId, pressed, origin }) => {
          // The window that has the page, also where a popup of ours has the keys by now.
          const { id: windowId } = await chrome.windows.getLastFocused({ windowTypes: ['normal'] });
          const [tab] = await chrome.tabs.query({ active: true, windowId });
          if (tab?.url?.startsWith(origin)) throw new Error('a page of ours is in front');
          // Of Chromium's own, which its types do not tell.
          const { onClicked } = chrome.contextMenus as unknown as {
            onClicked: { dispatch(info: object, tab: object | undefined): void };
          };
          onClicked.dispatch({ menuItemId, pageUrl: tab?.url, editable: false, ...pressed }, tab);
        },
        { menuItemId, pressed, origin },
      );
    },
    async crash() {
      await killTree(profile);
      await context.close().catch(() => undefined);
      await server.close();
    },
    async close() {
      // What fails because the browser ends is no fault of the extension.
      const seen = { consoleErrors: [...consoleErrors], requests: [...server.refused] };
      await context.close();
      await server.close();
      if (!options.profile) removeFolder(profile);
      problems(seen);
    },
  };
  return harness;
}

function testPage(page: Page): TestPage {
  let session: CDPSession | undefined;
  return {
    ...pageOf(page),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    hold: (key) => page.keyboard.down(key),
    letGo: (key) => page.keyboard.up(key),
    async compose(text) {
      const session = await page.context().newCDPSession(page);
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await session.detach();
    },
    wheel: (by) => page.mouse.wheel(0, by),
    // Playwright's own takes three times as long: it hides carets and waits for fonts, in every frame.
    async look() {
      session ??= await page.context().newCDPSession(page);
      const { data } = await session.send('Page.captureScreenshot', { optimizeForSpeed: true });
      return Buffer.from(data, 'base64');
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    emulate: ({ dark, reducedMotion, forcedColors }) =>
      page.emulateMedia({
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
        forcedColors: forcedColors ? 'active' : 'none',
      }),
    async readAloud() {
      const session = await page.context().newCDPSession(page);
      const { frameTree } = await session.send('Page.getFrameTree');
      const frames = [frameTree, ...(frameTree.childFrames ?? [])];
      const trees = await Promise.all(
        frames.map(({ frame }) =>
          session.send('Accessibility.getFullAXTree', { frameId: frame.id }),
        ),
      );
      await session.detach();
      return trees
        .flatMap(({ nodes }) => asRead(nodes))
        .filter(({ ignored }) => !ignored)
        .map(({ role, name, description }) =>
          [`${role?.value}: ${name?.value ?? ''}`, description?.value].filter(Boolean).join(', '),
        );
    },
  };
}

/** The browser tells them level by level; they are read one within the other. */
function asRead<N extends { nodeId: string; childIds?: string[] }>(nodes: readonly N[]): N[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const from = (id: string): N[] => {
    const node = byId.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(from)] : [];
  };
  return nodes[0] ? from(nodes[0].nodeId) : [];
}
