/**
 * `npm test`: everything a change has to pass. The unit tests run beside all else: first lint, types,
 * builds and Mozilla's linter, then the first browser tests, which mostly wait. Each step that isn't
 * made of tests counts as one. The last line is "N passed, N failed".
 *
 * `npm test -- browser` runs the builds and the browser tests only; other words name a file's part.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { removeLeftovers } from '../tests/browser/harness/leftovers.ts';
import { ensureBrowsers } from './browsers.ts';
import { lintAddon } from './lint-addon.ts';
import { commandOf, type Program, run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { withoutNewTab } from './without-new-tab.ts';

const [only, ...rest] = process.argv.slice(2);
removeLeftovers();
const scratch = temporaryFolder('test');
// What a killed browser leaves in the temporary folder goes with ours. On macOS its path is so long
// that a deeper one would not do for a socket.
if (process.platform !== 'darwin') {
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = scratch;
}
// For the test that compares what is tested with what is shipped.
process.env.TELL_MODULES = '1';
let passed = 0;
let failed = 0;

function say(title: string): void {
  console.log(`\n── ${title}`);
}

/** What it says is shown in one piece at its end, so that it is not lost among the tests'. */
function program(title: string, name: Program, ...args: string[]): void {
  const { status, stdout, stderr } = run(name, args, { stdio: 'pipe' });
  if (status === 0) passed += 1;
  else failed += 1;
  say(`${title}: ${status === 0 ? 'passed' : 'failed'}`);
  const said = `${stdout}${stderr}`.trim();
  if (said) console.log(said);
}

/**
 * @param beside whether others speak meanwhile: then what it says is shown in one piece at its end
 */
async function vitest(
  name: 'unit' | 'browser',
  { beside, args = [] }: { beside: boolean; args?: string[] },
): Promise<void> {
  if (!beside) say(`${name} tests`);
  const outputFile = join(scratch, `${name}.json`);
  const [file, fileArgs] = commandOf('vitest', [
    'run',
    // The unit tests are two projects: with a document each, and without.
    `--project=${name === 'unit' ? '!browser' : name}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${outputFile}`,
    ...args,
  ]);
  const child = spawn(file, fileArgs, { stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  // Who is waited for goes first.
  if (beside && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => said.push(part));
  }
  const [status, signal] = await once(child, 'close');
  if (beside) {
    say(`${name} tests`);
    console.log(said.join('').trim());
  }
  // Whoever pressed Ctrl+C wants nothing further to begin.
  if (signal === 'SIGINT') process.exit(130);
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

const unitTests = only ? undefined : vitest('unit', { beside: true });
if (!only) {
  program('lint', 'biome', 'check', '.', '--error-on-warnings');
  program('types', 'tsc', '--noEmit');
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
await vitest('browser', { beside: false, args: rest });
await unitTests;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
