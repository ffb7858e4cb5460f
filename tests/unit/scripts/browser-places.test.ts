import { describe, expect, it } from 'vitest';
import {
  chooseBrowser,
  type Family,
  placesOf,
  type System,
  sandboxFolder,
} from '../../../scripts/browser-places.ts';

const LINUX = {
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin:/bin' },
  home: '/home/ada',
};
const MAC = { platform: 'darwin', env: { PATH: '/usr/bin' }, home: '/Users/ada' };
const WINDOWS = {
  platform: 'win32',
  env: {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    LocalAppData: 'C:\\Users\\ada\\AppData\\Local',
  },
  home: 'C:\\Users\\ada',
};

/** A system on which there are these files and no others; all run but those named as stubs. */
function systemWith(
  system: { platform: string; env: Record<string, string>; home: string },
  files: readonly string[],
  stubs: readonly string[] = [],
): System {
  return {
    ...system,
    platform: system.platform as NodeJS.Platform,
    isFile: (path) => files.includes(path),
    runs: (path) => !stubs.includes(path),
  };
}

describe('a browser that is alone on its system is taken', () => {
  it.each<[Family, typeof LINUX | typeof WINDOWS, string]>([
    ['chromium', LINUX, '/usr/bin/chromium'],
    ['chromium', LINUX, '/usr/bin/chromium-browser'],
    ['chromium', LINUX, '/usr/bin/google-chrome'],
    ['chromium', LINUX, '/opt/google/chrome/chrome'],
    ['chromium', LINUX, '/usr/bin/microsoft-edge'],
    ['chromium', LINUX, '/opt/microsoft/msedge/msedge'],
    ['chromium', LINUX, '/usr/bin/brave-browser'],
    ['chromium', LINUX, '/opt/brave.com/brave/brave-browser'],
    ['chromium', LINUX, '/usr/bin/vivaldi-stable'],
    ['chromium', LINUX, '/opt/vivaldi/vivaldi'],
    ['chromium', LINUX, '/usr/bin/opera'],
    ['chromium', LINUX, '/snap/bin/chromium'],
    ['chromium', LINUX, '/snap/bin/brave'],
    ['chromium', LINUX, '/var/lib/flatpak/exports/bin/org.chromium.Chromium'],
    ['chromium', LINUX, '/var/lib/flatpak/exports/bin/com.google.Chrome'],
    ['chromium', LINUX, '/var/lib/flatpak/exports/bin/com.microsoft.Edge'],
    ['chromium', LINUX, '/var/lib/flatpak/exports/bin/com.brave.Browser'],
    ['chromium', LINUX, '/home/ada/.local/share/flatpak/exports/bin/com.vivaldi.Vivaldi'],
    ['firefox', LINUX, '/usr/bin/firefox'],
    ['firefox', LINUX, '/usr/bin/firefox-esr'],
    ['firefox', LINUX, '/usr/bin/firefox-developer-edition'],
    ['firefox', LINUX, '/usr/bin/librewolf'],
    ['firefox', LINUX, '/opt/firefox/firefox'],
    ['firefox', LINUX, '/snap/bin/firefox'],
    ['firefox', LINUX, '/var/lib/flatpak/exports/bin/org.mozilla.firefox'],
    ['firefox', LINUX, '/home/ada/.local/share/flatpak/exports/bin/io.gitlab.librewolf-community'],
    ['chromium', MAC, '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['chromium', MAC, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['chromium', MAC, '/Users/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['chromium', MAC, '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'],
    ['chromium', MAC, '/Applications/Vivaldi.app/Contents/MacOS/Vivaldi'],
    ['chromium', MAC, '/Applications/Opera.app/Contents/MacOS/Opera'],
    ['firefox', MAC, '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['firefox', MAC, '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox'],
    ['firefox', MAC, '/Users/ada/Applications/LibreWolf.app/Contents/MacOS/librewolf'],
    ['chromium', WINDOWS, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['chromium', WINDOWS, 'C:\\Users\\ada\\AppData\\Local\\Chromium\\Application\\chrome.exe'],
    ['chromium', WINDOWS, 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    [
      'chromium',
      WINDOWS,
      'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ],
    ['chromium', WINDOWS, 'C:\\Users\\ada\\AppData\\Local\\Vivaldi\\Application\\vivaldi.exe'],
    ['chromium', WINDOWS, 'C:\\Users\\ada\\AppData\\Local\\Programs\\Opera\\opera.exe'],
    ['firefox', WINDOWS, 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    ['firefox', WINDOWS, 'C:\\Program Files\\Firefox Developer Edition\\firefox.exe'],
    ['firefox', WINDOWS, 'C:\\Program Files\\LibreWolf\\librewolf.exe'],
  ])('%s at %o, %s', (family, system, path) => {
    expect(chooseBrowser(family, systemWith(system, [path]))).toBe(path);
  });
});

describe('of several browsers', () => {
  const FIREFOX = '/usr/bin/firefox';
  const CHROME = '/usr/bin/google-chrome';
  const CHROMIUM = '/usr/bin/chromium';
  const STUB = '/usr/bin/chromium-browser';

  it('Chromium comes before Chrome', () => {
    expect(chooseBrowser('chromium', systemWith(LINUX, [CHROME, CHROMIUM, FIREFOX]))).toBe(
      CHROMIUM,
    );
  });

  it('a folder of the path comes before one that is only usual', () => {
    const own = '/home/ada/bin/chromium';
    const system = { ...LINUX, env: { PATH: '/home/ada/bin' } };
    expect(chooseBrowser('chromium', systemWith(system, [own, CHROMIUM]))).toBe(own);
    expect(chooseBrowser('chromium', systemWith(system, [CHROMIUM]))).toBe(CHROMIUM);
  });

  it('one that does not run is passed over', () => {
    expect(chooseBrowser('chromium', systemWith(LINUX, [STUB, CHROME], [STUB]))).toBe(CHROME);
    expect(chooseBrowser('chromium', systemWith(LINUX, [STUB], [STUB]))).toBeNull();
  });

  it("the snap itself is taken before Ubuntu's command that starts it", () => {
    expect(chooseBrowser('firefox', systemWith(LINUX, [FIREFOX, '/snap/bin/firefox']))).toBe(
      '/snap/bin/firefox',
    );
  });

  it('none of another family is taken', () => {
    expect(chooseBrowser('chromium', systemWith(LINUX, [FIREFOX]))).toBeNull();
    expect(chooseBrowser('firefox', systemWith(LINUX, [CHROMIUM, CHROME]))).toBeNull();
  });
});

describe.each([
  ['chromium', 'CHROME_BIN', '/usr/bin/chromium'],
  ['firefox', 'FIREFOX_BIN', '/usr/bin/firefox'],
] as const)('%s named by %s', (family, variable, found) => {
  const system = { ...LINUX, env: { ...LINUX.env, [variable]: '/home/ada/own' } };

  it('is taken before whatever is found', () => {
    expect(chooseBrowser(family, systemWith(system, ['/home/ada/own', found]))).toBe(
      '/home/ada/own',
    );
  });

  it('is said to be missing where there is no such file', () => {
    expect(() => chooseBrowser(family, systemWith(system, [found]))).toThrow(
      `${variable} names /home/ada/own, and there is no such file.`,
    );
  });
});

it('on Windows a folder that its environment does not name is not looked into', () => {
  const places = placesOf('firefox', { ...WINDOWS, platform: 'win32', env: {} });
  expect(places).toEqual([]);
});

describe('the folder that a sandboxed browser may read', () => {
  it.each([
    ['/snap/bin/chromium', '/home/ada/snap/chromium/common'],
    ['/var/lib/flatpak/exports/bin/com.google.Chrome', '/home/ada/.var/app/com.google.Chrome'],
    [
      '/home/ada/.local/share/flatpak/exports/bin/org.mozilla.firefox',
      '/home/ada/.var/app/org.mozilla.firefox',
    ],
    ['/usr/bin/chromium', null],
    ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', null],
  ])('of %s', (browser, folder) => {
    expect(sandboxFolder(browser, '/home/ada')).toBe(folder);
  });
});
