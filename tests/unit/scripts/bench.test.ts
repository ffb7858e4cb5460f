/** The benchmarks are run by hand, and by Node as they stand: that all they need can be loaded is seen here. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the benchmarks can be begun, and say what there is to measure', () => {
  const { stderr } = spawnSync('node_modules/node/bin/node', ['tests/benchmarks/bench.ts'], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('npm run bench --');
});
