import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afresh, journal, lay, lying, stored } from '@/tests/unit/platform/fake-browser';
import { type Entry, entryKey, entryShape, newEntry } from '@/utils/journal/model/entry';
import type { Intention } from '@/utils/journal/model/intention';
import type { Person } from '@/utils/journal/model/person';

beforeEach(afresh);

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  ...newEntry(id, `words of ${id}`, '2026-11-24', 1_000),
  ...more,
});
const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  alsoCalled: [],
  birthday: null,
  changedAt: 1_000,
  ...more,
});
const intention = (id: string, people: string[] = []): Intention => ({
  id,
  words: `to ${id}`,
  people,
  day: null,
  madeAt: 1_000,
  changedAt: 1_000,
  state: 'open',
  entryId: null,
});
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const ALL = ['0000-00-00', '9999-99-99'] as const;
const keysLike = async (prefix: string) =>
  [...(await lying()).keys()].filter((key) => key.startsWith(prefix));

describe('an entry', () => {
  it('is found by its day and by its id', async () => {
    const { writeEntry, readEntries, readEntry } = await journal();
    await writeEntry(entry('a'));
    expect(await readEntries('2026-11-24', '2026-11-24')).toEqual([entry('a')]);
    expect(await readEntries('2026-11-25', '2026-11-25')).toEqual([]);
    expect(await readEntry('a')).toEqual(entry('a'));
    expect(await readEntry('b')).toBeNull();
  });

  it('moves to another day and is there once', async () => {
    const { writeEntry, readEntries, readEntry } = await journal();
    await writeEntry(entry('a'));
    const moved = entry('a', { day: '2026-10-01', changedAt: 2_000 });
    await writeEntry(moved, entry('a'));
    expect(await readEntries(...ALL)).toEqual([moved]);
    expect(await readEntry('a')).toEqual(moved);
  });

  it('that another page has moved meanwhile is still there once', async () => {
    const { writeEntry, readEntries } = await journal();
    await writeEntry(entry('a'));
    await writeEntry(entry('a', { day: '2026-10-01' }), entry('a'));
    await writeEntry(entry('a', { words: 'again' }), entry('a'));
    expect((await readEntries(...ALL)).map(({ words, day }) => [words, day])).toEqual([
      ['again', '2026-11-24'],
    ]);
  });

  it('that is deleted leaves when it was, and nothing else', async () => {
    const { writeEntry, removeEntries, readEntry } = await journal();
    await writeEntry(entry('a'));
    await removeEntries([entry('a')]);
    expect(await readEntry('a')).toBeNull();
    expect(await keysLike('2')).toEqual([]);
    expect(await keysLike('where/')).toEqual([]);
    expect(JSON.stringify([...(await lying())])).not.toContain('words of a');
    expect(await keysLike('gone/')).toEqual(['gone/a']);
  });

  it('that is written again is no longer deleted, and is newer than its deletion', async () => {
    const { writeEntry, removeEntries, readEntry } = await journal();
    await writeEntry(entry('a'));
    await removeEntries([entry('a')]);
    const gone = (await lying()).get('gone/a') as { value: { goneAt: number } };
    await writeEntry(entry('a'));
    expect(await keysLike('gone/')).toEqual([]);
    expect((await readEntry('a'))?.changedAt).toBeGreaterThan(gone.value.goneAt);
  });

  it('that does not parse is set aside, and left where it is', async () => {
    const bad = { v: 2, value: { ...entry('a'), words: 7 } };
    await lay([[entryKey(entry('a')), bad]]);
    const { readEntries } = await journal();
    expect(await readEntries(...ALL)).toEqual([]);
    expect((await lying()).get(entryKey(entry('a')))).toEqual(bad);
    const aside = Object.entries(stored.local).filter(([key]) => key.startsWith('aside.'));
    expect(aside.map(([, value]) => value)).toEqual([
      expect.objectContaining({ raw: bad, problem: 'words: not of type string' }),
    ]);
  });

  it('is written whole or not at all', async () => {
    const { writeEntry } = await journal();
    // A function can't be stored.
    const broken = entry('a', { people: [(() => 0) as unknown as string] });
    await expect(writeEntry(broken)).rejects.toThrow();
    expect([...(await lying()).keys()]).toEqual([]);
  });
});

