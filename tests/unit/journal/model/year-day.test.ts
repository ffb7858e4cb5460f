import { describe, expect, it } from 'vitest';
import {
  CALENDARS,
  isYearDayOn,
  monthAndDate,
  monthsOf,
  nextYearDay,
  type YearDay,
  yearDayFrom,
  yearDayText,
} from '@/utils/journal/model/year-day';
import { addDays } from '@/utils/shared/days';

const dayOfYear = (text: string): YearDay => {
  const day = yearDayFrom(text);
  if (!day) throw new Error(`no day of the year: ${text}`);
  return day;
};

/** The days on which it comes back, from the beginning of 2023. */
function comesOn(text: string, times: number): string[] {
  const days: string[] = [];
  let from = '2023-01-01';
  for (let n = 0; n < times; n++) {
    const day = nextYearDay(dayOfYear(text), from);
    if (!day) break;
    days.push(day);
    from = addDays(day, 1);
  }
  return days;
}

describe('a day of the year comes back', () => {
  // Days as calendars in print have them.
  it.each<[what: string, text: string, days: string]>([
    ['in our own calendar', '11-25', '2023-11-25 2024-11-25'],
    ['on the 28th where there is no 29th of February', '02-29', '2023-02-28 2024-02-29 2025-02-28'],
    ['on Passover', 'hebrew:M07-15', '2023-04-06 2024-04-23 2025-04-13 2026-04-02'],
    [
      'on Purim, which is in Adar II of a leap year',
      'hebrew:M06-14',
      '2023-03-07 2024-03-24 2025-03-14',
    ],
    ['in Adar where there is no Adar I', 'hebrew:M05L-14', '2023-03-07 2024-02-23 2025-03-14'],
    [
      'on the last day of a month that is shorter this year',
      'hebrew:M02-30',
      '2023-11-13 2024-12-01',
    ],
    ['at the beginning of Ramadan', 'islamic-umalqura:M09-01', '2023-03-23 2024-03-11 2025-03-01'],
    ['at Nowruz', 'persian:M01-01', '2023-03-21 2024-03-20 2025-03-21'],
    ['at the lunar new year', 'chinese:M01-01', '2023-01-22 2024-02-10 2025-01-29'],
    [
      'in the month before where there is no leap month',
      'chinese:M02L-10',
      '2023-03-31 2024-03-19',
    ],
    ['at Enkutatash', 'ethiopic:M01-01', '2023-09-12 2024-09-11 2025-09-11'],
    ['on the last of the short days', 'ethiopic:M13-06', '2023-09-11 2024-09-10'],
    ['at Nayrouz', 'coptic:M01-01', '2023-09-12 2024-09-11'],
    ['at the Saka new year', 'indian:M01-01', '2023-03-22 2024-03-21'],
  ])('%s', (_, text, days) => {
    expect(comesOn(text, days.split(' ').length).join(' ')).toBe(days);
  });

  it.each(CALENDARS)('once in each of forty years, and never for long: %s', (calendar) => {
    // Every month of the calendar, with a day that each has, and the last that some have.
    for (const month of monthsOf(calendar).keys()) {
      const short = month === 'M13';
      for (const date of short ? [1, 5] : [1, 29]) {
        const yearDay = { calendar, year: null, month, date };
        let last = '2020-01-01';
        for (let year = 0; year < 40; year += 8) {
          const next = nextYearDay(yearDay, addDays(last, 1));
          expect(next, `${yearDayText(yearDay)} after ${last}`).not.toBeNull();
          last = addDays(next as string, 8 * 365);
        }
      }
    }
  });

  it.each([...CALENDARS])('on the very day whose month and date it has: %s', (calendar) => {
    for (let n = 0; n < 800; n += 13) {
      const day = addDays('2026-01-01', n);
      expect(isYearDayOn({ calendar, year: null, ...monthAndDate(calendar, day) }, day)).toBe(true);
    }
  });
});

describe('as it is stored', () => {
  it.each(['11-25', '1958-11-25', 'hebrew:M05L-14', 'hebrew:5784-M05L-14', 'chinese:M12-30'])(
    '%s is the same again',
    (text) => {
      expect(yearDayText(dayOfYear(text))).toBe(text);
    },
  );

  it.each([
    '',
    '2-3',
    '02-30',
    '1999-02-29',
    'M01-01',
    'gregory:M01-01',
    'hebrew:M00-01',
    'hebrew:M14-01',
    'hebrew:M01-31',
    'hebrew:M01-00',
    'martian:M01-01',
    'hebrew:M01-1',
  ])('“%s” is none', (text) => {
    expect(yearDayFrom(text)).toBeNull();
  });
});
