// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { formatHangingDay, hasInitial, type Under } from '@/components/base/format-date';
import { message } from '@/tests/unit/components/draw';

const TODAY = '2026-11-25';
afterEach(() => {
  document.documentElement.lang = '';
});

describe('a day that hangs in a margin', () => {
  it.each<[string, string, Under, string, string]>([
    ['en', TODAY, 'month', '25', 'Today'],
    ['en', '2026-11-24', null, '24', 'Yesterday'],
    ['en', '2026-11-20', 'month', '20', 'Friday'],
    ['en', '2025-03-02', 'month', '2', 'Sunday'],
    ['en', '2025-03-02', 'year', '2', 'March'],
    ['en', '2025-03-02', null, '2', 'March 2025'],
    ['en', '2026-03-02', null, '2', 'March'],
    ['de', '2026-11-20', 'month', '20', 'Freitag'],
    ['de', '2025-03-02', null, '2', 'März 2025'],
  ])('in %s %s says what nothing above it says: %s', (lang, day, under, date, rest) => {
    document.documentElement.lang = lang;
    expect(formatHangingDay(day, TODAY, under, message)).toEqual({ date, rest });
  });
});

it.each([
  ['November', true],
  ['März', true],
  ['října', true],
  ['Ноябрь', true],
  ['Νοέμβριος', true],
  ['نوفمبر', false],
  ['नवंबर', false],
  ['11月', false],
  ['พฤศจิกายน', false],
])('%s begins with an initial: %s', (name, expected) => {
  expect(hasInitial(name)).toBe(expected);
});
