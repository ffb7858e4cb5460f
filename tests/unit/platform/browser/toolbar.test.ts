/** The toolbar button's picture and its words change together, and only when they do. */
import { beforeEach, expect, it, vi } from 'vitest';
import { drawing } from '@/modules/toolbar-icons/drawing';
import { speechIn } from '@/tests/messages';
import { TOOLBAR_STATES } from '@/utils/presence/toolbar-state';

const action = vi.hoisted(() => ({ setIcon: vi.fn(), setTitle: vi.fn() }));
const has = vi.hoisted(() => ({ action: true }));
vi.mock('wxt/browser', () => ({
  browser: {
    get action() {
      return has.action ? action : undefined;
    },
  },
}));

let setSpeech: typeof import('@/utils/platform/browser/i18n').setSpeech;
let showOnToolbar: typeof import('@/utils/platform/browser/toolbar').showOnToolbar;
beforeEach(async () => {
  has.action = true;
  action.setIcon.mockReset().mockResolvedValue(undefined);
  action.setTitle.mockReset().mockResolvedValue(undefined);
  vi.resetModules();
  ({ setSpeech } = await import('@/utils/platform/browser/i18n'));
  setSpeech(speechIn('en'));
  ({ showOnToolbar } = await import('@/utils/platform/browser/toolbar'));
});

it.each(TOOLBAR_STATES)('"%s" has a picture of its own, and words that say it', async (state) => {
  await showOnToolbar(state);
  const [[{ path }]] = action.setIcon.mock.calls as [[{ path: Record<string, string> }]];
  expect(path).toEqual({ 16: `/toolbar/${state}-16.png`, 32: `/toolbar/${state}-32.png` });
  const others = TOOLBAR_STATES.filter((other) => other !== state);
  expect(others.map(drawing)).not.toContain(drawing(state));
  const [[{ title }]] = action.setTitle.mock.calls as [[{ title: string }]];
  expect(title).toMatch(/^Deep Kindness: ./);
  for (const other of others) await showOnToolbar(other);
  expect(action.setTitle.mock.calls.filter(([said]) => said.title === title)).toHaveLength(1);
});

it('what it shows already is not asked for again', async () => {
  await showOnToolbar('held');
  await showOnToolbar('held');
  expect(action.setIcon).toHaveBeenCalledOnce();
  await showOnToolbar('rest');
  expect(action.setIcon).toHaveBeenCalledTimes(2);
});

it('is said again in another language', async () => {
  await showOnToolbar('held');
  setSpeech(speechIn('de'));
  await showOnToolbar('held');
  expect(new Set(action.setTitle.mock.calls.map(([{ title }]) => title)).size).toBe(2);
});

it('what failed is tried again by the next look', async () => {
  action.setIcon.mockRejectedValueOnce(new Error('no picture'));
  await expect(showOnToolbar('due')).rejects.toThrow('no picture');
  await showOnToolbar('due');
  expect(action.setIcon).toHaveBeenCalledTimes(2);
});

it('a browser without the button is asked for nothing', async () => {
  has.action = false;
  await showOnToolbar('due');
  expect(action.setIcon).not.toHaveBeenCalled();
});
