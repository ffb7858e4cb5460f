import { afterEach, describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { bellRang, bellTimes } from '@/utils/presence/bell';
import type { Bell } from '@/utils/settings/settings';
import { addDays, dayOf, dayStart } from '@/utils/shared/days';
import { HOUR_MS, MINUTE_MS } from '@/utils/shared/time';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const minute = fc.nat({ max: 1439 });
const bell = fc.record({
  on: fc.constant(true),
  fromMinute: minute,
  toMinute: minute,
  times: fc.integer({ min: 1, max: 12 }),
});
const day = fc.nat({ max: 4000 }).map((days) => addDays('2026-01-01', days));
const hours = (from: number, to: number, times: number): Bell => ({
  on: true,
  fromMinute: from * 60,
  toMinute: to * 60,
  times,
});

/** What a clock on the wall shows: told by Intl, which knows nothing of how a bell is reckoned. */
function wallClock(epochMs: number, timeZone: string): { day: string; minute: number } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part = Object.fromEntries(
    format.formatToParts(epochMs).map(({ type, value }) => [type, value]),
  );
  return {
    day: `${part.year}-${part.month}-${part.day}`,
    minute: Number(part.hour) * 60 + Number(part.minute),
  };
}

/** Zones, each with days on which its clocks do something, and the day before. */
const CHANGES: readonly [zone: string, days: readonly string[]][] = [
  ['Europe/Berlin', ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25']],
  ['America/New_York', ['2026-03-08', '2026-11-01']],
  ['Australia/Lord_Howe', ['2026-04-05', '2026-10-03', '2026-10-04']],
  ['America/Sao_Paulo', ['2018-02-17', '2018-02-18', '2018-11-03', '2018-11-04']],
  ['Asia/Beirut', ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25']],
  ['America/Havana', ['2026-03-08', '2026-11-01']],
  ['Pacific/Apia', ['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01']],
  ['Asia/Kathmandu', ['2026-03-29']],
  ['UTC', ['2026-03-29']],
];
const changingDay = fc.constantFrom(
  ...CHANGES.flatMap(([tz, days]) => days.map((on) => [tz, on] as const)),
);

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

describe('on a day on which the clocks change', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29'],
    ['Europe/Berlin', '2026-10-25'],
    ['America/New_York', '2026-03-08'],
    ['America/New_York', '2026-11-01'],
    ['Australia/Lord_Howe', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-10-04'],
    ['America/Sao_Paulo', '2018-11-04'],
    ['America/Sao_Paulo', '2018-02-18'],
    ['Asia/Beirut', '2026-03-29'],
    ['Pacific/Apia', '2011-12-31'],
  ])('in %s it rings on %s at the minutes of a day without, by the clock on the wall', (tz, on) => {
    const from9To21 = hours(9, 21, 12);
    process.env.TZ = 'UTC';
    const usual = bellTimes(on, from9To21).map((at) => wallClock(at, 'UTC'));
    process.env.TZ = tz;
    const rung = bellTimes(on, from9To21).map((at) => wallClock(at, tz));
    expect(rung).toEqual(usual);
    expect(rung[0]?.minute).toBeLessThan(10 * 60);
    expect(rung.at(-1)?.minute).toBeGreaterThanOrEqual(20 * 60);
  });

  it('it keeps to its hours by the clock on the wall, whatever they are', () => {
    fc.assert(
      fc.property(changingDay, bell, ([tz, on], chosen) => {
        const length = (chosen.toMinute - chosen.fromMinute + 1440) % 1440 || 1440;
        // No clock skips more of a day; where it skips all of the hours, they have no minute.
        fc.pre(length > 60);
        process.env.TZ = tz;
        const times = bellTimes(on, chosen);
        expect(times).toHaveLength(chosen.times);
        expect([...times].sort((a, b) => a - b)).toEqual(times);
        for (const at of times) {
          const wall = wallClock(at, tz);
          const shown = wall.day === on ? wall.minute : wall.minute + 1440;
          expect(shown).toBeGreaterThanOrEqual(chosen.fromMinute);
          expect(shown).toBeLessThan(chosen.fromMinute + length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['an hour that does not exist', 'Europe/Berlin', '2026-03-29', hours(2, 3, 1)],
    ['an hour that exists twice', 'Europe/Berlin', '2026-10-25', hours(2, 3, 1)],
    ['half an hour that does not exist', 'Australia/Lord_Howe', '2026-10-04', hours(2, 2.5, 1)],
    ['a midnight that does not exist', 'America/Sao_Paulo', '2018-11-04', hours(0, 1, 1)],
    ['a midnight that does not exist', 'Asia/Beirut', '2026-03-29', hours(0, 1, 1)],
    ['a night that lost a day', 'Pacific/Apia', '2011-12-29', hours(20, 4, 8)],
    ['a day after a lost one', 'Pacific/Apia', '2011-12-31', hours(20, 4, 8)],
  ])('in %s it rings once (%s)', (_, tz, on, chosen) => {
    process.env.TZ = tz;
    const around = (name: string) => Date.parse(`${name}T00:00:00Z`);
    let rung = 0;
    for (let at = around(on) - 30 * HOUR_MS; at < around(on) + 72 * HOUR_MS; at += MINUTE_MS) {
      const only = bellTimes(on, chosen).some((time) => time > at - MINUTE_MS && time <= at);
      if (only && bellRang(chosen, at - MINUTE_MS, at)) rung += 1;
    }
    expect(rung).toBe(chosen.times);
  });

  it('a day that was skipped has none, and its neighbours have theirs once', () => {
    process.env.TZ = 'Pacific/Apia';
    expect(bellTimes('2011-12-30', hours(9, 21, 3))).toEqual([]);
    let rung = 0;
    const until = Date.parse('2011-12-31T11:00:00Z');
    for (let at = Date.parse('2011-12-29T11:00:00Z'); at < until; at += MINUTE_MS) {
      if (bellRang(hours(9, 21, 3), at - MINUTE_MS, at)) rung += 1;
    }
    expect(rung).toBe(6);
  });
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
