import { describe, expect, it } from 'vitest';
import {
  isEvening,
  mayComeUp,
  rereading,
  sameDays,
  thisWeek,
} from '@/utils/journal/reading/looking-back';
import type { Kind } from '@/utils/shared/kinds';

describe('by itself', () => {
  it.each<[Kind | null, boolean, boolean]>([
    [null, false, true],
    ['listening', false, true],
    ['forgiveness', false, false],
    ['listening', true, false],
    [null, true, false],
  ])('an entry of kind %s, hard: %s, comes up: %s', (kind, hard, comes) => {
    expect(mayComeUp({ kind, hard })).toBe(comes);
  });
});

describe('this day in earlier years', () => {
  it.each([
    ['2026-11-25', '2024-01-01', ['2025-11-25', '2024-11-25']],
    ['2026-11-25', '2024-11-26', ['2025-11-25']],
    ['2026-11-25', '2026-01-01', []],
    ['2024-02-29', '2016-01-01', ['2020-02-29', '2016-02-29']],
    ['2026-02-28', '2023-01-01', ['2025-02-28', '2024-02-29', '2024-02-28', '2023-02-28']],
    ['2024-02-28', '2020-01-01', ['2023-02-28', '2022-02-28', '2021-02-28', '2020-02-28']],
    ['1904-02-29', '1896-01-01', ['1896-02-29']],
  ])('of %s, back to %s', (today, oldest, days) => {
    expect(sameDays(today, oldest)).toEqual(days);
  });
});

describe('the evening', () => {
  it.each([
    [16 * 60 + 59, 0, false],
    [17 * 60, 0, true],
    [23 * 60 + 59, 0, true],
    [0, 0, false],
    [2 * 60, 3, true],
    [3 * 60, 3, false],
  ])('minute %i, where the day begins at %i: %s', (minute, dayStartHour, evening) => {
    expect(isEvening(minute, dayStartHour)).toBe(evening);
  });
});

describe('an evening’s rereading', () => {
  const entries = Array.from({ length: 20 }, (_, i) => ({
    id: String(i),
    day: `2026-11-${String(19 + (i % 7)).padStart(2, '0')}`,
    writtenAt: i,
    kind: i % 4 === 0 ? ('forgiveness' as const) : null,
    hard: i % 4 === 1,
  }));

  it('is a few of the week’s, oldest first, and the same all evening', () => {
    const chosen = rereading(entries, '2026-11-25');
    expect(chosen).toHaveLength(3);
    expect(chosen.every(mayComeUp)).toBe(true);
    expect(chosen.map(({ day }) => day)).toEqual(chosen.map(({ day }) => day).sort());
    expect(rereading([...entries].reverse(), '2026-11-25')).toEqual(chosen);
  });

  it('is not the same on other evenings', () => {
    const chosen = Array.from({ length: 7 }, (_, i) =>
      JSON.stringify(rereading(entries, `2026-11-${20 + i}`)),
    );
    expect(new Set(chosen).size).toBeGreaterThan(2);
  });

  it('is nothing where nothing may come up', () => {
    expect(rereading(entries.slice(0, 2), '2026-11-25')).toEqual([]);
  });

  it('is of the seven days that end today', () => {
    expect(thisWeek('2026-03-03')).toEqual({ from: '2026-02-25', to: '2026-03-03' });
  });
});
