/**
 * Staging a file before its import, or a snapshot before it is restored: it is read to its end, a
 * piece at a time, and laid beside the journal. So every fault of it is found before anything is
 * changed.
 */

import { readSealedHead, unsealFile } from '@/utils/crypto/sealed-file';
import { entryShape } from '@/utils/journal/model/entry';
import { keyOf } from '@/utils/journal/model/keys';
import type { Person } from '@/utils/journal/model/person';
import { KIND_OF_LIST, LISTS_BESIDE, SHAPES_BESIDE } from '@/utils/journal/model/record-kinds';
import { type Tombstone, tombstoneShape } from '@/utils/journal/model/tombstone';
import { foldText } from '@/utils/journal/search/fold-text';
import { CsvRows, type TableRow, tableFormOf } from '@/utils/journal/transfer/csv';
import { dateOrderOf, dateOrders, dayFrom } from '@/utils/journal/transfer/days-in-files';
import {
  FileError,
  type FileRecord,
  FORMAT,
  type JournalRecord,
  type KeyedRecord,
  RecordReader,
} from '@/utils/journal/transfer/json-file';
import { JsonError, JsonStream } from '@/utils/journal/transfer/json-stream';
import {
  beginsAsText,
  OTHER_COLUMNS,
  type OtherFile,
  OtherReader,
  otherFileIn,
  otherTableIn,
  otherTextIn,
} from '@/utils/journal/transfer/other-apps';
import { type Skipped, SkippedError } from '@/utils/journal/transfer/skipped';
import type { Snapshot } from '@/utils/journal/transfer/snapshot';
import {
  guessMapping,
  idOfName,
  isHeader,
  isNewestFirst,
  type MappedColumn,
  mappingByContent,
  type TableEntry,
  TableReader,
} from '@/utils/journal/transfer/table';
import type {
  FileInspection,
  OpenedFile,
  TableReading,
  TaskControl,
} from '@/utils/journal/transfer/transfer';
import { readClock } from '@/utils/platform/browser/clock';
import { PREFERENCE_KEYS } from '@/utils/platform/storage/preferences-transfer';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { today } from '@/utils/platform/storage/today';
import type { Shape } from '@/utils/shared/versioned-schema';
import { ask, deriving, type Raw, within } from './database';
import { decoderOf, encodingOf } from './file-encoding';
import { upToDate } from './rebuild';
import { readSnapshot } from './snapshots';
import { holdStaged, keysOfStaged, releaseStaged, sweepStaged } from './staged-files';
import { readPeople } from './store';

/** Chosen: larger than any diary; a larger file is a mistake, or means harm. */
const MAX_FILE_BYTES = 2 ** 30;
/** Bytes read at a time. Chosen. */
const READ_BYTES = 2 ** 18;
/** Records in one piece. Chosen: one transaction with as many is short. */
const PIECE = 500;
/** Rows of a table that are shown before its import. */
const SHOWN_ROWS = 5;
/** Largest file of another app. Chosen: it is read as a whole, and has the words of a lifetime. */
const MAX_OTHER_BYTES = 2 ** 26;

/**
 * What kind of file it is, by its beginning.
 *
 * @throws `FileError` ('too-big', 'not-ours', 'other-app', 'packed'); of a sealed file `SealError`
 * ('wrong-passphrase', 'wrong-or-damaged', 'damaged', 'newer')
 */
