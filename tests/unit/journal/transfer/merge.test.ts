import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { entry } from '@/tests/unit/journal/generated-journals';
import type { Entry } from '@/utils/journal/model/entry';
import type { Tombstone } from '@/utils/journal/model/tombstone';
import {
  canonical,
  mergeOutcomeOf,
  mergeRecords,
  redirected,
  redirectsOf,
  restoreOutcomeOf,
  type Side,
} from '@/utils/journal/transfer/merge';

const gone = (goneAt: number, more: Partial<Tombstone> = {}): Tombstone => ({
  id: 'e0',
  what: 'entry',
  goneAt,
  into: null,
  ...more,
});
const sides: fc.Arbitrary<Side<Entry>> = fc.oneof(
  entry.map((value) => ({ value: { ...value, id: 'e0' }, tombstone: null })),
  fc.integer({ min: 1_000, max: 1_004 }).map((at) => ({ value: null, tombstone: gone(at) })),
  fc.constant({ value: null, tombstone: null }),
);
const first = fc.sample(entry, { numRuns: 1, seed: 1 })[0] as Entry;
const at = (changedAt: number, more: Partial<Entry> = {}): Side<Entry> => ({
  value: { ...first, people: [], ...more, changedAt },
  tombstone: null,
});
const deleted = (goneAt: number): Side<Entry> => ({ value: null, tombstone: gone(goneAt) });
const nothing: Side<Entry> = { value: null, tombstone: null };
const none = new Map();

describe('two journals that meet', () => {
  it('come to the same in any order, and a second meeting changes nothing', () => {
    fc.assert(
      fc.property(sides, sides, sides, (a, b, c) => {
        expect(canonical(mergeRecords(a, b))).toBe(canonical(mergeRecords(b, a)));
        expect(canonical(mergeRecords(mergeRecords(a, b), c))).toBe(
          canonical(mergeRecords(a, mergeRecords(b, c))),
        );
        expect(mergeRecords(mergeRecords(a, b), b)).toEqual(mergeRecords(a, b));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['the newest change wins', at(5, { words: 'new' }), at(4, { words: 'old' }), 'new'],
    ['an older file changes nothing', at(4, { words: 'old' }), at(5, { words: 'new' }), 'new'],
    ['a deletion holds against what it deleted', at(4), deleted(5), null],
    ['of equal age, the deletion holds', at(5), deleted(5), null],
    ['what was changed after a deletion is there', at(6, { words: 'w' }), deleted(5), 'w'],
    ['of equal age, both choose the same', at(5, { words: 'a' }), at(5, { words: 'b' }), 'b'],
  ])('%s', (_, a, b, words) => {
    expect(mergeRecords(a, b).value?.words ?? null).toBe(words);
    expect(mergeRecords(b, a).value?.words ?? null).toBe(words);
  });

  it('of equal age that differ in people, have the people of both', () => {
    expect(mergeRecords(at(5, { people: ['b'] }), at(5, { people: ['a'] })).value?.people).toEqual([
      'a',
      'b',
    ]);
  });

  it('a person who is forgotten stays so, whatever was changed of them', () => {
    const person = { value: { id: 'p', changedAt: 9 }, tombstone: null };
    const forgotten = { value: null, tombstone: gone(5, { id: 'p', what: 'person' }) };
    expect(mergeRecords(person, forgotten)).toEqual(forgotten);
  });
});

describe('what a file would do', () => {
  it.each([
    ['new', nothing, at(5)],
    ['same', at(5), at(5)],
    ['same', at(6), at(5, { words: 'older' })],
    ['changed', at(5), at(6, { words: 'newer' })],
    ['deleted', at(5), deleted(6)],
    ['staysDeleted', deleted(6), at(5)],
    ['new', deleted(5), at(6)],
    ['same', nothing, deleted(5)],
  ] as const)('%s', (fate, here, there) => {
    expect(mergeOutcomeOf(here, there, none, false).fate).toBe(fate);
  });

  it('brings back what was deleted here, where that is wished, and newer than its deletion', () => {
    const { fate, after } = mergeOutcomeOf(deleted(6), at(5), none, true);
    expect([fate, after.value?.changedAt, after.tombstone]).toEqual(['new', 7, null]);
  });
});

describe('a copy that is put back', () => {
  it.each([
    ['brings back what was deleted since', deleted(7), at(5), 'new', 100],
    ['makes what was changed since as it was', at(7), at(5, { words: 'then' }), 'changed', 100],
    ['is newer than a clock that went back', at(700), at(5, { words: 'then' }), 'changed', 701],
    ['leaves what is as it was', at(7), at(5), 'same', 7],
    ['keeps its own stamp where nothing is here', nothing, at(5), 'new', 5],
    ['takes nothing away', at(7), nothing, 'same', 7],
  ] as const)('%s', (_, here, then, fate, changedAt) => {
    const outcome = restoreOutcomeOf(here, then, 100);
    expect([outcome.fate, outcome.after.value?.changedAt]).toEqual([fate, changedAt]);
  });
});

describe('names that are gone', () => {
  const redirects = redirectsOf([
    gone(1, { id: 'ann', what: 'person', into: 'anna' }),
    gone(1, { id: 'anna', what: 'person', into: 'a' }),
    gone(1, { id: 'bo', what: 'person' }),
    gone(1, { id: 'x', what: 'person', into: 'y' }),
    gone(1, { id: 'y', what: 'person', into: 'x' }),
    gone(1, { id: 'c' }),
  ]);
  it.each([
    ['follow', ['ann', 'c'], ['a', 'c']],
    ['leave', ['bo'], []],
    ['are there once', ['ann', 'a'], ['a']],
    ['leave where they became one in a ring', ['x', 'c'], ['c']],
    ['are untouched where nothing is gone', ['d', 'c'], ['d', 'c']],
  ])('%s', (_, people, after) => {
    expect(redirected({ id: 'e', changedAt: 0, people }, redirects).people).toEqual(after);
  });
});
