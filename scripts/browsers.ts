/**
 * Finding browsers, and on a bare Debian installing the distribution's. Nothing else is downloaded:
 * elsewhere one line says what to install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseBrowser, type Family, type System, sandboxFolder } from './browser-places.ts';
import { installHint, type Machine, packagesToInstall } from './install-hint.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type { Family };

const SYSTEM: System = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  runs: (path) =>
    // Only Linux has stubs; on Windows a browser that is asked for its version opens a window.
    process.platform !== 'linux' ||
    spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0,
};

const found: Partial<Record<Family, string>> = {};

/**
 * Absolute path of the browser that is taken; null where there is none.
 *
 * @throws where CHROME_BIN or FIREFOX_BIN names no file
 */
export function findBrowser(family: Family): string | null {
  const path = found[family] ?? chooseBrowser(family, SYSTEM);
  if (path !== null) found[family] = path;
  return path;
}

/**
 * Absolute path of the browser that is taken.
 *
 * @throws with one line that says what to install
 */
export function requireBrowser(family: Family): string {
  const path = findBrowser(family);
  if (path === null) throw new Error(installHint([family], machine()));
  return path;
}

/**
 * Sees to it that there is a browser of each family, by installing Debian's as root on a Debian.
 *
 * @throws with one line that says what to install
 */
export function ensureBrowsers(families: readonly Family[]): void {
  const missing = families.filter((family) => findBrowser(family) === null);
  const packages = packagesToInstall(missing, machine());
  if (packages.length > 0) installPackages(packages);
  const still = missing.filter((family) => findBrowser(family) === null);
  if (still.length > 0) throw new Error(installHint(still, machine()));
}

/**
 * The family that is named; else whichever is here, Chromium's first; else the one that is missing
 * is Chromium's.
 *
 * @throws as `ensureBrowsers`, and where something else is named
 */
export function chooseFamily(named?: string): Family {
  if (named !== undefined && named !== 'chromium' && named !== 'firefox') {
    throw new Error(`Say chromium or firefox, not ${named}.`);
  }
  const isFirefoxAlone = () => !findBrowser('chromium') && findBrowser('firefox') !== null;
  const family = named ?? (isFirefoxAlone() ? 'firefox' : 'chromium');
  ensureBrowsers([family]);
  return family;
}

/**
 * A folder for a browser's profile, removed when this process ends; in a place that the browser may
 * read, which is not the temporary folder for one that lives in a sandbox.
 */
export function profileFolder(browser: string): string {
  const sandbox = sandboxFolder(browser, homedir());
  if (sandbox !== null) mkdirSync(sandbox, { recursive: true });
  return temporaryFolder('profile', sandbox ?? tmpdir());
}

const osRelease = () => readFileSync('/etc/os-release', 'utf8');

const machine = (): Machine => ({
  platform: process.platform,
  osRelease: existsSync('/etc/os-release') ? osRelease() : '',
  isRoot: process.getuid?.() === 0,
});

function installPackages(packages: readonly string[]): void {
  console.log(`Installing the distribution's ${packages.join(', ')} (apt-get install) …`);
  const folder = temporaryFolder('apt');
  const sources = withSecurityArchive(folder);
  apt(...sources, 'update');
  apt(...sources, 'install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Options that add Debian's security archive for this one call, where the machine doesn't list it:
 * the browsers are kept up to date there alone, and the tests need a Firefox younger than the one
 * that Debian 12 came with.
 */
function withSecurityArchive(folder: string): string[] {
  const release = osRelease();
  const codename = /^VERSION_CODENAME=(\w+)$/m.exec(release)?.[1];
  const parts = '/etc/apt/sources.list.d';
  const files = [
    '/etc/apt/sources.list',
    ...(existsSync(parts) ? readdirSync(parts).map((name) => join(parts, name)) : []),
  ].filter((path) => existsSync(path));
  const listed = files.map((path) => readFileSync(path, 'utf8')).join('\n');
  if (!/^ID=debian$/m.test(release) || !codename || listed.includes('-security')) return [];
  const path = join(folder, 'sources.list');
  const main = existsSync('/etc/apt/sources.list')
    ? readFileSync('/etc/apt/sources.list', 'utf8')
    : '';
  const archive = `deb http://deb.debian.org/debian-security ${codename}-security main`;
  writeFileSync(path, `${main}\n${archive}\n`);
  console.log(`(for this once with ${archive})`);
  return ['-o', `Dir::Etc::SourceList=${path}`];
}

function apt(...args: string[]): void {
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  // A bare machine has it say much that is no fault.
  if (status !== 0) console.error(`${stderr}\napt-get ${args.join(' ')} ended with ${status}`);
}
