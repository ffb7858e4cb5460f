/** The harness in Firefox, by puppeteer-core over WebDriver BiDi. */
import dns from 'node:dns';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { profileFolder, requireBrowser } from '../../../scripts/browsers.ts';
import { explainLaunch, loadInFirefox } from '../../../scripts/load-extension.ts';
import { removeFolder } from '../../../scripts/temporary-folder.ts';
import { type Harness, type HarnessOptions, problems, type TestPage, until } from './interface.ts';
import { killTree } from './kill.ts';
import { opened, pageOf } from './page.ts';
import { startServer } from './server.ts';
import { warm } from './warm-profile.ts';

// Firefox says that it listens on "localhost", which a container may have no name service for.
const { lookup } = dns;
dns.lookup = ((name: string, ...rest: [never]) =>
  lookup(name === 'localhost' ? '127.0.0.1' : name, ...rest)) as typeof lookup;

/** The add-on's address in the test profile; Firefox would draw one by chance. */
const UUID = '5ad3c0de-0000-4000-8000-00000000de00';
const ORIGIN = `moz-extension://${UUID}`;

export async function start(options: HarnessOptions): Promise<Harness> {
  const server = await startServer(options.routes);
  const executablePath = requireBrowser('firefox');
  const profile = options.profile ?? profileFolder(executablePath);
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;

  if (!options.again) warm(profile);
  // A killed run's preferences name a proxy that is no more, and Puppeteer would keep them.
  for (const left of ['user.js', 'prefs.js', 'user.js.puppeteer', 'prefs.js.puppeteer']) {
    rmSync(join(profile, left), { force: true });
  }
  const launching = puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // What goes over the network is told by our own server.
    networkEnabled: false,
    userDataDir: profile,
    enableExtensions: true,
    // Without it a release build takes no other address for its settings service.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: prefs(server.port, id, options),
    args: ['--remote-allow-system-access', '--width=1100', '--height=800'],
    defaultViewport: null,
    timeout: 60_000,
  });
  const browser = await launching.catch((cause) => {
    throw new Error(explainLaunch('firefox', executablePath, cause), { cause });
  });
  // Puppeteer has no door to the browser's own context; the protocol has.
  const connection = (browser as unknown as { connection: Connection }).connection;
  /** Runs in the browser's own context, where the add-on's background can be seen and stopped. */
  const inBrowser = async <T>(expression: string): Promise<T> => {
    const { result } = (await connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
    })) as { result: { contexts: { context: string }[] } };
    const context = result.contexts[0]?.context;
    const answer = (await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    })) as {
      result: { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
    };
    if (answer.result.type !== 'success') throw new Error(answer.result.exceptionDetails?.text);
    return answer.result.result?.value as T;
  };
  await inBrowser(listen(id));
  // As a person would in the add-on's page: else it has no part in any window.
  if (options.neverRemember) {
    await inBrowser(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        "resource://gre/modules/ExtensionPermissions.sys.mjs");
      await ExtensionPermissions.add(${JSON.stringify(id)}, {
        permissions: ["internal:privateBrowsingAllowed"], origins: [],
      });
    })()`);
  }
  await loadInFirefox(browser, {
    directory: options.extension,
    profile,
    executable: executablePath,
  }).catch(async (error) => {
    await browser.close();
    await server.close();
    throw error;
  });

  const background = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;

  /** As the person would in the add-on's page of the browser. */
  const permit = (granted: boolean, what: { permissions: string[]; origins: string[] }) =>
    inBrowser<void>(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        "resource://gre/modules/ExtensionPermissions.sys.mjs");
      await ExtensionPermissions.${granted ? 'add' : 'remove'}(
        ${JSON.stringify(id)}, ${JSON.stringify(what)}, ${background});
    })()`);

  /** Pages that a test has in hand. */
  const taken = new Set<Page>();
  /** Of an extension's pages Puppeteer is not told the address. */
  const hrefOf = (page: Page) => page.evaluate(() => location.href).catch(() => '');
  const found = (address: string, ms?: number): Promise<Page> =>
    until(
      `a page at ${address}`,
      async () => {
        for (const page of await browser.pages()) {
          if (!taken.has(page) && (await hrefOf(page)).startsWith(address)) return page;
        }
        return null;
      },
      ms,
    );
  /** Of one tab in a hundred that begins at our address Puppeteer is never told: another, then. */
  const foundOr = async (address: string, another: () => Promise<Page>): Promise<Page> => {
    await until(`${address} in front`, async () =>
      (await inBrowser<string>(FRONT)).startsWith(address),
    );
    return found(address, 8_000).catch(async () => {
      await inBrowser(CLOSE_FRONT);
      return another();
    });
  };
  const openOwn = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.bringToFront();
    await inBrowser(loadInFront(address));
    await until(`a page at ${address}`, async () => (await hrefOf(page)).startsWith(address));
    return page;
  };

  const readAloud = async () => (await inBrowser<string>(READ_ALOUD)).split('\n').filter(Boolean);
  const inHand = (page: Page): TestPage => {
    taken.add(page);
    return testPage(page, readAloud);
  };

  const welcome = `${ORIGIN}/welcome.html`;
  const controlPage = await foundOr(welcome, () => openOwn(welcome));
  const control = inHand(controlPage);
  for (const page of await browser.pages()) {
    if (!taken.has(page) && (await hrefOf(page)) === 'about:blank') await page.close();
  }

  const consoleErrors = async () =>
    (await inBrowser<string>(errorsOf(ORIGIN))).split('\n').filter(Boolean);

  const harness: Harness = {
    name: 'firefox',
    consoleErrors,
    requests: server.refused,
    control,
    pages: async () => (await browser.pages()).map((page) => testPage(page, readAloud)),
    async closePages() {
      for (const page of await browser.pages()) if (page !== controlPage) await page.close();
    },
    extensionPage: async (path) => inHand(await openOwn(`${ORIGIN}/${path}`)),
    async newTab() {
      const overridden = manifest.chrome_url_overrides?.newtab;
      const address = overridden ? `${ORIGIN}/newtab.html` : 'about:newtab';
      await inBrowser(OPEN_NEW_TAB);
      return inHand(
        await foundOr(address, async () => {
          await inBrowser(OPEN_NEW_TAB);
          return found(address);
        }),
      );
    },
    async open(url) {
      const page = await browser.newPage();
      await opened(page, page.goto(url, { waitUntil: 'domcontentloaded' }));
      await page.bringToFront();
      return testPage(page, readAloud);
    },
    async killBackground() {
      const page = await until('the background to stop', () =>
        inBrowser<string>(terminate(background)),
      );
      // Stopped, its page lives on for a moment, and would still hear and answer.
      await until('its page to be gone', () =>
        inBrowser<boolean>(`!WindowGlobalParent.getByInnerWindowId(${page})`),
      );
    },
    siteAccess: (granted) => permit(granted, { permissions: [], origins: ['<all_urls>'] }),
    allowNotifications: (granted) =>
      permit(granted, { permissions: ['notifications'], origins: [] }),
    typeInAddressBar: (text) => inBrowser(typeInAddressBar(text)),
    pressInMenu: (menuItemId, pressed) =>
      inBrowser(pressInMenu(background, { menuItemId, ...pressed })),
    async crash() {
      await killTree(profile);
      await browser.close().catch(() => undefined);
      await server.close();
    },
    async close() {
      // What fails because the browser ends is no fault of the extension.
      const seen = { consoleErrors: await consoleErrors(), requests: [...server.refused] };
      await browser.close();
      await server.close();
      if (!options.profile) removeFolder(profile);
      problems(seen);
    },
  };
  return harness;
}

