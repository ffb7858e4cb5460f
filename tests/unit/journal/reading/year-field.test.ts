import { describe, expect, it } from 'vitest';
import {
  dayBeside,
  dayInYear,
  fieldOf,
  lightOf,
  monthsSeen,
  nearestSeen,
} from '@/utils/journal/reading/year-field';
import { addDays } from '@/utils/shared/days';
import { KINDS } from '@/utils/shared/kinds';

const on = (...days: string[]) => fieldOf(days.map((day) => ({ day, kind: null })));
const seen = (year: number, today: string, ...days: string[]) => {
  const months = monthsSeen(year, today, on(...days));
  return [months[0]?.days[0], months.at(-1)?.days.at(-1)];
};
const whole = (year: number) => monthsSeen(year, `${year + 1}-06-01`, on(`${year}-01-20`));

describe('the field of days', () => {
  it('tells kinds once, in the order of the kinds, and not how many', () => {
    const field = fieldOf([
      { day: '2026-11-24', kind: 'warmth' },
      { day: '2026-11-24', kind: 'listening' },
      { day: '2026-11-24', kind: 'warmth' },
      { day: '2026-11-23', kind: null },
    ]);
    expect([...field]).toEqual([
      ['2026-11-24', ['listening', 'warmth']],
      ['2026-11-23', []],
    ]);
    expect(KINDS.indexOf('listening')).toBeLessThan(KINDS.indexOf('warmth'));
  });

  it.each([
    [2026, 365],
    [2024, 366],
    [1900, 365],
    [2000, 366],
  ])('of %i, where its January has something, has %i days', (year, days) => {
    const months = whole(year);
    expect(months).toHaveLength(12);
    expect(months.flatMap((month) => month.days)).toHaveLength(days);
    expect(months.flatMap((month) => month.days).at(-1)).toBe(`${year}-12-31`);
  });

  it('begins with the first month that has anything, and ends today', () => {
    expect(seen(2026, '2026-11-25', '2026-03-14', '2026-10-02')).toEqual([
      '2026-03-01',
      '2026-11-25',
    ]);
  });

  it('ends, in an earlier year, with the year', () => {
    expect(seen(2025, '2026-11-25', '2025-09-30')).toEqual(['2025-09-01', '2025-12-31']);
  });

  it('is of three months at least, as far as the year has had them', () => {
    expect(seen(2026, '2026-11-25', '2026-11-24')).toEqual(['2026-09-01', '2026-11-25']);
    expect(seen(2026, '2026-11-25')).toEqual(['2026-09-01', '2026-11-25']);
    expect(seen(2026, '2026-02-03')).toEqual(['2026-01-01', '2026-02-03']);
  });

  it('goes on to what is written on a day to come', () => {
    expect(seen(2026, '2026-11-25', '2026-12-03')).toEqual(['2026-10-01', '2026-12-03']);
  });

  it('heeds no other year', () => {
    expect(seen(2026, '2026-11-25', '2025-02-01', '2027-02-01')).toEqual([
      '2026-09-01',
      '2026-11-25',
    ]);
  });
});

describe('a day’s light', () => {
  const days = Array.from({ length: 365 }, (_, i) => addDays('2026-01-01', i));

  it('lies in its place, the same for ever, and not in a row with the others', () => {
    const drifts = days.map((day) => lightOf(day, []).drift);
    expect(drifts).toEqual(days.map((day) => lightOf(day, ['help']).drift));
    for (const drift of drifts) expect(Math.abs(drift)).toBeLessThanOrEqual(1);
    expect(drifts.filter((drift) => drift < -0.5).length).toBeGreaterThan(50);
    expect(drifts.filter((drift) => drift > 0.5).length).toBeGreaterThan(50);
  });

  it('has the sign of one of its kinds, and none where there is none', () => {
    const kinds = days.map((day) => lightOf(day, ['listening', 'warmth']).kind);
    for (const kind of ['listening', 'warmth'] as const) {
      expect(kinds.filter((each) => each === kind).length).toBeGreaterThan(100);
    }
    expect(lightOf('2026-11-24', []).kind).toBeNull();
  });
});

describe('among days', () => {
  it.each([
    ['2026-11-25', 'ArrowRight', '2026-11-26'],
    ['2026-11-30', 'ArrowRight', '2026-12-01'],
    ['2026-12-31', 'ArrowRight', null],
    ['2026-01-01', 'ArrowLeft', null],
    ['2026-03-01', 'ArrowLeft', '2026-02-28'],
    ['2026-01-31', 'ArrowDown', '2026-02-28'],
    ['2026-12-05', 'ArrowDown', null],
    ['2026-03-31', 'ArrowUp', '2026-02-28'],
    ['2026-01-05', 'ArrowUp', null],
    ['2026-02-14', 'Home', '2026-02-01'],
    ['2024-02-14', 'End', '2024-02-29'],
    ['2026-02-14', 'a', null],
  ])('from %s %s leads to %s', (day, key, to) => {
    expect(dayBeside(day, key, whole(Number(day.slice(0, 4))))).toBe(to);
  });

  it.each([
    ['2026-11-25', 'ArrowRight', '2026-12-02'],
    ['2026-11-25', 'ArrowLeft', '2026-11-18'],
    ['2026-12-26', 'ArrowRight', null],
    ['2026-11-25', 'ArrowUp', '2026-10-25'],
  ])('from %s %s leads, by weeks, to %s', (day, key, to) => {
    expect(dayBeside(day, key, whole(2026), true)).toBe(to);
  });

  it('no key leads to one that is not seen', () => {
    const months = monthsSeen(2026, '2026-11-25', on('2026-10-07'));
    expect(dayBeside('2026-11-25', 'ArrowRight', months)).toBeNull();
    expect(dayBeside('2026-10-31', 'ArrowDown', months)).toBe('2026-11-25');
    expect(dayBeside('2026-11-03', 'End', months)).toBe('2026-11-25');
    expect(dayBeside('2026-09-01', 'ArrowLeft', months)).toBeNull();
    expect(dayBeside('2026-09-12', 'ArrowUp', months)).toBeNull();
    expect(nearestSeen('2026-03-02', months)).toBe('2026-09-01');
    expect(nearestSeen('2026-12-24', months)).toBe('2026-11-25');
    expect(nearestSeen('2026-10-09', months)).toBe('2026-10-09');
  });

  it.each([
    ['2026-11-24', 2025, '2025-11-24'],
    ['2024-02-29', 2025, '2025-02-28'],
    ['2026-03-31', 2026, '2026-03-31'],
  ])('%s in the year %d is %s', (day, year, there) => {
    expect(dayInYear(day, year)).toBe(there);
  });
});
