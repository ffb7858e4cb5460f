/** A new version of ours: the browsers' side can't be driven by a test, what is done then can. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { reload, listeners } = vi.hoisted(() => ({
  reload: vi.fn(),
  listeners: [] as (() => void)[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      reload,
      onUpdateAvailable: { addListener: (listener: () => void) => listeners.push(listener) },
    },
  },
}));

beforeEach(() => {
  reload.mockClear();
  listeners.length = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const ready = async (prepare: () => Promise<void>) => {
  const { onUpdateReady } = await import('@/utils/platform/browser/update');
  onUpdateReady(prepare);
};

it('is left to Chrome, which takes it when no page of ours is open', async () => {
  vi.stubEnv('FIREFOX', '');
  await ready(async () => undefined);
  expect(listeners).toEqual([]);
});

it('is taken in Firefox once pages are free of pauses, and not before', async () => {
  vi.stubEnv('FIREFOX', 'true');
  let free: () => void = () => undefined;
  await ready(() => new Promise((done) => (free = done)));
  for (const listener of listeners) listener();
  await Promise.resolve();
  expect(reload).not.toHaveBeenCalled();
  free();
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

it('is taken all the same where a page could not be freed', async () => {
  vi.stubEnv('FIREFOX', 'true');
  await ready(() => Promise.reject(new Error('a page that answers nothing')));
  for (const listener of listeners) listener();
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});
