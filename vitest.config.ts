import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begun last, one of these would be waited for alone; the longest first. */
const LONGEST = [
  'loop',
  'pages',
  'rhythm',
  'crash',
  'data',
  'presence',
  'exercises',
  'writing',
  'journal',
  'surfaces',
  'newtab',
  'guards',
  'harness',
].map((name) => `/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`browser${name}`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        // Forks, because tests of local days change the process's time zone.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          pool: 'forks',
          // Vitest leaves one core to itself, and would leave half of a machine with two.
          maxWorkers: '100%',
          // Nothing here waits: ten thousand days of work take ten seconds, and took 148 beside three
          // files of browser tests and four busy loops.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          pool: 'forks',
          // Browsers mostly wait, for breaths and for patience: with two files side by side a third of
          // a machine with two cores lies idle.
          maxWorkers: 3,
          retry: 0,
          // Longer than what a test waits for, so that it fails by the name of what did not come.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          runner: './tests/browser/harness/runner.ts',
          globalSetup: './tests/browser/harness/global-setup.ts',
        },
      },
    ],
  },
});
