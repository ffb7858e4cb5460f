import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { fluent } from './modules/messages.ts';

/** Begun last, one of these would be waited for alone; the longest first. */
const LONGEST = [
  'pages',
  'axe',
  'arriving',
  'loop',
  'rhythm',
  'looks',
  'crash',
  'data',
  'presence',
  'exercises',
  'looks-pauses',
  'gone',
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

/** Drawn, or at work in a page. */
const COMPONENTS = [
  'tests/unit/components/**/*.test.{ts,tsx}',
  'tests/unit/entrypoints/pause/**/*.test.{ts,tsx}',
  'tests/unit/entrypoints/frame/*.test.ts',
];

const UNIT = {
  // Forks, because tests of local days change the process's time zone.
  pool: 'forks',
  // Vitest leaves one core to itself, and would leave half of a machine with two.
  maxWorkers: '100%',
  // Nothing here waits: ten thousand days of work take ten seconds, and took 148 beside three files of
  // browser tests and four busy loops.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  // Files share a worker: the locks that one had stubbed, the next one waited for for ever.
  unstubGlobals: true,
} as const;

export default defineConfig({
  plugins: [fluent],
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: COMPONENTS,
          ...UNIT,
          // Modules keep nothing between tests that would not be kept in the extension: a fifth of the
          // work is loading them anew.
          isolate: false,
        },
      },
      {
        extends: true,
        // A document of their own each: axe and the drawing library keep state in it.
        test: { name: 'components', include: COMPONENTS, ...UNIT },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          pool: 'forks',
          // Browsers mostly wait, for breaths and for patience. A fourth file side by side gains nothing
          // on a machine with two cores, and makes each wait for what is to come at once.
          maxWorkers: 3,
          // Playwright and Puppeteer are loaded once a worker; what a file begins it ends.
          isolate: false,
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
