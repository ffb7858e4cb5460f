import { describe, expect, it } from 'vitest';
import type { Family } from '../../../scripts/browser-places.ts';
import { installHint, type Machine, packagesToInstall } from '../../../scripts/install-hint.ts';

const machine = (osRelease: string, is: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  osRelease,
  isRoot: false,
  ...is,
});

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n';
const RASPBIAN = 'NAME="Raspbian GNU/Linux"\nID=raspbian\nID_LIKE=debian\n';
const UBUNTU = 'PRETTY_NAME="Ubuntu 24.04.3 LTS"\nID=ubuntu\nID_LIKE=debian\n';
const MINT = 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n';
const FEDORA = 'NAME="Fedora Linux"\nID=fedora\nVERSION_ID=43\n';
const ARCH = 'NAME="Arch Linux"\nID=arch\n';
const MANJARO = 'NAME="Manjaro Linux"\nID=manjaro\nID_LIKE=arch\n';
const TUMBLEWEED =
  'NAME="openSUSE Tumbleweed"\nID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n';
const NIXOS = 'NAME=NixOS\nID=nixos\n';

describe('what to install is said in one line that is true of the system', () => {
  it.each<[string, Machine, Family, string]>([
    ['Debian', machine(DEBIAN), 'firefox', ' (sudo apt-get install firefox-esr)'],
    ['Raspbian', machine(RASPBIAN), 'chromium', ' (sudo apt-get install chromium)'],
    ['Ubuntu', machine(UBUNTU), 'chromium', ' (sudo snap install chromium)'],
    ['Ubuntu', machine(UBUNTU), 'firefox', ' (sudo snap install firefox)'],
    ['Mint', machine(MINT), 'firefox', ''],
    ['Fedora', machine(FEDORA), 'chromium', ' (sudo dnf install chromium)'],
    ['Arch', machine(ARCH), 'chromium', ' (sudo pacman -S chromium)'],
    ['Manjaro', machine(MANJARO), 'firefox', ' (sudo pacman -S firefox)'],
    ['openSUSE', machine(TUMBLEWEED), 'firefox', ' (sudo zypper install MozillaFirefox)'],
    ['NixOS', machine(NIXOS), 'firefox', ''],
    ['a Linux that does not say which', machine(''), 'firefox', ''],
    ['macOS', machine('', { platform: 'darwin' }), 'firefox', ' (brew install --cask firefox)'],
    ['Windows', machine('', { platform: 'win32' }), 'firefox', ' (winget install Mozilla.Firefox)'],
  ])('on %s', (_, system, family, how) => {
    const what = family === 'firefox' ? 'Firefox' : 'Chromium, Chrome or Edge';
    const variable = family === 'firefox' ? 'FIREFOX_BIN' : 'CHROME_BIN';
    expect(installHint([family], system)).toBe(
      `Please install ${what}${how}, or say where it is with ${variable}.`,
    );
  });

  it('for both families at once', () => {
    expect(installHint(['chromium', 'firefox'], machine(FEDORA))).toBe(
      'Please install Chromium, Chrome or Edge and Firefox (sudo dnf install chromium; sudo dnf install firefox), or say where it is with CHROME_BIN and FIREFOX_BIN.',
    );
  });
});

describe('apt-get is tried', () => {
  const both: Family[] = ['chromium', 'firefox'];

  it.each([
    ['Debian', DEBIAN],
    ['Raspbian', RASPBIAN],
  ])('by root on %s, for what is missing and fonts', (_, osRelease) => {
    expect(packagesToInstall(both, machine(osRelease, { isRoot: true }))).toEqual([
      'chromium',
      'fonts-noto-core',
      'firefox-esr',
    ]);
  });

  it.each([
    ['Ubuntu, whose packages are stubs', UBUNTU],
    ['Mint', MINT],
    ['Fedora', FEDORA],
    ['a Linux that does not say which', ''],
  ])('never on %s', (_, osRelease) => {
    expect(packagesToInstall(both, machine(osRelease, { isRoot: true }))).toEqual([]);
  });

  it('never by anybody but root', () => {
    expect(packagesToInstall(both, machine(DEBIAN))).toEqual([]);
  });
});
