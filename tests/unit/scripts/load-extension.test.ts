import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  explainLaunch,
  explainRefusal,
  isOlder,
  loadInChromium,
  loadInFirefox,
} from '../../../scripts/load-extension.ts';
import { removeFolder, temporaryFolder } from '../../../scripts/temporary-folder.ts';

let directory: string;
beforeAll(() => {
  directory = temporaryFolder('load');
  const manifest = {
    minimum_chrome_version: '123',
    browser_specific_settings: { gecko: { strict_min_version: '140.0' } },
  };
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify(manifest));
});
afterAll(() => removeFolder(directory));

const where = (executable: string) => ({ directory, profile: '/profile', executable });

describe('a version is older than a minimum', () => {
  it.each([
    ['156.0.8078.108', '123', false],
    ['123.0.6312.58', '123', false],
    ['122.9.9999.99', '123', true],
    ['99.0', '123', true],
    ['140.0', '140.0', false],
    ['128.14.0esr', '140.0', true],
    ['140.2esr', '140.3', true],
    ['140', '140.0.1', true],
    ['1.0', undefined, false],
  ])('%s, %s: %s', (version, minimum, older) => {
    expect(isOlder(version, minimum)).toBe(older);
  });
});

describe('Chromium', () => {
  it('loads the directory, and says its id', async () => {
    const send = vi.fn(async () => ({ id: 'abc' }));
    const chromium = { version: '156.0.1.2', send };
    await expect(loadInChromium(chromium, where('/usr/bin/chromium'))).resolves.toBe('abc');
    expect(send).toHaveBeenCalledWith('Extensions.loadUnpacked', { path: directory });
  });

  it('is said to be too old, and nothing is loaded', async () => {
    const send = vi.fn();
    await expect(
      loadInChromium({ version: '120.0.1.2', send }, where('/usr/bin/chromium')),
    ).rejects.toThrow('/usr/bin/chromium is Chromium 120.0.1.2; Deep Kindness needs 123 or later.');
    expect(send).not.toHaveBeenCalled();
  });

  it('that a policy forbids it is said', async () => {
    const send = async () => {
      throw new Error('Loading of unpacked extensions is disabled by the administrator.');
    };
    await expect(
      loadInChromium({ version: '156.0.1.2', send }, where('/opt/google/chrome/chrome')),
    ).rejects.toThrow(
      '/opt/google/chrome/chrome may not load the extension: a policy of this machine forbids it (chrome://policy names it).',
    );
  });
});

describe('Firefox', () => {
  const firefox = (version: string, installExtension = vi.fn(async () => 'id@example')) => ({
    version: async () => version,
    installExtension,
  });

  it('installs the directory, and says its id', async () => {
    const browser = firefox('firefox/153.8.0');
    await expect(loadInFirefox(browser, where('/usr/bin/firefox'))).resolves.toBe('id@example');
    expect(browser.installExtension).toHaveBeenCalledWith(directory);
  });

  it('is said to be too old, and nothing is installed', async () => {
    const browser = firefox('firefox/128.14.0');
    await expect(loadInFirefox(browser, where('/usr/bin/firefox'))).rejects.toThrow(
      '/usr/bin/firefox is Firefox 128.14.0; Deep Kindness needs 140.0 or later.',
    );
    expect(browser.installExtension).not.toHaveBeenCalled();
  });
});

describe('what a browser says is told in one plain line', () => {
  it.each([
    [
      'chromium',
      'cdpSession.send: Protocol error (Extensions.loadUnpacked): Loading of unpacked extensions is disabled by the administrator.',
      'policy',
    ],
    [
      'firefox',
      'invalid web extension Could not install Add-on: Add-on a@b is not compatible with application version. add-on minVersion: 140.0. RemoteError@chrome://x\nat y',
      'policy',
    ],
    ['chromium', "'Extensions.loadUnpacked' wasn't found", 'over DevTools'],
    ['chromium', 'Method not available.', 'over DevTools'],
    ['chromium', 'Manifest file is missing\nat somewhere', 'did not take'],
    ['firefox', 'no manifest\nat somewhere', 'did not take'],
  ] as const)('%s: %s', (family, said, word) => {
    const line = explainRefusal(family, '/the/browser', said);
    expect(line).toContain('/the/browser');
    expect(line).toContain(word);
    expect(line).not.toContain('\n');
  });

  it('developer tools that a policy forbids are named where a browser takes no connection', () => {
    const error = new Error('browserType.launchPersistentContext: Timeout 30000ms exceeded.\nlog');
    const line = explainLaunch('chromium', '/the/browser', error);
    expect(line).toMatch(/^\/the\/browser started .*DeveloperToolsAvailability/);
    expect(explainLaunch('firefox', '/f', new Error('Timed out after 30000 ms'))).toContain(
      'DisableDeveloperTools',
    );
    expect(explainLaunch('firefox', '/f', new Error('no such file'))).toBe(
      '/f did not start: no such file',
    );
  });
});
