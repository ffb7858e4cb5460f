/**
 * Export to CSV (RFC 4180), and the rows of CSV files from here and elsewhere; table.ts makes acts
 * of them. A table can't hold everything: JSON is the complete copy, and the page says so.
 */

import type { Entry } from '@/utils/journal/model/entry';
import { hash64 } from '@/utils/shared/hash';

export const COLUMNS = [
  'day',
  'words',
  'direction',
  'kind',
  'people',
  'need',
  'note',
  'felt before',
  'felt after',
  'hard',
  'inspired by',
  'written at',
  'changed at',
  'id',
  // Of the row as it was exported: it tells whether somebody changed the row since.
  'mark',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Names are parted by this, which is rare in a name. */
const BETWEEN_NAMES = '; ';

/**
 * What a spreadsheet takes for a formula, and would run: in Japan full-width signs as well, and some
 * programs pass over blanks and what can't be seen. An apostrophe before it makes it text; one more
 * where the text has one itself, so that it comes back as it was.
 */
const FORMULA = String.raw`(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])`;
const TAKEN_FOR_FORMULA = new RegExp(`^'*${FORMULA}`, 'u');
const GUARDED = new RegExp(`^'+${FORMULA}`, 'u');
const guardFormula = (text: string): string => (TAKEN_FOR_FORMULA.test(text) ? `'${text}` : text);
export const unguardFormula = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);

