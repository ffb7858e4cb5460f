/** Opens a browser for a person, with the extension, in a profile of its own that goes with it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Family, profileFolder, requireBrowser } from './browsers.ts';
import {
  drivenByPlaywright,
  explainLaunch,
  LOADING_SWITCH,
  loadInChromium,
  loadInFirefox,
} from './load-extension.ts';

export interface OpenedBrowser {
  /** Of the browser. */
  executable: string;
  /** Loads the extension, or what has become of it since. */
  load(): Promise<void>;
  /** Resolves when the person has closed it. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Whether a browser's window could be shown to anybody here. */
export function hasDisplay(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * @param directory of the unpacked extension, which `load` loads
 * @throws with a line that says why it does not open
 */
export function openBrowser(family: Family, directory: string): Promise<OpenedBrowser> {
  const executable = requireBrowser(family);
  const profile = profileFolder(executable);
  const open = family === 'chromium' ? openChromium : openFirefox;
  return open({ executable, profile, directory }).catch((cause) => {
    throw new Error(explainLaunch(family, executable, cause), { cause });
  });
}

interface Opening {
  executable: string;
  profile: string;
  directory: string;
}

async function openChromium(opening: Opening): Promise<OpenedBrowser> {
  const { executable, profile } = opening;
  mkdirSync(join(profile, 'Default'));
  // Without it an extension that reloads itself stays dead.
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const { chromium } = await import('playwright-core');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run', LOADING_SWITCH],
  });
  const driven = await drivenByPlaywright(context);
  return {
    executable,
    load: async () => {
      await loadInChromium(driven, opening);
    },
    closed: new Promise((done) => context.once('close', () => done())),
    close: () => context.close(),
  };
}

async function openFirefox(opening: Opening): Promise<OpenedBrowser> {
  const { executable, profile } = opening;
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: false,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
  });
  return {
    executable,
    load: async () => {
      await loadInFirefox(browser, opening);
    },
    closed: new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  };
}
