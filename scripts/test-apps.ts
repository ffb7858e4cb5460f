/**
 * `npm run test:apps`: the pause over real apps, which are installed for it alone, in tests/apps. Not
 * part of `npm test`: it takes a quarter of an hour, and a gigabyte.
 *
 * `npm run test:apps -- editors -t TipTap` runs a file's part, or the scenarios of that name alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { removeLeftovers } from '../tests/browser/harness/leftovers.ts';
import { ensureBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { run } from './run.ts';

const FOLDER = resolve('tests/apps');
/** npm writes it last, when all is there. */
const INSTALLED = resolve(FOLDER, 'node_modules/.package-lock.json');

function install(): void {
  const lock = statSync(resolve(FOLDER, 'package-lock.json'));
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= lock.mtimeMs) return;
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('start it by npm: npm run test:apps');
  const { status } = spawnSync(
    process.execPath,
    [npm, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    { cwd: FOLDER, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('the apps could not be installed');
}

removeLeftovers();
install();
for (const family of ['chromium', 'firefox'] as const) build(family, 'tested');
await ensureBrowsers(['chromium', 'firefox']);
const { status } = run('vitest', [
  'run',
  '--config=tests/apps/vitest.config.ts',
  ...process.argv.slice(2),
]);
process.exitCode = status ?? 1;
