import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { entry } from '@/tests/unit/journal/generated-journals';
import { PLAIN } from '@/utils/journal/model/entry';
import {
  COLUMNS,
  CsvRows,
  csvLine,
  csvOf,
  dayFrom,
  delimiterOf,
  guessDateOrder,
  guessMapping,
  idOfName,
  TableReader,
} from '@/utils/journal/transfer/csv';
import { FileError } from '@/utils/journal/transfer/json-file';
import { isSeen } from '@/utils/shared/cut-text';

function rowsOf(text: string, lengths: readonly number[] = [], delimiter = delimiterOf(text)) {
  const rows = new CsvRows(delimiter);
  const read = [];
  let at = 0;
  for (const length of [...lengths, text.length]) {
    read.push(...rows.feed(text.slice(at, at + length)));
    at += length;
  }
  return [...read, ...rows.end()];
}
const cellsOf = (text: string) => rowsOf(text).map(({ cells }) => cells);

describe('a table', () => {
  it.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r\n1;"2;\r\n""3"""\r\n',
      [
        ['a', 'b'],
        ['1', '2;\r\n"3"'],
      ],
    ],
    [
      'a\tb\r1\t2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n\n1,\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['a\n5" wide\n', [['a'], ['5" wide']]],
  ])('%j', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it('says on which line each row begins', () => {
    expect(rowsOf('a,b\r\n"1\n2",3\r\n\n4,5\n').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('is read wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', ' ') }), {
            minLength: 2,
            maxLength: 3,
          }),
        ),
        fc.array(fc.nat(5), { maxLength: 30 }),
        (cells, lengths) => {
          const text = cells.map(csvLine).join('');
          const read = rowsOf(text, lengths, ',').map((row) => row.cells);
          // What begins with a line break is kept from being a formula as well.
          expect(read).toEqual(
            cells.map((row) => row.map((cell) => (cell.startsWith('\r') ? `'${cell}` : cell))),
          );
        },
      ),
    );
  });

  it('that ends within quotes is told with the line they began on', () => {
    expect(() => rowsOf('a,b\n"1,2\n3')).toThrow(new FileError('truncated', 2));
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1"])(
    'gives a spreadsheet no formula: %s',
    (text) => {
      const [cells] = cellsOf(csvLine([text, 'x']));
      expect(cells?.[0]).toBe(`'${text}`);
    },
  );
});

describe('columns', () => {
  it.each([
    [['Date', 'Entry Content'], { day: 0, words: 1 }],
    [['Notizen', 'Datum', 'Eintrag'], { note: 0, day: 1, words: 2 }],
    [['a', 'b'], {}],
    [COLUMNS, Object.fromEntries(COLUMNS.map((column, i) => [column, i]))],
  ])('%j are matched', (header, mapping) => {
    expect(guessMapping(header)).toEqual(mapping);
  });
});

describe('a date', () => {
  it.each([
    ['2026-11-24', 'dmy', '2026-11-24'],
    ['2026-11-24T22:00:00Z', 'mdy', '2026-11-24'],
    ['2026/1/4', 'dmy', '2026-01-04'],
    ['24.11.2026', 'dmy', '2026-11-24'],
    ['4. 1. 2026', 'dmy', '2026-01-04'],
    ['11/24/2026', 'mdy', '2026-11-24'],
    ['31.2.2026', 'dmy', null],
    ['24.11.26', 'dmy', null],
    ['yesterday', 'dmy', null],
    ['', 'dmy', null],
  ] as const)('%s read as %s', (text, order, day) => {
    expect(dayFrom(text, order)).toBe(day);
  });

  it.each([
    [['1/2/2026', '13/2/2026'], 'dmy'],
    [['1/2/2026', '1/13/2026'], 'mdy'],
    [['1.2.2026'], 'dmy'],
    [['1/2/2026'], null],
    [['2026-01-02'], null],
  ])('%j tell their order', (dates, order) => {
    expect(guessDateOrder(dates)).toBe(order);
  });
});

describe('a table as a journal', () => {
  const mapping = { day: 0, words: 1, people: 2, kind: 3 };
  const read = (text: string) => {
    const reader = new TableReader(mapping, 'dmy');
    return rowsOf(text).map((row) => reader.read(row));
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
    ['31.02.2026,Made tea', 'day: not a day: 31.02.2026'],
    ['24.11.2026, ', 'words: nothing there'],
    [`24.11.2026,Made tea,${'x'.repeat(81)}`, 'people: a name is longer than 80'],
  ])('names the line and the field of what is wrong: %s', (row, detail) => {
    expect(() => read(`1.1.2026,ok\n${row}\n`)).toThrow(
      expect.objectContaining({ problem: { why: 'record', line: 2, detail } }),
    );
  });

  it('passes over rows in which there is nothing', () => {
    expect(read(',,\n')).toEqual([null]);
  });

  it('of our own brings back all that a table can hold', () => {
    const reader = new TableReader(guessMapping(COLUMNS), 'dmy');
    const isPlainLine = (text: string | null) =>
      text === null || (/^\S(?:.*\S)?$/.test(text) && isSeen(text));
    fc.assert(
      fc.property(
        entry.filter(
          ({ words, need, note, feltBefore, feltAfter }) =>
            [words, need, feltBefore, feltAfter].every(isPlainLine) &&
            (note === null || note.trim() !== '') &&
            // A line has no other white space than blanks.
            ![words, need, feltBefore, feltAfter].some((each) => each && /\s{2}|[^\S ]/.test(each)),
        ),
        (made) => {
          const [row] = rowsOf(
            csvOf(made, (id) => `Name of ${id}`),
            [],
            ',',
          );
          const back = row && reader.read(row);
          expect(back).toEqual({
            entry: { ...made, people: [] },
            names: made.people.map((id) => `Name of ${id}`),
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});

it('a name means the same person on every computer', () => {
  expect(idOfName('Élise')).toBe(idOfName('elise'));
  expect(idOfName('Elisa')).not.toBe(idOfName('elise'));
  expect(PLAIN.people).toEqual([]);
});
