import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTime } from '@/utils/shared/in-time';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is what comes in time', async () => {
  expect(await inTime(Promise.resolve('read'), null)).toBe('read');
  expect(vi.getTimerCount()).toBe(0);
});

it('is something else where it fails', async () => {
  expect(await inTime(Promise.reject(new Error('no storage')), 'without')).toBe('without');
});

it('is something else where it never comes', async () => {
  const given = inTime(new Promise<string>(() => undefined), 'without', 500);
  await vi.advanceTimersByTimeAsync(500);
  expect(await given).toBe('without');
});
