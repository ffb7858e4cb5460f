/** Mozilla's linter over a build: no error, and no warning but those explained here. */
import { run } from './run.ts';

/** Warning code → where it may stand, and why. */
const EXPLAINED: Readonly<Record<string, { file: RegExp; why: string }>> = {
  UNSAFE_VAR_ASSIGNMENT: {
    file: /^chunks\/.*\.js$/,
    why: "Preact's support of innerHTML; nothing of ours passes it",
  },
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: {
    file: /^manifest\.json$/,
    why: 'Firefox for Android knows data_collection_permissions from 142 on; it is not offered there',
  },
};

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Throws with every error and every warning that isn't explained. */
export function lintAddon(directory: string): void {
  const { stdout } = run('addons-linter', ['--output', 'json', directory], {
    stdio: 'pipe',
  });
  const found = JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] };
  const unexplained = found.warnings.filter(
    ({ code, file }) => !EXPLAINED[code]?.file.test(file ?? ''),
  );
  const told = [...found.errors, ...unexplained].map(
    ({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`,
  );
  if (told.length > 0) throw new Error(told.join('\n'));
  console.log(`no error; warnings, each explained: ${found.warnings.length}`);
}
