import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { DIRECTIONS, type Entry, entryKey, newEntry } from '@/utils/journal/model/entry';
import { monthOf } from '@/utils/journal/model/keys';
import type { Person } from '@/utils/journal/model/person';
import { foldedWords, foldText } from '@/utils/journal/search/fold-text';
import {
  mayMatch,
  monthBloomFilterOf,
  monthBloomFilterShape,
} from '@/utils/journal/search/month-bloom-filter';
import {
  coversMonth,
  matchingKeys,
  monthIndexOf,
  monthIndexShape,
  prepareQuery,
  type Query,
} from '@/utils/journal/search/query';
import { KINDS } from '@/utils/shared/kinds';

describe('folded', () => {
  it.each([
    ['Élise', 'elise'],
    ['STRASSE', 'straße'],
    ['groß', 'GROẞ'],
    ['groß', 'GROSS'],
    ["can't", 'can’t'],
    ['O’Neill', "O'Neill"],
    ['Okʼina', 'ok‘ina'],
    ['GROẞ', 'gross'],
    ['İstanbul', 'istanbul'],
    ['DİYARBAKIR', 'diyarbakır'],
    ['DIYARBAKIR', 'diyarbakır'],
    ['ﬁnal oﬃce', 'FINAL OFFICE'],
    ['ŒUVRE', 'œuvre'],
    ['Ǆ ǅ', 'ǆ ǆ'],
    ['ΣΊΣΥΦΟΣ', 'σίσυφος'],
    ['ᾼ', 'α'],
    ['ŉ', 'ʼN'],
    ['ԵՒ', 'և'],
    ['Işık', 'isik'],
    ['Søren Łódź', 'soren lodz'],
    ['ΟΔΟΣ', 'οδός'],
    ['Ёлка', 'елка'],
    ['مُحَمَّد', 'محمد'],
    ['שָׁלוֹם', 'שלום'],
    ['ＡＢＣ１', 'abc1'],
    ['a\u00a0\n b', 'A b'],
    ['한국', '한국'],
  ])('%j and %j are the same', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it.each([
    ['か', 'が'],
    ['कि', 'क'],
  ])('%j and %j are not', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  it('a letter is the same in whatever case it is written, in every script', () => {
    const differ: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const letter = String.fromCodePoint(code);
      const cases = [letter.toLowerCase(), letter.toUpperCase()];
      if (cases.every((each) => each === letter)) continue;
      // An iota below is a mark, which may be left out; in capitals it would be a letter.
      if (letter.normalize('NFD').includes('\u0345')) continue;
      // At the end of a word a small sigma is another one.
      const folded = new Set([letter, ...cases].map((each) => foldText(`α${each}`)));
      if (folded.size > 1) differ.push(letter);
    }
    expect(differ).toEqual([]);
  });

  it('a folded text folds to itself, and has no line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(text)).not.toMatch(/[\n\r]/);
      }),
    );
  });
});

it('kinds and directions are told apart by their first letter, as the index keeps them', () => {
  for (const names of [KINDS, DIRECTIONS]) {
    expect(new Set(names.map((name) => name.charAt(0))).size).toBe(names.length);
  }
});

const NAMES: Person[] = ['Anna', 'Bo', 'Ännchen'].map((name, i) => ({
  id: `p${i}`,
  name,
  alsoCalled: i === 1 ? ['Annabo'] : [],
  birthday: null,
  changedAt: 0,
}));
const WORDS = ['tea', 'Téa time', 'called', 'お茶を', 'ann', 'x', 'sister', 'a\nb'];

