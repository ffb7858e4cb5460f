/**
 * `npm test`: everything a change has to pass, in the order in which it fails soonest. Each step
 * that isn't made of tests counts as one. The last line is "N passed, N failed".
 *
 * `npm test -- browser` runs the builds and the browser tests only; other words name a file's part.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { lintAddon } from './lint-addon.ts';
import { type Program, run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { withoutNewTab } from './without-new-tab.ts';

const [only, ...rest] = process.argv.slice(2);
const scratch = temporaryFolder('test');
// What a killed browser leaves in the temporary folder goes with ours. On macOS its path is so long
// that a deeper one would not do for a socket.
if (process.platform !== 'darwin') {
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = scratch;
}
let passed = 0;
let failed = 0;

function say(title: string): void {
  console.log(`\n── ${title}`);
}

function program(title: string, name: Program, ...args: string[]): void {
  say(title);
  if (run(name, args).status === 0) passed += 1;
  else failed += 1;
}

function vitest(project: string, ...args: string[]): void {
  say(`${project} tests`);
  const outputFile = join(scratch, `${project}.json`);
  const { status } = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${outputFile}`,
    ...args,
  ]);
  try {
    const told = JSON.parse(readFileSync(outputFile, 'utf8'));
    passed += told.numPassedTests;
    // A file that can't even be loaded fails no test, and the run all the same.
    failed += Math.max(told.numFailedTests, status === 0 ? 0 : 1);
  } catch {
    failed += 1;
  }
}

async function step(title: string, work: () => Promise<void> | void): Promise<void> {
  say(title);
  try {
    await work();
    passed += 1;
  } catch (error) {
    failed += 1;
    console.error(error instanceof Error ? error.message : error);
  }
}

if (!only) {
  program('lint', 'biome', 'check', '.', '--error-on-warnings');
  program('types', 'tsc', '--noEmit');
  vitest('unit');
}
for (const [browser, mode] of [
  ['chrome', 'production'],
  ['firefox', 'production'],
  ['chrome', 'tested'],
  ['firefox', 'tested'],
] as const) {
  program(`build for ${browser}, ${mode}`, 'wxt', 'build', '-b', browser, '--mv3', '--mode', mode);
}
await step('both without the new tab', () => withoutNewTab('build'));
if (!only) {
  for (const variant of ['firefox-mv3', 'firefox-mv3-without-new-tab']) {
    await step(`Mozilla's linter over ${variant}`, () => lintAddon(`.output/${variant}`));
  }
}
await step('browsers', async () => {
  await ensureBrowsers(['chromium', 'firefox']);
});
vitest('browser', ...rest);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
