import { expect, it, vi } from 'vitest';
import { messagesOf, textOf } from '@/tests/messages';
import type { MessageKey } from '@/utils/shared/messages';

const extension = vi.hoisted(() => ({ inIncognitoContext: false }));
vi.mock('wxt/browser', () => ({ browser: { extension } }));
// Other files have loaded it with a browser of theirs.
vi.resetModules();
const { message } = await import('@/utils/platform/browser/i18n');

/** Messages of what the journal refused, with an advice that helps elsewhere. */
const ADVISING = Object.entries(messagesOf('en'))
  .filter(([, pattern]) =>
    /disk space|restart the browser|Reload the page|open it once more/.test(textOf(pattern)),
  )
  .map(([key]) => key as MessageKey);

it.each(ADVISING)('%s says in a private window why, and what helps there', (key) => {
  extension.inIncognitoContext = false;
  expect(message(key)).toBe(key);
  extension.inIncognitoContext = true;
  expect(message(key)).toMatch(/^private_(?:keep_)?failed$/);
});

it('what else is said is the same in a private window', () => {
  extension.inIncognitoContext = true;
  for (const key of ['kept', 'trouble_no_room'] as const) expect(message(key)).toBe(key);
});
