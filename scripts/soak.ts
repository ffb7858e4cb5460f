/**
 * `npm run test:long`: generated cases that no run has had before, then a quarter of an hour of
 * switching with fifty kills of the background, in both browsers side by side. Too long for
 * `npm test`; run on a quiet machine before anything of the watch is called done.
 */
import { set } from '../tests/browser/harness/extension.ts';
import { startBrowser } from '../tests/browser/harness/index.ts';
import { churnTabs, offBy } from '../tests/browser/harness/tab-churn.ts';
import { ensureBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { run } from './run.ts';

const SECONDS = 900;
const KILLS = 50;

const SEED = process.env.SEED ?? String(Date.now() % 2 ** 31);
console.log(`generated cases of SEED=${SEED}`);
const { status } = run('vitest', ['run', '--project=!browser', '--reporter=dot'], {
  env: { ...process.env, SEED },
});
if (status !== 0) process.exitCode = 1;

ensureBrowsers(['chromium', 'firefox']);
const BROWSERS = ['chromium', 'firefox'] as const;
const extensions = BROWSERS.map((name) => build(name, 'tested'));
const results = await Promise.allSettled(
  BROWSERS.map(async (name, i) => {
    const harness = await startBrowser(name, { extension: extensions[i] as string });
    await set(harness, 'pauses', false);
    const churned = await churnTabs(harness, { seconds: SECONDS, kills: KILLS, moved: false });
    await harness.close();
    const seconds = Object.values(churned.did).reduce((a, b) => a + b, 0);
    console.log(
      `${name}: ${churned.kills} kills in ${SECONDS} s; ${seconds.toFixed(1)} s of attention, off by ${offBy(churned).toFixed(2)} s`,
    );
    if (offBy(churned) >= 1) throw new Error(`${name}: off by a second or more`);
  }),
);
for (const result of results) {
  if (result.status === 'rejected') {
    console.error(result.reason);
    process.exitCode = 1;
  }
}
