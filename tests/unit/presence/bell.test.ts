import { expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { bellRang, bellTimes } from '@/utils/presence/bell';
import { addDays, dayOf, dayStart } from '@/utils/shared/days';
import { MINUTE_MS } from '@/utils/shared/time';

const minute = fc.nat({ max: 1439 });
const bell = fc.record({
  on: fc.constant(true),
  fromMinute: minute,
  toMinute: minute,
  times: fc.integer({ min: 1, max: 12 }),
});
const day = fc.nat({ max: 4000 }).map((days) => addDays('2026-01-01', days));

it('rings so often, in order, within its hours, on any day', () => {
  fc.assert(
    fc.property(bell, day, (chosen, on) => {
      const times = bellTimes(on, chosen);
      const from = dayStart(on) + chosen.fromMinute * MINUTE_MS;
      const length = (chosen.toMinute - chosen.fromMinute + 1440) % 1440 || 1440;
      expect(times).toHaveLength(chosen.times);
      expect([...times].sort((a, b) => a - b)).toEqual(times);
      for (const at of times) {
        expect(at).toBeGreaterThanOrEqual(from);
        expect(at).toBeLessThan(from + length * MINUTE_MS);
      }
    }),
  );
});

it('rings at other times each day, all over its hours', () => {
  const chosen = { on: true, fromMinute: 0, toMinute: 1439, times: 1 };
  const hours = new Array(24).fill(0);
  for (let i = 0; i < 2400; i++) {
    const on = addDays('2026-01-01', i);
    const [at = 0] = bellTimes(on, chosen);
    hours[Math.floor((at - dayStart(on)) / 3_600_000)] += 1;
  }
  for (const times of hours) expect(times).toBeGreaterThan(50);
});

it('is heard once, by whoever looks each minute, over midnight too', () => {
  const chosen = { on: true, fromMinute: 20 * 60, toMinute: 4 * 60, times: 8 };
  const start = dayStart('2026-11-24') + 12 * 3_600_000;
  let heard = 0;
  for (let at = start; at < start + 24 * 3_600_000; at += MINUTE_MS) {
    if (bellRang(chosen, at - MINUTE_MS, at)) heard += 1;
  }
  expect(dayOf(start)).toBe('2026-11-24');
  expect(heard).toBeGreaterThanOrEqual(7);
  expect(heard).toBeLessThanOrEqual(8);
});
