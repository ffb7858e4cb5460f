/** A pause is handed to a page that may be gone in the next moment. */
import { expect, it, vi } from 'vitest';
import type { PausePayload } from '@/utils/platform/browser/page-pause';

const executeScript = vi.fn<() => Promise<{ result?: unknown }[]>>();
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
  executeScript.mockReset().mockResolvedValue([{ result: true }]);
  executeScript.mockRejectedValueOnce(new Error('The frame was removed.'));
  expect(await offerOnPage(1, PAYLOAD)).toBe(taken);
});
