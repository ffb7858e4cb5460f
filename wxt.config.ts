// One project, two browsers, Manifest V3 in both. What a build has beyond that is in modules/, a
// module each: WXT loads them by itself.
import { defineConfig } from 'wxt';
import { withoutNewTab } from './modules/without-new-tab.ts';
import { ADDRESS_BAR_KEYWORD } from './utils/shared/address-bar-keyword.ts';

const suffix = withoutNewTab ? '-without-new-tab' : '';

/**
 * The oldest versions that were tried, from Debian's main archive, which keeps them beside the newer
 * ones of its security updates. To try again, in an empty folder and without installing anything:
 *
 *   apt-get download chromium=150.* chromium-common=150.* firefox-esr=140.*
 *   for each in *.deb; do dpkg -x "$each" .; done
 *   sed "s#^LIBDIR=.*#LIBDIR=$PWD/usr/lib/chromium#" /usr/bin/chromium > chromium; chmod +x chromium
 *
 * and then the browser tests with CHROME_BIN at that `chromium`, Debian's launcher. Chromium 150
 * itself calls Google, which the harness reports as requests beyond loopback. The harness can't
 * drive Firefox 140 (its WebDriver does not reach the browser's own context), so there the pages
 * are opened by a script and looked at.
 */
const OLDEST = { chromium: '150', firefox: '140.0' };

// WXT takes the mode's name for it, and then the tested build would have each element's place in the
// source, and be a tenth larger than what it is to prove.
process.env.NODE_ENV = 'production';

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  imports: false,
  autoIcons: { baseIconPath: 'public/icon.svg', sizes: [16, 32, 48, 128] },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Only permissions without an install warning; the rest is asked for by a click.
    permissions: [
      // For a pause that was asked for by a key or a click, without access to any site.
      'activeTab',
      'alarms',
      // The toolbar button's own menu.
      'contextMenus',
      'idle',
      'scripting',
      'storage',
      'unlimitedStorage',
    ],
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_write__',
      },
      'pause-now': {
        // U as in "up": Chromium keeps Alt+Shift+P for itself, and leaves the command without a key.
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_command_now__',
      },
      reply: {
        // Beside the other two on most keyboards: Chromium keeps R and Z for itself, ChromeOS L and S.
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_reply__',
      },
      // Without keys of its own: there are few left, and the toolbar button's menu has it too.
      beside: { description: '__MSG_command_beside__' },
    },
    // The keyword, Tab or a blank, and a line: written down from the address bar.
    omnibox: { keyword: ADDRESS_BAR_KEYWORD },
    optional_permissions: ['notifications'],
    optional_host_permissions: ['<all_urls>'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; " +
        "font-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    },
    incognito: 'spanning',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'deep-kindness@deepkindness.example',
              strict_min_version: OLDEST.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST.chromium }),
  }),
  vite: () => ({
    build: {
      // Every browser this is for preloads modules by itself.
      modulePreload: { polyfill: false },
      // Else each `light-dark()` is written as the two variables that older browsers need.
      cssTarget: [`chrome${OLDEST.chromium}`, `firefox${OLDEST.firefox}`],
      // On a busy machine Rolldown would warn that building took its time.
      rollupOptions: { checks: { bundlerTimings: false } },
    },
  }),
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${suffix}`,
  zip: {
    artifactTemplate: `{{name}}${suffix}-{{packageVersion}}-{{browser}}.zip`,
    sourcesTemplate: `{{name}}${suffix}-{{packageVersion}}-sources.zip`,
    // All that a reviewer needs to build the same again, and nothing that lies about.
    includeSources: [
      '*.{json,md,ts}',
      'LICENSE',
      '{components,docs,entrypoints,modules,public,scripts,tests,utils}/**',
    ],
    excludeSources: ['tests/pictures/**'],
  },
});