interface Connection {
  send(method: string, params: object): Promise<unknown>;
}

/** The browser's window, as its own context knows it. */
const WINDOW = 'Services.wm.getMostRecentWindow("navigator:browser")';

const OPEN_NEW_TAB = `${WINDOW}.BrowserCommands.openTab()`;

const FRONT = `${WINDOW}.gBrowser.selectedBrowser.currentURI.spec`;

const CLOSE_FRONT = `{
  const { gBrowser } = ${WINDOW};
  gBrowser.removeTab(gBrowser.selectedTab);
  null;
}`;

/** Goes to a page of ours, as WebDriver may not. */
const loadInFront = (url: string) => `{
  const { gBrowser } = ${WINDOW};
  gBrowser.selectedBrowser.loadURI(Services.io.newURI(${JSON.stringify(url)}), {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    loadFlags: Ci.nsIWebNavigation.LOAD_FLAGS_REPLACE_HISTORY,
  });
  null;
}`;

/** As a person's keys would: the bar asks for what it suggests, and Enter takes the first of it. */
const typeInAddressBar = (text: string) => `(async () => {
  const window = ${WINDOW};
  const { gURLBar } = window;
  gURLBar.focus();
  gURLBar.inputField.value = ${JSON.stringify(text)};
  gURLBar.inputField.dispatchEvent(new window.InputEvent("input", {
    inputType: "insertText", data: ${JSON.stringify(text)}, bubbles: true,
  }));
  await gURLBar.lastQueryContextPromise;
  gURLBar.handleCommand(new window.KeyboardEvent("keydown", { key: "Enter" }));
})()`;

