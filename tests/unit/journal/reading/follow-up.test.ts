import { describe, expect, it } from 'vitest';
import { askingShape, askingTurns, isOver, mayAsk } from '@/utils/journal/reading/follow-up';
import { MINUTE_MS } from '@/utils/shared/time';

const asking = { title: 'Hear somebody out', day: '2026-11-25', atMs: 1_795_600_000_000 };

describe('whether it happened is asked', () => {
  it.each([
    ['not at once', 0, false, false],
    ['not after two minutes', 2 * MINUTE_MS, false, false],
    ['after three', 3 * MINUTE_MS, true, false],
    ['on the next day', 24 * 60 * MINUTE_MS, true, false],
    ['not two days later', 48 * 60 * MINUTE_MS, false, true],
    ['not where the clock was set back', -MINUTE_MS, false, true],
  ])('%s', (_, laterMs, may, over) => {
    expect(mayAsk(asking, asking.atMs + laterMs)).toBe(may);
    expect(isOver(asking, asking.atMs + laterMs)).toBe(over);
  });
});

it.each([0, MINUTE_MS, 4 * MINUTE_MS, 35 * 60 * MINUTE_MS, 40 * 60 * MINUTE_MS])(
  'is asked, or not, until it turns: %d ms later',
  (laterMs) => {
    const nowMs = asking.atMs + laterMs;
    const turnMs = askingTurns(asking, nowMs);
    expect(turnMs).toBeGreaterThan(nowMs);
    if (turnMs === Number.POSITIVE_INFINITY) expect(isOver(asking, nowMs)).toBe(true);
    else {
      expect(mayAsk(asking, turnMs - 1)).toBe(mayAsk(asking, nowMs));
      expect(mayAsk(asking, turnMs)).toBe(!mayAsk(asking, nowMs));
    }
  },
);

it('what is asked as stored in version 1 is read', () => {
  expect(askingShape.read({ v: 1, value: asking })).toEqual({ state: 'ok', value: asking });
});
