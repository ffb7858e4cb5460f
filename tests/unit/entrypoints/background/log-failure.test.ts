/** Work of the background that nobody awaits: what its failures say. */
import { afterEach, expect, it, vi } from 'vitest';
import { logFailure } from '@/entrypoints/background/log-failure';

const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => said.mockClear());

it.each<[what: string, failure: unknown, told: number]>([
  ['a failure is told', new Error('QuotaExceededError'), 1],
  ['so is one that is no Error', 'No SW', 1],
  ['one that only mentions a worker is told', new Error('No SW was found'), 1],
  ['a worker that was stopped already says nothing', new Error('No SW'), 0],
])('%s', async (_, failure, told) => {
  logFailure(Promise.reject(failure));
  await Promise.resolve();
  expect(said).toHaveBeenCalledTimes(told);
});
