import { describe, expect, it } from 'vitest';
import { fieldsOfYearDay, namesFrom, yearDayFromFields } from '@/utils/journal/model/person-fields';

describe('a day of the year', () => {
  const ours = (date: string, month: string, year: string) =>
    yearDayFromFields({ calendar: 'gregory', date, month, year });

  it.each([
    ['', '', '', null],
    ['2', 'M03', '', '03-02'],
    ['2', 'M03', '1984', '1984-03-02'],
    ['29', 'M02', '', '02-29'],
    ['29', 'M02', '2000', '2000-02-29'],
    ['29', 'M02', '1999', undefined],
    ['31', 'M04', '', undefined],
    ['0', 'M04', '', undefined],
    ['2', '', '', undefined],
    ['', '', '1984', undefined],
    ['two', 'M03', '', undefined],
    ['2', 'M03', '84', undefined],
    ['2', 'M03', '19845', undefined],
    [' 2 ', 'M12', ' 1984 ', '1984-12-02'],
  ])('of day "%s", month "%s", year "%s" is %s', (date, month, year, day) => {
    expect(ours(date, month, year)).toBe(day);
  });

  it.each([
    ['14', 'M05L', '5784', 'hebrew:5784-M05L-14'],
    ['14', 'M05L', '', 'hebrew:M05L-14'],
    ['31', 'M05L', '', undefined],
    ['', 'M05L', '', undefined],
  ])('of another calendar: day "%s", month "%s", year "%s" is %s', (date, month, year, day) => {
    expect(yearDayFromFields({ calendar: 'hebrew', date, month, year })).toBe(day);
  });

  it.each([null, '03-02', '1984-12-31', 'persian:1360-M01-01', 'chinese:M02L-30'])(
    '%s in parts is the same again',
    (day) => {
      expect(yearDayFromFields(fieldsOfYearDay(day))).toBe(day);
    },
  );
});

it.each([
  ['Marie, Mimi', ['Marie', 'Mimi']],
  [' Marie ,, Marie , ', ['Marie']],
  ['', []],
  ['小李、李雷', ['小李', '李雷']],
  ['a,b,c,d', ['a', 'b', 'c']],
  ['abcdefgh', ['abcde']],
])('names from "%s"', (typed, names) => {
  expect(namesFrom(typed, 5, 3)).toEqual(names.map((name) => name.slice(0, 5)));
});
