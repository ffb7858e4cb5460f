/** What Chromium's service worker imports as `wxt/browser`. */
declare function importScripts(file: string): void;

// Sets `browser`.
if (!globalThis.browser?.runtime?.id) importScripts('/browser-polyfill.js');

export const { browser } = globalThis;
