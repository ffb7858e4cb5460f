/** Own practices, marks of a day, and what the next new tab paints, over extension storage in memory. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afresh, journal, stored } from '@/tests/unit/platform/fake-browser';
import { newEntry } from '@/utils/journal/model/entry';
import type { JournalPart } from '@/utils/journal/model/keys';
import { settingKey } from '@/utils/platform/storage/storage-keys';
import { SETTING_NAMES } from '@/utils/settings/settings';

const own = () => import('@/utils/platform/storage/practice/own-practice-store');
const days = () => import('@/utils/platform/storage/practice/practice-store');
const cache = () => import('@/utils/platform/storage/new-tab-cache');
const storage = async () => (await import('wxt/browser')).browser.storage;

const ADA = {
  id: 'own-12345678',
  kind: 'warmth' as const,
  title: 'Ring Ada',
  invitation: '',
  smaller: '',
};
const BO = { ...ADA, id: 'own-abcdefgh', title: 'Ask Bo' };

beforeEach(afresh);

describe('own practices', () => {
  it('are kept one key each in sync storage, and read by title', async () => {
    const { readOwnPractices, writeOwnPractice, removeOwnPractice } = await own();
    await writeOwnPractice(ADA);
    await writeOwnPractice(BO);
    expect(Object.keys(stored.sync)).toEqual([
      'own-practice.own-12345678',
      'own-practice.own-abcdefgh',
    ]);
    expect(await readOwnPractices()).toEqual([BO, ADA]);
    await removeOwnPractice(ADA.id);
    expect(await readOwnPractices()).toEqual([BO]);
  });

  it('stay here where sync refuses, and go there once it takes them again', async () => {
    const { readOwnPractices, writeOwnPractice, removeOwnPractice } = await own();
    const { sync } = await storage();
    await writeOwnPractice(ADA);
    const refuses = vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await writeOwnPractice({ ...ADA, title: 'Ring Ada back' });
    await writeOwnPractice(BO);
    expect((await readOwnPractices()).map(({ title }) => title)).toEqual([
      'Ask Bo',
      'Ring Ada back',
    ]);
    refuses.mockRestore();
    await writeOwnPractice({ ...ADA, title: 'Ring Ada again' });
    await removeOwnPractice(BO.id);
    expect((await readOwnPractices()).map(({ title }) => title)).toEqual(['Ring Ada again']);
    expect(stored.local['own-practices']).toBeUndefined();
  });

  it('that do not parse are set aside and stay where they are', async () => {
    const { readOwnPractices, writeOwnPractice } = await own();
    await writeOwnPractice(ADA);
    const bad = { v: 1, value: { ...BO, kind: 'cheer' } };
    stored.sync['own-practice.own-abcdefgh'] = bad;
    expect(await readOwnPractices()).toEqual([ADA]);
    expect(stored.sync['own-practice.own-abcdefgh']).toEqual(bad);
    expect(Object.keys(stored.local).filter((key) => key.startsWith('aside.'))).toHaveLength(1);
  });
});

describe('a day’s marks', () => {
  /** One example of each version ever stored. */
  it.each([
    [1, { exchanged: 2, done: true }, { exchanged: 2, done: ['*'], asked: false }],
    [1, { exchanged: 0, done: false }, { exchanged: 0, done: [], asked: false }],
    [
      2,
      { exchanged: 1, done: ['help-lend'], asked: true },
      { exchanged: 1, done: ['help-lend'], asked: true },
    ],
  ])('as stored in version %i are read', async (v, value, read) => {
    const { readPracticeDay, isDone } = await days();
    stored.local['practice.2026-11-25'] = { v, value };
    const marks = await readPracticeDay('2026-11-25');
    expect(marks).toEqual(read);
    expect(isDone(marks, 'help-lend')).toBe(read.done.length > 0);
    expect(isDone(marks, 'help-way')).toBe(read.done.includes('*'));
  });
});

describe('the line of the day’s practice', () => {
  const SAID = { day: '2026-11-25', title: 'Two words', line: 'Say two kind words to somebody.' };

  it.each([
    ['around', [], false],
    ['places', ['home'], false],
    ['without', ['difficult'], false],
    ['hiddenPractices', ['warmth-hug'], false],
    ['kinds', ['help'], false],
    ['gentle', 'always', false],
    ['clock', true, true],
  ] as const)(
    'with a change of %s to %j stays for a pause to say: %s',
    async (name, value, stays) => {
      const { keepPracticeLine, readPracticeLine } = await days();
      const { writeSetting } = await import('@/utils/platform/storage/settings-store');
      await keepPracticeLine(SAID);
      await writeSetting(name, value as never);
      expect(await readPracticeLine(SAID.day)).toEqual(stays ? SAID : null);
    },
  );
});

