import { describe, expect, it } from 'vitest';
import {
  dayLengthEm,
  daysInKeys,
  monthLengthEm,
  newestFirst,
  yearsOf,
} from '@/utils/journal/reading/day-list';

describe('days in keys', () => {
  it('are each once, the newest first', () => {
    expect(daysInKeys(['2026-11-01/000/a', '2026-11-01/001/b', '2026-11-03/000/c'])).toEqual([
      { day: '2026-11-03', entries: 1 },
      { day: '2026-11-01', entries: 2 },
    ]);
  });

  it('of no keys are none', () => {
    expect(daysInKeys([])).toEqual([]);
  });
});

it('what has more in it is longer', () => {
  expect(dayLengthEm({ day: '2026-11-01', entries: 2 })).toBeGreaterThan(
    dayLengthEm({ day: '2026-11-01', entries: 1 }),
  );
  expect(monthLengthEm({ month: '2026-11', entries: 60 })).toBeGreaterThan(
    monthLengthEm({ month: '2026-11', entries: 59 }),
  );
});

it('months are listed by year', () => {
  const months = ['2026-11', '2026-02', '2019-12'].map((month) => ({ month, entries: 1 }));
  expect(yearsOf(months)).toEqual([
    { year: '2026', months: ['2026-11', '2026-02'] },
    { year: '2019', months: ['2019-12'] },
  ]);
});

it('a day is read from what was written last, and the same moment in the same order always', () => {
  const entry = (id: string, writtenAt: number) => ({ entry: { id, writtenAt } });
  const entries = [entry('a', 1), entry('b', 2), entry('c', 2)];
  expect(newestFirst(entries).map((act) => act.entry.id)).toEqual(['c', 'b', 'a']);
  expect(newestFirst([...entries].reverse()).map((act) => act.entry.id)).toEqual(['c', 'b', 'a']);
});