describe('a journal of version 1', () => {
  const first = ({ id, day, writtenAt, changedAt, words, direction }: Entry) => ({
    v: 1,
    value: { id, day, writtenAt, changedAt, words, direction },
  });
  const old = Array.from({ length: 4_321 }, (_, i) =>
    entry(`old ${i}`, { day: `2026-${String(1 + (i % 12)).padStart(2, '0')}-03`, writtenAt: i }),
  );

  it('is found by id and by search, and no entry of it is touched', async () => {
    const before = old.map((each) => [entryKey(each), first(each)] as const);
    await lay(before);
    const { readEntry, search } = await journal();
    expect(await readEntry('old 4320')).toEqual(old[4_320]);
    const found = await Array.fromAsync(search({ words: 'old 432' }));
    expect(ids(found).sort()).toEqual(['old 1432', 'old 2432', 'old 3432', 'old 432', 'old 4320']);
    const after = await lying();
    for (const [key, value] of before) expect(after.get(key)).toEqual(value);
  });

  it('takes a change of an entry before anything was made of it', async () => {
    await lay([[entryKey(entry('a')), first(entry('a'))]]);
    const { writeEntry, readEntries, readEntry } = await journal();
    const moved = entry('a', { day: '2026-01-01' });
    await writeEntry(moved, entry('a'));
    expect(await readEntries(...ALL)).toEqual([moved]);
    expect(await readEntry('a')).toEqual(moved);
  });

  it('goes on where it was left', async () => {
    await lay(old.map((each) => [entryKey(each), first(each)] as const));
    await lay([['index/version', { v: 1, value: { upTo: entryKey(old[11] as Entry) } }]]);
    const { readEntry } = await journal();
    expect(await readEntry('old 23')).not.toBeNull();
    expect((await lying()).get('index/version')).toEqual({ v: 1, value: { upTo: null } });
  });
});

describe('people', () => {
  it('are read by name', async () => {
    const { writePerson, readPeople } = await journal();
    for (const name of ['Zoë', 'anna', 'Émile', 'Bo']) await writePerson(person(name));
    expect(ids(await readPeople())).toEqual(['anna', 'Bo', 'Émile', 'Zoë']);
  });

  it('that become one take their entries and intentions along', async () => {
    const { writePerson, writeEntry, writeIntention, intoOne, ...read } = await journal();
    const [ann, anna] = [person('ann', { birthday: '03-04' }), person('anna')];
    for (const each of [ann, anna]) await writePerson(each);
    await writeEntry(entry('one', { people: ['ann', 'bo'] }));
    await writeEntry(entry('both', { people: ['ann', 'anna'] }));
    await writeEntry(entry('other', { people: ['bo'] }));
    await writeIntention(intention('call', ['ann']));
    await intoOne(ann, anna);
    expect(await read.readPeople()).toEqual([
      { ...anna, alsoCalled: ['ann'], birthday: '03-04', changedAt: expect.any(Number) },
    ]);
    expect((await read.readEntry('one'))?.people).toEqual(['anna', 'bo']);
    expect((await read.readEntry('one'))?.changedAt).toBeGreaterThan(1_000);
    expect((await read.readEntry('both'))?.people).toEqual(['anna']);
    expect(await read.readEntry('other')).toEqual(entry('other', { people: ['bo'] }));
    expect((await read.readIntentions())[0]?.people).toEqual(['anna']);
    expect((await lying()).get('gone/ann')).toMatchObject({ value: { into: 'anna' } });
  });

  it.each([
    [false, ['one', 'two'], ['call']],
    [true, ['two'], []],
  ])('are forgotten, with their entries: %s', async (withEntries, entries, intentions) => {
    const { writePerson, writeEntry, writeIntention, forgetPerson, ...read } = await journal();
    await writePerson(person('ann'));
    await writeEntry(entry('one', { people: ['ann', 'bo'] }));
    await writeEntry(entry('two', { people: ['bo'] }));
    await writeIntention(intention('call', ['ann']));
    await forgetPerson(person('ann'), withEntries);
    expect(await read.readPeople()).toEqual([]);
    const left = await read.readEntries(...ALL);
    expect(ids(left)).toEqual(entries);
    expect(left.flatMap(({ people }) => people)).not.toContain('ann');
    expect(ids(await read.readIntentions())).toEqual(intentions);
  });
});

it('a person’s traces are found where search has looked, where it has not, and where it is out of date', async () => {
  const { writePerson, writeEntry, forgetPerson, readySearch, readEntries } = await journal();
  await writePerson(person('ann'));
  await writeEntry(entry('indexed', { people: ['ann'], day: '2026-01-01' }));
  await writeEntry(entry('of another', { people: ['bo'], day: '2026-02-01' }));
  await writeEntry(entry('of nobody', { day: '2026-03-01' }));
  await readySearch();
  await writeEntry(entry('since', { people: ['ann'], day: '2026-03-02' }));
  await writeEntry(entry('new month', { people: ['ann'], day: '2026-04-01' }));
  await forgetPerson(person('ann'), true);
  expect(ids(await readEntries(...ALL))).toEqual(['of another', 'of nobody']);
});

describe('intentions', () => {
  it('are read oldest first, and end', async () => {
    const { writeIntention, readIntentions, removeIntention } = await journal();
    await writeIntention({ ...intention('b'), madeAt: 2 });
    await writeIntention({ ...intention('a'), madeAt: 3 });
    expect(ids(await readIntentions())).toEqual(['b', 'a']);
    await removeIntention(intention('b'));
    expect(ids(await readIntentions())).toEqual(['a']);
    expect(await keysLike('gone/')).toEqual(['gone/b']);
  });
});

