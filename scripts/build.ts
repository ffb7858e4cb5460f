/** Builds the extension into .output, as the browser takes it unpacked. */
import { resolve } from 'node:path';
import type { Family } from './browsers.ts';
import { run } from './run.ts';

/** `tested` has site access from the start, and a clock and idle hands that tests move. */
type Mode = 'production' | 'tested';

/** As WXT calls them. */
const BROWSERS: Readonly<Record<Family, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Absolute path of the directory that a build goes into. */
export const directoryOf = (family: Family, mode: Mode = 'production'): string =>
  resolve('.output', `${BROWSERS[family]}-mv3${mode === 'production' ? '' : `-${mode}`}`);

/**
 * @returns its directory
 * @throws where the build fails, after what WXT says of it
 */
export function build(family: Family, mode: Mode = 'production'): string {
  const browser = BROWSERS[family];
  const { status } = run('wxt', ['build', '-b', browser, '--mv3', '--mode', mode], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`the build for ${browser}, ${mode}, failed`);
  return directoryOf(family, mode);
}
