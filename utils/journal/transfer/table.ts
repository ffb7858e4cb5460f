/** Acts from the rows of a table, of this journal or another: which column is which, and reading them. */

import {
  DIRECTIONS,
  type Entry,
  entryShape,
  MAX_FELT_LENGTH,
  PLAIN,
} from '@/utils/journal/model/entry';
import { id as idSchema, MAX_NOTE_LENGTH, MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import { MAX_NAME_LENGTH } from '@/utils/journal/model/person';
import { foldText } from '@/utils/journal/search/fold-text';
import { addDays } from '@/utils/shared/days';
import { hash128 } from '@/utils/shared/hash';
import { KINDS } from '@/utils/shared/kinds';
import { COLUMNS, markOf, plainName, type TableRow, unguardFormula } from './csv';
import { type DateOrder, dayFrom, type Moment, momentFrom } from './days-in-files';
import { isSameValue } from './merge';
import { SkippedError } from './skipped';
import { partsOf, withoutMarkup } from './text-parts';

/** What a column may be: ours, and a time of day beside the day. */
export const MAPPED_COLUMNS = [...COLUMNS, 'time'] as const;
export type MappedColumn = (typeof MAPPED_COLUMNS)[number];

/** Chosen: whoever writes a journal of acts was not there earlier; another calendar was meant. */
export const FIRST_DAY = '1900-01-01';

/** Which of the table's columns is which of ours; what is not named is passed over. */
export type TableMapping = Partial<Record<MappedColumn, number>>;

/** Names that other journals give their columns, in both languages; folded. The first is the best. */
const COLUMN_NAMES: Readonly<Record<MappedColumn, readonly string[]>> = {
  day: [
    'day',
    'full date',
    'entry date',
    'date',
    'datum',
    'tag',
    'date time',
    'created',
    'created at',
    'created on',
    'creation date',
    'timestamp',
    'zeitstempel',
    'erstellt',
    'erstellt am',
    'when',
    'wann',
  ],
  words: [
    'words',
    'entry content',
    'entry text',
    'note title',
    'title',
    'titel',
    'entry',
    'text',
    'content',
    'note text',
    'line',
    'gratitude',
    'worte',
    'eintrag',
    'inhalt',
    'message',
    'nachricht',
  ],
  direction: ['direction', 'richtung'],
  kind: ['kind', 'type', 'category', 'art', 'kategorie'],
  people: ['people', 'person', 'who', 'with', 'menschen', 'personen', 'wer', 'name'],
  need: ['need', 'needed', 'bedurfnis'],
  note: [
    'note',
    'notes',
    'more',
    'body',
    'text',
    'content',
    'details',
    'description',
    'notiz',
    'notizen',
    'inhalt',
    'beschreibung',
  ],
  'felt before': ['felt before', 'before', 'vorher'],
  'felt after': ['felt after', 'after', 'nachher', 'feeling', 'mood', 'gefuhl', 'stimmung'],
  hard: ['hard', 'schwer'],
  'inspired by': ['inspired by', 'angeregt durch'],
  'written at': ['written at', 'created at', 'geschrieben am'],
  'changed at': ['changed at', 'modified at', 'updated at', 'modified', 'geandert am'],
  id: ['id', 'uuid'],
  mark: ['mark'],
  time: ['time', 'uhrzeit', 'zeit'],
};

const isDate = (cell: string): boolean =>
  (['dmy', 'mdy', 'ymd'] as const).some((order) => dayFrom(cell, order));

/** Whether the first row has names: one with a date in it is a row like the others. */
export const isHeader = (first: readonly string[]): boolean => !first.some(isDate);

/** Which column is which where none has a name: that of dates, and that with the most to read. */
export function mappingByContent(rows: readonly (readonly string[])[]): TableMapping {
  const all = Array.from({ length: Math.max(0, ...rows.map(({ length }) => length)) }, (_, at) =>
    rows.map((cells) => cells[at] ?? ''),
  );
  const best = (worth: (cells: string[]) => number, not?: number): number | undefined => {
    const worths = all.map((cells, at) => (at === not ? 0 : worth(cells)));
    const most = Math.max(0, ...worths);
    return most > 0 ? worths.indexOf(most) : undefined;
  };
  const day = best((cells) => cells.filter(isDate).length);
  // A path or an id has many letters, and no words beside each other.
  const words = best((cells) => {
    const all = cells.join(' ').match(/(?<!\S)\P{L}?\p{L}\S*/gu) ?? [];
    return all.length + all.join('').length / 1e6;
  }, day);
  return {
    ...(day === undefined ? {} : { day }),
    ...(words === undefined ? {} : { words }),
  };
}

/**
 * Which column is which, by the names in the first line. Of several that may be the day, it is the
 * one in which more days can be read.
 */
export function guessMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[] = [],
): TableMapping {
  const names = header.map((name) =>
    foldText(name.replace(/([a-z])([A-Z])/g, '$1 $2')).replace(/[_-]/g, ' '),
  );
  const mapping: TableMapping = {};
  const taken = new Set<number>();
  const daysIn = (at: number) => rows.filter((cells) => isDate(cells[at] ?? '')).length;
  for (const column of MAPPED_COLUMNS) {
    const called = COLUMN_NAMES[column].flatMap((each) => {
      const at = names.findIndex((name, i) => name === each && !taken.has(i));
      return at < 0 ? [] : [at];
    });
    const at =
      column === 'day'
        ? called.reduce<number | undefined>(
            (best, each) => (best === undefined || daysIn(each) > daysIn(best) ? each : best),
            undefined,
          )
        : called[0];
    if (at === undefined) continue;
    mapping[column] = at;
    taken.add(at);
  }
  // What has another name is known by what stands in it.
  const rest = rows.map((cells) => cells.map((cell, at) => (taken.has(at) ? '' : cell)));
  const { day, words } = mappingByContent(rest);
  if (mapping.day === undefined && day !== undefined) mapping.day = day;
  if (mapping.words !== undefined) return mapping;
  // Where nothing else says what happened, the notes do; or what is called a name, as in Notion.
  const { note, ...noNote } = mapping;
  if (note !== undefined) return { ...noNote, words: note };
  const { people, ...nobody } = mapping;
  if (people !== undefined && names[people] === 'name') return { ...nobody, words: people };
  return words === undefined ? mapping : { ...mapping, words };
}

