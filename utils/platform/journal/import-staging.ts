/**
 * Staging a file before its import, or a snapshot before it is restored: it is read to its end, a
 * piece at a time, and laid beside the journal. So every fault of it is found before anything is
 * changed.
 */

import { readSealedHead, unsealFile } from '@/utils/crypto/sealed-file';
import { entryShape } from '@/utils/journal/model/entry';
import { intentionShape } from '@/utils/journal/model/intention';
import { keyOf, keysUnder, PREFIX } from '@/utils/journal/model/keys';
import { type Person, personShape } from '@/utils/journal/model/person';
import { type Tombstone, tombstoneShape } from '@/utils/journal/model/tombstone';
import { foldText } from '@/utils/journal/search/fold-text';
import {
  CsvRows,
  delimiterOf,
  guessDateOrder,
  guessMapping,
  idOfName,
  TableReader,
} from '@/utils/journal/transfer/csv';
import {
  FileError,
  type FileRecord,
  type JournalRecord,
  type KeyedRecord,
  RecordReader,
} from '@/utils/journal/transfer/json-file';
import { JsonError, JsonStream } from '@/utils/journal/transfer/json-stream';
import type { Snapshot } from '@/utils/journal/transfer/snapshot';
import type {
  FileInspection,
  OpenedFile,
  TableReading,
  TaskControl,
} from '@/utils/journal/transfer/transfer';
import { readClock } from '@/utils/platform/browser/clock';
import { PREFERENCE_KEYS } from '@/utils/platform/storage/preferences-transfer';
import { DAY_MS } from '@/utils/shared/time';
import type { Shape } from '@/utils/shared/versioned-schema';
import { ask, deriving, type Raw, within } from './database';
import { upToDate } from './rebuild';
import { readSnapshot } from './snapshots';
import { readPeople } from './store';

/** Chosen: larger than any diary; a larger file is a mistake, or means harm. */
const MAX_FILE_BYTES = 2 ** 30;
/** A staged file that is older was left by a page that was closed. Chosen. */
const STAGED_FOR_MS = DAY_MS;
/** Bytes read at a time. Chosen. */
const READ_BYTES = 2 ** 18;
/** Records in one piece. Chosen: one transaction with as many is short. */
const PIECE = 500;
/** Rows of a table that are shown before its import. */
const SHOWN_ROWS = 5;

/**
 * What kind of file it is, by its beginning.
 *
 * @throws `FileError` ('too-big', 'not-ours'); of a sealed file `SealError` ('wrong-passphrase',
 * 'damaged', 'newer')
 */
export async function inspectFile(opened: OpenedFile): Promise<FileInspection> {
  if (opened.file.size > MAX_FILE_BYTES) throw new FileError('too-big');
  if (opened.passphrase === null && (await readSealedHead(opened.file, opened.file.name)))
    return { kind: 'sealed' };
  const start = await startOf(opened);
  const first = start.trimStart().charAt(0);
  if (first === '{') return { kind: 'journal' };
  if (first === '' || first === '[' || first === '<' || start.includes('\0')) {
    throw new FileError('not-ours');
  }
  const rows = [...new CsvRows(delimiterOf(start)).feed(start)];
  // Where the file is no longer than what was read, its last row has no end.
  if (opened.file.size < READ_BYTES || rows.length === 0) {
    rows.splice(0, rows.length, ...wholeRows(start));
  }
  const [header, ...more] = rows.map(({ cells }) => cells);
  if (!header || more.length === 0) throw new FileError('not-ours');
  const mapping = guessMapping(header);
  const dates = more.map((cells) => cells[mapping.day ?? -1] ?? '');
  return {
    kind: 'table',
    header,
    rows: more.slice(0, SHOWN_ROWS),
    mapping,
    order: guessDateOrder(dates),
  };
}

function wholeRows(text: string) {
  const rows = new CsvRows(delimiterOf(text));
  return [...rows.feed(text), ...rows.end()];
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
}

/**
 * Reads the file to its end and lays its records beside the journal.
 *
 * @param table how its columns are read; null for a journal file
 * @throws `FileError` with the line of the first fault, `SealError` of a sealed file, `AbortError`
 * when it was stopped, `QuotaExceededError` when the disk is full; then nothing of it stays
 */