export async function inspectFile(opened: OpenedFile): Promise<FileInspection> {
  if (opened.file.size > MAX_FILE_BYTES) throw new FileError('too-big');
  if (opened.passphrase === null && (await readSealedHead(opened.file, opened.file.name))) {
    return { kind: 'sealed' };
  }
  if (await isPacked(opened.file)) throw new FileError('packed');
  const start = await startOf(opened);
  if (await otherIn(opened, start)) return { kind: 'other' };
  const first = start.trimStart().charAt(0);
  if (start.startsWith('{\\rtf')) throw new FileError('not-ours');
  if (first === '{') return { kind: 'journal' };
  if (first === '' || first === '[' || first === '<' || isBinary(start)) {
    throw new FileError('not-ours');
  }
  const { delimiter, skipped } = tableFormOf(start);
  const reader = new CsvRows(delimiter);
  const all = [...reader.feed(start.slice(skipped))];
  // Where the file is no longer than what was read, its last row has no end.
  if (opened.file.size < READ_BYTES || all.length === 0) all.push(...reader.end());
  const table = all.map(({ cells }) => cells);
  const at = table.findIndex(isRow);
  const names = table[at] ?? [];
  const hasNames = isHeader(names);
  const rows = table.slice(hasNames ? at + 1 : at);
  if (at < 0 || rows.length === 0 || isMarkdown(start)) throw new FileError('not-ours');
  if (otherTableIn(table)) return { kind: 'other' };
  const header = hasNames ? names : names.map(() => '');
  const shown = rows.slice(0, SHOWN_ROWS);
  const mapping = hasNames ? guessMapping(header, shown) : mappingByContent(shown);
  const { day } = await today();
  const local = dateOrderOf(navigator.language);
  const orders = header.map((_, at) => {
    const dates = rows.map((cells) => cells[at] ?? '');
    return dateOrders(dates, local, day);
  });
  const order = orders[mapping.day ?? -1]?.order ?? local;
  const days = rows.map((cells) => dayFrom(cells[mapping.day ?? -1] ?? '', order));
  return {
    kind: 'table',
    header,
    rows: shown,
    mapping,
    orders,
    newestFirst: isNewestFirst(days),
  };
}

/** A line above a table, such as its title, has one cell; so has all of a list. */
const isRow = (cells: readonly string[]): boolean => cells.length > 1;

