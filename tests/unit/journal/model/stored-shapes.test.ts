/** An example of each version of what is kept beside the entries, as it was stored. */
import { describe, expect, it } from 'vitest';
import { idInKey, keysOfPart, type monthOf, partOf } from '@/utils/journal/model/keys';
import { mergedPerson, withoutPerson } from '@/utils/journal/model/merge-people';
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

  it.each<[version: number, value: object]>([
    [1, person],
    [2, person],
    [2, { ...person, hushed: true }],
    [2, { ...person, hushed: false }],
  ])('as version %i stored them is read', (v, value) => {
    expect(personShape.read({ v, value })).toEqual({ state: 'ok', value });
  });

  it('is not written as an older version would read them, which knows nothing of peace', () => {
    expect(personShape.write({ ...person, hushed: true }).v).toBe(2);
  });
});

describe('keys', () => {
  it.each([
    ['2026-11-24/001795500000000/a/b', '2026-11', 'a/b'],
    ['person/a/b', 'people', 'a/b'],
    ['intention/a', 'intentions', 'a'],
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
    const hushed = person('Ann', { hushed: true });
    expect(mergedPerson(hushed, person('Anna')).hushed).toBe(true);
    expect(mergedPerson(person('Anna'), hushed).hushed).toBe(true);
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
