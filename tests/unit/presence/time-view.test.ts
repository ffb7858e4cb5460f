import { describe, expect, it } from 'vitest';
import { type Days, hoursAndMinutes, siteRows, weekRows } from '@/utils/presence/time-view';
import { HOUR_MS, MINUTE_MS } from '@/utils/shared/time';

const days: Days = new Map([
  ['2026-11-24', { totalMs: 2 * HOUR_MS, sites: { 'news.example': HOUR_MS } }],
  ['2026-11-22', { totalMs: 4 * HOUR_MS, sites: { 'news.example': HOUR_MS, a: 3 * HOUR_MS } }],
]);

describe('a week', () => {
  it('has seven days, newest first, days without time among them', () => {
    const rows = weekRows(days, '2026-11-24');
    expect(rows.map(({ day }) => day)).toEqual([
      '2026-11-24',
      '2026-11-23',
      '2026-11-22',
      '2026-11-21',
      '2026-11-20',
      '2026-11-19',
      '2026-11-18',
    ]);
    expect(rows.map(({ share }) => share)).toEqual([0.5, 0, 1, 0, 0, 0, 0]);
  });

  it('with a minute in it draws a minute of an hour', () => {
    const [today] = weekRows(
      new Map([['2026-11-24', { totalMs: MINUTE_MS, sites: {} }]]),
      '2026-11-24',
    );
    expect(today?.share).toBeCloseTo(1 / 60);
  });

  it('with nothing in it draws nothing', () => {
    expect(weekRows(new Map(), '2026-11-24').every(({ share }) => share === 0)).toBe(true);
  });
});

describe('sites', () => {
  it('are summed over the days, and what was not kept by site is told last', () => {
    expect(siteRows(days, ['2026-11-24', '2026-11-22'])).toEqual([
      { site: 'a', ms: 3 * HOUR_MS, share: 1 },
      { site: 'news.example', ms: 2 * HOUR_MS, share: 2 / 3 },
      { site: null, ms: HOUR_MS, share: 1 / 3 },
    ]);
  });

  it('of a day without any are none', () => {
    expect(siteRows(days, ['2026-11-23'])).toEqual([]);
    expect(siteRows(new Map([['d', { totalMs: 5, sites: {} }]]), ['d'])).toEqual([]);
  });
});

it.each([
  [0, 0, 0],
  [1, 0, 1],
  [29_999, 0, 1],
  [90_000, 0, 2],
  [HOUR_MS, 1, 0],
  [HOUR_MS * 2 + 26 * 60_000, 2, 26],
])('%i ms is %i hours and %i minutes', (ms, hours, minutes) => {
  expect(hoursAndMinutes(ms)).toEqual({ hours, minutes });
});
