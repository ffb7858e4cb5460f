import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addToDay,
  credit,
  dayToExpireBy,
  expiredDayKeys,
  LIVED_MS,
  MAX_SITES_A_DAY,
} from '@/utils/presence/time-ledger';
import { HOUR_MS, MINUTE_MS } from '@/utils/shared/time';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Berlin';
});
afterAll(() => {
  process.env.TZ = zone;
});
const at = (...date: [number, number, number, number, number]) => new Date(...date).getTime();

describe('credits', () => {
  it('midnight in the middle of a stretch parts it between its days', () => {
    const fromMs = at(2026, 10, 24, 23, 50);
    const credits = credit({}, [{ fromMs, ms: 30 * MINUTE_MS, site: 'news.example' }], 0);
    expect(credits).toEqual({
      '2026-11-24': { totalMs: 10 * MINUTE_MS, sites: { 'news.example': 10 * MINUTE_MS } },
      '2026-11-25': { totalMs: 20 * MINUTE_MS, sites: { 'news.example': 20 * MINUTE_MS } },
    });
  });

  it.each([
    ['the hour that comes twice', at(2026, 9, 25, 1, 30), 3, '2026-10-25'],
    ['the hour that is left out', at(2026, 2, 29, 1, 30), 3, '2026-03-29'],
  ])('%s counts as long as it lasted', (_, fromMs, hours, day) => {
    const credits = credit({}, [{ fromMs, ms: hours * HOUR_MS, site: null }], 0);
    expect(credits).toEqual({ [day]: { totalMs: hours * HOUR_MS, sites: {} } });
  });

  it('do not change those they are added to', () => {
    const before = credit({}, [{ fromMs: at(2026, 10, 24, 9, 0), ms: 1000, site: 'a' }], 0);
    const copy = structuredClone(before);
    credit(before, [{ fromMs: at(2026, 10, 24, 9, 0), ms: 1000, site: 'a' }], 0);
    expect(before).toEqual(copy);
  });
});

describe('a day', () => {
  it('never holds more than its hours', () => {
    const known = { totalMs: 23 * HOUR_MS, sites: { a: 23 * HOUR_MS } };
    const more = { totalMs: 4 * HOUR_MS, sites: { a: 2 * HOUR_MS, b: 2 * HOUR_MS } };
    expect(addToDay('2026-11-24', known, more, 0)).toEqual({
      totalMs: 24 * HOUR_MS,
      sites: { a: 23.5 * HOUR_MS, b: 0.5 * HOUR_MS },
    });
    expect(addToDay('2026-03-29', known, more, 0).totalMs).toBe(23 * HOUR_MS);
  });

  it('keeps a bounded number of sites, and the total of all', () => {
    let day = { totalMs: 0, sites: {} as Record<string, number> };
    for (let i = 0; i < MAX_SITES_A_DAY + 50; i++) {
      day = addToDay('2026-11-24', day, { totalMs: 1000, sites: { [`s${i}.example`]: 1000 } }, 0);
    }
    expect(Object.keys(day.sites)).toHaveLength(MAX_SITES_A_DAY);
    expect(day.totalMs).toBe((MAX_SITES_A_DAY + 50) * 1000);
  });

  it('goes when it is kept no longer, and nothing else does', () => {
    const days = ['2026-10-24', '2026-10-25', '2026-10-26', '2026-11-24'];
    const keys = days.map((day) => `time.${day}`);
    expect(
      expiredDayKeys([...keys, 'other', 'zeal.2026-10-24'], 'time.', '2026-11-24', 30),
    ).toEqual(['time.2026-10-24', 'time.2026-10-25']);
  });
});

describe('the day by which others expire', () => {
  const lived = (...days: string[]): [string, number][] => days.map((day) => [day, LIVED_MS]);
  const month = lived('2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27');
  it.each<[what: string, today: string, days: [string, number][], by: string | null]>([
    ['is today for who browses each day', '2026-11-27', month, '2026-11-27'],
    ['is yesterday before there was browsing today', '2026-11-28', month, '2026-11-27'],
    ['is no day of a clock that jumped', '2150-01-01', month, '2026-11-27'],
    ['… for minutes', '2150-01-01', [...month, ['2150-01-01', LIVED_MS - 1]], '2026-11-27'],
    ['… for an afternoon', '2150-01-01', [...month, ...lived('2150-01-01')], '2026-11-27'],
    [
      '… over midnight',
      '2150-01-02',
      [...month, ...lived('2150-01-01', '2150-01-02')],
      '2026-11-27',
    ],
    ['… by three weeks', '2026-12-18', [...month, ...lived('2026-12-18')], '2026-11-27'],
    [
      '… from minute to minute',
      '2151-05-05',
      [...month, ['2100-01-01', 1], ['2150-01-01', 1], ['2151-05-05', 1]],
      '2026-11-27',
    ],
    [
      'is the same once it is right again',
      '2026-11-27',
      [...month, ...lived('2150-01-01')],
      '2026-11-27',
    ],
    ['is none for a clock set back', '1970-01-01', month, null],
    [
      'follows who was away for a year, with the third day of browsing',
      '2027-12-03',
      [...month, ...lived('2027-12-01', '2027-12-02', '2027-12-03')],
      '2027-12-03',
    ],
    [
      'is the last sure one for who browses now and then',
      '2026-11-22',
      lived('2026-11-01', '2026-11-08', '2026-11-15', '2026-11-22'),
      '2026-11-08',
    ],
    ['is none yet where few days are known', '2026-11-27', lived('2026-11-26', '2026-11-27'), null],
  ])('%s', (_, today, days, by) => {
    expect(dayToExpireBy(today, new Map(days), 30)).toBe(by);
  });
});
