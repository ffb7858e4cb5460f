import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  dateOrderOf,
  dateOrders,
  dayFrom,
  momentFrom,
} from '@/utils/journal/transfer/days-in-files';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'America/New_York';
});
afterAll(() => {
  process.env.TZ = zone;
});

describe('a day', () => {
  it.each([
    ['2026-11-24', 'dmy', '2026-11-24'],
    ['2026/1/4', 'dmy', '2026-01-04'],
    ['2026. 11. 24.', 'mdy', '2026-11-24'],
    ['20261124', 'dmy', '2026-11-24'],
    ['20261124T213000', 'dmy', '2026-11-24'],
    ['2026年11月24日', 'dmy', '2026-11-24'],
    ['2026년 11월 24일', 'dmy', '2026-11-24'],
    ['２０２６/１１/２４', 'dmy', '2026-11-24'],
    ['٢٤/١١/٢٠٢٦', 'dmy', '2026-11-24'],
    ['٢٤\u200f/١١\u200f/٢٠٢٦', 'dmy', '2026-11-24'],
    ['۲۰۲۶-۱۱-۲۴', 'dmy', '2026-11-24'],
    ['२४/११/२०२६', 'dmy', '2026-11-24'],
    ['24.11.2026', 'dmy', '2026-11-24'],
    ['24-11-2026', 'dmy', '2026-11-24'],
    ['4. 1. 2026', 'dmy', '2026-01-04'],
    ['24.11.26', 'dmy', '2026-11-24'],
    ['24.11.99', 'dmy', '1999-11-24'],
    ['Di, 24.11.2026 um 21:30', 'dmy', '2026-11-24'],
    ['11/24/2026', 'mdy', '2026-11-24'],
    ['11/24/26', 'mdy', '2026-11-24'],
    ['11/24/2026 9:30 PM', 'mdy', '2026-11-24'],
    ['26/11/24', 'ymd', '2026-11-24'],
    ['Nov 24, 2026', 'dmy', '2026-11-24'],
    ['November 24 2026', 'mdy', '2026-11-24'],
    ['Nov. 24th, 2026', 'dmy', '2026-11-24'],
    ['24 Nov 2026', 'dmy', '2026-11-24'],
    ['24-Nov-26', 'dmy', '2026-11-24'],
    ['2026-Nov-24', 'dmy', '2026-11-24'],
    ['24th of November, 2026', 'dmy', '2026-11-24'],
    ['Tuesday, November 24, 2026 at 9:30 PM', 'dmy', '2026-11-24'],
    ['Tue Nov 24 09:30:00 2026', 'dmy', '2026-11-24'],
    ['Dienstag, 24. November 2026', 'dmy', '2026-11-24'],
    ['24. März 2026', 'dmy', '2026-03-24'],
    ['24 de noviembre de 2026', 'dmy', '2026-11-24'],
    ['1er janvier 2026', 'dmy', '2026-01-01'],
    ['1 stycznia 2026', 'dmy', '2026-01-01'],
    ['24 ноября 2026 г.', 'dmy', '2026-11-24'],
    ['24 Kasım 2026', 'dmy', '2026-11-24'],
    ['2026. november 24.', 'dmy', '2026-11-24'],
    ['31.2.2026', 'dmy', null],
    ['31 Feb 2026', 'dmy', null],
    ['20261340', 'dmy', null],
    ['11.24.2026', 'mdy', null],
    ['24.11.2026', 'mdy', '2026-11-24'],
    ['November 20', 'dmy', null],
    ['Smarch 13, 2026', 'dmy', null],
    ['yesterday', 'dmy', null],
    ['', 'dmy', null],
  ] as const)('%s read as %s', (text, order, day) => {
    expect(dayFrom(text, order)).toBe(day);
  });

  it.each([
    ['2026-11-25T04:30:00Z', '2026-11-24'],
    ['2026-11-25T04:30:00.000+00:00', '2026-11-24'],
    ['2026-11-25 04:30:00 UTC', '2026-11-24'],
    ['Wed, 25 Nov 2026 04:30:00 GMT', '2026-11-24'],
    ['1795581000000', '2026-11-24'],
    ['1795581000', '2026-11-24'],
    // With a zone of its own it is the day of whoever wrote it.
    ['2026-11-25T04:30:00+01:00', '2026-11-25'],
    ['2026-11-25T04:30:00', '2026-11-25'],
    ['2026-11-25', '2026-11-25'],
  ])('of an instant is the person’s own: %s', (text, day) => {
    expect(dayFrom(text, 'dmy')).toBe(day);
  });

  it('of an instant begins when the person’s day does', () => {
    expect(dayFrom('2026-11-25T07:30:00Z', 'dmy', 4)).toBe('2026-11-24');
  });
});

describe('a time of day', () => {
  it.each([
    ['2026-11-24 21:30', '', [21, 30]],
    ['11/24/2026 9:30 PM', '', [21, 30]],
    ['11/24/2026 12:05 am', '', [0, 5]],
    ['20261124T0705', '', [7, 5]],
    ['2026-11-24', '21:30', [21, 30]],
    ['2026-11-24', '9 pm', [21, 0]],
    ['2026-11-24', '21.30 Uhr', [21, 30]],
    ['2026-11-24', '21h30', [21, 30]],
    ['2026-11-25T02:30:00Z', '', [21, 30]],
    ['2026-11-25T03:30:00+01:00', '', [21, 30]],
    ['2026-11-24', '', null],
    ['2026-11-24', 'in the evening', null],
    ['2026-11-24 25:00', '', null],
  ])('%s %s', (text, time, clock) => {
    const [hours, minutes] = clock ?? [];
    const atMs = clock && new Date(2026, 10, 24, hours, minutes).getTime();
    expect(momentFrom(text, 'mdy', 0, time)?.atMs).toBe(atMs);
  });
});

describe('the order of a date’s numbers', () => {
  const today = '2026-11-28';
  it.each([
    ['a first number beyond 12 tells', ['1/2/2026', '13/2/2026'], 'mdy', 'dmy', false],
    ['a second one too', ['1/2/2026', '1/13/2026'], 'dmy', 'mdy', false],
    ['points tell', ['1.2.2026'], 'mdy', 'dmy', false],
    ['days to come tell', ['11/12/2026', '11/10/2026'], 'dmy', 'mdy', false],
    [
      'a single wrong date does not tell',
      ['31/2/2026', '13/2/2026', '14/2/2026'],
      'mdy',
      'dmy',
      false,
    ],
    ['the year first leaves nothing to ask', ['2026-01-02'], 'mdy', 'mdy', false],
    ['the same either way leaves nothing to ask', ['5/5/2026'], 'dmy', 'dmy', false],
    ['else the language proposes', ['11/3/2026'], 'mdy', 'mdy', true],
    ['and it is asked', ['11/3/2026'], 'dmy', 'dmy', true],
    ['a year of two digits stands last', ['24/11/26'], 'mdy', 'dmy', false],
    ['but where people write it first it is asked', ['24/11/26'], 'ymd', 'ymd', true],
  ] as const)('%s', (_, dates, local, order, isAsked) => {
    const found = dateOrders(dates, local, today);
    expect([found.order, found.example !== null]).toEqual([order, isAsked]);
    expect(found.possible.length > 1).toBe(isAsked);
  });

  it.each([
    ['en-US', 'mdy'],
    ['en-GB', 'dmy'],
    ['de', 'dmy'],
    ['ja', 'ymd'],
    ['', 'dmy'],
  ])('is that of the language: %s', (language, order) => {
    expect(dateOrderOf(language)).toBe(order);
  });
});
