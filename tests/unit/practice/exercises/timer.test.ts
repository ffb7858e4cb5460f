import { describe, expect, it } from 'vitest';
import {
  begin,
  goOn,
  isRunning,
  isTimerOver,
  leftOf,
  lineAt,
  rest,
} from '@/utils/practice/exercises/timer';
import { MINUTE_MS } from '@/utils/shared/time';

const T = 1_795_500_000_000;

describe('a timer', () => {
  it.each([
    ['as it begins', T, 2 * MINUTE_MS],
    ['half way, whoever looked meanwhile', T + MINUTE_MS, MINUTE_MS],
    ['at its end', T + 2 * MINUTE_MS, 0],
    ['long after it', T + 86_400_000, 0],
    ['where the clock was set back', T - 86_400_000, 2 * MINUTE_MS],
  ])('knows what is left %s', (_, nowMs, leftMs) => {
    expect(leftOf(begin(2 * MINUTE_MS, T), nowMs)).toBe(leftMs);
  });

  it('is over at its end and not before', () => {
    const timer = begin(MINUTE_MS, T);
    expect([isTimerOver(timer, T + MINUTE_MS - 1), isTimerOver(timer, T + MINUTE_MS)]).toEqual([
      false,
      true,
    ]);
    expect([isRunning(timer, T + MINUTE_MS - 1), isRunning(timer, T + MINUTE_MS)]).toEqual([
      true,
      false,
    ]);
  });

  it('loses nothing at rest, however long that takes', () => {
    const resting = rest(begin(2 * MINUTE_MS, T), T + 30_000);
    expect(leftOf(resting, T + 86_400_000)).toBe(90_000);
    expect(isRunning(resting, T + 31_000)).toBe(false);
    const again = goOn(resting, T + 86_400_000);
    expect(leftOf(again, T + 86_400_000 + 60_000)).toBe(30_000);
  });

  it('that runs is not begun anew by going on', () => {
    const timer = begin(MINUTE_MS, T);
    expect(goOn(timer, T + 30_000)).toBe(timer);
  });
});

it.each([
  [0, 0],
  [199, 0],
  [200, 1],
  [999, 4],
  // Its end is still the last line, and before it is the first.
  [1_000, 4],
  [-1, 0],
])('after %d of 1,000 ms it is time for line %d of five', (elapsedMs, line) => {
  expect(lineAt(elapsedMs, 1_000, 5)).toBe(line);
});
