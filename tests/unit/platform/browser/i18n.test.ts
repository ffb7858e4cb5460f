import { expect, it, vi } from 'vitest';
import english from '@/public/_locales/en/messages.json';

const extension = vi.hoisted(() => ({ inIncognitoContext: false }));
vi.mock('wxt/browser', () => ({
  browser: { i18n: { getMessage: (key: string) => key }, extension },
}));
// Other files have loaded it with a browser of theirs.
vi.resetModules();
const { message } = await import('@/utils/platform/browser/i18n');

/** Messages of what the journal refused, with an advice that helps elsewhere. */
const ADVISING = Object.entries(english as Record<string, { message: string }>)
  .filter(([, { message }]) =>
    /disk space|restart the browser|Reload the page|open it once more/.test(message),
  )
  .map(([key]) => key);

it.each(ADVISING)('%s says in a private window why, and what helps there', (key) => {
  extension.inIncognitoContext = false;
  expect(message(key)).toBe(key);
  extension.inIncognitoContext = true;
  expect(message(key)).toMatch(/^private_(?:keep_)?failed$/);
});

it('what else is said is the same in a private window', () => {
  extension.inIncognitoContext = true;
  for (const key of ['kept', 'trouble_no_room']) expect(message(key)).toBe(key);
});
