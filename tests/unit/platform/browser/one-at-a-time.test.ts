/** Two changes at the same time, from pages that know nothing of each other: neither is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { afresh, stored } from '@/tests/unit/platform/fake-browser';
import { newEntry } from '@/utils/journal/model/entry';
import type { Intention } from '@/utils/journal/model/intention';

const settings = () => import('@/utils/platform/storage/settings-store');
const suggestions = () => import('@/utils/platform/storage/suggestion-store');
const days = () => import('@/utils/platform/storage/practice/practice-store');
const shown = () => import('@/utils/platform/storage/intention-shown-store');
const own = () => import('@/utils/platform/storage/practice/own-practice-store');
const results = () => import('@/utils/platform/storage/omnibox-result-store');

const DAY = '2026-11-25';
const intention = (id: string): Intention => ({
  id,
  words: id,
  people: [],
  day: null,
  madeAt: 1,
  changedAt: 1,
  state: 'open',
  entryId: null,
});

beforeEach(afresh);

it('two quick favourites are both kept', async () => {
  const { listPractice, readSettings } = await settings();
  await Promise.all(['a', 'b', 'c'].map((id) => listPractice('favouritePractices', id, true)));
  expect((await readSettings()).favouritePractices).toEqual(['a', 'b', 'c']);
  await Promise.all(['a', 'c'].map((id) => listPractice('favouritePractices', id, false)));
  expect((await readSettings()).favouritePractices).toEqual(['b']);
});

it('and also where sync storage refuses', async () => {
  const { browser } = await import('wxt/browser');
  vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  const { listPractice, readSettings } = await settings();
  await Promise.all(['a', 'b'].map((id) => listPractice('hiddenPractices', id, true)));
  vi.restoreAllMocks();
  expect((await readSettings()).hiddenPractices).toEqual(['a', 'b']);
});

it('what is done with a day’s practice at once is all kept', async () => {
  const { changePracticeDay, readPracticeDay } = await days();
  await Promise.all([
    changePracticeDay(DAY, (marks) => ({ ...marks, done: [...marks.done, 'x'] })),
    changePracticeDay(DAY, (marks) => ({ ...marks, done: [...marks.done, 'y'] })),
    changePracticeDay(DAY, (marks) => ({ ...marks, exchanged: marks.exchanged + 1 })),
    changePracticeDay(DAY, (marks) => ({ ...marks, asked: true })),
  ]);
  expect(await readPracticeDay(DAY)).toEqual({ exchanged: 1, done: ['x', 'y'], asked: true });
});

it('suggestions that are answered at once are all answered', async () => {
  const { writeAnsweredSuggestion, forgetAnsweredSuggestion, readAnsweredSuggestions } =
    await suggestions();
  await Promise.all([1, 2, 3].map((n) => writeAnsweredSuggestion(`s${n}`, n)));
  await Promise.all([forgetAnsweredSuggestion('s2'), writeAnsweredSuggestion('s4', 4)]);
  expect((await readAnsweredSuggestions()).map(({ id }) => id)).toEqual(['s1', 's3', 's4']);
});

it('intentions that are shown at once are all remembered', async () => {
  const { noteIntentionShown, readIntentionsShown } = await shown();
  const all = ['a', 'b'].map(intention);
  await Promise.all(all.map(({ id }) => noteIntentionShown(id, { day: DAY, by: 'page' }, all)));
  expect(Object.keys(await readIntentionsShown())).toEqual(['a', 'b']);
});

it('own practices that sync storage refuses at once are all here', async () => {
  const { browser } = await import('wxt/browser');
  vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  const { writeOwnPractice, readOwnPractices } = await own();
  const practices = ['own-12345678', 'own-abcdefgh'].map((id) => ({
    id,
    kind: 'warmth' as const,
    title: id,
    invitation: '',
    smaller: '',
  }));
  await Promise.all(practices.map(writeOwnPractice));
  vi.restoreAllMocks();
  expect(await readOwnPractices()).toEqual(practices);
});

it('two pages that ask at once what came from the address bar are told once', async () => {
  const { writeOmniboxResult, takeOmniboxResult } = await results();
  const entry = newEntry('e', 'Made tea', DAY, 1);
  await writeOmniboxResult(1, { entry, intention: null, people: [], before: null });
  const told = await Promise.all([takeOmniboxResult(2), takeOmniboxResult(2)]);
  expect(told.filter((each) => each !== null)).toHaveLength(1);
  expect(stored.session.elsewhere).toBeUndefined();
});

it('nothing asks the browser for a lock but by the one helper', () => {
  const asking = ['utils', 'entrypoints', 'components'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(room, name))
      .filter((path) => readFileSync(path, 'utf8').includes('navigator.locks')),
  );
  expect(asking.sort()).toEqual([
    'utils/platform/browser/one-at-a-time.ts',
    // That a page is still open, by a lock that it holds for as long.
    'utils/platform/journal/staged-files.ts',
  ]);
});
