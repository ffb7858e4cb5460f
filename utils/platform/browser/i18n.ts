/** Words in the browser's language, from public/_locales. */
import { browser } from 'wxt/browser';
import { isPrivate } from './private';

/**
 * What failed in a private window failed because the browser has no place for it there: room on the
 * disk or another try would change nothing.
 */
const IN_PRIVATE: ReadonlyMap<string, string> = new Map([
  ['keep_failed', 'private_keep_failed'],
  ['sheet_failed', 'private_keep_failed'],
  ['exercise_unsaved', 'private_keep_failed'],
  ['write_failed', 'private_failed'],
  ['read_failed', 'private_failed'],
  ['view_failed', 'private_failed'],
  ['exercise_read_failed', 'private_failed'],
  ['copies_failed', 'private_failed'],
  ['trouble_failed', 'private_failed'],
]);

export const message = (key: string, substitutions?: string[]): string =>
  // Keys are checked where components use them (components/words) and by a test.
  browser.i18n.getMessage(
    ((isPrivate() && IN_PRIVATE.get(key)) || key) as never,
    substitutions as never,
  );
