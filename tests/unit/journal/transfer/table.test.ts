import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { entry as anyEntry } from '@/tests/unit/journal/generated-journals';
import { type Entry, newEntry, PLAIN } from '@/utils/journal/model/entry';
import { COLUMNS, CsvRows, csvOf, tableFormOf } from '@/utils/journal/transfer/csv';
import { SkippedError } from '@/utils/journal/transfer/skipped';
import {
  guessMapping,
  idOfName,
  isHeader,
  isNewestFirst,
  MAPPED_COLUMNS,
  mappingByContent,
  rowBeside,
  type TableMapping,
  TableReader,
  type TableTold,
} from '@/utils/journal/transfer/table';
import { isSeen } from '@/utils/shared/cut-text';

function rowsOf(text: string, delimiter = tableFormOf(text).delimiter) {
  const rows = new CsvRows(delimiter);
  return [...rows.feed(text), ...rows.end()];
}
const told = (mapping: TableMapping, more: Partial<TableTold> = {}): TableTold => ({
  header: ['a', 'b'],
  mapping,
  order: 'dmy',
  newestFirst: false,
  isLossy: false,
  dayStartHour: 0,
  today: '2026-11-28',
  ...more,
});

describe('columns', () => {
  it.each([
    [['Date', 'Entry Content'], { day: 0, words: 1 }],
    [['entryDate', 'entryContent'], { day: 0, words: 1 }],
    [['Notizen', 'Datum', 'Eintrag'], { note: 0, day: 1, words: 2 }],
    [['Date', 'Value', 'Notes'], { day: 0, words: 2 }],
    [['Date', 'Title', 'Text'], { day: 0, words: 1, note: 2 }],
    [['Name', 'Created', 'Tags'], { day: 1, words: 0 }],
    [['Name', 'Date', 'Notes'], { day: 1, words: 2, people: 0 }],
    [['Zeitstempel', 'Nachricht'], { day: 0, words: 1 }],
    [['a', 'b'], {}],
    [COLUMNS, Object.fromEntries(COLUMNS.map((column, i) => [column, i]))],
  ])('%j are matched', (header, mapping) => {
    expect(guessMapping(header)).toEqual(mapping);
  });

  it('the day’s is the one in which days can be read', () => {
    const header = ['date', 'full_date', 'weekday', 'time', 'mood', 'note_title', 'note'];
    const row = ['November 20', '2026-11-20', 'Friday', '20:39', 'good', 'Bike', 'Ben fixed it'];
    expect(guessMapping(header, [row])).toEqual({
      day: 1,
      time: 3,
      'felt after': 4,
      words: 5,
      note: 6,
    });
    expect(guessMapping(['date', 'created'], [['soon', '24.11.2026']]).day).toBe(1);
  });

  it('whose names nobody knows are matched by what stands in them', () => {
    const header = ['Quand', 'Pour qui ?', 'Quoi ?', 'image'];
    const row = ['24/11/2026', 'Anne', 'Un thé pour elle', '/storage/emulated/0/pictures/thé.jpg'];
    expect(guessMapping(header, [row])).toEqual({ day: 0, words: 2 });
    expect(guessMapping(['Date', 'Quoi ?', 'Person'], [['24.11.2026', 'Un thé', 'Anne']])).toEqual({
      day: 0,
      words: 1,
      people: 2,
    });
  });
});

describe('a table whose first row names nothing', () => {
  it.each([
    [['2026-11-24', 'Tea'], false],
    [['Tea', '24.11.26'], false],
    [['Date', 'Text'], true],
    [['2026', 'Text'], true],
    [[], true],
  ])('%j', (first, has) => {
    expect(isHeader(first)).toBe(has);
  });

  it('is matched by what stands in it', () => {
    const rows = [
      ['1', '24.11.2026', 'Ben', 'Tea for Ben'],
      ['2', '25.11.2026', 'Ann', 'Soup'],
    ];
    expect(mappingByContent(rows)).toEqual({ day: 1, words: 3 });
    expect(mappingByContent([['a', 'longer']])).toEqual({ words: 1 });
    expect(mappingByContent([])).toEqual({});
  });
});

