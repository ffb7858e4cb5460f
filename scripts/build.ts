/** Builds the extension into .output, as the browser takes it unpacked. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Family } from './browsers.ts';

/**
 * @param mode `tested` has site access from the start, and a clock and idle hands that tests move
 * @returns its directory
 */
export function build(family: Family, mode: 'production' | 'tested' = 'production'): string {
  const browser = family === 'chromium' ? 'chrome' : 'firefox';
  const { status } = spawnSync('wxt', ['build', '-b', browser, '--mv3', '--mode', mode], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`the build for ${browser}, ${mode}, failed`);
  return resolve(`.output/${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`);
}
