/**
 * What to do on a system that has no browser for the extension: Debian's packages, where root is at
 * work on a Debian; elsewhere one line that says what to install. Pure.
 */
import type { Family } from './browser-places.ts';
import { VARIABLES } from './browser-places.ts';

/** What is told of the system that is to be installed on. */
export interface Machine {
  platform: NodeJS.Platform;
  /** Text of /etc/os-release; '' where there is none. */
  osRelease: string;
  isRoot: boolean;
}

type System = 'debian' | 'ubuntu' | 'fedora' | 'arch' | 'suse' | 'mac' | 'windows' | 'other';

const NAMES: Readonly<Record<Family, string>> = {
  chromium: 'Chromium, Chrome or Edge',
  firefox: 'Firefox',
};

const COMMANDS: Readonly<Record<Exclude<System, 'other'>, Readonly<Record<Family, string>>>> = {
  debian: {
    chromium: 'sudo apt-get install chromium',
    firefox: 'sudo apt-get install firefox-esr',
  },
  // Its packages chromium-browser and firefox are stubs that only point to the snaps.
  ubuntu: { chromium: 'sudo snap install chromium', firefox: 'sudo snap install firefox' },
  fedora: { chromium: 'sudo dnf install chromium', firefox: 'sudo dnf install firefox' },
  arch: { chromium: 'sudo pacman -S chromium', firefox: 'sudo pacman -S firefox' },
  suse: {
    chromium: 'sudo zypper install chromium',
    firefox: 'sudo zypper install MozillaFirefox',
  },
  mac: {
    chromium: 'brew install --cask google-chrome',
    firefox: 'brew install --cask firefox',
  },
  windows: {
    chromium: 'winget install Google.Chrome',
    firefox: 'winget install Mozilla.Firefox',
  },
};

/** Debian's packages; without fonts a bare machine draws no words. */
const DEBIAN_PACKAGES: Readonly<Record<Family, readonly string[]>> = {
  chromium: ['chromium', 'fonts-noto-core'],
  firefox: ['firefox-esr', 'fonts-noto-core'],
};

/** The system's kind, by ID and ID_LIKE of os-release(5) on Linux. */
function systemOf({ platform, osRelease }: Machine): System {
  if (platform === 'darwin') return 'mac';
  if (platform === 'win32') return 'windows';
  const field = (name: string) =>
    new RegExp(`^${name}=["']?([^"'\\n]*)`, 'm').exec(osRelease)?.[1]?.split(' ') ?? [];
  const [id = ''] = field('ID');
  const like = field('ID_LIKE');
  if (id === 'ubuntu') return 'ubuntu';
  // What is made from Ubuntu has packages of its own, or none: Mint the one, others the other.
  if (like.includes('ubuntu')) return 'other';
  const is = (name: string) => id === name || like.includes(name);
  if (is('debian')) return 'debian';
  if (id === 'fedora') return 'fedora';
  if (is('arch')) return 'arch';
  if (is('suse')) return 'suse';
  return 'other';
}

/** Packages that apt-get is to install for these families; none where it could not. */
export function packagesToInstall(missing: readonly Family[], machine: Machine): string[] {
  if (systemOf(machine) !== 'debian' || !machine.isRoot) return [];
  return [...new Set(missing.flatMap((family) => DEBIAN_PACKAGES[family]))];
}

/** One line that says what to install for these families. */
export function installHint(missing: readonly Family[], machine: Machine): string {
  const system = systemOf(machine);
  const what = missing.map((family) => NAMES[family]).join(' and ');
  const variables = missing.map((family) => VARIABLES[family]).join(' and ');
  if (system === 'other') return `Please install ${what}, or say where it is with ${variables}.`;
  const how = missing.map((family) => COMMANDS[system][family]).join('; ');
  return `Please install ${what} (${how}), or say where it is with ${variables}.`;
}
