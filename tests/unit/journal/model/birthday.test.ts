import { describe, expect, it } from 'vitest';
import { birthdayFrom, birthdayParts, namesFrom } from '@/utils/journal/model/birthday';

describe('a birthday', () => {
  it.each([
    ['', '', '', null],
    ['2', '3', '', '03-02'],
    ['2', '3', '1984', '1984-03-02'],
    ['29', '2', '', '02-29'],
    ['29', '2', '2000', '2000-02-29'],
    ['29', '2', '1999', undefined],
    ['31', '4', '', undefined],
    ['0', '4', '', undefined],
    ['2', '', '', undefined],
    ['', '', '1984', undefined],
    ['two', '3', '', undefined],
    ['2', '3', '84', undefined],
    ['2', '3', '19845', undefined],
    [' 2 ', '12', ' 1984 ', '1984-12-02'],
  ])('of day "%s", month "%s", year "%s" is %s', (date, month, year, birthday) => {
    expect(birthdayFrom({ date, month, year })).toBe(birthday);
  });

  it.each([null, '03-02', '1984-12-31'])('%s in parts is the same again', (birthday) => {
    expect(birthdayFrom(birthdayParts(birthday))).toBe(birthday);
  });
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