describe('what the next new tab paints', () => {
  const NOW = new Date(2026, 10, 25, 9).getTime();
  const UNTIL = NOW + 3_600_000;
  const LATER = UNTIL + 3_600_000;
  const kept = async () => {
    const { readNewTabCache, writeNewTabCache } = await cache();
    const { sources } = await readNewTabCache(NOW);
    const now = { sources, sinceMs: NOW, untilMs: UNTIL, view: { title: 'One cup' } };
    const then = { sources, sinceMs: UNTIL, untilMs: LATER, view: { title: 'A letter' } };
    await writeNewTabCache(now, then);
    return async (nowMs = NOW) => (await readNewTabCache(nowMs)).cached;
  };

  it('is what the last one left, while it holds', async () => {
    const read = await kept();
    const now = { view: { title: 'One cup' }, untilMs: UNTIL, followed: true };
    expect(await read()).toEqual(now);
    expect(await read(UNTIL - 1)).toEqual(now);
    expect(await read(NOW - 1)).toBeNull();
  });

  it('and then what was made ahead, which nothing follows yet', async () => {
    const read = await kept();
    const then = { view: { title: 'A letter' }, untilMs: LATER, followed: false };
    expect(await read(UNTIL)).toEqual(then);
    expect(await read(LATER - 1)).toEqual(then);
    expect(await read(LATER)).toBeNull();
  });

  it.each([
    ['a setting', 'sync', { 'settings.newTab': { v: 1, value: 'quiet' } }, false],
    ['the language', 'sync', { 'settings.language': { v: 1, value: 'de' } }, false],
    ['a setting that sync refused', 'local', { 'settings.kinds': { v: 1, value: [] } }, false],
    ['an own practice', 'sync', { 'own-practice.own-12345678': { v: 1, value: ADA } }, false],
    ['one that sync refused', 'local', { 'own-practices': { v: 1, value: {} } }, false],
    ['today’s marks', 'local', { 'practice.2026-11-25': { v: 2, value: {} } }, false],
    ['yesterday’s, for those up at night', 'local', { 'practice.2026-11-24': {} }, false],
    ['an older day’s marks', 'local', { 'practice.2026-11-20': {} }, true],
    ['what it does not follow from', 'sync', { 'settings.rhythmMinutes': {} }, true],
  ] as const)('after a change of %s: still as it was: %s', async (_, area, items, holds) => {
    const read = await kept();
    Object.assign(stored[area], items);
    expect((await read()) !== null).toBe(holds);
  });

  it.each<[JournalPart[], unknown, boolean]>([
    [[], undefined, false],
    [['intentions'], undefined, false],
    [['intentions', '2026-11', 'people'], undefined, false],
    [['2026-11'], undefined, true],
    [['gone'], undefined, true],
    [['letters'], undefined, false],
    // It shows birthdays, and nothing of whom one leaves in peace.
    [['people', 'gone'], undefined, false],
    [['2026-11', 'gone'], { v: 1, value: 'never' }, true],
    [['2026-11'], { v: 1, value: 'after-hard-day' }, false],
    [['2026-11'], { v: 9 }, false],
    [['gone'], { v: 1, value: 'after-hard-day' }, true],
  ])(
    'after a change of %j in the journal, gentler %j: still as it was: %s',
    async (parts, gentle, holds) => {
      if (gentle) stored.sync['settings.gentle'] = gentle;
      const read = await kept();
      const { invalidateNewTabCache } = await import(
        '@/utils/platform/storage/new-tab-cache-invalidation'
      );
      await invalidateNewTabCache(new Set(parts));
      expect((await read()) !== null).toBe(holds);
      expect(JSON.stringify(stored.local).includes('One cup')).toBe(holds);
    },
  );

  it('is let go for an act where storage cannot be read', async () => {
    const read = await kept();
    const { sync } = await storage();
    vi.spyOn(sync, 'get').mockRejectedValueOnce(new Error('off'));
    const { invalidateNewTabCache } = await import(
      '@/utils/platform/storage/new-tab-cache-invalidation'
    );
    await invalidateNewTabCache(new Set(['2026-11']));
    expect(await read()).toBeNull();
  });

  it('is let go for what is meant, and not for an act', async () => {
    const { writeEntry, writeIntention } = await journal();
    const read = await kept();
    const set = vi.spyOn((await storage()).local, 'set');
    await writeEntry(newEntry('e', 'Called my sister', '2026-11-25', NOW));
    await writeIntention({
      id: 'i',
      words: 'Ask Ada how it went',
      people: [],
      day: null,
      madeAt: NOW,
      changedAt: NOW,
      state: 'open',
      entryId: null,
    });
    await vi.waitFor(async () => expect(await read()).toBeNull());
    // Had the act let it go, that would have come first.
    expect(set.mock.calls.filter(([items]) => 'paint' in items)).toHaveLength(1);
  });

  it.each([
    null,
    7,
    'x',
    {},
    { v: 3 },
    { v: 3, paints: 7 },
    { v: 3, paints: [null, { from: 3, untilMs: 'late' }] },
    { v: 1, from: '', untilMs: UNTIL },
  ])('is made anew where %j lies in its place', async (raw) => {
    const read = await kept();
    stored.local.paint = raw;
    expect(await read()).toBeNull();
  });

  it('is made anew where storage cannot be read', async () => {
    const read = await kept();
    const { sync, local } = await storage();
    vi.spyOn(sync, 'get').mockRejectedValueOnce(new Error('off'));
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('off'));
    expect(await read()).toBeNull();
  });

  it('follows from settings there are', async () => {
    const { NEW_TAB_SETTINGS } = await cache();
    expect(SETTING_NAMES).toEqual(expect.arrayContaining([...NEW_TAB_SETTINGS]));
    expect(settingKey('kinds')).toBe('settings.kinds');
  });
});
