import { describe, expect, it } from 'vitest';
import {
  type KnownPerson,
  mentionAt,
  mentionChoices,
  parseMentions,
  personCalled,
  withMention,
} from '@/utils/journal/writing/mentions';
import { linesOf } from '@/utils/languages/lines';

/** German and, as always, English. */
const BOTH = await linesOf('de');

const person = (name: string, ...alsoCalled: string[]): KnownPerson => ({
  id: name,
  name,
  alsoCalled,
});
const EVERYBODY = [
  person('Anna'),
  person('Anna Maria'),
  person('Bob', 'Robert'),
  person('Jürgen'),
  person('Mrs. O’Neill'),
  person('王芳'),
  person('سارة أحمد'),
];

describe('a name that is being typed', () => {
  // "|" is the caret.
  it.each([
    ['called @|', { from: 7, to: 8, query: '' }],
    ['called @An|', { from: 7, to: 10, query: 'An' }],
    ['@Anna Mar|', { from: 0, to: 9, query: 'Anna Mar' }],
    ['@A|nna came', { from: 0, to: 5, query: 'A' }],
    ['with (@Jü|', { from: 6, to: 9, query: 'Jü' }],
    ['＠王|', { from: 0, to: 2, query: '王' }],
    ['met @Anna and @Bo|', { from: 14, to: 17, query: 'Bo' }],
    ['wrote to me@example|', null],
    ['called |@Anna', null],
    ['met @ home|', null],
    ['nobody|', null],
  ])('%s', (at, naming) => {
    const caret = at.indexOf('|');
    expect(mentionAt(at.replace('|', ''), caret)).toEqual(naming);
  });
});

describe('who may be meant', () => {
  it.each<[string, string[] | null, string | null]>([
    ['', ['Anna', 'Anna Maria', 'Bob', 'Jürgen', 'Mrs. O’Neill'], null],
    ['an', ['Anna', 'Anna Maria'], 'an'],
    // Another word of the name, another name, without accents, from another script.
    ['mar', ['Anna Maria'], 'mar'],
    ['rob', ['Bob'], 'rob'],
    ['jur', ['Jürgen'], 'jur'],
    ['JÜ', ['Jürgen'], 'JÜ'],
    ['王', ['王芳'], '王'],
    ['سارة', ['سارة أحمد'], 'سارة'],
    // Both are meant by it: one of them has to be chosen.
    ['Anna', ['Anna', 'Anna Maria'], null],
    ['Anna M', ['Anna Maria'], 'Anna M'],
    // Only one is, and needs no choosing.
    ['Jürgen', null, null],
    ['Anna ', null, null],
    // Nobody yet.
    ['Zoë', [], 'Zoë'],
    ['Zoë van', null, null],
    ['Zoë Van', [], 'Zoë Van'],
    // The line goes on.
    ['Zoë helped me', null, null],
    ['Anna helped', null, null],
    ['Zoë ', null, null],
    ['5pm', null, null],
  ])('"%s"', (query, people, make) => {
    const choices = mentionChoices(query, EVERYBODY);
    expect(choices?.people.map(({ name }) => name) ?? null).toEqual(people);
    expect(choices?.make ?? null).toBe(make);
  });
});

describe('the line with a name chosen', () => {
  it.each([
    ['called @an|', 'Anna', 'called @Anna |'],
    ['called @an| today', 'Anna', 'called @Anna |today'],
    ['thanks, @an|.', 'Anna', 'thanks, @Anna|.'],
    ['@a|nn came', 'Anna Maria', '@Anna Maria |came'],
  ])('%s', (before, name, after) => {
    const caret = before.indexOf('|');
    const typed = before.replace('|', '');
    const naming = mentionAt(typed, caret);
    if (!naming) throw new Error('no name is being typed');
    const { typed: now, caret: at } = withMention(typed, naming, name);
    expect(`${now.slice(0, at)}|${now.slice(at)}`).toBe(after);
  });
});

