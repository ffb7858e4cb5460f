/** The look of a page, over extension storage in memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afresh, stored } from '@/tests/unit/platform/fake-browser';
import { settingKey } from '@/utils/platform/storage/storage-keys';

const follow = async () => (await import('@/utils/platform/storage/follow-look')).followLook();
const write = async (accent: 'moss' | 'river') =>
  (await import('@/utils/platform/storage/settings-store')).writeSetting('accent', accent);
const documentElement = { dataset: {} as { accent?: string } };
const accent = () => documentElement.dataset.accent;

beforeEach(async () => {
  await afresh();
  vi.stubGlobal('document', { documentElement });
});
afterEach(() => vi.unstubAllGlobals());

it('a page has the accent before it is drawn, and another at once', async () => {
  const { onChanged } = (await import('wxt/browser')).browser.storage;
  const listens = vi.spyOn(onChanged, 'addListener');
  await write('river');
  await follow();
  expect(accent()).toBe('river');
  await write('moss');
  listens.mock.calls[0]?.[0]({ [settingKey('accent')]: {} }, 'sync');
  await vi.waitFor(() => expect(accent()).toBe('moss'));
});

it('what is no accent leaves the one that it comes with', async () => {
  stored.sync[settingKey('accent')] = { v: 1, value: 'neon' };
  await follow();
  expect(accent()).toBe('moss');
});

it('every page has it', () => {
  const pages = readdirSync('entrypoints').filter((each) =>
    readdirSync(`entrypoints/${each}`).includes('index.html'),
  );
  const without = pages.filter((each) => {
    const text = readFileSync(`entrypoints/${each}/main.tsx`, 'utf8');
    return !/\b(?:followLook\(\)|showLook\(view\))/.test(text);
  });
  expect(pages.length).toBeGreaterThan(5);
  expect(without).toEqual([]);
});
