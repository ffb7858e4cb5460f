/**
 * Vitest's runner with one thing more: of a test that failed it keeps what every browser shows,
 * before any hook tidies up, and ends the browsers that the test began itself.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type RunnerTestCase, TestRunner, type TestTryOptions } from 'vitest';
import { keepEvidence } from './evidence.ts';
import { type Harness, runningBrowsers } from './index.ts';

const FAILURES = '.output/failures';

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 90);

export default class EvidenceRunner extends TestRunner {
  #before: readonly Harness[] = [];

  override onBeforeTryTask(test: RunnerTestCase, options: TestTryOptions): void {
    super.onBeforeTryTask(test, options);
    this.#before = runningBrowsers();
  }

  async onTaskFinished(test: RunnerTestCase): Promise<void> {
    if (test.result?.state !== 'fail') return;
    const names = [test.name];
    for (let suite = test.suite; suite; suite = suite.suite) names.unshift(suite.name);
    const folder = join(
      FAILURES,
      basename(test.file.name, '.test.ts'),
      names.map(plain).join('--'),
    );
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [i, harness] of runningBrowsers().entries()) {
      await keepEvidence(harness, join(folder, `${i + 1}-${harness.name}`));
      if (!this.#before.includes(harness)) await harness.crash().catch(() => undefined);
    }
    const errors = test.result.errors?.map(({ message, stack }) => stack ?? message) ?? [];
    writeFileSync(join(folder, 'error.txt'), `${errors.join('\n\n')}\n`);
    console.error(`What there was when “${test.name}” failed: ${folder}`);
  }
}
