/**
 * Export to CSV (RFC 4180), and import of CSV from this and other journals. A table can't hold
 * everything: JSON is the complete copy, and the page says so.
 */

import { DIRECTIONS, type Entry, entryShape, PLAIN } from '@/utils/journal/model/entry';
import { lineFrom, MAX_NOTE_LENGTH } from '@/utils/journal/model/fields';
import { MAX_NAME_LENGTH } from '@/utils/journal/model/person';
import { foldText } from '@/utils/journal/search/fold-text';
import { isDay } from '@/utils/shared/days';
import { hash128 } from '@/utils/shared/hash';
import { KINDS } from '@/utils/shared/kinds';
import { FileError } from './json-file';

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
] as const;
export type Column = (typeof COLUMNS)[number];

/** Names are parted by this, which is rare in a name. */
const BETWEEN_NAMES = '; ';

/**
 * A spreadsheet takes what begins so for a formula, and would run it. An apostrophe before it makes
 * it text; one more where the text has one itself, so that it comes back as it was.
 */
const guardFormula = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const unguardFormula = (text: string): string =>
  /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;

const quoted = (text: string): string =>
  /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A line of CSV, quoted where needed and safe to open in a spreadsheet. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(guardFormula(cell))).join(',')}\r\n`;

/** An entry's line. @param nameOf a person's name by id; null for one who is not known */
export const csvOf = (entry: Entry, nameOf: (person: string) => string | null): string =>
  csvLine([
    entry.day,
    entry.words,
    entry.direction,
    entry.kind ?? '',
    entry.people.flatMap((id) => nameOf(id)?.replaceAll(';', ',') ?? []).join(BETWEEN_NAMES),
    entry.need ?? '',
    entry.note ?? '',
    entry.feltBefore ?? '',
    entry.feltAfter ?? '',
    entry.hard ? 'yes' : '',
    entry.inspiredBy ?? '',
    new Date(entry.writtenAt).toISOString(),
    new Date(entry.changedAt).toISOString(),
    entry.id,
  ]);

export interface TableRow {
  cells: string[];
  /** Line of the file on which it begins, from 1. */
  line: number;
}

const MAX_CELL_LENGTH = 2 ** 17;
const MAX_CELLS = 200;

/** A streaming CSV parser; `feed` and `end` throw a `FileError`. */
export class CsvRows {
  readonly #delimiter: string;
  #cells: string[] = [];
  #cell = '';
  #quoted = false;
  /** A quote inside quotes has been: it ends them, or another one follows and it was a letter. */
  #afterQuote = false;
  #afterReturn = false;
  #line = 1;
  #began = 1;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  *feed(chunk: string): Generator<TableRow> {
    for (const char of chunk) {
      if (char === '\n') this.#line++;
      const afterReturn = this.#afterReturn;
      this.#afterReturn = false;
      if (this.#quoted) {
        if (this.#afterQuote) {
          this.#afterQuote = false;
          if (char === '"') {
            this.#add(char);
            continue;
          }
          this.#quoted = false;
        } else {
          if (char === '"') this.#afterQuote = true;
          else this.#add(char);
          continue;
        }
      }
      if (char === '"' && this.#cell === '') this.#quoted = true;
      else if (char === this.#delimiter) this.#next();
      else if (char === '\r' || char === '\n') {
        if (char === '\n' && afterReturn) {
          this.#began = this.#line;
          continue;
        }
        this.#afterReturn = char === '\r';
        yield* this.#row();
      } else this.#add(char);
    }
  }

  *end(): Generator<TableRow> {
    if (this.#quoted && !this.#afterQuote) throw new FileError('truncated', this.#began);
    yield* this.#row();
  }

  #add(char: string): void {
    this.#cell += char;
    if (this.#cell.length > MAX_CELL_LENGTH) throw new FileError('too-long', this.#began);
  }

  #next(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    if (this.#cells.length > MAX_CELLS) throw new FileError('too-long', this.#began);
  }

  *#row(): Generator<TableRow> {
    const isEmpty = this.#cells.length === 0 && this.#cell === '';
    this.#quoted = false;
    this.#afterQuote = false;
    this.#next();
    const row = { cells: this.#cells, line: this.#began };
    this.#cells = [];
    this.#began = this.#line;
    if (!isEmpty) yield row;
  }
}

/** What parts the cells: the sign that is most often in the first line, outside of quotes. */
export function delimiterOf(start: string): string {
  const [line = ''] = start.replace(/"[^"]*"/g, '').split(/\r|\n/, 1);
  const signs = [',', ';', '\t'].map((sign) => [line.split(sign).length, sign] as const);
  return signs.reduce((most, each) => (each[0] > most[0] ? each : most))[1];
}

/** Which of the table's columns is which of ours; what is not named is passed over. */
export type CsvMapping = Partial<Record<Column, number>>;

/** Names that other journals give their columns, in both languages; folded. */
const COLUMN_NAMES: Readonly<Record<Column, readonly string[]>> = {
  day: ['day', 'date', 'datum', 'tag', 'entry date', 'entrydate', 'created', 'when'],
  words: [
    'words',
    'text',
    'entry',
    'content',
    'line',
    'gratitude',
    'entry content',
    'worte',
    'eintrag',
    'inhalt',
    'title',
    'titel',
  ],
  direction: ['direction', 'richtung'],
  kind: ['kind', 'type', 'category', 'art', 'kategorie'],
  people: ['people', 'person', 'who', 'with', 'menschen', 'personen', 'wer', 'name'],
  need: ['need', 'needed', 'bedurfnis'],
  note: ['note', 'notes', 'more', 'details', 'description', 'notiz', 'notizen', 'beschreibung'],
  'felt before': ['felt before', 'before', 'vorher'],
  'felt after': ['felt after', 'after', 'nachher', 'feeling', 'mood', 'gefuhl', 'stimmung'],
  hard: ['hard', 'schwer'],
  'inspired by': ['inspired by', 'angeregt durch'],
  'written at': ['written at', 'created at', 'geschrieben am'],
  'changed at': ['changed at', 'modified at', 'updated at', 'geandert am'],
  id: ['id', 'uuid'],
};

/** Which column is which, by the names in the first line. */
export function guessMapping(header: readonly string[]): CsvMapping {
  const names = header.map((name) => foldText(name).replace(/[_-]/g, ' '));
  const mapping: CsvMapping = {};
  const taken = new Set<number>();
  for (const column of COLUMNS) {
    for (const called of COLUMN_NAMES[column]) {
      const at = names.findIndex((name, i) => name === called && !taken.has(i));
      if (at < 0) continue;
      mapping[column] = at;
      taken.add(at);
      break;
    }
  }
  return mapping;
}

/** In which order day, month and year stand where a date is written with points or strokes. */
export const DATE_ORDERS = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Where the dates don't say, null. */
export function guessDateOrder(dates: readonly string[]): DateOrder | null {
  for (const date of dates) {
    const [, first, second] = /^\D*(\d{1,2})[./-](\d{1,2})[./-]\d{4}/.exec(date)?.map(Number) ?? [];
    if (first && first > 12) return 'dmy';
    if (second && second > 12) return 'mdy';
    if (/^\D*\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/.test(date)) return 'dmy';
  }
  return null;
}

/** A date as 'YYYY-MM-DD'; null where it is none. Year first is understood in any order. */
export function dayFrom(text: string, order: DateOrder): string | null {
  const iso = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  const other = /^\s*(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})(?!\d)/.exec(text);
  const parts = iso
    ? [iso[1], iso[2], iso[3]]
    : other && (order === 'dmy' ? [other[3], other[2], other[1]] : [other[3], other[1], other[2]]);
  if (!parts) return null;
  const [year, month, date] = parts as [string, string, string];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** A row as an entry; people are still names. */
export interface TableEntry {
  entry: Entry;
  names: string[];
}

/** Makes entries of rows; rows that are wholly alike are told apart by how often they came. */
export class TableReader {
  readonly #mapping: CsvMapping;
  readonly #order: DateOrder;
  readonly #seen = new Map<string, number>();

  constructor(mapping: CsvMapping, order: DateOrder) {
    this.#mapping = mapping;
    this.#order = order;
  }

  read({ cells, line }: TableRow): TableEntry | null {
    if (cells.every((cell) => cell.trim() === '')) return null;
    const whole = (column: Column): string => {
      const at = this.#mapping[column];
      return at === undefined ? '' : unguardFormula(cells[at] ?? '');
    };
    const cell = (column: Column): string => whole(column).trim();
    const fail = (column: Column, why: string) =>
      new FileError('record', line, `${column}: ${why}`);
    const day = dayFrom(cell('day'), this.#order);
    if (!day) throw fail('day', `not a day: ${cell('day').slice(0, 40)}`);
    const words = lineFrom(cell('words'));
    if (!words) throw fail('words', 'nothing there');

    const direction = oneOf(DIRECTIONS, cell('direction'));
    const kind = oneOf(KINDS, cell('kind'));
    const writtenAt = instantFrom(cell('written at')) ?? Date.parse(`${day}T12:00:00Z`);
    const names = cell('people')
      // A name of ours may hold a comma.
      .split(cell('people').includes(';') || cell('id') ? ';' : ',')
      .map((name) => name.replace(/\s+/gu, ' ').trim())
      .filter((name) => name !== '');
    const long = names.find((name) => name.length > MAX_NAME_LENGTH);
    if (long) throw fail('people', `a name is longer than ${MAX_NAME_LENGTH}`);
    const note = whole('note').trim() && whole('note');
    if (note.length > MAX_NOTE_LENGTH) throw fail('note', `longer than ${MAX_NOTE_LENGTH}`);
    const made = {
      ...PLAIN,
      id: cell('id') || this.#idFor([day, words, note, cell('people'), cell('direction')]),
      day,
      writtenAt,
      changedAt: instantFrom(cell('changed at')) ?? writtenAt,
      words,
      direction: direction ?? PLAIN.direction,
      kind: kind ?? null,
      people: [],
      need: lineFrom(cell('need')),
      note: note || null,
      feltBefore: lineFrom(cell('felt before'))?.slice(0, 60) ?? null,
      feltAfter: lineFrom(cell('felt after'))?.slice(0, 60) ?? null,
      hard: /^(?:yes|ja|true|1|x)$/i.test(cell('hard')),
      inspiredBy: cell('inspired by') || null,
    };
    const read = entryShape.read(entryShape.write(made));
    if (read.state !== 'ok') {
      throw new FileError('record', line, read.state === 'bad' ? read.problem : null);
    }
    return { entry: read.value, names: [...new Set(names)] };
  }

  #idFor(parts: readonly string[]): string {
    const hash = hash128(JSON.stringify(parts));
    const nth = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, nth);
    return `table-${nth === 1 ? hash : hash128(`${nth} ${hash}`)}`;
  }
}

/** The same for the same name on every computer, so that they meet as one. */
export const idOfName = (name: string): string => `name-${hash128(foldText(name))}`;

function oneOf<T extends string>(values: readonly T[], text: string): T | undefined {
  const folded = foldText(text);
  return values.find((value) => value === folded);
}

function instantFrom(text: string): number | null {
  const ms = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isFinite(ms) && ms >= 0 && ms < Date.UTC(2200, 0, 1) ? ms : null;
}
