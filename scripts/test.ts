/**
 * `npm test`: everything a change has to pass, in the order in which it fails soonest. Each step
 * that isn't made of tests counts as one. The last line is "N passed, N failed".
 *
 * `npm test -- browser` runs the builds and the browser tests only; other words name a file's part.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintAddon } from './addon.ts';
import { ensureBrowsers } from './browsers.ts';

const [only, ...rest] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'deep-kindness-test-'));
let passed = 0;
let failed = 0;

function say(title: string): void {
  console.log(`\n── ${title}`);
}

function command(title: string, file: string, ...args: string[]): void {
  say(title);
  const { status, error } = spawnSync(file, args, { stdio: 'inherit' });
  if (error) console.error(error.message);
  if (status === 0) passed += 1;
  else failed += 1;
}

function vitest(project: string, ...args: string[]): void {
  say(`${project} tests`);
  const outputFile = join(scratch, `${project}.json`);
  const { status } = spawnSync(
    'vitest',
    [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
      ...args,
    ],
    { stdio: 'inherit' },
  );
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
  command('lint', 'biome', 'check', '.', '--error-on-warnings');
  command('types', 'tsc', '--noEmit');
  vitest('unit');
}
for (const [browser, mode] of [
  ['chrome', 'production'],
  ['firefox', 'production'],
  ['chrome', 'tested'],
  ['firefox', 'tested'],
] as const) {
  command(`build for ${browser}, ${mode}`, 'wxt', 'build', '-b', browser, '--mv3', '--mode', mode);
}
command('both without the new tab', 'node', 'scripts/without-new-tab.ts', 'build');
if (!only) {
  for (const variant of ['firefox-mv3', 'firefox-mv3-without-new-tab']) {
    await step(`Mozilla's linter over ${variant}`, () => lintAddon(`.output/${variant}`));
  }
}
await step('browsers', async () => {
  await ensureBrowsers(['chromium', 'firefox']);
});
vitest('browser', ...rest);

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
