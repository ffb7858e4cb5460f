/**
 * Loading the extension into a browser that runs, over the protocol that drives it: the one way for
 * `npm start`, the tour, the tests and the benchmarks. The switch `--load-extension` is not used:
 * branded Chrome (since 137) and Edge ignore it. Whatever keeps the extension out is said in a line.
 */
import { cpSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { type Family, sandboxFolder } from './browser-places.ts';

/** Without it Chromium refuses `Extensions.loadUnpacked`, which it takes over a pipe only. */
export const LOADING_SWITCH = '--enable-unsafe-extension-debugging';

interface Manifest {
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko?: { strict_min_version?: string } };
}

/** A Chromium that is driven by DevTools messages to the browser itself. */
export interface DrivenChromium {
  /** Such as '156.0.8078.108', or with a name before it. */
  version: string;
  send(method: 'Extensions.loadUnpacked', params: { path: string }): Promise<unknown>;
}

export interface Loading {
  /** Directory of the unpacked extension. */
  directory: string;
  /** Folder of the browser's profile, which it may surely read. */
  profile: string;
  /** Of the browser. */
  executable: string;
}

/** What is needed of Puppeteer's Firefox. */
export interface DrivenFirefox {
  /** Such as 'firefox/153.8.0'. */
  version(): Promise<string>;
  installExtension(path: string): Promise<string>;
}

/** Playwright's Chromium, as one that is driven; it has to be started with LOADING_SWITCH. */
export async function drivenByPlaywright(context: BrowserContext): Promise<DrivenChromium> {
  const browser = context.browser();
  if (!browser) throw new Error('this context is of no browser that can be spoken to');
  const session = await browser.newBrowserCDPSession();
  // Playwright's types know no experimental domain.
  const send = session.send.bind(session) as unknown as DrivenChromium['send'];
  return { version: browser.version(), send };
}

/**
 * @returns the extension's id
 * @throws with a line that says what keeps the extension out
 */
export async function loadInChromium(
  { version: product, send }: DrivenChromium,
  { directory, profile, executable }: Loading,
): Promise<string> {
  const version = versionIn(product);
  const minimum = manifestOf(directory).minimum_chrome_version;
  if (isOlder(version, minimum)) throw new Error(tooOld('Chromium', version, minimum, executable));
  try {
    const path = readableBy(executable, directory, profile);
    const { id } = (await send('Extensions.loadUnpacked', { path })) as { id: string };
    return id;
  } catch (error) {
    throw new Error(explainRefusal('chromium', executable, messageOf(error)));
  }
}

/** Likewise; see `loadInChromium`. */
export async function loadInFirefox(
  browser: DrivenFirefox,
  { directory, profile, executable }: Loading,
): Promise<string> {
  const version = versionIn(await browser.version());
  const minimum = manifestOf(directory).browser_specific_settings?.gecko?.strict_min_version;
  if (isOlder(version, minimum)) throw new Error(tooOld('Firefox', version, minimum, executable));
  try {
    return await browser.installExtension(readableBy(executable, directory, profile));
  } catch (error) {
    throw new Error(explainRefusal('firefox', executable, messageOf(error)));
  }
}

const versionIn = (product: string) => product.replace(/^\D+/, '');

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const manifestOf = (directory: string) =>
  JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as Manifest;

/** The extension's path for this browser: itself, or a copy where a sandboxed one may read it. */
function readableBy(executable: string, directory: string, profile: string): string {
  if (sandboxFolder(executable, homedir()) === null) return resolve(directory);
  const copy = join(profile, 'extension');
  cpSync(directory, copy, { recursive: true });
  return copy;
}

/** Whether a version lies below a manifest's minimum; both as numbers with dots between. */
export function isOlder(version: string, minimum = ''): boolean {
  const numbers = (text: string) => text.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const [has, needs] = [numbers(version), numbers(minimum)];
  for (const [i, need] of needs.entries()) {
    const difference = (has[i] ?? 0) - need;
    if (difference !== 0) return difference < 0;
  }
  return false;
}

const tooOld = (name: string, version: string, minimum: string | undefined, executable: string) =>
  `${executable} is ${name} ${version}; Deep Kindness needs ${minimum} or later.`;

/** A line that says why a browser, new enough, did not take the extension; from its own words. */
export function explainRefusal(family: Family, executable: string, said: string): string {
  const byPolicy =
    family === 'chromium'
      ? /disabled by the administrator/.test(said)
      : // So it says of every extension that its policies block, whatever its version.
        /not compatible with application version|blocked|policy/i.test(said);
  if (byPolicy) {
    const page = family === 'chromium' ? 'chrome://policy' : 'about:policies';
    return `${executable} may not load the extension: a policy of this machine forbids it (${page} names it).`;
  }
  if (family === 'chromium' && /wasn't found|not available|not allowed/i.test(said)) {
    return `${executable} does not let an extension be loaded over DevTools (Extensions.loadUnpacked): ${said}`;
  }
  return `${executable} did not take the extension: ${said.split('\n')[0]}`;
}

/** A line for a browser that started and then took no connection, else the error's own first line. */
export function explainLaunch(family: Family, executable: string, error: unknown): string {
  const said = messageOf(error);
  if (!/timed? ?out/i.test(said)) return `${executable} did not start: ${said}`;
  const policy = family === 'chromium' ? 'DeveloperToolsAvailability' : 'DisableDeveloperTools';
  return `${executable} started and answered nobody. Where a policy forbids its developer tools (${policy}), nothing can load an extension into it.`;
}
