import { describe, expect, it } from 'vitest';
import {
  followUpChangesAt,
  isFollowUpOver,
  mayFollowUp,
  steppedAwayShape,
} from '@/utils/journal/reading/follow-up';
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
    expect(mayFollowUp(asking, asking.atMs + laterMs)).toBe(may);
    expect(isFollowUpOver(asking, asking.atMs + laterMs)).toBe(over);
  });
});

it.each([0, MINUTE_MS, 4 * MINUTE_MS, 35 * 60 * MINUTE_MS, 40 * 60 * MINUTE_MS])(
  'is asked, or not, until it turns: %d ms later',
  (laterMs) => {
    const nowMs = asking.atMs + laterMs;
    const turnMs = followUpChangesAt(asking, nowMs);
    expect(turnMs).toBeGreaterThan(nowMs);
    if (turnMs === Number.POSITIVE_INFINITY) expect(isFollowUpOver(asking, nowMs)).toBe(true);
    else {
      expect(mayFollowUp(asking, turnMs - 1)).toBe(mayFollowUp(asking, nowMs));
      expect(mayFollowUp(asking, turnMs)).toBe(!mayFollowUp(asking, nowMs));
    }
  },
);

it('what is asked as stored in version 1 is read', () => {
  expect(steppedAwayShape.read({ v: 1, value: asking })).toEqual({ state: 'ok', value: asking });
});
