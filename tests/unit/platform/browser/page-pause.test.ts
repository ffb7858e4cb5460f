/** A pause is handed to a page that may be gone in the next moment. */
import { expect, it, vi } from 'vitest';
import type { PausePayload } from '@/utils/platform/browser/page-pause';

type Injection = { files?: string[] };
const executeScript = vi.fn<(injection: Injection) => Promise<{ result?: unknown }[]>>();
let status = 'complete';
vi.mock('wxt/browser', () => ({
  browser: { scripting: { executeScript }, tabs: { get: async () => ({ status }) } },
}));
// Other files' modules have another browser.
vi.resetModules();
const { offerOnPage } = await import('@/utils/platform/browser/page-pause');

const PAYLOAD = { id: 'a', kind: 'rhythm' } as PausePayload;

it.each([
  ['goes on to another page just then: that one takes it', 'loading', true],
  ['admits no script', 'complete', false],
])('a tab that %s', async (_, is, taken) => {
  status = is;
  let tries = 0;
  executeScript.mockReset().mockImplementation(async ({ files }) => {
    if (files?.includes('/pause.js') && ++tries === 1) throw new Error('The frame was removed.');
    return [{ result: true }];
  });
  expect(await offerOnPage(1, PAYLOAD)).toBe(taken);
});

it('a pause never waits for its letters, nor needs them', async () => {
  status = 'complete';
  executeScript.mockReset().mockImplementation(({ files }) => {
    if (files?.includes('/words.js')) return new Promise(() => undefined);
    return Promise.resolve([{ result: true }]);
  });
  expect(await offerOnPage(1, PAYLOAD)).toBe(true);
  expect(executeScript.mock.calls.map(([{ files }]) => files?.[0])).toContain('/words.js');
});
