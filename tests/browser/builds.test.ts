/** What is shipped, and that what is tested differs from it by the one list and nothing else. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MODULES_SUFFIX } from '../../modules/tell-modules.ts';
import {
  GONE_ON_FROM,
  OF_PRETENDED,
  OF_STAND_INS,
  STAND_INS,
  TESTED_MODE,
} from '../../modules/tested-build/difference.ts';

const BROWSERS = ['chrome', 'firefox'] as const;
const manifestOf = (directory: string) =>
  JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));

describe.each(BROWSERS)('shipped for %s', (browser) => {
  const directory = `.output/${browser}-mv3`;
  const manifest = manifestOf(directory);

  it('asks at install only for what has no warning', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'idle',
      'scripting',
      'storage',
      'unlimitedStorage',
      // Of a place beside the page; Firefox has its sidebar without.
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ]);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  it('has a place beside the page, which nobody finds open', () => {
    expect(manifest.side_panel).toEqual(
      browser === 'chrome' ? { default_path: 'sidepanel.html' } : undefined,
    );
    expect(manifest.sidebar_action).toEqual(
      browser === 'firefox'
        ? {
            default_panel: 'sidepanel.html',
            default_title: '__MSG_extension_name__',
            open_at_install: false,
          }
        : undefined,
    );
    expect(manifest.commands.beside).not.toHaveProperty('suggested_key');
  });

  it('has no script in pages, nothing a page may load, and a policy that allows no connection', () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  it('names no address it could speak to, and nothing of the tests', () => {
    for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:js|html|css)$/.test(file)) continue;
      const text = readFileSync(join(directory, file), 'utf8');
      expect(text, file).not.toContain('tested:');
      const addresses = text.match(/https?:\/\/[^\s"'`<>\\)]+/g) ?? [];
      // Namespaces are names, not places; nor are patterns that any page fits.
      const places = addresses.filter(
        (each) => !/^https?:\/\/(?:www\.w3\.org|\*\/\*|\$\{)/.test(each),
      );
      // The polyfill names its licence and the page that explains an error of its own.
      if (file !== 'browser-polyfill.js') expect(places, file).toEqual([]);
    }
  });

  it('has the polyfill as a file of its own, where a browser may need it', () => {
    const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
    const has = files.filter(
      (file) =>
        file.endsWith('.js') &&
        readFileSync(join(directory, file), 'utf8').includes(
          'The message port closed before a response was received.',
        ),
    );
    expect(has).toEqual(browser === 'chrome' ? ['browser-polyfill.js'] : []);
    const pause = readFileSync(join(directory, 'pause.js'), 'utf8');
    expect(pause).not.toContain('browser-polyfill');
  });

  it('brings a new tab its own script and one more before it paints', () => {
    const page = readFileSync(join(directory, 'newtab.html'), 'utf8');
    const scripts = page.match(/[\w-]+(?=-[\w-]{8}\.js")/g) ?? [];
    expect(scripts.sort()).toEqual(['first', 'newtab']);
  });

  it('is light: the archive, what stands in a page, and the words of one page', () => {
    const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(join(directory, file)).isFile(),
    );
    // As a zip has it: each file's name twice, beside what tells of it.
    const archive = files.map((file) => {
      const whole = readFileSync(join(directory, file));
      return deflateRawSync(whole, { level: 9 }).length + 92 + 2 * file.length;
    });
    // Two languages of two hundred practices are a fifth of it; packs, paper, replies, the panel and
    // what threads ask an eighth.
    expect(archive.reduce((sum, each) => sum + each, 22)).toBeLessThan(614_000);
    const size = (file: string) => statSync(join(directory, file)).size;
    expect(size('pause.js')).toBeLessThanOrEqual(40_000);
    expect(size('words.js')).toBeLessThan(25_000);
    expect(size('fonts/words.woff2') + size('fonts/words-italic.woff2')).toBeLessThan(60_000);
  });

  if (browser === 'firefox') {
    it('says for which Firefox it is, and that it collects nothing', () => {
      expect(manifest.browser_specific_settings.gecko).toMatchObject({
        id: expect.stringMatching(/@/),
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      });
    });
  }
});

describe.each(BROWSERS)('tested for %s', (browser) => {
  const directory = `.output/${browser}-mv3`;
  const testedDirectory = `${directory}-${TESTED_MODE}`;

  it('has site access from the start, and no other manifest', () => {
    const shipped = manifestOf(directory);
    const tested = manifestOf(testedDirectory);
    const { optional_host_permissions: hosts, ...rest } = shipped;
    expect(tested).toEqual({ ...rest, host_permissions: hosts });
  });

  it('has other modules only where the list says so', () => {
    const shipped = modulesIn(directory);
    const tested = modulesIn(testedDirectory);
    expect(shipped.size).toBeGreaterThan(50);
    const names = new Set([...shipped.keys(), ...tested.keys()]);
    const different = [...names]
      .filter((name) => shipped.get(name) !== tested.get(name))
      // WXT's own wrapper of an entrypoint tells the console more outside production.
      .filter((name) => !name.includes('virtual:wxt-'))
      // Nobody is spoken to in a language that there is not.
      .filter((name) => !(name.includes(OF_PRETENDED) && !shipped.has(name)));
    const originals = Object.keys(STAND_INS).filter((name) => !GONE_ON_FROM.includes(name));
    expect(different.sort()).toEqual(
      [...originals, ...Object.values(STAND_INS), ...OF_STAND_INS].sort(),
    );
  });
});

/** Every module's text in a build, by its path; see modules/tell-modules.ts. */
function modulesIn(directory: string): Map<string, string> {
  const folder = `${directory}${MODULES_SUFFIX}`;
  const modules = new Map<string, string>();
  for (const file of readdirSync(folder).sort()) {
    const told = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const [name, code] of Object.entries<string | null>(told)) {
      // A bundle numbers apart the names that two of its modules share, and its files until each is named.
      const plain = (code ?? '')
        .replace(/\b([A-Za-z_]\w*?)\$\d+\b/g, '$1')
        .replace(/!~\{[\w$]+\}~/g, '');
      modules.set(name, (modules.get(name) ?? '') + plain);
    }
  }
  return modules;
}
