/** The tests of `npm run test:apps`: as the browser tests, standing on what is installed here. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: {
    name: 'apps',
    include: ['tests/apps/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 3,
    isolate: false,
    testTimeout: 240_000,
    hookTimeout: 180_000,
    runner: './tests/browser/harness/runner.ts',
    globalSetup: ['./tests/apps/setup.ts', './tests/browser/harness/global-setup.ts'],
  },
});
