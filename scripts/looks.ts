/**
 * `npm run looks`: takes the pictures in `tests/pictures` anew, where they look otherwise than before,
 * and writes a sheet to look at all of them, with what changed first.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ANEW, LOOKS } from '../tests/browser/looks/anew.ts';
import { CAN_BE_ALIKE } from '../tests/browser/looks/fonts.ts';
import { type ShownPicture, sheetOf } from '../tests/browser/looks/sheet.ts';
import { ensureBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { run } from './run.ts';

if (!CAN_BE_ALIKE) throw new Error('pictures are taken on Linux, where letters can be alike');
ensureBrowsers(['chromium']);
build('chromium', 'tested');
rmSync(LOOKS, { recursive: true, force: true });
process.env[ANEW] = '1';
const { status } = run('vitest', [
  'run',
  '--project=browser',
  'tests/browser/looks.test.ts',
  'tests/browser/looks-pauses.test.ts',
]);
const parts = existsSync(LOOKS) ? readdirSync(LOOKS).filter((name) => name.endsWith('.json')) : [];
const pages = parts.flatMap((name): ShownPicture[] =>
  JSON.parse(readFileSync(join(LOOKS, name), 'utf8')),
);
if (pages.length > 0) {
  const sheet = join(LOOKS, 'index.html');
  writeFileSync(sheet, sheetOf(pages));
  const changed = pages.filter(({ told }) => told).length;
  console.log(`${pages.length} pictures, of which ${changed} changed: ${resolve(sheet)}`);
}
process.exitCode = status ?? 1;
