/** What a pause over a page is told of its breathing. */
import { expect, it, vi } from 'vitest';
import { BREATHS, type Breaths } from '@/utils/shared/breath';

vi.mock('@/utils/platform/browser/i18n', () => ({ message: (key: string) => key }));
vi.resetModules();
const { pauseMessages } = await import('@/entrypoints/background/pause-messages');
const { DEFAULT_SETTINGS } = await import('@/utils/settings/settings');

it.each<[Breaths, breathMs: number, done: string]>([
  [3, 30_000, 'pause_breath_done_3'],
  [6, 60_000, 'pause_breath_done'],
  [10, 100_000, 'pause_breath_done_10'],
])('%i breaths take %i ms, and then it says %s', (breaths, breathMs, done) => {
  const told = pauseMessages({ ...DEFAULT_SETTINGS, breaths });
  expect(told.breathMs).toBe(breathMs);
  expect(told.words.pause_breath_done).toBe(done);
});

it('it takes a minute where nothing was chosen', () => {
  expect(pauseMessages(DEFAULT_SETTINGS).breathMs).toBe(60_000);
  expect(BREATHS).toContain(DEFAULT_SETTINGS.breaths);
});
