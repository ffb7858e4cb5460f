/** A letter of the person's own lines: the same for the same journal, and nothing in it that was not written. */
import { describe, expect, it } from 'vitest';
import { sayIn, TAGS } from '@/tests/messages';
import fc from '@/tests/unit/generated';
import { DIRECTIONS, type Entry, newEntry } from '@/utils/journal/model/entry';
import {
  gatherLetter,
  isTurnOfYear,
  type LetterWords,
  letterText,
  yearOfLetter,
} from '@/utils/journal/reading/letter';
import { seasonOf } from '@/utils/practice/water';
import { addDays } from '@/utils/shared/days';
import { KINDS } from '@/utils/shared/kinds';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const NAMES: Readonly<Record<string, string>> = { a: 'Ada', b: 'Ben', c: 'Chiara' };

const wordsIn = (tag: string): LetterWords => {
  const message = sayIn(tag);
  return {
    salutation: message('letter_salutation'),
    opening: (isOne) => message(isOne ? 'letter_opening_one' : 'letter_opening'),
    season: (season, place) => message(`letter_${place}_${season}`),
    line: (line) => message('letter_line', { line }),
    seen: (line) => message('letter_seen', { line }),
    need: (need) => message('letter_need', { need }),
    felt: (before, after) => message('letter_felt', { before, after }),
    names: (names, andOthers) =>
      message('letter_names', {
        names: new Intl.ListFormat(tag, { type: 'conjunction' }).format(
          andOthers ? [...names, message('letter_others')] : names,
        ),
        count: names.length + Number(andOthers),
      }),
    received: message('letter_received'),
    closing: message('letter_closing'),
  };
};
const EN = wordsIn('en');

function letterOf(entries: readonly Entry[], { southern = false, span = YEAR } = {}) {
  const gathering = gatherLetter(
    span,
    (day) => seasonOf(day, southern),
    (person) => NAMES[person] ?? null,
  );
  for (const entry of entries) gathering.add(entry);
  return gathering.letter();
}
const textOf = (entries: readonly Entry[], words = EN, more = {}) => {
  const letter = letterOf(entries, more);
  return letter && letterText(letter, words);
};
const made = (words: string, day: string, more: Partial<Entry> = {}): Entry => ({
  ...newEntry(`${day} ${words}`, words, day, 1),
  ...more,
});

describe('a letter', () => {
  it('of nothing is none', () => {
    expect(letterOf([])).toBeNull();
  });

  it('of one act and nobody is a letter too', () => {
    expect(textOf([made('Held the door', '2026-05-04')])).toBe(
      [
        'Dear you,',
        'Here is a line of your own, to read again.',
        'It was spring.',
        '“Held the door”',
        'So far, your own words.',
      ].join('\n\n'),
    );
  });

  it('of what was only received has it, and no season without a line', () => {
    const text = textOf([
      made('Soup from Ben', '2026-05-04', { direction: 'received', people: ['b'] }),
    ]);
    expect(text?.split('\n\n')).toEqual([
      'Dear you,',
      'Here is a line of your own, to read again.',
      'This came to you.',
      '“Soup from Ben”',
      'Ben was there.',
      'So far, your own words.',
    ]);
  });

  it('goes by the seasons where the person lives, and says what was needed, felt and seen', () => {
    const entries = [
      made('Tea', '2026-01-02', { people: ['a'], need: 'Company' }),
      made('A boy and his sister', '2026-04-02', { direction: 'noticed', people: ['b'] }),
      made('Sat with him', '2026-11-02', { feltBefore: 'tired', feltAfter: 'light' }),
    ];
    expect(textOf(entries)?.split('\n\n').slice(2, -1)).toEqual([
      'It was winter.',
      '“Tea” What was needed: “Company”.',
      'Then spring came.',
      'You saw this: “A boy and his sister”',
      'Later it was autumn.',
      '“Sat with him” Before it you wrote “tired”, and after it “light”.',
      'Ada and Ben were there.',
    ]);
    const south = textOf(entries, EN, { southern: true });
    for (const said of ['It was summer.', 'Then autumn came.', 'Later it was spring.']) {
      expect(south).toContain(said);
    }
  });

  it('takes December and January for one winter, and two winters for two', () => {
    const letter = letterOf([
      made('One', '2025-12-24'),
      made('Two', '2026-01-06'),
      made('Three', '2026-12-24'),
    ]);
    expect(
      letter?.chapters.map(({ season, isLater, lines }) => [season, isLater, lines.length]),
    ).toEqual([
      ['winter', false, 2],
      ['winter', true, 1],
    ]);
  });

  it('reads no line back twice, however often it was written', () => {
    const entries = Array.from({ length: 30 }, (_, i) =>
      made(i % 2 ? 'Made tea.' : 'made  Tea', addDays('2026-01-01', i * 12)),
    );
    expect(textOf(entries)?.match(/tea/gi)).toHaveLength(1);
  });

  it('has lines with different people, and of given and seen, where there are any', () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      made(`Ada ${i}`, addDays('2026-03-01', i), { people: ['a'] }),
    );
    const entries = [
      ...many,
      made('Ben once', '2026-04-20', { people: ['b'] }),
      made('Seen once', '2026-04-21', { direction: 'noticed', people: ['c'] }),
    ];
    expect(letterOf(entries)?.chapters[0]?.lines.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['Ben once', 'Seen once']),
    );
  });

  it('names some of many, and says that there were others', () => {
    const names = Array.from({ length: 30 }, (_, i) => `P${i}`);
    const gathering = gatherLetter(
      YEAR,
      () => 'summer',
      (person) => person,
    );
    names.forEach((name, i) => {
      gathering.add(made(`line ${i}`, '2026-07-01', { people: [name] }));
    });
    const letter = gathering.letter();
    expect(letter?.andOthers).toBe(true);
    expect(letter?.names.length).toBeLessThan(10);
    expect(letter && letterText(letter, EN)).toMatch(/, and others were there\./);
  });

  it('prefers lines that can be read at once, and has long ones where there are no others', () => {
    const long = 'word '.repeat(200).trim();
    const short = Array.from({ length: 6 }, (_, i) => made(`Short ${i}`, '2026-07-01'));
    expect(textOf([made(long, '2026-07-01'), ...short])).not.toContain(long);
    expect(textOf([made(long, '2026-07-01')])).toContain(long);
  });
});