/** A row as an act; people are still names. */
export interface TableEntry {
  entry: Entry;
  names: string[];
  /** Whether the row was changed since it was exported here; null where that can't be known. */
  edited: boolean | null;
}

export interface TableTold {
  /** The first row, by which two tables are told apart. */
  header: readonly string[];
  mapping: TableMapping;
  order: DateOrder;
  /** Whether later days stand before earlier ones. */
  newestFirst: boolean;
  /** Whether letters that can't be read stand as U+FFFD. */
  isLossy: boolean;
  /** Hour at which the person's day begins. */
  dayStartHour: number;
  /** 'YYYY-MM-DD'; what is of a later day was misread. */
  today: string;
}

/** Makes acts of rows; rows that are wholly alike are told apart by how often they came. */
export class TableReader {
  readonly #told: TableTold;
  readonly #ids = new IdsOfRows();
  /** How many rows without a time of day a day has had. */
  readonly #ofDay = new Map<string, number>();

  constructor(told: TableTold) {
    this.#told = told;
  }

  /**
   * Several for one that holds more than an act can.
   * @throws `SkippedError` where the row can't be read
   */
  read(row: TableRow): TableEntry[] {
    const { cells, line, fault } = row;
    const { mapping, order, dayStartHour } = this.#told;
    if (fault) throw new SkippedError(line, fault, shown(cells));
    if (cells.every((cell) => cell.trim() === '')) return [];
    if (this.#told.isLossy && cells.some((cell) => cell.includes('\ufffd'))) {
      throw new SkippedError(line, 'letters', shown(cells));
    }
    const whole = (column: MappedColumn): string => {
      const at = mapping[column];
      return at === undefined ? '' : unguardFormula(cells[at] ?? '');
    };
    const cell = (column: MappedColumn): string => whole(column).trim();
    const moment = momentFrom(cell('day'), order, dayStartHour, cell('time'));
    if (!moment) throw new SkippedError(line, 'day', cell('day') || shown(cells));
    // What is too long for its place is told with the rest.
    const over: string[] = [];
    const short = (column: MappedColumn, length: number): string | null => {
      const text = plainName(cell(column));
      if (text.length > length) over.push(text);
      return text.length > length ? null : text || null;
    };
    const felt = [short('felt before', MAX_FELT_LENGTH), short('felt after', MAX_FELT_LENGTH)];
    const need = short('need', MAX_WORDS_LENGTH);
    const note = [whole('note').trim() && whole('note'), ...over].filter(Boolean).join('\n\n');
    const isOurs = cell('id') !== '' && isOneAct(cell('words'), note);
    const [first, ...further] = isOurs
      ? [{ words: plainName(cell('words')), note: note || null }]
      : partsOf(withoutMarkup(whole('words')), withoutMarkup(note));
    if (!first) throw new SkippedError(line, 'words', shown(cells));
    const names = cell('people')
      // A name of ours may hold a comma.
      .split(cell('people').includes(';') || cell('id') ? ';' : ',')
      .map(plainName)
      .filter((name) => name !== '');
    const long = names.find((name) => name.length > MAX_NAME_LENGTH);
    if (long) throw new SkippedError(line, 'name', long);

    const { day } = moment;
    if (day < FIRST_DAY && cell('mark') === '') throw new SkippedError(line, 'day', cell('day'));
    const writtenAt = instantFrom(cell('written at')) ?? moment.atMs ?? this.#inOrder(moment);
    // What has no stamp is of its day, wherever in the file it stands.
    const changedAt = instantFrom(cell('changed at')) ?? moment.atMs ?? noonOf(day);
    const id =
      this.#idFrom(cell('id')) ||
      this.#ids.next([
        day,
        cell('words').replace(/\s+/gu, ' ').slice(0, MAX_WORDS_LENGTH).trim(),
        whole('note').trim() && whole('note'),
        cell('people'),
        cell('direction'),
      ]);
    const entry: Entry = {
      ...PLAIN,
      id,
      day,
      // No stamp is of a time before there were any.
      writtenAt: Math.max(0, writtenAt),
      changedAt: Math.max(0, changedAt),
      words: first.words,
      direction: oneOf(DIRECTIONS, cell('direction')) ?? PLAIN.direction,
      kind: oneOf(KINDS, cell('kind')) ?? null,
      people: [],
      need,
      note: first.note,
      feltBefore: felt[0] ?? null,
      feltAfter: felt[1] ?? null,
      hard: /^(?:yes|ja|true|1|x)$/i.test(cell('hard')),
      inspiredBy: cell('inspired by') || null,
    };
    const mark = cell('mark');
    const edited = mark === '' ? null : markOf(entry, names) !== mark;
    const last = addDays(this.#told.today, 1);
    if (day > last && edited !== false) throw new SkippedError(line, 'to-come', cell('day'));
    return [
      entry,
      ...further.map((part, i) => ({ ...entry, ...part, ...after(entry, i + 1) })),
    ].map((each) => ({ entry: checked(each, line), names: [...new Set(names)], edited }));
  }

  /** A number is no id of ours, and other tables count from 1 as well. */
  #idFrom(written: string): string {
    if (written === '' || (!/^\d+$/.test(written) && idSchema.safeParse(written).success)) {
      return written;
    }
    return `table-${hash128(JSON.stringify([this.#told.header, written]))}`;
  }

  /** Rows of a day without a time keep the order in which they stand. */
  #inOrder({ day }: Moment): number {
    const nth = this.#ofDay.get(day) ?? 0;
    this.#ofDay.set(day, nth + 1);
    return noonOf(day) + (this.#told.newestFirst ? -nth : nth);
  }
}