it('what is read is the same where the browser gives keys and values apart', async () => {
  const { writeEntry } = await journal();
  for (const id of ['a', 'b', 'c']) await writeEntry(entry(id));
  const { rawUnder, reading } = await import('@/utils/platform/journal/database');
  const all = () => reading((store) => rawUnder(store, ['0', '~']));
  const together = await all();
  const both = vi
    .spyOn(IDBObjectStore.prototype as unknown as { getAllRecords(): unknown }, 'getAllRecords')
    .mockReturnValue(undefined);
  expect(await all()).toEqual(together);
  expect(both).toHaveBeenCalled();
  both.mockRestore();
  expect(together.length).toBeGreaterThan(3);
});

it('search finds what was indexed before words were folded as now', async () => {
  const { writeEntry, search } = await journal();
  await writeEntry(entry('a', { words: 'GROẞ' }));
  await Array.fromAsync(search({ words: 'x' }));
  // As it lay there then, of the month's present stamp.
  const index = (await lying()).get('index/2026-11') as { value: object };
  const hints = (await lying()).get('hints/2026-11') as { value: object };
  await lay([
    ['index/2026-11', { v: 1, value: { ...index.value, text: 'groß' } }],
    ['hints/2026-11', { v: 2, value: hints.value }],
  ]);
  vi.resetModules();
  const again = await journal();
  expect(ids(await Array.fromAsync(again.search({ words: 'gross' })))).toEqual(['a']);
});

describe('search', () => {
  const found = async (query: object) => {
    const { search } = await journal();
    return ids(await Array.fromAsync(search(query)));
  };

  it('finds over all years, newest first, and a screenful before it reads on', async () => {
    const { writeEntry, search } = await journal();
    for (let i = 0; i < 60; i++) {
      await writeEntry(entry(`${i}`, { day: `20${10 + (i % 10)}-03-04`, writtenAt: i }));
    }
    const all = await found({ words: 'words' });
    expect(all).toHaveLength(60);
    expect([all[0], all.at(-1)]).toEqual(['59', '0']);
    for await (const { id } of search({ words: 'words' })) {
      expect(id).toBe('59');
      break;
    }
    expect(await found({ words: 'words of 17' })).toEqual(['17']);
    expect(await found({ from: '2019-01-01' })).toHaveLength(6);
    expect(await found({ words: 'nowhere' })).toEqual([]);
  });

  it('goes by what was written a moment ago, here and in another page', async () => {
    const here = await journal();
    await here.writeEntry(entry('a'));
    await here.readySearch();
    await here.writeEntry(entry('a', { words: 'Tee gekocht' }));
    expect(await found({ words: 'tee' })).toEqual(['a']);
    expect(await found({ words: 'words' })).toEqual([]);
    vi.resetModules();
    const there = await journal();
    await there.writeEntry(entry('b', { words: 'Tee getrunken' }));
    await vi.waitFor(async () => {
      const both = await Array.fromAsync(here.search({ words: 'TEE' }));
      expect(ids(both).sort()).toEqual(['a', 'b']);
    });
    await there.removeEntries([entry('a')]);
    await vi.waitFor(async () => {
      expect(ids(await Array.fromAsync(here.search({ words: 'tee' })))).toEqual(['b']);
    });
  });

  it('finds by a person’s name, also by one they had before', async () => {
    const { writePerson, writeEntry, intoOne } = await journal();
    for (const name of ['Annchen', 'Bo']) await writePerson(person(name));
    await writeEntry(entry('a', { people: ['Annchen'] }));
    expect(await found({ words: 'ännch words' })).toEqual(['a']);
    await intoOne(person('Annchen'), person('Bo'));
    expect(await found({ words: 'ännch' })).toEqual(['a']);
    expect(await found({ people: ['Bo'] })).toEqual(['a']);
    expect(await found({ people: ['Annchen'] })).toEqual([]);
  });

  it('stops when it is told to', async () => {
    const { writeEntry, search } = await journal();
    for (const id of ['a', 'b', 'c']) await writeEntry(entry(id));
    const stop = new AbortController();
    const seen: string[] = [];
    for await (const { id } of search({}, stop.signal)) {
      seen.push(id);
      stop.abort();
    }
    expect(seen).toHaveLength(1);
  });
});

it('another page is told of a change', async () => {
  const { onJournalChange } = await journal();
  const heard = new Promise<void>((done) => {
    const stop = onJournalChange(() => {
      stop();
      done();
    });
  });
  vi.resetModules();
  await (await journal()).writeEntry(entry('from the other page'));
  await heard;
});

it('what is stored has the version of its shape', async () => {
  const { writeEntry } = await journal();
  await writeEntry(entry('a'));
  expect((await lying()).get(entryKey(entry('a')))).toEqual(entryShape.write(entry('a')));
});