const anyYear: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 364 }),
      words: fc.oneof(
        fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
        fc.constantFrom('Tea', '“Quoted” – and 3 more', 'שלום', 'line\nbreak', '.'),
      ),
      direction: fc.constantFrom(...DIRECTIONS),
      kind: fc.option(fc.constantFrom(...KINDS)),
      people: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'unknown'), { maxLength: 3 }),
      need: fc.option(fc.constantFrom('Company', 'a hand')),
      feltBefore: fc.option(fc.constantFrom('tired', 'cross')),
      feltAfter: fc.option(fc.constantFrom('light', 'calm')),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((all) =>
    all
      .sort((a, b) => a.at - b.at)
      .map(({ at, words, ...more }, i) => ({
        ...newEntry(`e${i}`, words, addDays('2026-01-01', at), i),
        ...more,
      })),
  );

describe('of a generated year', () => {
  it('is the same every time', () => {
    fc.assert(
      fc.property(anyYear, (entries) => {
        expect(textOf(entries)).toBe(textOf(entries));
      }),
      { numRuns: 50 },
    );
  });

  it('has nothing but our sentences, names that are known, and what was written; and no number of ours', () => {
    const fixed = (words: LetterWords) => {
      const seasons = ['winter', 'spring', 'summer', 'autumn'] as const;
      return new Set([
        words.salutation,
        words.opening(true),
        words.opening(false),
        words.received,
        words.closing,
        ...seasons.flatMap((season) =>
          (['first', 'next', 'later'] as const).map((place) => words.season(season, place)),
        ),
      ]);
    };
    fc.assert(
      fc.property(anyYear, fc.constantFrom(...TAGS), (entries, tag) => {
        const words = wordsIn(tag);
        const ours = fixed(words);
        const plainly = (text: string) => text.replace(/\s+/gu, ' ').trim();
        const lines = new Set(
          entries.map((entry) =>
            [
              (entry.direction === 'noticed' ? words.seen : words.line)(plainly(entry.words)),
              entry.need && words.need(entry.need),
              entry.feltBefore && entry.feltAfter && words.felt(entry.feltBefore, entry.feltAfter),
            ]
              .filter(Boolean)
              .join(' '),
          ),
        );
        const rest = (textOf(entries, words) ?? '')
          .split('\n\n')
          .filter((paragraph) => !ours.has(paragraph) && !lines.has(paragraph));
        expect(rest.length).toBeLessThanOrEqual(1);
        expect(rest.join('')).not.toMatch(/\d/);
        for (const sentence of ours) expect(sentence).not.toMatch(/\d|!/);
      }),
      { numRuns: 200 },
    );
  });

  it('is not only of the latest days', () => {
    const entries = Array.from({ length: 365 }, (_, i) =>
      made(`line ${i}`, addDays('2026-01-01', i)),
    );
    const letter = letterOf(entries);
    expect(letter?.chapters.map(({ season }) => season)).toEqual([
      'winter',
      'spring',
      'summer',
      'autumn',
      'winter',
    ]);
    const spring = letter?.chapters[1]?.lines.map(({ words }) => Number(words.slice(5))) ?? [];
    expect(Math.min(...spring)).toBeLessThan(120);
  });

  it('is composed of a hundred thousand acts in a moment, and of ten years is still a short one', () => {
    const entries = Array.from({ length: 100_000 }, (_, i) =>
      made(`line ${i}`, addDays('2016-01-01', Math.floor(i / 27.4)), {
        direction: DIRECTIONS[i % 3] ?? 'given',
        people: [`p${i % 300}`],
      }),
    );
    // The quickest of three: a machine that pauses once does not make it slow.
    const took = [1, 2, 3].map(() => {
      const began = performance.now();
      expect(letterOf(entries.slice(0, 10_000))).not.toBeNull();
      return performance.now() - began;
    });
    expect(Math.min(...took)).toBeLessThan(1_000);
    const all = letterOf(entries);
    expect(all?.chapters.length).toBe(8);
    expect(all && letterText(all, EN).length).toBeLessThan(3_000);
  });
});

describe('the year that a letter is of', () => {
  it.each([
    ['2026-12-26', false, '2026'],
    ['2026-12-27', true, '2026'],
    ['2026-12-31', true, '2026'],
    ['2027-01-01', true, '2026'],
    ['2027-01-10', true, '2026'],
    ['2027-01-11', false, '2026'],
    ['2027-02-01', false, '2027'],
    ['2027-06-17', false, '2027'],
  ])('on %s: offered by itself %s, of %s', (day, offered, year) => {
    expect(isTurnOfYear(day)).toBe(offered);
    expect(yearOfLetter(day)).toEqual({ from: `${year}-01-01`, to: `${year}-12-31` });
  });
});
