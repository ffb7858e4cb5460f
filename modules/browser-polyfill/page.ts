/** What a page imports as `wxt/browser`. */
if (!globalThis.browser?.runtime?.id) {
  // Sets `browser`. The address is no literal, so that the bundler leaves the file where it is.
  const file = '/browser-polyfill.js';
  await import(/* @vite-ignore */ file);
}

export const { browser } = globalThis;
