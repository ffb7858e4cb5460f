import { describe, expect, it } from 'vitest';
import { parseDay, type Tense, withoutDay } from '@/utils/journal/writing/parse-day-in-words';

/** A Wednesday. */
const TODAY = '2026-11-25';

/** The day that is named, and the line without it. */
const said = (line: string, tense: Tense, today = TODAY) => {
  const found = parseDay(line, today, tense);
  return found && { day: found.day, words: line.slice(found.from, found.to) };
};

describe('of what happened', () => {
  it.each<[string, string, string]>([
    ['called my sister yesterday', '2026-11-24', 'yesterday'],
    ['Yesterday evening Tom came', '2026-11-24', 'Yesterday evening'],
    ['talked all last night', '2026-11-24', 'last night'],
    ['the day before yesterday', '2026-11-23', 'the day before yesterday'],
    ['walked with Anna last Sunday', '2026-11-22', 'last Sunday'],
    ['on Monday Tom helped me', '2026-11-23', 'on Monday'],
    ['on Friday morning', '2026-11-20', 'on Friday morning'],
    // Of the day it is today, the one before is meant: else it would be "today".
    ['on Wednesday', '2026-11-18', 'on Wednesday'],
    ['two days ago', '2026-11-23', 'two days ago'],
    ['3 days ago', '2026-11-22', '3 days ago'],
    ['a week ago', '2026-11-18', 'a week ago'],
    ['2 weeks ago', '2026-11-11', '2 weeks ago'],
    ['3 November', '2026-11-03', '3 November'],
    ['on the 3rd of November', '2026-11-03', 'on the 3rd of November'],
    ['on November 3rd', '2026-11-03', 'on November 3rd'],
    ['Nov 3, 2025', '2025-11-03', 'Nov 3, 2025'],
    // Without a year, the last one there was.
    ['24 December', '2025-12-24', '24 December'],
    ['25 November', '2026-11-25', '25 November'],
    ['29 February', '2024-02-29', '29 February'],
    ['2026-11-03', '2026-11-03', '2026-11-03'],
    ['13/11/2026', '2026-11-13', '13/11/2026'],
    ['11/13/2026', '2026-11-13', '11/13/2026'],
    ['gestern Abend mit Anna telefoniert', '2026-11-24', 'gestern Abend'],
    ['habe gestern zugehört', '2026-11-24', 'gestern'],
    ['vorgestern', '2026-11-23', 'vorgestern'],
    ['letzten Sonntag', '2026-11-22', 'letzten Sonntag'],
    ['am letzten Sonntag', '2026-11-22', 'am letzten Sonntag'],
    ['am Montag', '2026-11-23', 'am Montag'],
    ['am Sonntagabend', '2026-11-22', 'am Sonntagabend'],
    ['vor zwei Tagen', '2026-11-23', 'vor zwei Tagen'],
    ['vor einer Woche', '2026-11-18', 'vor einer Woche'],
    ['3. November', '2026-11-03', '3. November'],
    ['am 3. März 2025', '2025-03-03', 'am 3. März 2025'],
    ['am 3.11.', '2026-11-03', 'am 3.11.'],
    ['am 24.12.', '2025-12-24', 'am 24.12.'],
    ['3.11.2025', '2025-11-03', '3.11.2025'],
    ['3.11.25', '2025-11-03', '3.11.25'],
    // The first of two.
    ['yesterday, and on Monday too', '2026-11-24', 'yesterday'],
  ])('"%s"', (line, day, words) => {
    expect(said(line, 'past')).toEqual({ day, words });
  });

  it.each([
    'called my sister',
    'today',
    'tomorrow',
    'next Friday',
    'am Wochenende',
    'übermorgen',
    'yesterday’s cake',
    "on Monday's list",
    'every Sunday, or Sundays',
    'thursdays',
    'yesterdays',
    '2026-12-03',
    '2026-13-40',
    '31 November',
    '30.2.',
    '11/12/2026',
    '3/4 of it',
    'version 3.11.2',
    'he may 3 times',
    'a month ago',
    '0 days ago',
    '999 days ago',
    'at @Monday',
  ])('"%s" names no day', (line) => {
    expect(said(line, 'past')).toBeNull();
  });
});

describe('of what is meant', () => {
  it.each<[string, string, string]>([
    ['call her today', '2026-11-25', 'today'],
    ['tonight', '2026-11-25', 'tonight'],
    ['ask tomorrow morning', '2026-11-26', 'tomorrow morning'],
    ['the day after tomorrow', '2026-11-27', 'the day after tomorrow'],
    ['ask how it went on Friday', '2026-11-27', 'on Friday'],
    ['next Wednesday', '2026-12-02', 'next Wednesday'],
    ['in three days', '2026-11-28', 'in three days'],
    ['in a week', '2026-12-02', 'in a week'],
    ['on 3 January', '2027-01-03', 'on 3 January'],
    ['2026-12-24', '2026-12-24', '2026-12-24'],
    ['heute Abend', '2026-11-25', 'heute Abend'],
    ['morgen anrufen', '2026-11-26', 'morgen'],
    ['morgen früh', '2026-11-26', 'morgen früh'],
    ['heute Morgen', '2026-11-25', 'heute Morgen'],
    ['übermorgen', '2026-11-27', 'übermorgen'],
    ['am Freitag', '2026-11-27', 'am Freitag'],
    ['nächsten Montag', '2026-11-30', 'nächsten Montag'],
    ['in zwei Wochen', '2026-12-09', 'in zwei Wochen'],
    ['am 24.12.', '2026-12-24', 'am 24.12.'],
  ])('"%s"', (line, day, words) => {
    expect(said(line, 'future')).toEqual({ day, words });
  });

  it.each([
    'yesterday',
    'gestern',
    '3 November 2026',
    'last Friday',
    'guten Morgen sagen',
    'jeden Morgen',
  ])('"%s" names no day', (line) => {
    expect(said(line, 'future')).toBeNull();
  });
});

it('is right across the ends of months and years', () => {
  expect(said('yesterday', 'past', '2027-01-01')?.day).toBe('2026-12-31');
  expect(said('tomorrow', 'future', '2028-02-28')?.day).toBe('2028-02-29');
  expect(said('29 February', 'future', '2026-11-25')?.day).toBe('2028-02-29');
});

describe('the line without its day', () => {
  it.each<[string, string]>([
    ['called my sister yesterday', 'called my sister'],
    ['Called my sister, yesterday.', 'Called my sister.'],
    ['Anna called on Monday and was glad', 'Anna called and was glad'],
    ['Anna called on Monday, and was glad', 'Anna called, and was glad'],
    ['On Monday Anna helped me', 'Anna helped me'],
    ['On Monday, anna helped me', 'Anna helped me'],
    ['Habe gestern zugehört', 'Habe zugehört'],
    // What would be a question stays a line.
    ['Gestern hat Anna geholfen', 'Gestern hat Anna geholfen'],
    ['Gestern: Anna geholfen', 'Anna geholfen'],
    // A day alone is not a line.
    ['yesterday', 'yesterday'],
  ])('"%s"', (line, without) => {
    const found = parseDay(line, TODAY, 'past');
    if (!found) throw new Error('no day is named');
    expect(withoutDay(line, found)).toBe(without);
  });
});
