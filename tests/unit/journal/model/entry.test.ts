import { describe, expect, it } from 'vitest';
import { type Entry, entryKey, entryShape, keysBetween, PLAIN } from '@/utils/journal/model/entry';
import { lineFrom, MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';

/** As version 1 stored it. */
const first = {
  id: 'a',
  day: '2026-11-24',
  writtenAt: 1_795_500_000_000,
  changedAt: 1_795_500_000_000,
  words: 'Called my sister',
  direction: 'given',
} as const;
const entry: Entry = {
  ...PLAIN,
  ...first,
  kind: 'listening',
  people: ['sister'],
  need: 'Somebody who has time',
  note: 'An hour,\nand no advice.',
  feltBefore: 'rushed',
  feltAfter: 'warm',
  inspiredBy: 'b',
};

describe('an entry', () => {
  it('as stored in version 1 is read', () => {
    expect(entryShape.read({ v: 1, value: first })).toEqual({
      state: 'ok',
      value: { ...PLAIN, ...first },
    });
  });

  it('as stored in version 2 is read', () => {
    expect(entryShape.read({ v: 2, value: entry })).toEqual({ state: 'ok', value: entry });
  });

  it.each([
    ['no words', { words: '' }],
    ['a day that is none', { day: 'yesterday' }],
    ['an unknown direction', { direction: 'owed' }],
    ['an unknown kind', { kind: 'duty' }],
    ['an empty note', { note: '' }],
  ])('with %s does not parse', (_, change) => {
    expect(entryShape.read({ v: 2, value: { ...entry, ...change } }).state).toBe('bad');
  });
});

describe('keys', () => {
  it('order by day, then by when it was written', () => {
    const keys = [
      entryKey({ ...entry, day: '2026-11-23', writtenAt: 9e12 }),
      entryKey({ ...entry, writtenAt: 5 }),
      entryKey({ ...entry, writtenAt: 10 }),
      entryKey({ ...entry, day: '2027-01-01', writtenAt: 0 }),
    ];
    expect([...keys].sort()).toEqual(keys);
  });

  it('of a span of days hold all of its days and no other', () => {
    const [lower, upper] = keysBetween('2026-11-23', '2026-11-24');
    const inside = (day: string) => {
      const key = entryKey({ ...entry, day });
      return lower < key && key < upper;
    };
    expect(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map(inside)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('a line', () => {
  it.each([
    ['  called   my\n sister ', 'called my sister'],
    ['', null],
    [' \n\t ', null],
    ['x'.repeat(MAX_WORDS_LENGTH + 5), 'x'.repeat(MAX_WORDS_LENGTH)],
    // Nothing that could be seen.
    ['\u200b\u200b', null],
    ['\u200c\u200d\ufeff\u2060', null],
    ['\u00ad', null],
    ['\u200e\u202a\u2066', null],
    ['\u3164\uffa0\u115f\u1160', null],
    ['\u2800 \u180e', null],
    ['\u034f\ufe0f', null],
    ['\u0000\u001b', null],
    ['\u{e0001}\u{e0020}', null],
    ['\ud800', null],
    // They stay where they join what can be.
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['👩\u200d👧', '👩\u200d👧'],
    ['.', '.'],
    // No emoji, flag or letter with its marks is halved.
    [`${'x'.repeat(MAX_WORDS_LENGTH - 1)}🌸`, 'x'.repeat(MAX_WORDS_LENGTH - 1)],
    [`${'x'.repeat(MAX_WORDS_LENGTH - 2)}🇩🇪`, 'x'.repeat(MAX_WORDS_LENGTH - 2)],
    [`${'x'.repeat(MAX_WORDS_LENGTH - 3)}👩\u200d👧`, 'x'.repeat(MAX_WORDS_LENGTH - 3)],
    [`${'x'.repeat(MAX_WORDS_LENGTH - 1)}e\u0301`, 'x'.repeat(MAX_WORDS_LENGTH - 1)],
  ])('from %j', (typed, line) => {
    expect(lineFrom(typed)).toBe(line);
  });
});
