import { describe, expect, it } from 'vitest';
import { parseDay, type Tense, withoutDay } from '@/utils/journal/writing/parse-day-in-words';
import { linesOf } from '@/utils/languages/lines';

/** German and, as always, English. */
const BOTH = await linesOf('de');

/** A Wednesday. */
const TODAY = '2026-11-25';

/** The day that is named for sure, and its words. */
const said = (line: string, tense: Tense, today = TODAY) => {
  const found = parseDay(line, today, tense, BOTH);
  return found?.sure ? { day: found.day, words: line.slice(found.from, found.to) } : null;
};
const offered = (line: string, tense: Tense) => {
  const found = parseDay(line, TODAY, tense, BOTH);
  return found && !found.sure ? found.day : null;
};

describe('of what happened', () => {
  it.each<[string, string, string]>([
    ['called my sister yesterday', '2026-11-24', 'yesterday'],
    ['Yesterday evening Tom came', '2026-11-24', 'Yesterday evening'],
    ['CALLED MY SISTER YESTERDAY', '2026-11-24', 'YESTERDAY'],
    ['Tom called: Yesterday we met', '2026-11-24', 'Yesterday'],
    ['🌸 Yesterday Tom came', '2026-11-24', 'Yesterday'],
    ['Called her yesterday', '2026-11-24', 'yesterday'],
    ['Ben came over yesterday', '2026-11-24', 'yesterday'],
    ['Stopped by yesterday', '2026-11-24', 'yesterday'],
    ['He was ill. Called him yesterday', '2026-11-24', 'yesterday'],
    ['Mum’s birthday: called her yesterday, 5 minutes', '2026-11-24', 'yesterday'],
    ["Didn't like it, but went to Tom's yesterday", '2026-11-24', 'yesterday'],
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
    ['on 3 May', '2026-05-03', 'on 3 May'],
    ['Made soup on 3 May, for Ben', '2026-05-03', 'on 3 May'],
    ['On 3 May Anna helped me', '2026-05-03', 'On 3 May'],
    ['On 3 May called Ana', '2026-05-03', 'On 3 May'],
    ['on 3 May we met', '2026-05-03', 'on 3 May'],
    ['on the 3rd of November', '2026-11-03', 'on the 3rd of November'],
    ['on November 3rd', '2026-11-03', 'on November 3rd'],
    ['3 November 2025', '2025-11-03', '3 November 2025'],
    ['Nov 3, 2025', '2025-11-03', 'Nov 3, 2025'],
    // Without a year, the last one there was.
    ['on 24 December', '2025-12-24', 'on 24 December'],
    ['Helped Al on 3 May', '2026-05-03', 'on 3 May'],
    ['Helped\u00a0Ann on\u00a0Monday', '2026-11-23', 'on\u00a0Monday'],
    ['Oma am 3.\u202fNovember besucht', '2026-11-03', 'am 3.\u202fNovember'],
    ['on 25 November', '2026-11-25', 'on 25 November'],
    ['on 29 February', '2024-02-29', 'on 29 February'],
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
    ['am 3. November', '2026-11-03', 'am 3. November'],
    ['am 3. März 2025', '2025-03-03', 'am 3. März 2025'],
    ['Oma am 3.11. besucht', '2026-11-03', 'am 3.11.'],
    ['am 24.12.', '2025-12-24', 'am 24.12.'],
    ['3.11.2025', '2025-11-03', '3.11.2025'],
    ['am 3.11.25', '2025-11-03', 'am 3.11.25'],
  ])('"%s"', (line, day, words) => {
    expect(said(line, 'past')).toEqual({ day, words });
  });

  // Each may be meant, and what else it may be would lose its words.
  it.each<[string, string]>([
    ['Sat with Jan 20 minutes', '2026-01-20'],
    ['Listened to April 2 hours', '2026-04-02'],
    ['Lent Apr 12 books', '2026-04-12'],
    ['Gave June 5 apples', '2026-06-05'],
    ['Called on May 4 times', '2026-05-04'],
    ['Went to the 4th of July party with Ben', '2026-07-04'],
    ['Helped on the 4th of July parade', '2026-07-04'],
    ['3 November', '2026-11-03'],
    ['Half 3. Mai', '2026-05-03'],
    ['Oma besucht, 3.11.', '2026-11-03'],
    ['Version 3.11.25 erklärt', '2025-11-03'],
    ['Foto vom 3. März 2025 gezeigt', '2025-03-03'],
    ['Um 7.10. geredet', '2026-10-07'],
    // The line would break off without it.
    ['Apologised for yesterday', '2026-11-24'],
    ['Talked about last night with Ann', '2026-11-24'],
    ['Thanked Tom for last Sunday', '2026-11-22'],
    ['Forgave the one from 3 days ago', '2026-11-22'],
    ['Thought of Ben more than a week ago', '2026-11-18'],
    ['Called over two weeks ago', '2026-11-11'],
    ['Reflected on yesterday', '2026-11-24'],
    ['Called her only yesterday', '2026-11-24'],
    ['Called yesterday and today', '2026-11-24'],
    ['yesterday, and on Monday too', '2026-11-24'],
    ['Mich für gestern entschuldigt', '2026-11-24'],
    ['Über gestern gesprochen', '2026-11-24'],
    ['Seit letzten Sonntag jeden Tag angerufen', '2026-11-22'],
    // It may be of another day than the act.
    ['Comforted the boy who fell yesterday', '2026-11-24'],
    ['Held Ann, whose dog died last Sunday', '2026-11-22'],
    ['Anna getröstet, deren Hund gestern starb', '2026-11-24'],
    ['Visited on the last Sunday of Advent', '2026-11-22'],
    ['His last Sunday at work: brought cake', '2026-11-22'],
    ['Forgave him for what he said yesterday', '2026-11-24'],
    ['Asked Ann how her exam went yesterday', '2026-11-24'],
    ['Told Tom that on Monday we would meet', '2026-11-23'],
    // A weekday and its date, of which one would be left.
    ['Am Montag, den 23.11.2026 Oma besucht', '2026-11-23'],
    ['Oma am Montag, dem 23.11., besucht', '2026-11-23'],
    ['Helped on Saturday (21 November 2026)', '2026-11-21'],
    ['Helped Saturday, 21 November 2026', '2026-11-21'],
    ['Helped on Sat, Nov 21, 2026', '2026-11-21'],
    // In another language what leads to it would be left.
    ['Vu Anne le 24/12/2025 au soir', '2025-12-24'],
    ['Llamé a mamá el 13/11/2026 por la tarde', '2026-11-13'],
    ['Ringde mamma den 13/11/2026', '2026-11-13'],
    // Of several days none is that of the whole line.
    ['Bought milk on Sunday and bread on Monday', '2026-11-22'],
    ['Fed the cat 3 days ago, and the dog two days ago', '2026-11-22'],
    ['Helped Jo on Monday, Tuesday and Friday', '2026-11-23'],
    ['Oma am Montag und Dienstag besucht', '2026-11-23'],
    // A title or a name.
    ['Sang Yesterday by the Beatles', '2026-11-24'],
    ['Yesterday by the Beatles, sung with Mum', '2026-11-24'],
    ['Das Lied Gestern gesungen', '2026-11-24'],
  ])('"%s" may mean %s', (line, day) => {
    expect(said(line, 'past')).toBeNull();
    expect(offered(line, 'past')).toBe(day);
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
    'Helped the 2 march home',
    'on march 3 miles',
    'a month ago',
    '0 days ago',
    '999 days ago',
    'at @Monday',
    '#yesterday',
    // Somebody’s name.
    'Frau Gestern besucht',
    'Helped Mrs. Yesterday',
    // Quoted.
    'Sang "Yesterday" by the Beatles',
    'Sang "Yesterday by the Beatles',
    'Sang “Yesterday” to Mum',
    'Sang „Gestern“ mit Oma',
    'Sang «Yesterday» to Mum',
    "Sang 'Yesterday' to Mum",
    'Sang ‘yesterday’ to Mum',
    'Sang *yesterday* to Mum',
    'Read her "on Monday" and "3 November 2025"',
    // German only in German.
    'Tipped her $4.5. She was happy',
    'Paid € 4.5. for her',
    'We met at 7.10. and talked',
    'I woke at 9 am 3. May was there',
    'I am Sonntag, she said',
    'Read the gestern poem to her',
  ])('"%s" names no day', (line) => {
    expect(parseDay(line, TODAY, 'past', BOTH)).toBeNull();
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
    ['Anna morgen anrufen', '2026-11-26', 'morgen'],
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

  it.each<[string, string]>([
    ['write to Tom by tomorrow', '2026-11-26'],
    ['look forward to tomorrow with Ann', '2026-11-26'],
    ['für morgen kochen', '2026-11-26'],
    ['Familie am schönen Tag Morgen sehen', '2026-11-26'],
  ])('"%s" may mean %s', (line, day) => {
    expect(said(line, 'future')).toBeNull();
    expect(offered(line, 'future')).toBe(day);
  });

  it.each([
    'yesterday',
    'gestern',
    '3 November 2026',
    'last Friday',
    'guten Morgen sagen',
    'jeden Morgen',
    'Frau Morgen anrufen',
    'frau morgen anrufen',
    'call Mrs Morgen',
    'sing "Tomorrow" with the children',
  ])('"%s" names no day', (line) => {
    expect(parseDay(line, TODAY, 'future', BOTH)).toBeNull();
  });
});

it('is right across the ends of months and years', () => {
  expect(said('yesterday', 'past', '2027-01-01')?.day).toBe('2026-12-31');
  expect(said('tomorrow', 'future', '2028-02-28')?.day).toBe('2028-02-29');
  expect(said('on 29 February', 'future', '2026-11-25')?.day).toBe('2028-02-29');
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
    // No sign is left over, whatever it was.
    ['Tea with Ben — yesterday', 'Tea with Ben'],
    ['Tea with Ben – yesterday', 'Tea with Ben'],
    ['Tea with Ben - yesterday', 'Tea with Ben'],
    ['Tea with Ben ― yesterday', 'Tea with Ben'],
    ['Tea with Ben · yesterday', 'Tea with Ben'],
    ['Tea with Ben | yesterday', 'Tea with Ben'],
    ['Tea with Ben; yesterday!', 'Tea with Ben!'],
    ['Tea with Ben (yesterday)', 'Tea with Ben'],
    ['Tea with Ben [yesterday].', 'Tea with Ben.'],
    ['Tea (yesterday) with Ben', 'Tea with Ben'],
    ['Tea, yesterday, with Ben', 'Tea, with Ben'],
    ['Tea — yesterday — with Ben', 'Tea — with Ben'],
    ['Yesterday — tea with Ben', 'Tea with Ben'],
    ['— yesterday tea with Ben', '— tea with Ben'],
    ['Tea yesterday 🌸', 'Tea 🌸'],
    ['Tea yesterday :)', 'Tea :)'],
    ['Tea yesterday — 🌸', 'Tea 🌸'],
    // A day alone is not a line.
    ['yesterday', 'yesterday'],
    ['— yesterday', '— yesterday'],
    ['(yesterday)', '(yesterday)'],
    ['🌸 yesterday', '🌸 yesterday'],
  ])('"%s"', (line, without) => {
    const found = parseDay(line, TODAY, 'past', BOTH);
    if (!found) throw new Error('no day is named');
    expect(withoutDay(line, found)).toBe(without);
  });
});
