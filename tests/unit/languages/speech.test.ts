/** A message as it is said: numbers, forms and names of another direction. */
import { describe, expect, it } from 'vitest';
import { parsed, patternsIn, variablesOf } from '@/modules/messages';
import { pretend, pretendAll } from '@/modules/tested-build/pretend';
import { languageFor } from '@/utils/languages/languages';
import { isolated, type MessagePatterns, speechOf } from '@/utils/languages/speech';
import type { GetMessage } from '@/utils/shared/messages';

const FTL = `
plain = Nothing is put in
named = Kept for { $name }
days = { $count ->
    [one] one day
   *[other] { $count } days
}
tage = { $count ->
    [zero] صفر
    [one] يوم
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
`;
const patterns = patternsIn(FTL, 'here') as MessagePatterns;
const say = (tag: string, direction: 'ltr' | 'rtl' = 'ltr') =>
  speechOf(tag, { name: tag, direction }, patterns).message as unknown as (
    key: string,
    given?: object,
  ) => string;

describe('a message', () => {
  it.each([
    ['en', 'plain', undefined, 'Nothing is put in'],
    ['en', 'named', { name: 'Anna' }, 'Kept for Anna'],
    ['en', 'days', { count: 1 }, 'one day'],
    ['en', 'days', { count: 1200 }, '1,200 days'],
    ['de', 'days', { count: 1200 }, '1.200 days'],
    ['ar-EG', 'tage', { count: 2 }, 'يومان'],
    ['ar-EG', 'tage', { count: 3 }, '٣ أيام'],
    ['en', 'nowhere', undefined, 'nowhere'],
  ])('%s: %s', (tag, key, given, said) => {
    expect(say(tag)(key, given)).toBe(said);
  });

  it('keeps a name of the other direction from turning what stands beside it', () => {
    expect(say('en')('named', { name: 'سارة' })).toBe('Kept for \u2068سارة\u2069');
    expect(say('ar', 'rtl')('named', { name: 'Anna' })).toBe('Kept for \u2068Anna\u2069');
    expect(isolated('3 + 4', 'rtl')).toBe('3 + 4');
  });

  it('is told which language it is in', () => {
    const { message } = speechOf('ar', { name: 'ar', direction: 'rtl' }, {});
    expect((message as GetMessage)('language')).toBe('ar');
    expect((message as GetMessage)('direction')).toBe('rtl');
  });
});

it('what is no Fluent is refused, with its line', () => {
  expect(() => parsed('one = One\ntwo = { $\n', 'messages.ftl')).toThrow('messages.ftl:2');
});

it('a message says what it asks for, in its forms as well', () => {
  expect(variablesOf(patterns.days)).toEqual(['count']);
  expect(variablesOf(patterns.plain)).toEqual([]);
});

describe('the language', () => {
  it.each([
    [null, ['de-AT', 'en'], 'de'],
    [null, ['nl', 'de', 'en'], 'de'],
    [null, ['nl'], 'en'],
    [null, [], 'en'],
    ['de', ['en-GB'], 'de'],
    // Of another version of ours, on another computer.
    ['xx', ['de'], 'de'],
  ])('chosen %s, wished %j: %s', (chosen, wished, language) => {
    expect(languageFor(chosen, wished)).toBe(language);
  });
});

describe('a pretended language', () => {
  it('has accents and is longer, and keeps the blanks around a text', () => {
    expect(pretend('Save ', 'en-XA')).toMatch(/^Šåṽé \S.* $/u);
    expect(pretend(' · ', 'en-XA')).toBe(' · ');
  });

  it('reads from right to left, word by word', () => {
    expect(pretend('Save it.', 'ar-XB')).toBe('\u200f\u202eSave\u202c \u202eit\u202c.');
  });

  it('leaves variables and the names of forms as they are', () => {
    const said = speechOf(
      'en-XA',
      { name: 'x', direction: 'ltr' },
      pretendAll(patterns, 'en-XA') as MessagePatterns,
    ).message as unknown as (key: string, given: object) => string;
    expect(said('days', { count: 3 })).toMatch(/^3 ðåýš/u);
    expect(said('named', { name: 'Anna' })).toMatch(/^Ķéþţ .*Anna$/u);
  });
});
