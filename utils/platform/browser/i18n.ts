/** Words in the browser's language, from public/_locales. */
import { browser } from 'wxt/browser';

export const message = (key: string, substitutions?: string[]): string =>
  // Keys are checked where components use them (components/words) and by a test.
  browser.i18n.getMessage(key as never, substitutions as never);
