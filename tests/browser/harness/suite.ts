/** How a file of tests stands on its browsers: one for the file, made new again before each test. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { reset } from './extension.ts';
import { type BrowserName, type Harness, startBrowser, testedBuild } from './index.ts';
import type { Route } from './server.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;

interface FileOptions {
  /** What is set before each test; everything else is as it comes. */
  settings?: Readonly<Record<string, unknown>>;
  /** Further test pages, by path. */
  routes?: Record<string, Route>;
}

/**
 * A browser with the tested build for the tests of a suite.
 * @param ready called before each test, when everything is as after the first run
 */
export function useBrowser(
  name: BrowserName,
  { settings, routes }: FileOptions,
  ready: (harness: Harness) => Promise<void> | void,
): void {
  let harness: Harness | undefined;
  beforeAll(async () => {
    harness = await startBrowser(name, {
      extension: testedBuild(name),
      ...(routes && { routes }),
    });
  });
  beforeEach(async () => {
    if (!harness) return;
    await reset(harness, settings);
    await ready(harness);
  });
  afterAll(() => harness?.close());
}

/** A browser with the tested build for one test alone; what fails leaves its end to the runner. */
export async function withBrowser(
  name: BrowserName,
  settings: Readonly<Record<string, unknown>>,
  play: (harness: Harness) => Promise<void>,
): Promise<void> {
  const harness = await startBrowser(name, { extension: testedBuild(name) });
  await reset(harness, settings);
  await play(harness);
  await harness.close();
}
