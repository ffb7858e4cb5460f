/**
 * The harness: a real browser with the built extension, in a profile of its own, whose only way
 * out is a recording proxy. One interface for both browsers; later tests stand on this.
 */
import { resolve } from 'node:path';
import type { BrowserName, Harness, HarnessOptions } from './interface.ts';

export * from './interface.ts';

/** One list for the process: Vitest's runner has this module a second time. */
const shared = globalThis as { deepKindnessBrowsers?: Set<Harness> };
shared.deepKindnessBrowsers ??= new Set();
const running = shared.deepKindnessBrowsers;

/** Browsers that were started here and have not ended. */
export const runningBrowsers = (): readonly Harness[] => [...running];

export async function startBrowser(name: BrowserName, options: HarnessOptions): Promise<Harness> {
  const { start } =
    name === 'chromium' ? await import('./chromium.ts') : await import('./firefox.ts');
  const harness = await start(options);
  const { close, crash } = harness;
  harness.close = async () => {
    running.delete(harness);
    await close();
  };
  harness.crash = async () => {
    running.delete(harness);
    await crash();
  };
  running.add(harness);
  return harness;
}

/** Folder of the tested build, which `npm test` makes before the browser tests. */
export const testedBuild = (name: BrowserName): string =>
  resolve(`.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3-tested`);