describe('names in a line', () => {
  it.each<[string, string, string[], string[]]>([
    ['Called @Anna', 'Called Anna', ['Anna'], []],
    ['@Anna Maria and @Bob came', 'Anna Maria and Bob came', ['Anna Maria', 'Bob'], []],
    ['@Anna Marianne called', 'Anna Marianne called', ['Anna'], []],
    ['@Annabel called', 'Annabel called', [], ['Annabel']],
    ['@anna twice, @Anna', 'anna twice, Anna', ['Anna'], []],
    ['@Robert', 'Robert', ['Bob'], []],
    ['@Mrs. O’Neill’s cat', 'Mrs. O’Neill’s cat', ['Mrs. O’Neill'], []],
    ['@Ju\u0308rgen came', 'Ju\u0308rgen came', ['Jürgen'], []],
    ['＠王芳打了电话', '王芳打了电话', ['王芳'], []],
    ['@سارة أحمد ساعدتني', 'سارة أحمد ساعدتني', ['سارة أحمد'], []],
    ['@Zoë and @Jean-Luc', 'Zoë and Jean-Luc', [], ['Zoë', 'Jean-Luc']],
    ['me@example.org', 'me@example.org', [], []],
    ['@ home at @5pm', '@ home at @5pm', [], []],
    ['nobody', 'nobody', [], []],
    // Initials and titles have stops of their own.
    ['Tea with @J.R.', 'Tea with J.R.', [], ['J.R.']],
    ['Tea with @J.R. today', 'Tea with J.R. today', [], ['J.R.']],
    ['@J.R.R.Tolkien wrote', 'J.R.R.Tolkien wrote', [], ['J.R.R.Tolkien']],
    ['@J.Ewing, @J.-P. and @Å.B.', 'J.Ewing, J.-P. and Å.B.', [], ['J.Ewing', 'J.-P.', 'Å.B.']],
    ['@O.J.’s dog', 'O.J.’s dog', [], ['O.J.']],
    ['Called @J. Then left', 'Called J. Then left', [], ['J']],
    ['Called @Ben. Then left', 'Called Ben. Then left', [], ['Ben']],
    ['Saw @Dr. Who and @Mrs Hall', 'Saw Dr. Who and Mrs Hall', [], ['Dr. Who', 'Mrs Hall']],
    ['@Frau Müller brachte Suppe', 'Frau Müller brachte Suppe', [], ['Frau Müller']],
    ['Mit @Herrn Öz geredet', 'Mit Herrn Öz geredet', [], ['Herrn Öz']],
    [
      'Met @Miss Brown and @Uncle Ben',
      'Met Miss Brown and Uncle Ben',
      [],
      ['Miss Brown', 'Uncle Ben'],
    ],
    ['@Frau angerufen', 'Frau angerufen', [], ['Frau']],
    ['Zoë: @Zoë’s cat', 'Zoë: Zoë’s cat', [], ['Zoë']],
  ])('%s', (typed, words, people, fresh) => {
    const named = parseMentions(typed, EVERYBODY, BOTH);
    expect(named.words).toBe(words);
    expect(named.people.map(({ name }) => name)).toEqual(people);
    expect(named.fresh).toEqual(fresh);
  });
});

it('a name of one letter is not that of somebody whose name begins with it and a stop', () => {
  const people = [person('J'), person('J.R.'), person('Dr')];
  const named = (line: string) => {
    const { people: found, fresh } = parseMentions(line, people, BOTH);
    return [...found.map(({ name }) => name), ...fresh];
  };
  expect(named('@J.R. came')).toEqual(['J.R.']);
  expect(named('@J.B. came')).toEqual(['J.B.']);
  expect(named('@J. Then he left')).toEqual(['J']);
  expect(named('@Dr. Who came')).toEqual(['Dr. Who']);
});

it('whose name is only the beginning of the one that stands there is not meant', () => {
  const people = ['Anna', 'O', '민수', 'Ayşe', 'O’Neill', 'Mary Ann'].map((each) => person(each));
  const named = (line: string) => {
    const { people: found, fresh } = parseMentions(line, people, BOTH);
    return [found.map(({ name }) => name), fresh];
  };
  expect(named('@Anna-Lena came')).toEqual([[], ['Anna-Lena']]);
  expect(named('@O’Brien came')).toEqual([[], ['O’Brien']]);
  expect(named('@Anna - tea')).toEqual([['Anna'], []]);
  expect(named("@O'Neill came")).toEqual([['O’Neill'], []]);
  expect(named('@Ayşe’ye yardım')).toEqual([['Ayşe'], []]);
  expect(named('@Mary Ann’s tea')).toEqual([['Mary Ann'], []]);
  expect(named("@Ben'll come, @Tom’d too")).toEqual([[], ['Ben', 'Tom']]);
  // What Korean sets behind a name is not a part of it.
  expect(named('@민수와 차를 마셨다')).toEqual([['민수'], []]);
  expect(named('@민수씨에게 전화했다')).toEqual([['민수'], []]);
  expect(named('@민수정 왔다')).toEqual([[], ['민수정']]);
});

it('somebody is found by each of their names, whatever its case and accents', () => {
  expect(personCalled(EVERYBODY, 'robert')?.name).toBe('Bob');
  expect(personCalled(EVERYBODY, 'JURGEN')?.name).toBe('Jürgen');
  expect(personCalled(EVERYBODY, "mrs. o'neill")?.name).toBe('Mrs. O’Neill');
  expect(personCalled(EVERYBODY, 'Ann')).toBeUndefined();
});
