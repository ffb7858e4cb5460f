import { afterEach, describe, expect, it } from 'vitest';
import {
  addDays,
  dayLength,
  dayNumber,
  dayOf,
  dayStart,
  isDay,
  minuteOfDay,
  nextDayStart,
  weekdayOf,
} from '@/utils/shared/days';
import { HOUR_MS } from '@/utils/shared/time';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});
const inZone = (tz: string) => {
  process.env.TZ = tz;
};

describe("a day is the person's own", () => {
  it.each([
    ['Europe/Berlin', '2026-11-24T23:30:00Z', '2026-11-25'],
    ['America/Los_Angeles', '2026-11-25T07:59:59Z', '2026-11-24'],
    ['Pacific/Kiritimati', '2026-11-24T10:00:00Z', '2026-11-25'],
    ['Asia/Kathmandu', '2026-11-24T18:14:00Z', '2026-11-24'],
  ])('%s at %s (browser-timetracker #4, marinara #182)', (tz, at, day) => {
    inZone(tz);
    expect(dayOf(Date.parse(at))).toBe(day);
  });

  it('may begin later for those who are up at night (web-activity-time-tracker #68)', () => {
    inZone('Europe/Berlin');
    expect(dayOf(new Date(2026, 10, 25, 3, 59).getTime(), 4)).toBe('2026-11-24');
    expect(dayOf(new Date(2026, 10, 25, 4, 0).getTime(), 4)).toBe('2026-11-25');
    expect(dayStart('2026-11-25', 4)).toBe(new Date(2026, 10, 25, 4).getTime());
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['Europe/Berlin', '2026-11-24', 24],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['UTC', '2026-03-29', 24],
  ])('in %s %s has %d hours', (tz, day, hours) => {
    inZone(tz);
    expect(dayLength(day)).toBe(hours * HOUR_MS);
  });

  it('the next one begins after now, even where a whole day was skipped', () => {
    inZone('Pacific/Apia');
    const before = new Date(2011, 11, 29, 23, 0).getTime();
    const next = nextDayStart(before);
    expect(next).toBeGreaterThan(before);
    expect(dayOf(next)).toBe('2011-12-31');
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
  ])('%s and %i days is %s', (day, days, result) => {
    expect(addDays(day, days)).toBe(result);
  });

  it('a day is found by the calendar also where the zone skipped one', () => {
    inZone('Pacific/Apia');
    expect(addDays('2011-12-31', -1)).toBe('2011-12-30');
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
  });

  it('minutes count from local midnight', () => {
    inZone('Europe/Berlin');
    expect(minuteOfDay(new Date(2026, 10, 24, 22, 5).getTime())).toBe(22 * 60 + 5);
  });

  it.each(['Europe/London', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'the same days lie between two dates in %s, whatever the clocks did',
    (tz) => {
      inZone(tz);
      expect(dayNumber('2026-07-01') - dayNumber('2026-01-01')).toBe(181);
      expect(dayNumber('1970-01-01')).toBe(0);
      expect(weekdayOf('2026-11-22')).toBe(0);
      expect(weekdayOf('2026-11-28')).toBe(6);
    },
  );

  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-11-31', false],
    ['0000-01-01', false],
    ['2026-1-1', false],
  ])('%s is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});
