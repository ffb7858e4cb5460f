/** A line begun from a page's menu: which field opens, and what is taken down before it is kept. */
import { beforeEach, expect, it, vi } from 'vitest';
import { afresh, stored } from '@/tests/unit/platform/fake-browser';
import { BLANK } from '@/utils/journal/writing/draft';

const openWriting = vi.fn(async () => undefined);
const openBeside = vi.fn(async (_windowId: number | undefined) => true);
vi.mock('@/utils/platform/browser/pages', () => ({ openWriting }));
vi.mock('@/utils/platform/browser/beside', () => ({ openBeside }));

beforeEach(async () => {
  await afresh();
  openWriting.mockClear();
  openBeside.mockClear();
  openBeside.mockResolvedValue(true);
});

const PRESS = {
  windowId: 3,
  isPrivate: false,
  title: 'How the tide comes in',
  address: 'https://www.tide.example/notes?for=me',
};
const press = async (changes: object = {}) =>
  (await import('@/entrypoints/background/from-page')).beginFromPage({ ...PRESS, ...changes });
const drafts = () => import('@/utils/platform/storage/draft-store');

it('begins as a thank-you that is meant, beside the page, with nothing awaited before that opens', async () => {
  const pressed = press();
  await vi.waitFor(() => expect(openBeside.mock.calls).toEqual([[3]]));
  await pressed;
  expect(openWriting).not.toHaveBeenCalled();
  expect(await (await drafts()).readDraft()).toEqual({
    ...BLANK,
    words: 'Thank whoever made “How the tide comes in” (tide.example)',
    as: 'intention',
  });
});

it('opens the popup or a page of ours where there is no place beside the page', async () => {
  openBeside.mockResolvedValue(false);
  await press({ selection: 'It was kind of him' });
  expect(openWriting).toHaveBeenCalledOnce();
  const { words } = await (await drafts()).readDraft();
  expect(words).toBe('Thank whoever wrote “It was kind of him” (tide.example)');
});

it('lies on the disk sealed, and nowhere else', async () => {
  await press({ selection: 'It was kind of him' });
  expect(Object.keys(stored.local)).toEqual(['draft.sealed']);
  const all = JSON.stringify(stored);
  for (const word of ['kind of him', 'tide']) expect(all).not.toContain(word);
});

it('never writes over what is being written', async () => {
  const { readDraft, writeDraft } = await drafts();
  await writeDraft({ ...BLANK, words: 'Listened to Ada', kind: 'listening' });
  await press();
  await press();
  expect(await readDraft()).toEqual({
    ...BLANK,
    words: 'Listened to Ada\nThank whoever made “How the tide comes in” (tide.example)',
    kind: 'listening',
  });
});

it('takes nothing down of a private window, and opens the field all the same', async () => {
  await press({ isPrivate: true, selection: 'A secret' });
  expect(openBeside).toHaveBeenCalledOnce();
  expect(stored).toEqual({ local: {}, sync: {}, session: {} });
});

it('opens the field where nothing is told of the page', async () => {
  await press({ title: undefined, address: undefined });
  expect(openBeside).toHaveBeenCalledOnce();
  expect(stored.local).toEqual({});
});
