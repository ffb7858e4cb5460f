/** An example of each version of what is kept beside the entries, as it was stored. */
import { describe, expect, it } from 'vitest';
import { askedId, askedShape } from '@/utils/journal/model/asked';
import { heardShape } from '@/utils/journal/model/heard';
import { intentionShape } from '@/utils/journal/model/intention';
import { idInKey, keysOfPart, type monthOf, partOf } from '@/utils/journal/model/keys';
import { mergedPerson, withoutPerson } from '@/utils/journal/model/merge-people';
import { occasionShape } from '@/utils/journal/model/occasion';
import { personShape } from '@/utils/journal/model/person';
import { stamped, tombstoneFor, tombstoneShape } from '@/utils/journal/model/tombstone';
import { monthIndexShape } from '@/utils/journal/search/query';
import {
  partKey,
  partShape,
  snapshotShape,
  unneededPartKeys,
} from '@/utils/journal/transfer/snapshot';
import { fingerprint, largeChangeShape, undoNotesShape } from '@/utils/journal/transfer/undo-log';
import type { Shape } from '@/utils/shared/versioned-schema';

const AT = 1_795_500_000_000;

describe('as version 1 stored it', () => {
  it.each<[string, Shape<unknown>, unknown]>([
    [
      'what was deleted',
      tombstoneShape as Shape<unknown>,
      { id: 'a', what: 'person', goneAt: AT, into: 'b' },
    ],
    [
      'a day in somebody’s life that comes once',
      occasionShape as Shape<unknown>,
      {
        ...{ id: 'a', words: 'Tom’s exam', people: ['t'], on: '2026-12-03', yearly: false },
        ...{ before: true, after: true, madeAt: AT, changedAt: AT },
      },
    ],
    [
      'a day that comes back',
      occasionShape as Shape<unknown>,
      {
        ...{ id: 'a', words: 'Grandma died', people: [], on: 'hebrew:M07-15', yearly: true },
        ...{ before: false, after: false, madeAt: AT, changedAt: AT },
      },
    ],
    [
      'what was heard',
      heardShape as Shape<unknown>,
      { id: 'a', people: ['b'], words: 'tea black', day: '2026-11-24', madeAt: AT, changedAt: AT },
    ],
    [
      'what was asked',
      askedShape as Shape<unknown>,
      { id: 'thanks/a', day: '2026-11-24', state: 'seen', changedAt: AT },
    ],
    [
      'a copy',
      snapshotShape as Shape<unknown>,
      { atMs: AT, parts: { '2026-11': 'x', people: 'y' }, entries: 3 },
    ],
    ['a part of copies', partShape as Shape<unknown>, { records: '[["2026-11-24/…", {}]]' }],
    [
      'a large change',
      largeChangeShape as Shape<unknown>,
      {
        what: 'import',
        atMs: AT,
        about: 'a.json',
        entries: { new: 1, changed: 2, deleted: 3 },
        choices: [{ area: 'sync', key: 'settings.pauses', before: null }],
      },
    ],
    [
      'how things were before it',
      undoNotesShape as Shape<unknown>,
      [['a', [{ key: '2026-11-24/…', before: { v: 2, value: {} }, left: null }]]],
    ],
  ])('%s is read', (_, shape, value) => {
    expect(shape.read({ v: 1, value })).toEqual({ state: 'ok', value });
  });
});

it('a month’s index is read as it is, and that of an older version as of no stamp', () => {
  const value = {
    stamp: 'x',
    keys: '-24/001795500000000/a',
    text: 'made tea',
    people: '\tp\t',
    kinds: 'h',
    directions: 'g',
  };
  expect(monthIndexShape.read({ v: 3, value })).toEqual({ state: 'ok', value });
  for (const v of [1, 2]) {
    expect(monthIndexShape.read({ v, value })).toEqual({
      state: 'ok',
      value: { ...value, stamp: '' },
    });
  }
});

describe('a day', () => {
  it.each([
    ['02-29', 'ok'],
    ['1980-12-31', 'ok'],
    ['02-30', 'bad'],
    ['1981-02-29', 'bad'],
  ])('born on %s: %s', (birthday, state) => {
    const person = { id: 'a', name: 'Anna', alsoCalled: [], birthday, changedAt: 0 };
    expect(personShape.read({ v: 1, value: person }).state).toBe(state);
  });
});

describe('somebody', () => {
  const person = { id: 'a', name: 'Anna', alsoCalled: ['Annie'], birthday: '02-29', changedAt: AT };

  it.each<[version: number, value: object, read: object]>([
    [1, person, person],
    [2, person, person],
    [2, { ...person, hushed: true }, { ...person, hushed: 'not-by-itself' }],
    [2, { ...person, hushed: false }, person],
    [3, person, person],
    [3, { ...person, hushed: 'died' }, { ...person, hushed: 'died' }],
    [3, { ...person, birthday: 'hebrew:M05L-14' }, { ...person, birthday: 'hebrew:M05L-14' }],
    [3, { ...person, mayBeQuiet: true }, { ...person, mayBeQuiet: true }],
  ])('as version %i stored them is read', (v, value, read) => {
    expect(personShape.read({ v, value })).toEqual({ state: 'ok', value: read });
  });

  it('is not written as an older version would read them, which knows nothing of peace', () => {
    expect(personShape.write({ ...person, hushed: 'died' }).v).toBe(3);
  });
});