const entries = fc
  .array(
    fc.record({
      day: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-30'),
      words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
      note: fc.option(fc.constantFrom(...WORDS)),
      kind: fc.option(fc.constantFrom(...KINDS)),
      direction: fc.constantFrom(...DIRECTIONS),
      people: fc.uniqueArray(fc.constantFrom('p0', 'p1', 'p2', 'p', 'p00'), { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((made) =>
    made
      .map(
        ({ words, ...more }, i): Entry => ({
          ...newEntry(`id${i}`, words.join(' '), more.day, i),
          ...more,
        }),
      )
      .sort((a, b) => (entryKey(a) < entryKey(b) ? -1 : 1)),
  );

const queries: fc.Arbitrary<Query> = fc.record(
  {
    words: fc
      .array(fc.constantFrom('te', 'TEA', 'ann', 'bo', '茶', 'x', 'siste', 'b', ' ', 'zeppelin'), {
        maxLength: 3,
      })
      .map((words) => words.join(' ')),
    people: fc.uniqueArray(fc.constantFrom('p0', 'p1', 'nobody'), { maxLength: 2 }),
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
    directions: fc.uniqueArray(fc.constantFrom(...DIRECTIONS)),
    from: fc.constantFrom('', '2026-11-02', '2026-12-01'),
    to: fc.constantFrom('', '2026-11-02', '2026-10-01'),
  },
  { requiredKeys: [] },
);

/** As plain as it can be said. */
function holds(query: Query, entry: Entry): boolean {
  const names = NAMES.filter(({ id }) => entry.people.includes(id)).flatMap((person) => [
    person.name,
    ...person.alsoCalled,
  ]);
  const texts = [entry.words, entry.need, entry.note, entry.feltBefore, entry.feltAfter, ...names];
  const folded = texts.map((text) => foldText(text ?? ''));
  return (
    foldedWords(query.words ?? '').every((word) => folded.some((text) => text.includes(word))) &&
    (query.people ?? []).every((id) => entry.people.includes(id)) &&
    (!query.kinds?.length || (entry.kind !== null && query.kinds.includes(entry.kind))) &&
    (!query.directions?.length || query.directions.includes(entry.direction)) &&
    (!query.from || entry.day >= query.from) &&
    (!query.to || entry.day <= query.to)
  );
}

it('the index finds what reading every entry would find, newest first', () => {
  fc.assert(
    fc.property(entries, queries, (journal, query) => {
      const read = monthIndexShape.read(monthIndexShape.write(monthIndexOf(journal, 'now')));
      if (read.state !== 'ok') throw new Error('the index does not parse');
      const ready = prepareQuery(query, NAMES);
      const hints = monthBloomFilterShape.read(
        monthBloomFilterShape.write(monthBloomFilterOf(read.value)),
      );
      if (hints.state !== 'ok') throw new Error('the hints do not parse');
      const may = coversMonth(ready, '2026-11') && mayMatch(ready, hints.value);
      const keys = may ? [...matchingKeys(ready, '2026-11', read.value)] : [];
      const plainly = journal.filter((entry) => holds(query, entry)).map(entryKey);
      expect(keys).toEqual(plainly.reverse());
    }),
    { numRuns: 2_000 },
  );
});

describe('hints', () => {
  it('pass over most of what is not there', () => {
    const entries = [
      newEntry('a', 'Called my sister, and made tea for the neighbour', '2026-11-01', 1),
    ];
    const hints = monthBloomFilterOf(monthIndexOf(entries, 'now'));
    const may = (words: string, people: string[] = []) =>
      mayMatch(prepareQuery({ words, people }, NAMES), hints);
    expect([may('siste'), may('te'), may('s'), may('sister neighbour')]).toEqual(
      Array(4).fill(true),
    );
    expect([may('zeppelin'), may('sister zep'), may('q x'), may('', ['p0'])]).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  /** Lines of a month, each with three words that are in no other and one of forty people. */
  const month = (count: number) => {
    const lines = Array.from({ length: count }, (_, i) => ({
      ...newEntry(`${i}`, [0, 1, 2].map((nth) => word(i * 3 + nth)).join(' '), '2026-11-01', i),
      people: [`friend-${i % 40}`],
    }));
    return monthBloomFilterOf(monthIndexOf(lines, 'now'));
  };
  /** Five letters of a hundred, as if thrown. */
  const word = (nth: number) =>
    String.fromCharCode(
      ...[1, 2, 3, 4, 5].map(
        (at) => 0x4e00 + (Math.floor((Math.sin(nth * 5 + at) + 1) * 49_999) % 100),
      ),
    );

  it.each([
    [1, 64],
    [30, 1024],
    [300, 4096],
  ])('of a month of %i acts take %i bytes', (count, bytes) => {
    expect(month(count).bits.length).toBe(bytes);
  });

  it.each([[1], [30], [300]])('of a month of %i acts know who is not in it', (count) => {
    const hints = month(count);
    const seems = Array.from({ length: 1_000 }, (_, i) => `stranger-${i}`).filter((id) =>
      mayMatch(prepareQuery({ people: [id] }, []), hints),
    );
    expect(seems.length).toBeLessThan(20);
  });

  it('of version 2 are of no stamp: they were of words folded otherwise', () => {
    const value = { stamp: 'x', bits: new Uint8Array(64), bitsOfPerson: 3 };
    expect(monthBloomFilterShape.read({ v: 2, value })).toEqual({
      state: 'ok',
      value: { ...value, stamp: '' },
    });
  });

  it('of version 1 are read as they were: a bit for a person, all of one size', () => {
    const bits = new Uint8Array(4096);
    for (const bit of [3967, 6090, 12326, 17928, 19351, 23297, 23522, 26391, 27092]) {
      bits[bit >>> 3] = (bits[bit >>> 3] as number) | (1 << (bit & 7));
    }
    const read = monthBloomFilterShape.read({ v: 1, value: { stamp: 'x', bits } });
    if (read.state !== 'ok') throw new Error('they do not parse');
    const may = (words: string, ...people: string[]) =>
      mayMatch(prepareQuery({ words, people }, []), read.value);
    expect([may('made'), may('tea', 'p0'), may('', 'p1'), may('zeppelin')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

it('a month is the first part of a day and of a key', () => {
  expect(monthOf('2026-11-24')).toBe('2026-11');
  expect(monthOf(entryKey(newEntry('a', 'b', '2026-11-24', 5)))).toBe('2026-11');
});