export async function stageFile(
  opened: OpenedFile,
  table: TableReading | null,
  running: TaskControl,
): Promise<Staged> {
  await upToDate();
  const reader = new RecordReader(PREFERENCE_KEYS);
  const records = table
    ? tableRecords(opened, table, running)
    : journalRecords(opened, reader, running);
  const staged = await stage('import', opened.file.name, records);
  return { ...staged, unreadable: reader.unreadable, unknown: [...reader.unknown] };
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
  switch (kind) {
    case 'entry': {
      const entry = read(entryShape);
      return entry && { section: 'entries', value: entry };
    }
    case 'person': {
      const person = read(personShape);
      return person && { section: 'people', value: person };
    }
    case 'intention': {
      const intention = read(intentionShape);
      return intention && { section: 'intentions', value: intention };
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
  await discardForgotten();
  const { wallMs } = await readClock();
  const token = `${String(Math.trunc(wallMs)).padStart(15, '0')}-${crypto.randomUUID()}`;
  const choices: KeyedRecord[] = [];
  const goneInIt: Tombstone[] = [];
  const peopleInIt = new Set<string>();
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
  return { token, what, about, pieces, choices, goneInIt, peopleInIt, unreadable: 0, unknown: [] };
}

const keyOfPiece = (token: string, n: number) =>
  keyOf('import', `${token}/${String(n).padStart(8, '0')}`);

export const keysOfStaged = ({ token }: Pick<Staged, 'token'>): [string, string] =>
  keysUnder(keyOf('import', `${token}/`));

/** Deletes a staged file that is not imported. */
export const discard = (staged: Pick<Staged, 'token'>): Promise<void> =>
  deriving(async ({ store }) => void store.delete(within(keysOfStaged(staged))));

/** Deletes what a page left that was closed or killed with a staged file. */
async function discardForgotten(): Promise<void> {
  const { wallMs } = await readClock();
  const yesterday = String(Math.trunc(wallMs - STAGED_FOR_MS)).padStart(15, '0');
  await deriving(
    async ({ store }) => void store.delete(within([PREFIX.import, keyOf('import', yesterday)])),
  );
}

async function* journalRecords(
  opened: OpenedFile,
  reader: RecordReader,
  running: TaskControl,
): AsyncGenerator<FileRecord> {
  const parts = new JsonStream();
  try {
    for await (const text of textOf(opened, running)) {
      for (const piece of parts.feed(text)) {
        const record = reader.read(piece);
        if (record) yield record;
      }
    }
    parts.end();
  } catch (error) {
    if (error instanceof JsonError) throw new FileError(error.why, error.line);
    throw error;
  }
  reader.end();
}

async function* tableRecords(
  opened: OpenedFile,
  table: TableReading,
  running: TaskControl,
): AsyncGenerator<FileRecord> {
  const idOf = namesToIds(await readPeople());
  const made = new Set<string>();
  const reader = new TableReader(table.mapping, table.order);
  let rows: CsvRows | undefined;
  let isHeader = true;
  const records = function* (some: Iterable<ReturnType<typeof wholeRows>[number]>) {
    for (const row of some) {
      if (isHeader) {
        isHeader = false;
        continue;
      }
      const read = reader.read(row);
      if (!read) continue;
      const people: string[] = [];
      for (const name of read.names) {
        const { id, isNew } = idOf(name);
        if (!people.includes(id)) people.push(id);
        if (!isNew || made.has(id)) continue;
        made.add(id);
        const value = { id, name, alsoCalled: [], birthday: null, changedAt: 0 };
        yield { section: 'people', value } as const;
      }
      yield { section: 'entries', value: { ...read.entry, people: people.slice(0, 50) } } as const;
    }
  };
  for await (const text of textOf(opened, running)) {
    rows ??= new CsvRows(delimiterOf(text));
    yield* records(rows.feed(text));
  }
  if (rows) yield* records(rows.end());
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
    const id = known.get(foldText(name));
    return id === undefined ? { id: idOfName(name), isNew: true } : { id, isNew: false };
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
  for await (const bytes of bytesOf(opened)) {
    return decoderFor(bytes).decode(bytes, { stream: true });
  }
  return '';
}

async function* textOf(
  opened: OpenedFile,
  { signal, onProgress }: TaskControl,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let done = 0;
  for await (const bytes of bytesOf(opened)) {
    signal.throwIfAborted();
    decoder ??= decoderFor(bytes);
    done += bytes.byteLength;
    onProgress(Math.min(1, done / opened.file.size));
    yield decode(decoder, bytes);
  }
  if (decoder) yield decode(decoder);
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new FileError('not-ours');
  }
}

/** Spreadsheets export tables as UTF-16 or Windows-1252 as well. */
function decoderFor(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return new TextDecoder('utf-8', { fatal: true });
  } catch {
    return new TextDecoder('windows-1252');
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