/** A heading, and more headings or points of a list: ours is to be read, and not to be brought in. */
const isMarkdown = (start: string): boolean =>
  /^(?:---\s*$|#{1,6} )/m.exec(start)?.index === 0 &&
  (start.match(/^(?:#{1,6}|[-*]) /gm)?.length ?? 0) > 1;

/** Share of signs that no text has. Chosen: a table may be damaged in some places. */
const MOST_SIGNS = 1 / 20;
const isBinary = (start: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text has.
  (start.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0) > start.length * MOST_SIGNS;

/** Archives and workbooks, which hold other files. */
async function isPacked(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const [a = 0, b = 0, c = 0] = start;
  return (
    (a === 0x50 && b === 0x4b) ||
    (a === 0x1f && b === 0x8b) ||
    (a === 0xd0 && b === 0xcf && c === 0x11)
  );
}

/** What another app wrote; null for a table, or a journal of ours. */
async function otherIn(opened: OpenedFile, start: string): Promise<OtherFile | null> {
  const text = start.trimStart();
  if (opened.passphrase !== null || opened.file.size > MAX_OTHER_BYTES) return null;
  if (!/^[{[]/.test(text) && !beginsAsText(start)) return null;
  // Ours begin with it; where it stands elsewhere, the whole is looked at.
  if (text.slice(0, 200).includes(FORMAT)) return null;
  const whole = await wholeText(opened);
  try {
    const value: unknown = JSON.parse(whole);
    if ((value as { format?: unknown } | null)?.format === FORMAT) return null;
    const other = otherFileIn(value);
    if (other) return other;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Ours is told with the line where it is damaged.
    if (whole.includes(FORMAT)) return null;
    const other = otherTextIn(whole.replace(/\r\n?/g, '\n')) ?? otherFileIn(recordsIn(whole));
    if (other || !text.startsWith('[')) return other;
    throw new FileError('not-json');
  }
  throw new FileError('not-ours');
}

/** The same, or a table that is read without a question. */
async function otherOf(opened: OpenedFile): Promise<OtherFile | null> {
  const start = await startOf(opened);
  const other = await otherIn(opened, start);
  if (other || /^\s*\{/.test(start) || opened.file.size > MAX_OTHER_BYTES) return other;
  const whole = await wholeText(opened);
  const { delimiter, skipped } = tableFormOf(whole);
  const reader = new CsvRows(delimiter);
  const rows = [...reader.feed(whole.slice(skipped)), ...reader.end()];
  return otherTableIn(rows.map(({ cells }) => cells));
}

/** Some apps write a record of JSON a line. */
function recordsIn(text: string): unknown[] {
  try {
    return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]));
  } catch {
    return [];
  }
}

/** A file or snapshot that was read to its end and now lies beside the journal. */
export interface Staged {
  /** In the keys of its pieces; another page may have staged another file. */
  readonly token: string;
  readonly what: 'import' | 'restore';
  readonly about: string;
  readonly pieces: number;
  readonly choices: readonly KeyedRecord[];
  readonly goneInIt: readonly Tombstone[];
  readonly peopleInIt: ReadonlySet<string>;
  readonly unreadable: number;
  readonly unknown: readonly string[];
  /** What can't be read and is left out. */
  readonly skipped: readonly Skipped[];
  /** Whether another app wrote it; and which, where that is known. */
  readonly isOther: boolean;
  readonly app: string | null;
  /** Columns of a table, or what is like one; null for a journal of ours. */
  readonly columns: readonly MappedColumn[] | null;
  /** When the file was last saved, in epoch milliseconds. */
  readonly savedMs: number;
}

/**
 * Reads the file to its end and lays its records beside the journal.
 *
 * @param table how its columns are read; null for a journal file, or one of another app
 * @throws `FileError` with the line of the fault where none of it can be read, `SealError` of a
 * sealed file, `AbortError` when it was stopped, `QuotaExceededError` when the disk is full; then
 * nothing of it stays
 */
export async function stageFile(
  opened: OpenedFile,
  table: TableReading | null,
  running: TaskControl,
): Promise<Staged> {
  await upToDate();
  const { wallMs } = await readClock();
  const reader = new RecordReader(PREFERENCE_KEYS);
  const skipped: Skipped[] = [];
  const other = table ? null : await otherOf(opened);
  const records = table
    ? tableRecords(opened, table, skipped, running)
    : other
      ? otherRecords(other, skipped, running)
      : journalRecords(opened, reader, skipped, running);
  const staged = await stage('import', opened.file.name, records);
  return {
    ...staged,
    unreadable: reader.unreadable,
    unknown: [...reader.unknown],
    skipped,
    isOther: other !== null,
    app: other?.app ?? null,
    columns: table ? (Object.keys(table.mapping) as MappedColumn[]) : other ? OTHER_COLUMNS : null,
    // A file from a computer whose clock is ahead was not saved after now.
    savedMs: Math.trunc(Math.min(opened.file.lastModified, wallMs)),
  };
}

/** @throws `Error` when a part of the snapshot can't be read, `QuotaExceededError` when the disk is full */
export async function stageSnapshot(snapshot: Snapshot, about: string): Promise<Staged> {
  return stageParts('restore', about, readSnapshot(snapshot));
}

/** Stages the copy outside of the database: it joins what is here, as a file would. */
export const stageCopy = (parts: AsyncIterable<Raw[]>, about: string): Promise<Staged> =>
  stageParts('import', about, parts);

async function stageParts(
  what: Staged['what'],
  about: string,
  parts: AsyncIterable<Raw[]>,
): Promise<Staged> {
  await upToDate();
  let unreadable = 0;
  async function* records(): AsyncGenerator<FileRecord> {
    for await (const raw of parts) {
      for (const [key, value] of raw) {
        const brought = broughtFrom(key, value);
        if (brought) yield brought;
        else unreadable += 1;
      }
    }
  }
  const staged = await stage(what, about, records());
  return { ...staged, unreadable };
}

function broughtFrom(key: string, value: unknown): FileRecord | null {
  const kind = /^\d/.test(key) ? 'entry' : key.slice(0, key.indexOf('/'));
  const read = <T>(shape: Shape<T>) => {
    const reading = shape.read(value);
    return reading.state === 'ok' ? reading.value : null;
  };
  const list = LISTS_BESIDE.find((each) => KIND_OF_LIST[each] === kind);
  if (list) {
    const value = read(SHAPES_BESIDE[KIND_OF_LIST[list]] as Shape<unknown>);
    return value === null ? null : ({ section: list, value } as FileRecord);
  }
  switch (kind) {
    case 'entry': {
      const entry = read(entryShape);
      return entry && { section: 'entries', value: entry };
    }
    case 'gone': {
      const gone = read(tombstoneShape);
      return gone && { section: 'gone', value: gone };
    }
    default:
      return { section: 'others', value: { key, stored: value as KeyedRecord['stored'] } };
  }
}

async function stage(
  what: Staged['what'],
  about: string,
  records: AsyncIterable<FileRecord>,
): Promise<Staged> {
  await sweepStaged();
  const { wallMs } = await readClock();
  const token = `${String(Math.trunc(wallMs)).padStart(15, '0')}-${crypto.randomUUID()}`;
  const choices: KeyedRecord[] = [];
  const goneInIt: Tombstone[] = [];
  const peopleInIt = new Set<string>();
  await holdStaged(token);
  let pieces = 0;
  let piece: JournalRecord[] = [];
  const flush = async () => {
    const text = JSON.stringify(piece);
    piece = [];
    const key = keyOfPiece(token, pieces++);
    await deriving(async ({ store }) => void store.put(text, key));
  };
  try {
    for await (const record of records) {
      if (record.section === 'settings' || record.section === 'practice') {
        choices.push(record.value);
        continue;
      }
      if (record.section === 'gone' && record.value.what === 'person') goneInIt.push(record.value);
      if (record.section === 'people') peopleInIt.add(record.value.id);
      piece.push(record);
      if (piece.length >= PIECE) await flush();
    }
    if (piece.length > 0) await flush();
  } catch (error) {
    await discard({ token });
    throw error;
  }
  return {
    ...{ token, what, about, pieces, choices, goneInIt, peopleInIt },
    ...{
      unreadable: 0,
      unknown: [],
      skipped: [],
      isOther: false,
      app: null,
      columns: null,
      savedMs: 0,
    },
  };
}

const keyOfPiece = (token: string, n: number) =>
  keyOf('import', `${token}/${String(n).padStart(8, '0')}`);

/** Deletes a staged file that is not imported. */
export async function discard(staged: Pick<Staged, 'token'>): Promise<void> {
  await deriving(async ({ store }) => void store.delete(within(keysOfStaged(staged))));
  releaseStaged(staged.token);
}

async function* journalRecords(
  opened: OpenedFile,
  reader: RecordReader,
  skipped: Skipped[],
  running: TaskControl,
): AsyncGenerator<FileRecord> {
  const parts = new JsonStream();
  const { isLossy } = await encodingOf(opened);
  let hasRead = false;
  try {
    for await (const text of textOf(opened, running)) {
      for (const piece of parts.feed(text)) {
        try {
          if (isLossy && JSON.stringify(piece.value).includes('\ufffd')) {
            throw new SkippedError(piece.line, 'letters', JSON.stringify(piece.value));
          }
          const record = reader.read(piece);
          if (!record) continue;
          yield record;
          hasRead = true;
        } catch (error) {
          if (!(error instanceof SkippedError)) throw error;
          skipped.push(error.skipped);
        }
      }
    }
    parts.end();
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    // It may be the only copy that is left: what stands before is whole.
    if (error.why !== 'truncated' || !hasRead) throw new FileError(error.why, error.line);
    skipped.push({ line: error.line, record: null, why: 'cut', detail: '' });
  }
  reader.end();
}

/** What can be read of some rows or records, with the people who are new in it. */
function* readable<T>(
  some: Iterable<T>,
  read: (each: T) => TableEntry[],
  people: (name: string) => { id: string; isNew: boolean },
  skipped: Skipped[],
): Generator<FileRecord> {
  for (const each of some) {
    let entries: TableEntry[] = [];
    try {
      entries = read(each);
    } catch (error) {
      if (!(error instanceof SkippedError)) throw error;
      skipped.push(error.skipped);
    }
    for (const { entry, names, edited } of entries) {
      const ids = new Set<string>();
      for (const name of names) {
        const { id, isNew } = people(name);
        ids.add(id);
        if (!isNew) continue;
        const value = { id, name, alsoCalled: [], birthday: null, changedAt: 0 };
        yield { section: 'people', value };
      }
      const value = { ...entry, people: [...ids].slice(0, 50) };
      yield { section: 'entries', value, edited };
    }
  }
}

async function* tableRecords(
  opened: OpenedFile,
  table: TableReading,
  skipped: Skipped[],
  running: TaskControl,
): AsyncGenerator<FileRecord> {
  const people = namesToIds(await readPeople());
  const { isLossy } = await encodingOf(opened);
  const [{ dayStartHour }, { day }] = await Promise.all([readSettings(), today()]);
  let reader: TableReader | undefined;
  let rows: CsvRows | undefined;
  let linesBefore = 0;
  const read = (row: TableRow): TableEntry[] => {
    const line = row.line + linesBefore;
    if (reader) return reader.read({ ...row, line });
    if (!isRow(row.cells)) throw new SkippedError(line, 'day', row.cells.join());
    const hasNames = isHeader(row.cells);
    const header = hasNames ? row.cells : [];
    reader = new TableReader({ ...table, header, dayStartHour, today: day, isLossy });
    return hasNames ? [] : read(row);
  };
  for await (const text of textOf(opened, running)) {
    let rest = text;
    if (!rows) {
      const form = tableFormOf(text);
      rows = new CsvRows(form.delimiter);
      rest = text.slice(form.skipped);
      linesBefore = form.skippedLines;
    }
    yield* readable(rows.feed(rest), read, people, skipped);
  }
  if (rows) yield* readable(rows.end(), read, people, skipped);
}

async function* otherRecords(
  { app, records }: OtherFile,
  skipped: Skipped[],
  { signal }: TaskControl,
): AsyncGenerator<FileRecord> {
  const people = namesToIds(await readPeople());
  const [{ dayStartHour }, { day }] = await Promise.all([readSettings(), today()]);
  const reader = new OtherReader({ app, dayStartHour, today: day });
  let nth = 0;
  for (const record of records) {
    signal.throwIfAborted();
    yield* readable([record], (each) => reader.read(each, ++nth), people, skipped);
  }
}

/** Whom a name in a table means: somebody who is here, or somebody new. */
function namesToIds(people: readonly Person[]): (name: string) => { id: string; isNew: boolean } {
  const known = new Map<string, string>();
  for (const { id, name, alsoCalled } of people) {
    for (const each of [name, ...alsoCalled]) {
      if (!known.has(foldText(each))) known.set(foldText(each), id);
    }
  }
  return (name) => {
    const folded = foldText(name);
    const id = known.get(folded) ?? idOfName(name);
    const isNew = !known.has(folded);
    // New once; from then on it is somebody who is known.
    known.set(folded, id);
    return { id, isNew };
  };
}

async function* bytesOf({ file, passphrase }: OpenedFile): AsyncGenerator<Uint8Array> {
  if (passphrase !== null) {
    const head = await readSealedHead(file, file.name);
    if (head) {
      yield* unsealFile(file, head, passphrase);
      return;
    }
  }
  for (let at = 0; at < file.size; at += READ_BYTES) {
    yield new Uint8Array(await file.slice(at, at + READ_BYTES).arrayBuffer());
  }
}

async function startOf(opened: OpenedFile): Promise<string> {
  const decoder = decoderOf(await encodingOf(opened));
  for await (const bytes of bytesOf(opened)) return decode(decoder, bytes);
  return '';
}

async function wholeText(opened: OpenedFile): Promise<string> {
  const decoder = decoderOf(await encodingOf(opened));
  let text = '';
  for await (const bytes of bytesOf(opened)) text += decode(decoder, bytes);
  return text + decode(decoder);
}

async function* textOf(
  opened: OpenedFile,
  { signal, onProgress }: TaskControl,
): AsyncGenerator<string> {
  const decoder = decoderOf(await encodingOf(opened));
  let done = 0;
  for await (const bytes of bytesOf(opened)) {
    signal.throwIfAborted();
    done += bytes.byteLength;
    onProgress(Math.min(1, done / opened.file.size));
    yield decode(decoder, bytes);
  }
  yield decode(decoder);
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new FileError('not-ours');
  }
}

/**
 * The records of a piece, in the order of the file.
 *
 * @throws `Error` when the staged file is no longer there
 */
export async function readPiece(
  store: IDBObjectStore,
  { token }: Staged,
  n: number,
): Promise<JournalRecord[]> {
  const text = await ask(store.get(keyOfPiece(token, n)));
  if (typeof text !== 'string') throw new Error('the file that was read is no longer there');
  return JSON.parse(text) as JournalRecord[];
}
