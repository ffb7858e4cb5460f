/** The address bar, from a key to what is kept: the browser's side can't be driven by a test. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afresh, stored } from '@/tests/unit/platform/fake-browser';
import { asDescription } from '@/utils/platform/browser/omnibox';
import { addDays } from '@/utils/shared/days';

const openWriting = vi.fn(async () => undefined);
vi.mock('@/utils/platform/browser/pages', () => ({ openWriting }));
vi.mock('@/utils/platform/browser/i18n', () => ({
  message: (key: string, given?: { line: string }) =>
    key === 'language' ? 'en' : given === undefined ? key : `${key}: ${given.line}`,
  setSpeech: () => undefined,
}));

beforeEach(async () => {
  await afresh();
  openWriting.mockClear();
});

const bar = () => import('@/entrypoints/background/address-bar');
const ours = async () => (await import('@/utils/platform/journal/todays-journal')).journalOfToday;

describe('a suggestion says what Enter keeps', () => {
  it.each([
    ['', 'address_bar_empty'],
    ['called my sister', 'address_bar_keeps: called my sister'],
    ['called @Anna', 'address_bar_keeps: called Anna'],
    ['I mean to call @Anna', 'address_bar_means: call Anna'],
    ['@Anna called me back', 'address_bar_received: Anna called me back'],
    ['Saw a boy help Anna', 'address_bar_noticed: Saw a boy help Anna'],
  ])('"%s"', async (typed, said) => {
    expect(await (await bar()).describe(typed)).toBe(said);
  });

  it('its day included', async () => {
    expect(await (await bar()).describe('called my sister yesterday')).toMatch(
      /^address_bar_keeps: called my sister · \w+day, \w+ \d+/,
    );
  });

  it.each([
    ['Tom & "Jerry" <3 it\'s', 'Tom &amp; &quot;Jerry&quot; &lt;3 it&apos;s'],
    ['a\u0000b\u001fc', 'a b c'],
    ['half a \ud83d', 'half a \ufffd'],
    ['茶を淹れた', '茶を淹れた'],
  ])('as XML, where it is read as that: %j', (text, xml) => {
    expect(asDescription(text, true)).toBe(xml);
    expect(asDescription(text, false)).toBe(text);
  });
});

describe('Enter', () => {
  it('keeps the line under its day, opens nothing, and the popup says it once, with undo', async () => {
    await (await bar()).keep('called my sister yesterday');
    expect(openWriting).not.toHaveBeenCalled();
    const journal = await ours();
    const { readEntries } = await import('@/utils/platform/journal/store');
    const yesterday = addDays(await journal.day(), -1);
    expect(await readEntries(yesterday, yesterday)).toMatchObject([{ words: 'called my sister' }]);
    const { omniboxResult } = await journal.begin();
    expect(omniboxResult).toMatchObject({ failed: false, kept: { entry: { day: yesterday } } });
    expect((await journal.begin()).omniboxResult).toBeNull();
    if (omniboxResult?.kept) await journal.takeBack(omniboxResult.kept);
    expect(await readEntries(yesterday, yesterday)).toEqual([]);
  });

  it.each([
    ['called my sister', 'deleted'],
    ['called my sister yesterday', 'deleted with its day'],
    ['called my sister', 'deleted with all'],
    ['I mean to call Tom', 'deleted'],
    ['I mean to call Tom', 'answered'],
  ])('"%s", and nothing is said of it once it was %s', async (line, how) => {
    await (await bar()).keep(line);
    const journal = await ours();
    const store = await import('@/utils/platform/journal/store');
    const entries = await store.readEntries('0000-00-00', '9999-99-99');
    if (how === 'deleted') {
      for (const entry of entries) await journal.remove(entry);
      for (const intention of await journal.open()) await store.removeIntention(intention);
    } else if (how === 'answered') {
      for (const intention of await journal.open()) await journal.letGo(intention);
    } else if (how === 'deleted with its day') await store.removeDays('2000-01-01', '9999-99-99');
    else await store.deleteJournal();
    expect((await journal.begin()).omniboxResult).toBeNull();
  });

  it('keeps the line, which is told as it was changed since', async () => {
    await (await bar()).keep('called my sister');
    const journal = await ours();
    const [entry] = await journal.today();
    if (!entry) throw new Error('nothing was kept');
    await journal.edit(entry, { words: 'called Ana' });
    expect((await journal.begin()).omniboxResult?.kept?.entry?.words).toBe('called Ana');
  });

  it('at 00:01 keeps the day that was said before midnight', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 26, 23, 59), toFake: ['Date'] });
    const { describe: say, keep } = await bar();
    await say('I mean to call Tom tomorrow');
    vi.setSystemTime(new Date(2026, 10, 27, 0, 1));
    await keep('I mean to call Tom tomorrow');
    await keep('I mean to call Ana tomorrow');
    const open = await (await ours()).open();
    vi.useRealTimers();
    expect(open.map(({ words, day }) => [words, day])).toEqual([
      ['call Tom', '2026-11-27'],
      ['call Ana', '2026-11-28'],
    ]);
  });

  it('keeps an intention', async () => {
    await (await bar()).keep('I mean to call Tom');
    expect(await (await ours()).open()).toMatchObject([{ words: 'call Tom' }]);
  });

  it('with nothing typed opens the field', async () => {
    await (await bar()).keep(' ');
    expect(openWriting).toHaveBeenCalledOnce();
  });

  it('opens the field with the words where there is no room for all of them', async () => {
    const long = `I mean to ${'x'.repeat(2_100)}`;
    await (await bar()).keep(long);
    expect(openWriting).toHaveBeenCalledOnce();
    const { readDraft } = await import('@/utils/platform/storage/draft-store');
    expect((await readDraft()).words).toBe(long);
    expect(await (await ours()).open()).toEqual([]);
  });

  it('opens the field with the words where the journal refuses', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new Error('disk full');
      },
    } as unknown as IDBFactory;
    await (await bar()).keep('called my sister yesterday');
    expect(openWriting).toHaveBeenCalledOnce();
    const { readDraft } = await import('@/utils/platform/storage/draft-store');
    expect((await readDraft()).words).toBe('called my sister yesterday');
    const { omniboxResult } = await (await ours()).begin();
    expect(omniboxResult).toEqual({ failed: true, kept: null });
  });

  it('and where the disk takes nothing at all, they are kept in memory', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new Error('disk full');
      },
    } as unknown as IDBFactory;
    const { browser } = await import('wxt/browser');
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    await (await bar()).keep('called my sister');
    set.mockRestore();
    expect(stored.local.draft).toBeUndefined();
    const { readDraft, writeDraft } = await import('@/utils/platform/storage/draft-store');
    const draft = await readDraft();
    expect(draft.words).toBe('called my sister');
    await writeDraft(draft);
    expect(stored.session.draft).toBeUndefined();
    expect(await readDraft()).toEqual(draft);
  });
});
