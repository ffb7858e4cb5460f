/**
 * webextension-polyfill where it is needed and nowhere else. Firefox and Chromium from 148 on have
 * `browser` of their own. For Chromium without it the polyfill lies beside the bundles as a file;
 * whatever imports `wxt/browser` gets a module in its place that first loads that file where
 * `browser` is missing:
 *
 * - a page by a dynamic import (page.ts), which costs the others not even a microtask;
 * - the service worker by importScripts (worker.ts), since it may not wait before it listens;
 * - the script that goes into pages not at all: of `browser` it only sends messages, which
 *   `chrome` does with promises as well, and `wxt/browser` falls back on that.
 */
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineWxtModule } from 'wxt/modules';

/** At the root of the extension; page.ts and worker.ts load it by this name. */
const FILE = 'browser-polyfill.js';
/** With slashes on Windows too, as Vite writes paths. */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url)).replaceAll(sep, '/');

export default defineWxtModule({
  name: 'browser-polyfill',
  setup(wxt) {
    if (wxt.config.browser === 'firefox') return;
    wxt.hook('build:publicAssets', (_, files) => {
      const source = import.meta.resolve('webextension-polyfill/dist/browser-polyfill.min.js');
      files.push({ absoluteSrc: fileURLToPath(source), relativeDest: FILE });
    });
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      const types = new Set(entrypoints.map(({ type }) => type));
      if (types.has('unlisted-script')) return;
      const replacement = here(types.has('background') ? './worker.ts' : './page.ts');
      config.resolve = { ...config.resolve, alias: { 'wxt/browser': replacement } };
    });
  },
});