/** Ids that are the same for the same rows, whenever they are read. */
export class IdsOfRows {
  readonly #seen = new Map<string, number>();

  next(parts: readonly string[]): string {
    const hash = hash128(JSON.stringify(parts));
    const nth = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, nth);
    return `table-${nth === 1 ? hash : hash128(`${nth} ${hash}`)}`;
  }
}

/** Id and instant of what goes on from an act that was too long. */
export const after = ({ id, writtenAt }: Entry, nth: number): Pick<Entry, 'id' | 'writtenAt'> => ({
  id: `table-${hash128(`${nth} after ${id}`)}`,
  writtenAt: writtenAt + nth,
});

/** @throws `SkippedError` where something of it is out of bounds */
export function checked(entry: Entry, line: number | null, record: number | null = null): Entry {
  const read = entryShape.read(entryShape.write(entry));
  if (read.state === 'ok') return read.value;
  throw new SkippedError(line, 'record', read.state === 'bad' ? read.problem : entry.words, record);
}

/** Whether a table has later days first. @param days as they come; null for none */
export function isNewestFirst(days: readonly (string | null)[]): boolean {
  const known = days.filter((day) => day !== null);
  const falls = known.filter((day, i) => i > 0 && day < (known[i - 1] as string)).length;
  const rises = known.filter((day, i) => i > 0 && day > (known[i - 1] as string)).length;
  return falls > rises;
}