const quoted = (text: string): string =>
  /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A line of CSV, quoted where needed and safe to open in a spreadsheet. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(guardFormula(cell))).join(',')}\r\n`;

/** An entry's line. @param nameOf a person's name by id; null for one who is not known */
export function csvOf(entry: Entry, nameOf: (person: string) => string | null): string {
  const names = entry.people.flatMap((id) => nameOf(id)?.replaceAll(';', ',') ?? []);
  return csvLine([
    entry.day,
    entry.words,
    entry.direction,
    entry.kind ?? '',
    names.join(BETWEEN_NAMES),
    entry.need ?? '',
    entry.note ?? '',
    entry.feltBefore ?? '',
    entry.feltAfter ?? '',
    entry.hard ? 'yes' : '',
    entry.inspiredBy ?? '',
    new Date(entry.writtenAt).toISOString(),
    new Date(entry.changedAt).toISOString(),
    entry.id,
    markOf(entry, names),
  ]);
}

/**
 * Differs where any of what a person may change in a row does. A spreadsheet may write blanks and
 * the ends of lines in another way.
 */
export const markOf = (entry: Entry, names: readonly string[]): string => {
  const { day, words, direction, kind, need, note, feltBefore, feltAfter, hard, inspiredBy } =
    entry;
  const lines = [words, kind, need, feltBefore, feltAfter, inspiredBy, ...names.toSorted()];
  return hash64(
    JSON.stringify([
      day,
      direction,
      hard,
      note?.replace(/\r\n?/g, '\n').trim() || null,
      ...lines.map((line) => line && plainName(line)),
    ]),
  );
};

/** A name on one line, without what can't be seen. */
export const plainName = (name: string): string => name.replace(/[\s\p{Cc}]+/gu, ' ').trim();

export interface TableRow {
  cells: string[];
  /** Line of the file on which it begins, from 1. */
  line: number;
  /** Why it can't be read: a quotation mark that nothing closes, or too many or too long cells. */
  fault: 'quote' | 'cells' | null;
}

const MAX_CELL_LENGTH = 2 ** 17;
const MAX_CELLS = 1_000;
const MAX_ROW_LENGTH = 2 ** 21;

/**
 * A streaming CSV parser. A quotation mark that stands where none belongs would take all rows up to
 * the next one into its own: then its line alone is given up, and reading goes on with the next.
 */
export class CsvRows {
  readonly #delimiter: string;
  #cells: string[] = [];
  #cell = '';
  /** What was read of the row so far, as it stands in the file. */
  #raw = '';
  #quoted = false;
  /** A quote inside quotes has been: it ends them, or another one follows and it was a letter. */
  #afterQuote = false;
  /** Something stood between the end of a quotation and the end of its cell. */
  #isTorn = false;
  #afterReturn = false;
  /** The rest of the line belongs to what was given up. */
  #isPassing = false;
  #line = 1;
  #began = 1;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  *feed(chunk: string): Generator<TableRow> {
    for (let at = 0; at < chunk.length; at++) {
      const char = chunk.charAt(at);
      const isEnd = char === '\n' || char === '\r';
      const isSecond = char === '\n' && this.#afterReturn;
      this.#afterReturn = char === '\r';
      if (isEnd && !isSecond) this.#line++;
      // The end of the row before.
      if (isSecond && !this.#quoted && this.#raw === '') continue;
      if (this.#isPassing) {
        this.#isPassing = !isEnd;
        this.#began = this.#line;
        continue;
      }
      this.#raw += char;
      if (this.#quoted && !this.#afterQuote) {
        if (char === '"') this.#afterQuote = true;
        else this.#cell += char;
      } else if (this.#quoted && char === '"') {
        this.#afterQuote = false;
        this.#cell += char;
      } else if (isEnd) yield* this.#row();
      else if (char === this.#delimiter) this.#next();
      else if (char === '"' && this.#cell === '' && !this.#quoted) this.#quoted = true;
      else {
        if (this.#quoted) this.#isTorn = true;
        this.#quoted = false;
        this.#afterQuote = false;
        this.#cell += char;
      }
      const isTooLong = this.#cell.length > MAX_CELL_LENGTH || this.#raw.length > MAX_ROW_LENGTH;
      if (isTooLong) yield* this.#giveUpLine('cells');
    }
  }

  *end(): Generator<TableRow> {
    while (this.#quoted && !this.#afterQuote) yield* this.#giveUpLine('quote');
    if (this.#raw !== '') yield* this.#row();
  }

  #next(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#quoted = false;
    this.#afterQuote = false;
  }

  *#row(): Generator<TableRow> {
    if (this.#isTorn && /[\r\n]./s.test(this.#raw.trimEnd())) {
      yield* this.#giveUpLine('quote');
      return;
    }
    this.#next();
    const fault = this.#cells.length > MAX_CELLS ? 'cells' : null;
    const row = { cells: this.#cells, line: this.#began, fault } as const;
    const isEmpty = row.cells.length === 1 && row.cells[0] === '';
    this.#beginRow(this.#line);
    if (!isEmpty) yield row;
  }

  #beginRow(line: number): void {
    this.#cells = [];
    this.#cell = '';
    this.#raw = '';
    this.#quoted = false;
    this.#afterQuote = false;
    this.#isTorn = false;
    this.#began = line;
  }

  /** The row's first line is given up; what followed it is read anew. */
  *#giveUpLine(fault: 'quote' | 'cells'): Generator<TableRow> {
    const [, first = '', rest = ''] = /^([^\r\n]*)(?:\r\n|[\r\n])?(.*)$/s.exec(this.#raw) ?? [];
    const line = this.#began;
    const afterReturn = this.#afterReturn;
    this.#isPassing = first.length === this.#raw.length;
    this.#line = this.#isPassing ? line : line + 1;
    this.#beginRow(this.#line);
    this.#afterReturn = false;
    yield { cells: [first.slice(0, MAX_CELL_LENGTH)], line, fault };
    yield* this.feed(rest);
    this.#afterReturn = afterReturn;
  }
}

/** Rows of a file's beginning by which its separator is known. */
const TOLD_BY = 20;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** A spreadsheet says in a first line of its own what parts the cells: `sep=;`. */
const SAID = /^\ufeff?"?sep=([^\r\n])"?[^\S\r\n]*(?:\r\n|[\r\n]|$)/i;

export interface TableForm {
  /** What parts the cells. */
  delimiter: string;
  /** UTF-16 code units before the first row, and lines. */
  skipped: number;
  skippedLines: number;
}

/**
 * How a table is written: as its first line says, else with the sign by which most rows have as
 * many cells as the first.
 */
export function tableFormOf(start: string): TableForm {
  const [said, sign] = SAID.exec(start) ?? [];
  if (said && sign) return { delimiter: sign, skipped: said.length, skippedLines: 1 };
  const scores = DELIMITERS.map((delimiter) => {
    const rows: number[] = [];
    for (const { cells } of new CsvRows(delimiter).feed(start.slice(0, 2 ** 15))) {
      if (rows.push(cells.length) >= TOLD_BY) break;
    }
    const [width = firstCells(start, delimiter)] = rows;
    const alike = rows.filter((cells) => cells === width).length;
    return { delimiter, score: width < 2 ? 0 : (alike / Math.max(1, rows.length)) * 1_000 + width };
  });
  const best = scores.reduce((most, each) => (each.score > most.score ? each : most));
  return { delimiter: best.delimiter, skipped: 0, skippedLines: 0 };
}

/** Where no row ends within the beginning. */
const firstCells = (start: string, delimiter: string): number =>
  start.slice(0, 2 ** 15).split(delimiter).length;