/** What Firefox's own menu says of a press in the page in front; a background that sleeps is woken by it. */
const pressInMenu = (background: string, info: object) => `{
  const { gBrowser } = ${WINDOW};
  const pageUrl = gBrowser.selectedBrowser.currentURI.spec;
  ${background}.emit("webext-menu-menuitem-click",
    { modifiers: [], button: 0, editable: false, pageUrl, ...${JSON.stringify(info)} },
    gBrowser.selectedTab);
  null;
}`;

/** Stops a background; resolves to its page's number, 0 where none ran, '' where it did not stop. */
const terminate = (background: string) => `(async () => {
  const extension = ${background};
  if (extension.backgroundState === "stopped") return "0";
  await extension.promiseBackgroundStarted();
  const page = extension.backgroundContext?.xulBrowser?.browsingContext?.currentWindowGlobal;
  let hasStopped = false;
  const noteStop = () => { hasStopped = true; };
  extension.on("shutdown-background-script", noteStop);
  // Without the second option it is refused while a call of the background's is under way; an
  // event that comes meanwhile keeps it alive all the same.
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  extension.off("shutdown-background-script", noteStop);
  return hasStopped && page ? String(page.innerWindowId) : "";
})()`;

/** Has every process of the browser, now and later, pass on what is logged in it as an error. */
const listen = (id: string) => `{
  globalThis.harnessErrors = [];
  Services.ppmm.addMessageListener("harness:error", ({ data }) => harnessErrors.push(data));
  Services.ppmm.loadProcessScript("data:application/javascript," + encodeURIComponent(\`
    Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage).addLogEventListener(
      (message) => {
        const { level, addonId, filename, arguments: args } = message.wrappedJSObject ?? message;
        // The browser's own parts have troubles of their own, some of them from no file at all.
        const ours = addonId === ${JSON.stringify(id)} || /^(?:moz-extension|https?):/.test(filename);
        if (level !== "error" || !ours) return;
        Services.cpmm.sendAsyncMessage("harness:error", args.map(String).join(" ") + " " + filename);
      },
      Cc["@mozilla.org/systemprincipal;1"].createInstance(Ci.nsIPrincipal));
  \`), true);
  null;
}`;

/**
 * What is told of the tab in front, a line each. The service has to be held, or it ends; of a page
 * in another process it has a tree once that has sent one.
 */