describe('something one means to do', () => {
  const intention = {
    ...{ id: 'a', words: 'call Ben', people: ['b'], day: null, madeAt: AT, changedAt: AT },
    ...{ state: 'open', entryId: null },
  };

  it.each<[version: number, value: object]>([
    [1, intention],
    [2, intention],
    [2, { ...intention, moment: 'after lunch', minute: 780, inspiredBy: 'e' }],
  ])('as version %i stored it is read', (v, value) => {
    expect(intentionShape.read({ v, value })).toEqual({ state: 'ok', value });
  });
});

describe('keys', () => {
  it.each([
    ['2026-11-24/001795500000000/a/b', '2026-11', 'a/b'],
    ['person/a/b', 'people', 'a/b'],
    ['intention/a', 'intentions', 'a'],
    ['occasion/a', 'occasions', 'a'],
    ['asked/thanks/a', 'asked', 'thanks/a'],
    ['heard/a', 'heard', 'a'],
    ['gone/a', 'gone', 'a'],
    ['letter/a', 'letters', 'a'],
    ['index/2026-11', null, '2026-11'],
  ])('%s lies in %s', (key, part, id) => {
    expect([partOf(key), idInKey(key)]).toEqual([part, id]);
    if (!part) return;
    const [lower, upper] = keysOfPart(part as ReturnType<typeof monthOf>);
    expect(lower <= key && key <= upper).toBe(true);
  });
});

describe('stamps', () => {
  it('are newer than what they follow, even where the clock went back', () => {
    expect(stamped({ changedAt: 9 }, 5).changedAt).toBe(10);
    expect(stamped({ changedAt: 9 }, 50.7).changedAt).toBe(50);
    expect(tombstoneFor('entry', { id: 'a', changedAt: 9 }, 5)).toEqual({
      id: 'a',
      what: 'entry',
      goneAt: 10,
      into: null,
    });
  });
});

describe('two who become one', () => {
  const person = (name: string, more = {}) => ({
    id: name,
    name,
    alsoCalled: [],
    birthday: null,
    changedAt: 0,
    ...more,
  });

  it('answer to both names, each once', () => {
    const from = person('Ann', { alsoCalled: ['Anna', 'Annie'], birthday: '01-02' });
    const into = person('Anna', { alsoCalled: ['Annie'] });
    expect(mergedPerson(from, into)).toEqual({
      ...into,
      alsoCalled: ['Annie', 'Ann'],
      birthday: '01-02',
    });
    expect(mergedPerson(from, { ...into, birthday: '03-04' }).birthday).toBe('03-04');
  });

  it('are not brought up where one of them was not to be', () => {
    const hushed = person('Ann', { hushed: 'died', mayBeQuiet: true });
    expect(mergedPerson(hushed, person('Anna'))).toMatchObject({
      hushed: 'died',
      mayBeQuiet: true,
    });
    expect(mergedPerson(person('Anna'), hushed).hushed).toBe('died');
    expect(mergedPerson(person('Ann'), person('Anna'))).not.toHaveProperty('hushed');
  });

  it('are in an act once', () => {
    expect(withoutPerson(['a', 'b', 'c'], 'b', 'c')).toEqual(['a', 'c']);
    expect(withoutPerson(['a', 'b'], 'b', null)).toEqual(['a']);
  });
});

it('a part that no copy needs goes, and no other', () => {
  const snapshot = { atMs: AT, parts: { people: 'x' }, entries: 0 };
  const keys = [partKey('people', 'x'), partKey('people', 'y')];
  expect(unneededPartKeys(keys, [snapshot])).toEqual([partKey('people', 'y')]);
});

it('a record has the same mark in whatever order its fields lie', () => {
  expect(fingerprint({ a: 1, b: [2] })).toBe(fingerprint({ b: [2], a: 1 }));
  expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: 2 }));
  expect(fingerprint(null)).toBeNull();
});

it('what is asked has one id wherever it is asked, and none that is too long', () => {
  expect(askedId('before', 'a', '2026-12-03')).toBe('before/a/2026-12-03');
  const long = 'x'.repeat(64);
  expect(askedId('thanks', long)).toBe(askedId('thanks', long));
  expect(askedId('thanks', long).length).toBeLessThanOrEqual(64);
  expect(askedId('thanks', long)).not.toBe(askedId('thanks', `${long.slice(1)}y`));
});

it.each([
  ['2026-12-03', false, 'ok'],
  ['2026-02-30', false, 'bad'],
  ['02-29', true, 'ok'],
  ['02-29', false, 'bad'],
  ['hebrew:M13-01', true, 'ok'],
  ['martian:M01-01', true, 'bad'],
])('an occasion on %s, every year %s: %s', (on, yearly, state) => {
  const value = {
    ...{ id: 'a', words: 'x', people: [], on, yearly },
    ...{ before: true, after: true, madeAt: AT, changedAt: AT },
  };
  expect(occasionShape.read({ v: 1, value }).state).toBe(state);
});
