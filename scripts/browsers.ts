/**
 * Finding browsers, and on a bare Debian installing the distribution's. Nothing else is downloaded:
 * elsewhere one line says what to install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export type Family = 'chromium' | 'firefox';

const NAMES: Record<Family, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES: Record<Family, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows('Chromium\\Application\\chrome.exe'),
    ...windows('Google\\Chrome\\Application\\chrome.exe'),
    ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox\\firefox.exe'),
  ],
};
const VARIABLE: Record<Family, string> = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };
const DEBIAN: Record<Family, string[]> = {
  // Without fonts a bare machine draws no words.
  chromium: ['chromium', 'fonts-noto-core'],
  firefox: ['firefox-esr', 'fonts-noto-core'],
};

function windows(path: string): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const root = process.env[name];
    return root ? [join(root, path)] : [];
  });
}

function find(family: Family): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES[family].map((name) => join(folder, name)));
  const named = process.env[VARIABLE[family]];
  return [...(named ? [named] : []), ...onPath, ...PLACES[family]].find((path) => existsSync(path));
}

export const findBrowsers = (): { [F in Family]: string | undefined } => ({
  chromium: find('chromium'),
  firefox: find('firefox'),
});

/** Whether it starts: on Ubuntu the packages may be stubs that only point to the snap store. */
const works = (path: string | undefined): boolean =>
  path !== undefined && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

/** Rejects with one line that says what to install. */
export function ensureBrowsers(families: readonly Family[]): void {
  const missing = families.filter((family) => !works(find(family)));
  if (missing.length === 0) return;
  if (isDebian() && process.getuid?.() === 0) {
    const packages = [...new Set(missing.flatMap((family) => DEBIAN[family]))];
    console.log(`Installing the distribution's ${packages.join(', ')} (apt-get install) …`);
    const folder = mkdtempSync(join(tmpdir(), 'deep-kindness-apt-'));
    const sources = withSecurityArchive(folder);
    apt(...sources, 'update');
    apt(...sources, 'install', '-y', '--no-install-recommends', ...packages);
    rmSync(folder, { recursive: true });
  }
  const still = missing.filter((family) => !works(find(family)));
  if (still.length > 0) {
    throw new Error(
      `Please install ${still.map((family) => (family === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox')).join(' and ')}, or name it with ${still.map((family) => VARIABLE[family]).join(', ')}.`,
    );
  }
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * Options that add Debian's security archive for this one call, where the machine doesn't list it:
 * the browsers are kept up to date there alone, and the tests need a Firefox younger than the one
 * that Debian 12 came with.
 */
function withSecurityArchive(folder: string): string[] {
  const release = readFileSync('/etc/os-release', 'utf8');
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
  const { status } = spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} ended with ${status}`);
}
