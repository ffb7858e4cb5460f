/** How a file of tests stands on its browsers: one for the file, made new again before each test. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { reset } from './extension.ts';
import {
  type BrowserName,
  type Harness,
  type HarnessOptions,
  startBrowser,
  testedBuild,
} from './index.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;

/** What the browser is started with beyond the build. */
type Started = Pick<HarnessOptions, 'routes' | 'switches' | 'preferences' | 'reducedMotion'>;

interface FileOptions extends Started {
  /** What is set before each test; everything else is as it comes. */
  settings?: Readonly<Record<string, unknown>>;
}

/**
 * A browser with the tested build for the tests of a suite.
 * @param ready called before each test, when everything is as after the first run
 */
export function useBrowser(
  name: BrowserName,
  { settings, ...started }: FileOptions,
  ready: (harness: Harness) => Promise<void> | void,
): void {
  let harness: Harness | undefined;
  beforeAll(async () => {
    harness = await startBrowser(name, { extension: testedBuild(name), ...started });
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
  started: Started = {},
): Promise<void> {
  const harness = await startBrowser(name, { extension: testedBuild(name), ...started });
  await reset(harness, settings);
  await play(harness);
  await harness.close();
}
