import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { COLUMNS, CsvRows, csvLine, tableFormOf } from '@/utils/journal/transfer/csv';

function rowsOf(
  text: string,
  lengths: readonly number[] = [],
  { delimiter, skipped } = tableFormOf(text),
) {
  const rows = new CsvRows(delimiter);
  const read = [];
  let at = skipped;
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
    [
      'sep=;\r\na;b,c\r\n1;2\r\n',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    [
      '"sep=|"\na|b\n1|2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a|b, or c\n1|2, 3, 4\n',
      [
        ['a', 'b, or c'],
        ['1', '2, 3, 4'],
      ],
    ],
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
          const comma = { delimiter: ',', skipped: 0, skippedLines: 0 };
          const read = rowsOf(text, lengths, comma).map((row) => row.cells);
          // What begins with a line break is kept from being a formula as well.
          expect(read).toEqual(
            cells.map((row) => row.map((cell) => (/^[\r\n]/.test(cell) ? `'${cell}` : cell))),
          );
        },
      ),
    );
  });

  it.each([
    ['nothing closes', 'a,b\n1,"2\n3,4\n5,6\n', [['a', 'b'], 'quote', ['3', '4'], ['5', '6']]],
    [
      'the next row’s closes',
      'a,b\n1,"2\n3,"4, 5"\n6,7\n',
      [['a', 'b'], 'quote', ['3', '4, 5'], ['6', '7']],
    ],
    [
      'stands before the row’s last letters',
      'a,b\n1,"2" or 3\n4,5\n',
      [
        ['a', 'b'],
        ['1', '2 or 3'],
        ['4', '5'],
      ],
    ],
  ])('gives up no more than the line whose quotation mark %s', (_, text, rows) => {
    for (const lengths of [[], [3, 4, 5], Array.from(text, () => 1)]) {
      expect(rowsOf(text, lengths).map(({ cells, fault }) => fault ?? cells)).toEqual(rows);
    }
  });

  it('says of a given up line, and of those after it, where they stand', () => {
    expect(rowsOf('a,b\r\n1,"2\r\n3,4\r\n5,6').map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  it('gives up a line that is longer than any row, and goes on', () => {
    const rows = rowsOf(`a,b\n1,"${'x'.repeat(2 ** 18)}\n3,4\n`);
    expect(rows.map(({ fault }) => fault)).toEqual([null, 'cells', null]);
    expect(rows.at(-1)?.cells).toEqual(['3', '4']);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    "'=1",
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '﹦1',
    ' =1',
    '\u00a0=1',
    '\u3000＝1',
    '\n=1',
    '\n1',
    '\r1',
    '\0=1',
    '\u200b=1',
    "' =1",
  ])('gives a spreadsheet no formula: %j', (text) => {
    const [cells] = cellsOf(csvLine([text, 'x']));
    expect(cells?.[0]).toBe(`'${text}`);
  });

  it.each(['tea = joy', 'a-b', '1 + 1', "'twas", 'x@y', ''])(
    'leaves what is no formula: %j',
    (text) => {
      expect(cellsOf(csvLine([text, 'x']))[0]?.[0]).toBe(text);
    },
  );
});

it('the columns of an exported row end with what tells an edited one', () => {
  expect(COLUMNS.at(-1)).toBe('mark');
});
