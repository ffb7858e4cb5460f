import { beforeEach, describe, expect, it } from 'vitest';
import { afresh, journal, lay } from '@/tests/unit/platform/fake-browser';
import { type Entry, newEntry } from '@/utils/journal/model/entry';

beforeEach(afresh);

const entry = (id: string, day: string, more: Partial<Entry> = {}): Entry => ({
  ...newEntry(id, `words of ${id}`, day, 1_000),
  ...more,
});
const held = async (...entries: Entry[]) => {
  const { writeEntry, writePerson } = await journal();
  for (const each of entries) await writeEntry(each);
  // What sorts after the days is none of them.
  await writePerson({ id: 'ada', name: 'Ada', alsoCalled: [], birthday: null, changedAt: 1 });
  return import('@/utils/platform/journal/days');
};

describe('days, from the keys alone', () => {
  it('months come from the newest, each with a stamp that changes when it is written to', async () => {
    const { readStampedMonths, countMonths } = await held(
      entry('a', '2019-12-31'),
      entry('b', '2026-11-01'),
      entry('c', '2026-11-24'),
      entry('d', '2026-02-01'),
    );
    const before = await readStampedMonths();
    expect(before.map(({ month }) => month)).toEqual(['2026-11', '2026-02', '2019-12']);
    expect(await countMonths(['2026-11', '2020-01'])).toEqual([
      { month: '2026-11', entries: 2 },
      { month: '2020-01', entries: 0 },
    ]);
    const { writeEntry } = await journal();
    await writeEntry(entry('e', '2026-02-02'));
    const changed = (await readStampedMonths()).filter(
      ({ month, stamp }) => before.find((other) => other.month === month)?.stamp !== stamp,
    );
    expect(changed.map(({ month }) => month)).toEqual(['2026-02']);
  });

  it('of an older journal are stamped when they are first asked for', async () => {
    const { readStampedMonths } = await held();
    await lay([['2018-05-01/000000000000001/a', { v: 2, value: entry('a', '2018-05-01') }]]);
    expect((await readStampedMonths()).map(({ month }) => month)).toEqual(['2018-05']);
  });

  it('of an empty journal are none', async () => {
    const { readStampedMonths, readDaysOf } = await held();
    expect(await readStampedMonths()).toEqual([]);
    expect(await readDaysOf('2026-11')).toEqual([]);
  });

  it('a month’s days come from the newest', async () => {
    const { readDaysOf } = await held(
      entry('a', '2026-11-01'),
      entry('b', '2026-11-24'),
      entry('c', '2026-11-24'),
      entry('d', '2026-12-01'),
    );
    expect(await readDaysOf('2026-11')).toEqual([
      { day: '2026-11-24', entries: 2 },
      { day: '2026-11-01', entries: 1 },
    ]);
  });
});

describe('parts of entries', () => {
  it('what was inspired is read whole, the rest is passed over', async () => {
    const inspired = entry('b', '2026-11-24', { inspiredBy: 'a' });
    const { readInspired } = await held(entry('a', '2026-11-01'), inspired);
    expect(await readInspired('2026-11')).toEqual([inspired]);
  });

  it('kinds are told by day; what is no kind is none', async () => {
    const { readKindsOf } = await held(
      entry('a', '2026-11-01', { kind: 'warmth' }),
      entry('b', '2026-11-24'),
    );
    await lay([['2026-11-25/000000000000001/c', { v: 2, value: { kind: 'duty' } }]]);
    expect(await readKindsOf('2026-11')).toEqual([
      { day: '2026-11-01', kind: 'warmth' },
      { day: '2026-11-24', kind: null },
      { day: '2026-11-25', kind: null },
    ]);
  });
});