const READ_ALOUD = `(async () => {
  const service = globalThis.harnessAccessibility ??=
    Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const { selectedBrowser } = ${WINDOW}.gBrowser;
  const ROLES = { pushbutton: "button" };
  const read = (each, lines) => {
    const role = service.getStringRole(each.role);
    const words = [each.name ?? "", each.description ?? ""].filter((some, i) => i === 0 || some);
    lines.push((ROLES[role] ?? role) + ": " + words.join(", ").replaceAll("\\n", " "));
    for (let at = each.firstChild; at; at = at.nextSibling) read(at, lines);
    return lines;
  };
  for (let i = 0; i < 100; i++) {
    const page = service.getAccessibleFor(selectedBrowser)?.firstChild;
    if (page?.firstChild) return read(page, []).join("\\n");
    await new Promise((done) => ChromeUtils.idleDispatch(done, { timeout: 50 }));
  }
  return "";
})()`;

/** What was logged as an error so far, and what was thrown in the extension, its background included. */
const errorsOf = (origin: string) => `[
  ...harnessErrors,
  ...Services.console.getMessageArray()
    .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag)
      && String(m.sourceName).startsWith(${JSON.stringify(origin)})
      // Firefox notes a promise that nobody is left to take: of a background that a test killed, or
      // of a page that said a last word as it went. Harmless.
      && !/after context unloaded|while context is inactive/.test(m.errorMessage))
    .map((m) => m.errorMessage + " " + m.sourceName + ":" + m.lineNumber),
].join("\\n")`;

function prefs(
  port: number,
  id: string,
  options: HarnessOptions,
): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    // The override of the new tab would be asked about, and nobody is here to answer.
    'browser.newtab.preload': false,
    'intl.locale.requested': options.language ?? 'en-US',
    'intl.accept_languages': options.language ?? 'en-US',
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    // A page's process stays for the next of the same site, as in Firefox's own test runs: starting one
    // took a third of what it costs to open a page and close it.
    'dom.ipc.keepProcessesAlive.webIsolated': 1,
    'dom.ipc.keepProcessesAlive.web': 1,
    'dom.ipc.keepProcessesAlive.extension': 1,
    // Nor is one started in advance: measured, a sixth of the processor time of a start.
    'dom.ipc.processPrelaunch.enabled': false,
    'browser.privatebrowsing.autostart': options.neverRemember ?? false,
    'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
    // Nothing is told by how often it is drawn, and drawing without a graphics card is a fifth of the
    // processor time of these tests.
    'layout.frame_rate': 20,
    'media.autoplay.default': 0,
    'media.autoplay.blocking_policy': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    // Everything of the browser's own that would speak to the outside, off.
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.discovery.enabled': false,
    'browser.newtabpage.activity-stream.feeds.system.topstories': false,
    'browser.newtabpage.activity-stream.feeds.topsites': false,
    'browser.newtabpage.activity-stream.discoverystream.enabled': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.blockedURIs.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.geoip.url': '',
    'browser.topsites.contile.enabled': false,
    'browser.urlbar.suggest.searches': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.push.connection.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'media.gmp-provider.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'network.trr.mode': 5,
    'privacy.trackingprotection.enabled': false,
    'security.OCSP.enabled': 0,
    'services.settings.server': 'http://settings.test/v1',
    'signon.management.page.breach-alerts.enabled': false,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.unified': false,
    'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
    ...options.preferences,
  };
}

function testPage(page: Page, readAloud: TestPage['readAloud']): TestPage {
  return {
    ...pageOf(page),
    async press(...keys) {
      for (const combination of keys) {
        const parts = combination.split('+') as KeyInput[];
        const key = parts.pop() as KeyInput;
        for (const held of parts) await page.keyboard.down(held);
        await page.keyboard.press(key);
        for (const held of parts.reverse()) await page.keyboard.up(held);
      }
    },
    hold: (key) => page.keyboard.down(key as KeyInput),
    letGo: (key) => page.keyboard.up(key as KeyInput),
    async compose() {
      throw new Error('Firefox takes no composition from any protocol');
    },
    wheel: (by) => page.mouse.wheel({ deltaY: by }),
    resize: (width, height) => page.setViewport({ width, height }),
    async emulate() {
      throw new Error('Firefox takes its media from the preferences it was started with');
    },
    readAloud,
  };
}
