/**
 * `node scripts/without-new-tab.ts build|zip`: the same for both browsers, without the
 * override of the new tab. By a variable and not by a mode of its own, which would make it differ
 * from the other variant in more than that.
 */
import { run } from './run.ts';

/** @throws where a browser's could not be made */
export function withoutNewTab(what: 'build' | 'zip'): void {
  for (const browser of ['chrome', 'firefox']) {
    const { status } = run('wxt', [what, '-b', browser, '--mv3'], {
      env: { ...process.env, DEEP_KINDNESS_WITHOUT_NEW_TAB: 'yes' },
    });
    if (status !== 0) throw new Error(`the ${what} for ${browser} failed`);
  }
}

if (import.meta.main) {
  const [what] = process.argv.slice(2);
  if (what === 'build' || what === 'zip') withoutNewTab(what);
  else {
    console.error('Say what to make: build or zip');
    process.exitCode = 1;
  }
}
