// One project, two browsers, Manifest V3 in both. What the tested build has beyond the
// shipped one is listed in tests/browser/tested-build.ts and nowhere else.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import {
  TESTED_MODE,
  tellModules,
  testedManifest,
  testedStandIns,
} from './tests/browser/tested-build.ts';

// For tests/browser/builds.test.ts: unminified, so that each module can be told apart, and elsewhere.
const readable = process.env.DEEP_KINDNESS_READABLE;

/** The variant that leaves new tabs to the browser; see scripts/without-new-tab.ts. */
const withoutNewTab = process.env.DEEP_KINDNESS_WITHOUT_NEW_TAB !== undefined;

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * What a new tab needs before it can paint, but for its own components, in one file: each further
 * one is a way to the browser and back before the first paint. The other pages need most of it too.
 */
const FIRST =
  /node_modules\/(?:preact|webextension-polyfill|@wxt-dev|wxt)\/|preload-helper|wxt-html-plugins|rolldown\/runtime|\/components\/(?:ui\/(?:Button|Icon|Notice)|base\/(?:KindMark|mount|messages|tokens|base))\b|\/utils\/(?:shared\/days|platform\/(?:browser\/(?:i18n|clock|pages|listen)|storage\/(?:new-tab-cache|extension-storage|storage-keys)))\.ts|\/stand-ins\/clock\.ts/;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  autoIcons: { baseIconPath: 'public/icon.svg', sizes: [16, 32, 48, 96, 128] },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, mode }) => {
    const shipped = {
      name: withoutNewTab ? '__MSG_extension_name_without__' : '__MSG_extension_name__',
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
      },
      // "kind", Tab, and a line: written down from the address bar.
      omnibox: { keyword: 'kind' },
      optional_permissions: ['notifications'],
      optional_host_permissions: ['<all_urls>'],
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; " +
          "font-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
      },
      incognito: 'spanning' as const,
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: withoutNewTab
                  ? 'deep-kindness-without-new-tab@deepkindness.example'
                  : 'deep-kindness@deepkindness.example',
                // The long-term release that a Debian without its security updates has.
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '123' }),
    };
    return mode === TESTED_MODE ? testedManifest(shipped) : shipped;
  },
  vite: ({ mode }) => ({
    plugins: [
      ...(mode === TESTED_MODE ? [testedStandIns(root)] : []),
      ...(readable ? [tellModules(root)] : []),
    ],
    build: {
      // Every browser this is for preloads modules by itself.
      ...(readable
        ? { minify: false, modulePreload: false }
        : { modulePreload: { polyfill: false } }),
      // On a busy machine Rolldown would warn that building took its time.
      rollupOptions: { checks: { bundlerTimings: false } },
    },
  }),
  ...(readable ? { outDir: readable } : {}),
  outDirTemplate: readable
    ? '.'
    : `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${withoutNewTab ? '-without-new-tab' : ''}`,
  hooks: {
    'build:manifestGenerated'(_, manifest) {
      // WXT adds it by the page's name; the page stays, and opens from the popup.
      if (withoutNewTab) delete manifest.chrome_url_overrides;
    },
    'vite:build:extendConfig'(entrypoints, { build }) {
      const output = build?.rollupOptions?.output;
      if (!entrypoints.some(({ name }) => name === 'newtab') || !output) return;
      Object.assign(output, { codeSplitting: { groups: [{ name: 'first', test: FIRST }] } });
    },
  },
  zip: {
    ...(withoutNewTab && {
      artifactTemplate: '{{name}}-without-new-tab-{{packageVersion}}-{{browser}}.zip',
      sourcesTemplate: '{{name}}-without-new-tab-{{packageVersion}}-sources.zip',
    }),
    // All that a reviewer needs to build the same again, and nothing that lies about.
    includeSources: [
      '*.{json,md,ts}',
      'LICENSE',
      '{components,entrypoints,public,scripts,tests,utils}/**',
    ],
  },
});
