/**
 * `npm run bench -- NAME`: what things cost, each beside something else in one and the same run: a
 * browser without the extension, a blank page, a bare dialog, a journal of ten acts. These machines
 * are noisy: read the ratios.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { benchJournal } from './journal.ts';
import { benchJournalView } from './journal-view.ts';
import { benchNewTab } from './newtab.ts';
import { benchPause } from './pause.ts';
import { benchPresence } from './presence.ts';

interface Asked {
  /** Directories of further unpacked extensions, to be measured in the same run. */
  extensions: readonly string[];
  /** Length of each span, where the benchmark has spans. */
  seconds: number;
  /** Rounds, where the benchmark has rounds. */
  times: number;
}

interface Benchmark {
  /** What it takes besides its name. */
  takes: string;
  run: (asked: Asked) => Promise<void>;
  seconds?: number;
  times?: number;
}

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  presence: {
    takes: '[--extension DIR …] [--seconds N]',
    run: ({ extensions, seconds }) => benchPresence(extensions, seconds),
    seconds: 180,
  },
  newtab: {
    takes: '[--extension DIR …] [--seconds N]',
    run: ({ extensions, seconds }) => benchNewTab(extensions, seconds),
    seconds: 10,
  },
  pause: { takes: '[--times N]', run: ({ times }) => benchPause(times), times: 20 },
  days: { takes: '', run: async () => tellDays() },
  journal: { takes: '[--times N]', run: ({ times }) => benchJournal(times), times: 15 },
  'journal-view': { takes: '[--times N]', run: ({ times }) => benchJournalView(times), times: 15 },
};

/** When pauses came on the simulated days of the unit tests, and how long they waited. */
function tellDays(): void {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project=unit', 'presence/days-of-work'],
    { stdio: 'inherit', env: { ...process.env, TELL_DAYS: '1' } },
  );
  process.exitCode = status ?? 1;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    extension: { type: 'string', multiple: true, default: [] },
    seconds: { type: 'string' },
    times: { type: 'string' },
  },
});

const benchmark = BENCHMARKS[positionals[0] ?? ''];
if (benchmark) {
  await benchmark.run({
    extensions: values.extension,
    seconds: Number(values.seconds ?? benchmark.seconds),
    times: Number(values.times ?? benchmark.times),
  });
} else {
  console.error('Say what to measure: npm run bench --');
  for (const [name, { takes }] of Object.entries(BENCHMARKS)) console.error(`  ${name} ${takes}`);
  process.exitCode = 1;
}