describe('a table as a journal', () => {
  const mapping = { day: 0, words: 1, people: 2, kind: 3 };
  const read = (text: string, more: Partial<TableTold> = {}) => {
    const reader = new TableReader(told(mapping, more));
    return rowsOf(text).flatMap((row) => reader.read(row));
  };

  it('makes the same entries of the same file, and tells rows that are alike apart', () => {
    const text = '24.11.2026,Made tea,Anna; Bo,help\n24.11.2026,Made tea,Anna; Bo,help\n';
    const [one, two] = read(text);
    expect(one?.entry.id).not.toBe(two?.entry.id);
    expect(read(text)).toEqual([one, two]);
    expect(one).toMatchObject({
      entry: { day: '2026-11-24', words: 'Made tea', kind: 'help', direction: 'given' },
      names: ['Anna', 'Bo'],
    });
  });

  it.each([
    ['31.02.2026,Made tea', { why: 'day', detail: '31.02.2026' }],
    [',Made tea', { why: 'day', detail: 'Made tea' }],
    ['24.12.2026,Made tea', { why: 'to-come', detail: '24.12.2026' }],
    ['24.11.2026, ', { why: 'words', detail: '24.11.2026' }],
    [`24.11.2026,Made tea,${'x'.repeat(81)}`, { why: 'name' }],
    [`24.11.2026,${'x,'.repeat(1_001)}`, { why: 'cells' }],
  ])('tells where and why a row can’t be read: %s', (row, skipped) => {
    const reader = new TableReader(told(mapping));
    const [first, second] = rowsOf(`1.1.2026,ok\n${row}\n`);
    expect(first && reader.read(first)).toHaveLength(1);
    let error: unknown;
    try {
      if (second) reader.read(second);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(SkippedError);
    expect((error as SkippedError).skipped).toMatchObject({ line: 2, ...skipped });
  });

  it('passes over rows in which there is nothing', () => {
    expect(read(',,\n')).toEqual([]);
  });

  it('takes names without what can’t be seen', () => {
    expect(read('24.11.2026,Made tea,"An\n\0na; Bo"\n')[0]?.names).toEqual(['An na', 'Bo']);
  });

  it('keeps the order of a day, by its times or as the rows stand', () => {
    const inOrder = (text: string, more = {}) =>
      read(text, more)
        .sort((a, b) => a.entry.writtenAt - b.entry.writtenAt)
        .map(({ entry }) => entry.words);
    const times = '2026-11-20 21:00,third\n2026-11-20 07:00,first\n2026-11-20 9:30,second\n';
    expect(inOrder(times)).toEqual(['first', 'second', 'third']);
    const rows = '2026-11-20,first\n2026-11-20,second\n2026-11-20,third\n';
    expect(inOrder(rows)).toEqual(['first', 'second', 'third']);
    expect(inOrder(rows, { newestFirst: true })).toEqual(['third', 'second', 'first']);
  });

  it('has the same stamp for a row wherever it stands', () => {
    const [, second] = read('2026-11-20,first\n2026-11-20,second\n');
    const [alone] = read('2026-11-20,second\n');
    expect(second?.entry.id).toBe(alone?.entry.id);
    expect(second?.entry.changedAt).toBe(alone?.entry.changedAt);
  });

  it('makes further acts of what one can’t hold, and says a long feeling with the rest', () => {
    const long = new TableReader(told({ day: 0, words: 1, 'felt after': 2 }));
    const feeling = 'glad '.repeat(20).trim();
    const [row] = rowsOf(`2026-11-20,"${'word '.repeat(24_000)}",${feeling}\n`);
    const entries = row ? long.read(row) : [];
    expect(entries.length).toBeGreaterThan(1);
    expect(new Set(entries.map(({ entry }) => entry.id)).size).toBe(entries.length);
    const texts = entries.map(({ entry }) => `${entry.words}\n${entry.note}`);
    expect(texts.some((text) => text.includes(feeling))).toBe(true);
  });

  it('takes no number, and nothing that is none, for an id of ours', () => {
    const ids = (header: string[], id: string) => {
      const reader = new TableReader(told({ day: 0, words: 1, id: 2 }, { header }));
      return rowsOf(`2026-11-20,Tea,${id}\n`).flatMap((row) => reader.read(row))[0]?.entry.id;
    };
    expect(ids(['a'], '1')).toBe(ids(['a'], '1'));
    expect(ids(['a'], '1')).not.toBe(ids(['b'], '1'));
    expect(ids(['a'], 'x'.repeat(65))).toMatch(/^table-/);
    expect(ids(['a'], '7f1a-b')).toBe('7f1a-b');
  });

  it('leaves out rows of which letters can’t be read, where some can’t', () => {
    expect(read('24.11.2026,T\ufffdr\n')).toHaveLength(1);
    expect(() => read('24.11.2026,T\ufffdr\n', { isLossy: true })).toThrow(SkippedError);
  });

  it('is newest first where later days stand before earlier ones', () => {
    expect(isNewestFirst(['2026-11-22', null, '2026-11-21', '2026-11-21', '2026-11-20'])).toBe(
      true,
    );
    expect(isNewestFirst(['2026-11-20', '2026-11-22', '2026-11-21', '2026-11-23'])).toBe(false);
    expect(isNewestFirst([])).toBe(false);
  });
});

describe('a table of our own', () => {
  const nameOf = (id: string) => `Name of ${id}`;
  const readOwn = (text: string) => {
    const reader = new TableReader(told(guessMapping(COLUMNS)));
    return rowsOf(text, ',').flatMap((row) => reader.read(row));
  };

  it('brings back all that a table can hold, and knows that nothing was changed', () => {
    const isPlainLine = (text: string | null) =>
      text === null || (/^\S(?:.*\S)?$/.test(text) && isSeen(text));
    fc.assert(
      fc.property(
        anyEntry.filter(
          ({ words, need, note, feltBefore, feltAfter }) =>
            [words, need, feltBefore, feltAfter].every(isPlainLine) &&
            (note === null || note.trim() !== '') &&
            // A line has no other white space than blanks, and nothing that can't be seen.
            ![words, need, feltBefore, feltAfter].some(
              (each) => each && /\s{2}|[^\S ]|\p{Cc}/u.test(each),
            ),
        ),
        (made) => {
          expect(readOwn(csvOf(made, nameOf))).toEqual([
            { entry: { ...made, people: [] }, names: made.people.map(nameOf), edited: false },
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['words', { words: 'Made tea for two' }],
    ['day', { day: '2026-11-23' }],
    ['direction', { direction: 'noticed' }],
    ['kind', { kind: 'help' }],
    ['people', { people: ['bo'] }],
    ['need', { need: 'warmth' }],
    ['note', { note: 'It rained.' }],
    ['feeling before', { feltBefore: 'tired' }],
    ['feeling after', { feltAfter: 'glad' }],
    ['hard day', { hard: true }],
    ['ripple', { inspiredBy: 'b' }],
  ] as const)('knows a changed %s', (_, change) => {
    const made = newEntry('a', 'Made tea', '2026-11-24', 1_000);
    const marks = [made, { ...made, ...change } as Entry].map((each) =>
      csvOf(each, nameOf).trim().split(',').at(-1),
    );
    const [before, now] = marks as [string, string];
    expect(now).not.toBe(before);
    const [row] = readOwn(csvOf({ ...made, ...change } as Entry, nameOf).replace(now, before));
    expect(row?.edited).toBe(true);
  });
});

describe('a row beside the act that is here', () => {
  const here = {
    ...newEntry('a', 'Made tea', '2026-11-24', 1_000),
    note: 'With milk',
    people: ['p'],
  };
  const all = MAPPED_COLUMNS;
  const savedMs = 9_000;
  it.each([
    ['unchanged, is as it is here', here, false, here],
    [
      'unchanged, stays older than what is here',
      { ...here, words: 'Old', changedAt: 900 },
      false,
      here,
    ],
    [
      'changed, is of when the file was saved',
      { ...here, words: 'New' },
      true,
      { ...here, words: 'New', changedAt: 9_000 },
    ],
    [
      'changed under an older stamp, too',
      { ...here, words: 'New', changedAt: 900 },
      true,
      { ...here, words: 'New', changedAt: 9_000 },
    ],
    [
      'other under the same stamp, was changed',
      { ...here, words: 'New' },
      null,
      { ...here, words: 'New', changedAt: 9_000 },
    ],
    [
      'other under an older stamp, is older',
      { ...here, words: 'New', changedAt: 900 },
      null,
      { ...here, words: 'New', changedAt: 900 },
    ],
    [
      'that differs in its stamp alone, is as it is here',
      { ...here, writtenAt: 7, changedAt: 8_000 },
      null,
      here,
    ],
  ])('%s', (_, row, edited, there) => {
    expect(rowBeside(here, row, edited, all, savedMs)).toEqual(there);
  });

  it('leaves as it is here what the table has no column for', () => {
    const row = { ...newEntry('a', 'Made soup', '2026-11-24', 1_000) };
    expect(rowBeside(here, row, null, ['day', 'words', 'id'], savedMs)).toEqual({
      ...here,
      words: 'Made soup',
      changedAt: 9_000,
    });
  });

  it('changed after the act was deleted here, is newer than that', () => {
    expect(rowBeside(null, here, true, all, savedMs).changedAt).toBe(9_000);
    expect(rowBeside(null, here, false, all, savedMs)).toEqual(here);
  });
});

it('a name means the same person on every computer', () => {
  expect(idOfName('Élise')).toBe(idOfName('elise'));
  expect(idOfName('Elisa')).not.toBe(idOfName('elise'));
  expect(PLAIN.people).toEqual([]);
});
