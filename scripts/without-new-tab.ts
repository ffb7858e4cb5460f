/**
 * `node scripts/without-new-tab.ts build|zip`: the same for both browsers, without the
 * override of the new tab. By a variable and not by a mode of its own, which would make it differ
 * from the other variant in more than that.
 */
import { spawnSync } from 'node:child_process';

const [what] = process.argv.slice(2);
if (what !== 'build' && what !== 'zip') {
  console.error('Say what to make: build or zip');
  process.exitCode = 1;
} else {
  for (const browser of ['chrome', 'firefox']) {
    const { status } = spawnSync('wxt', [what, '-b', browser, '--mv3'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, DEEP_KINDNESS_WITHOUT_NEW_TAB: 'yes' },
    });
    if (status !== 0) process.exit(1);
  }
}
