/**
 * Where browsers are on Linux, macOS and Windows, and which of them is taken. Pure but for what it
 * asks of the system it is given, so that each system's choice is told by a table of tests.
 */
import path from 'node:path';

export type Family = 'chromium' | 'firefox';

/** The variable by which a person names a browser; it wins over whatever is found. */
export const VARIABLES: Readonly<Record<Family, string>> = {
  chromium: 'CHROME_BIN',
  firefox: 'FIREFOX_BIN',
};

export interface System {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** The person's own folder. */
  home: string;
  isFile(path: string): boolean;
  /** Whether the program runs: some of Ubuntu's are stubs that only point to the snap store. */
  runs(path: string): boolean;
}

interface Product {
  /** On Linux: names of the command. */
  commands: readonly string[];
  /** On Linux: absolute places of the maker's own package, where no command is on the path. */
  places?: readonly string[];
  /** On Linux: names in the snap store and in Flathub. */
  snap?: string;
  flatpak?: string;
  /** On macOS: path of the program within a folder of applications. */
  app?: readonly string[];
  /** On Windows: path of the program within a folder of programs. */
  exe?: readonly string[];
}

const application = (name: string, program = name) => [`${name}.app`, 'Contents', 'MacOS', program];

/** The most wanted first. Opera is last: it lets no extension replace the new tab. */
const PRODUCTS: Readonly<Record<Family, readonly Product[]>> = {
  chromium: [
    {
      commands: ['chromium', 'chromium-browser'],
      snap: 'chromium',
      flatpak: 'org.chromium.Chromium',
      app: application('Chromium'),
      exe: ['Chromium', 'Application', 'chrome.exe'],
    },
    {
      commands: ['google-chrome-stable', 'google-chrome'],
      places: ['/opt/google/chrome/chrome'],
      flatpak: 'com.google.Chrome',
      app: application('Google Chrome'),
      exe: ['Google', 'Chrome', 'Application', 'chrome.exe'],
    },
    {
      commands: ['microsoft-edge-stable', 'microsoft-edge'],
      places: ['/opt/microsoft/msedge/msedge'],
      flatpak: 'com.microsoft.Edge',
      app: application('Microsoft Edge'),
      exe: ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    },
    {
      commands: ['brave-browser-stable', 'brave-browser', 'brave'],
      places: ['/opt/brave.com/brave/brave-browser'],
      snap: 'brave',
      flatpak: 'com.brave.Browser',
      app: application('Brave Browser'),
      exe: ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
    },
    {
      commands: ['vivaldi-stable', 'vivaldi'],
      places: ['/opt/vivaldi/vivaldi'],
      flatpak: 'com.vivaldi.Vivaldi',
      app: application('Vivaldi'),
      exe: ['Vivaldi', 'Application', 'vivaldi.exe'],
    },
    {
      commands: ['opera'],
      snap: 'opera',
      app: application('Opera'),
      exe: ['Programs', 'Opera', 'opera.exe'],
    },
  ],
  firefox: [
    {
      commands: ['firefox-esr', 'firefox'],
      places: ['/opt/firefox/firefox'],
      snap: 'firefox',
      flatpak: 'org.mozilla.firefox',
      app: application('Firefox', 'firefox'),
      exe: ['Mozilla Firefox', 'firefox.exe'],
    },
    {
      commands: ['firefox-developer-edition', 'firefox-devedition'],
      app: application('Firefox Developer Edition', 'firefox'),
      exe: ['Firefox Developer Edition', 'firefox.exe'],
    },
    {
      commands: ['librewolf'],
      flatpak: 'io.gitlab.librewolf-community',
      app: application('LibreWolf', 'librewolf'),
      exe: ['LibreWolf', 'librewolf.exe'],
    },
  ],
};

/** Where commands are on Linux, whatever the path of the process says. */
const COMMAND_FOLDERS = ['/usr/local/bin', '/usr/bin'];
const SNAPS = '/snap/bin';
const FLATPAKS = '/var/lib/flatpak/exports/bin';
const ownFlatpaks = (home: string) => path.posix.join(home, '.local/share/flatpak/exports/bin');

/** Every place where a browser of this family may be, the most wanted first. */
export function placesOf(family: Family, { platform, env, home }: Omit<System, 'isFile' | 'runs'>) {
  const products = PRODUCTS[family];
  if (platform === 'darwin') {
    const folders = ['/Applications', path.posix.join(home, 'Applications')];
    return products.flatMap(({ app }) =>
      app ? folders.map((folder) => path.posix.join(folder, ...app)) : [],
    );
  }
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
      .map((name) => env[name])
      .filter((folder) => folder !== undefined);
    return products.flatMap(({ exe }) =>
      exe ? folders.map((folder) => path.win32.join(folder, ...exe)) : [],
    );
  }
  const onPath = (env.PATH ?? '').split(path.posix.delimiter).filter((folder) => folder !== '');
  const folders = [...new Set([...onPath, ...COMMAND_FOLDERS])];
  return products.flatMap(({ commands, places = [], snap, flatpak }) => [
    // Before the commands: Ubuntu's in /usr/bin start the snap, and don't say so by their place.
    ...(snap ? [path.posix.join(SNAPS, snap)] : []),
    ...commands.flatMap((name) => folders.map((folder) => path.posix.join(folder, name))),
    ...places,
    ...(flatpak
      ? [FLATPAKS, ownFlatpaks(home)].map((folder) => path.posix.join(folder, flatpak))
      : []),
  ]);
}

/**
 * The browser that is taken, by its absolute path; null where there is none.
 *
 * @throws where the family's variable names no file
 */
export function chooseBrowser(family: Family, system: System): string | null {
  const variable = VARIABLES[family];
  const named = system.env[variable];
  if (named) {
    if (system.isFile(named)) return named;
    throw new Error(`${variable} names ${named}, and there is no such file.`);
  }
  const found = placesOf(family, system).find(
    (place) => system.isFile(place) && system.runs(place),
  );
  return found ?? null;
}

/**
 * The folder that a browser from the snap store or from Flathub may read, though it sees nothing of
 * the temporary folder; null for every other browser, which may read them all.
 */
export function sandboxFolder(browser: string, home: string): string | null {
  const folder = path.posix.dirname(browser);
  const name = path.posix.basename(browser);
  if (folder === SNAPS) return path.posix.join(home, 'snap', name, 'common');
  if (folder === FLATPAKS || folder === ownFlatpaks(home)) {
    return path.posix.join(home, '.var', 'app', name);
  }
  return null;
}