/** The same for the same name on every computer, so that they meet as one. */
export const idOfName = (name: string): string => `name-${hash128(foldText(name))}`;

/** Fields of an act that come from another column than the one of their name. */
const FIELDS: Readonly<Partial<Record<MappedColumn, keyof Entry>>> = {
  direction: 'direction',
  kind: 'kind',
  people: 'people',
  need: 'need',
  'felt before': 'feltBefore',
  'felt after': 'feltAfter',
  hard: 'hard',
  'inspired by': 'inspiredBy',
  'written at': 'writtenAt',
};

/**
 * What a row says of an act that is here. In a spreadsheet a row is changed and its stamp is not:
 * then it was changed when the file was saved. What the table has no column for stays as it is here.
 *
 * @param columns that the table has
 * @param savedMs when the file was last saved, in epoch milliseconds
 */
export function rowBeside(
  here: Entry | null,
  row: Entry,
  edited: boolean | null,
  columns: readonly MappedColumn[],
  savedMs: number,
): Entry {
  const saved = { changedAt: Math.max(row.changedAt + 1, Math.trunc(savedMs)) };
  if (!here) return edited ? { ...row, ...saved } : row;
  if (edited === false && row.changedAt <= here.changedAt) return here;
  const kept = Object.entries(FIELDS).flatMap(([column, field]) =>
    columns.includes(column as MappedColumn) ? [] : [[field, here[field]] as const],
  );
  const note = columns.includes('note') ? row.note : (row.note ?? here.note);
  const there: Entry = { ...row, ...Object.fromEntries(kept), note };
  const content = (entry: Entry) => ({
    ...entry,
    people: [...entry.people].sort(),
    changedAt: 0,
    writtenAt: 0,
  });
  if (isSameValue(content(there), content(here))) return here;
  const isChanged = edited || (edited === null && row.changedAt === here.changedAt);
  return isChanged ? { ...there, ...saved } : there;
}

/** Whether an act of ours can hold it as it is. */
const isOneAct = (words: string, note: string): boolean =>
  words !== '' &&
  words.length <= MAX_WORDS_LENGTH &&
  note.length <= MAX_NOTE_LENGTH &&
  !/[\r\n]/.test(words);

const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** Enough of a row to know it by. */
const shown = (cells: readonly string[]): string =>
  cells
    .map((cell) => plainName(cell))
    .filter((cell) => cell !== '')
    .join(' · ')
    .slice(0, 120);

function oneOf<T extends string>(values: readonly T[], text: string): T | undefined {
  const folded = foldText(text);
  return values.find((value) => value === folded);
}

function instantFrom(text: string): number | null {
  const ms = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isFinite(ms) && ms >= 0 && ms < Date.UTC(2200, 0, 1) ? ms : null;
}
