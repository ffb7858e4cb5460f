/**
 * The journal as a JSON file. Version 2 of it:
 *
 * ```json
 * {
 *   "format": "deep-kindness-journal",
 *   "version": 2,
 *   "madeAt": 1795500000000,
 *   "people":     [ {"v": 3, "value": {…}} ],
 *   "intentions": [ {"v": 2, "value": {…}} ],
 *   "occasions":  [ {"v": 1, "value": {…}} ],
 *   "heard":      [ {"v": 1, "value": {…}} ],
 *   "asked":      [ {"v": 1, "value": {…}} ],
 *   "gone":       [ {"v": 1, "value": {…}} ],
 *   "others":     [ {"key": "letter/…", "v": 1, "value": {…}} ],
 *   "settings":   [ {"key": "settings.rhythmMinutes", "v": 1, "value": 30} ],
 *   "practice":   [ {"key": "practice.2026-11-24", "v": 1, "value": {…}} ],
 *   "entries":    [ {"v": 2, "value": {…}} ],
 *   "unreadable": [ {"key": "…", "raw": …} ]
 * }
 * ```
 *
 * `madeAt` is in epoch milliseconds. Each record is what is stored: a value with the version of its
 * shape, whose fields are described in entry.ts, person.ts, intention.ts, occasion.ts, heard.ts,
 * asked.ts, tombstone.ts and settings.ts. Version 1 had no occasions, and nothing heard or asked. An older version of a record is brought up to date as it is read. `others` are
 * records of the journal of a kind that joined later; `unreadable` ones did not parse where they
 * lay, are kept here for whoever can read them, and are not brought in. A list that is missing is
 * empty; one that is not known here is passed over, and that is said. Order matters nowhere. Ours
 * are written a record a line, entries by day.
 */
import * as z from 'zod/mini';
import { type Entry, entryShape } from '@/utils/journal/model/entry';
import { instant } from '@/utils/journal/model/fields';
import {
  KIND_OF_LIST,
  LISTS_BESIDE,
  type ListBeside,
  type RecordsBeside,
  SHAPES_BESIDE,
} from '@/utils/journal/model/record-kinds';
import { type Tombstone, tombstoneShape } from '@/utils/journal/model/tombstone';
import type { Reading, Shape, Stored } from '@/utils/shared/versioned-schema';
import type { JsonPiece } from './json-stream';
import { SkippedError } from './skipped';

export const FORMAT = 'deep-kindness-journal';
export const FILE_VERSION = 2;

/** In the order in which they are written. */
export const SECTIONS = [
  ...LISTS_BESIDE,
  'gone',
  'others',
  'settings',
  'practice',
  'entries',
  'unreadable',
] as const;
export type Section = (typeof SECTIONS)[number];

/** A record under a key of its own. */
export interface KeyedRecord {
  key: string;
  stored: Stored;
}

/** A record of a file, read and found good. */
export type FileRecord =
  | {
      section: 'entries';
      value: Entry;
      /** Of a row of a table: whether it was changed since its export; null where nobody can know. */
      edited?: boolean | null;
    }
  | {
      [L in ListBeside]: { section: L; value: RecordsBeside[(typeof KIND_OF_LIST)[L]] };
    }[ListBeside]
  | { section: 'gone'; value: Tombstone }
  | { section: 'others'; value: KeyedRecord }
  | { section: 'settings'; value: KeyedRecord }
  | { section: 'practice'; value: KeyedRecord };

/** Of the journal itself; what else a file has lies elsewhere. */
export type JournalRecord = Exclude<FileRecord, { section: 'settings' | 'practice' }>;

/** Why a file can't be brought in; `line` is where, `detail` names the field. */
export interface FileProblem {
  why:
    | 'not-json'
    | 'truncated'
    | 'too-long'
    | 'too-deep'
    | 'not-ours'
    /** A sound file of an app that `detail` names. */
    | 'other-app'
    /** A workbook or an archive: something else is in it. */
    | 'packed'
    | 'newer'
    | 'record'
    | 'too-big';
  line: number | null;
  detail: string | null;
}

export class FileError extends Error {
  readonly problem: FileProblem;

  constructor(why: FileProblem['why'], line: number | null = null, detail: string | null = null) {
    super([why, line === null ? '' : `line ${line}`, detail ?? ''].filter(Boolean).join(', '));
    this.problem = { why, line, detail };
  }
}

/**
 * Instants of a file are of a clock that may be wrong, but not of a day nobody now alive will see.
 */
const LATEST_MS = Date.UTC(2200, 0, 1);

const keyedSchema = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^\P{Cc}+$/u)),
  v: z.int().check(z.minimum(1)),
  value: z.unknown(),
});

/** Lists of records that stand under no key: of each the shape. */
const SHAPES: ReadonlyMap<string, Shape<unknown>> = new Map<string, Shape<unknown>>([
  ['entries', entryShape],
  ['gone', tombstoneShape],
  ...LISTS_BESIDE.map((list) => [list, SHAPES_BESIDE[KIND_OF_LIST[list]]] as const),
]);

/** Records of the journal that a file may bring under a key of their own. */
export const isOtherKey = (key: string): boolean => /^letter\/./.test(key);

/** What a file may bring of the person's preferences, by the keys under which they are stored. */
export interface PreferenceKeys {
  readonly settings: ReadonlyMap<string, Shape<unknown>>;
  /** What became of a day's practice, and the person's own practices. */
  isPractice(key: string): boolean;
}

/**
 * Reads the pieces of one file; `read` throws a `SkippedError` for a record that can't be read, and a
 * `FileError` where none of the file can.
 */
export class RecordReader {
  readonly #preferences: PreferenceKeys;
  #isOurs = false;
  /** Line of the version where it is a newer one. */
  #newerAt: number | null = null;
  /** Names of lists that this version does not know. */
  readonly unknown = new Set<string>();
  /** Records that could not be read where the file was made, and so can't be here. */
  unreadable = 0;

  constructor(preferences: PreferenceKeys) {
    this.#preferences = preferences;
  }

  read(piece: JsonPiece): FileRecord | null {
    const { name, listed, value, line } = piece;
    if (!listed) {
      this.#readHead(name, value, line);
      return null;
    }
    const shape = SHAPES.get(name);
    if (shape) {
      const read = good(shape.read(value), line, name) as object;
      const late = Object.entries(read).find(
        ([, each]) => typeof each === 'number' && each > LATEST_MS,
      );
      if (late) throw new SkippedError(line, 'record', `${name}: ${late[0]}: after the year 2200`);
      return { section: name, value: read } as FileRecord;
    }
    switch (name) {
      case 'others':
      case 'settings':
      case 'practice':
        return this.#readKeyed(name, value, line);
      case 'unreadable':
        this.unreadable += 1;
        return null;
      default:
        this.unknown.add(name);
        return null;
    }
  }

  /** Call after the last piece; throws a `FileError` where it was no file of ours. */
  end(): void {
    if (!this.#isOurs) throw new FileError('not-ours');
  }

  #readHead(name: string, value: unknown, line: number): void {
    if (name === 'format') {
      if (value !== FORMAT) throw new FileError('not-ours', line);
      this.#isOurs = true;
    }
    if (name === 'version') {
      const version = z.int().check(z.minimum(1)).safeParse(value);
      if (!version.success) throw new FileError('record', line, 'version: not a number');
      if (version.data > FILE_VERSION) this.#newerAt = line;
    }
    // Another's file may have a version as well.
    if (this.#isOurs && this.#newerAt !== null) throw new FileError('newer', this.#newerAt);
    if (name === 'madeAt' && !instant.safeParse(value).success) {
      throw new FileError('record', line, 'madeAt: not an instant');
    }
    if ((SECTIONS as readonly string[]).includes(name)) {
      throw new FileError('record', line, `${name}: not a list`);
    }
  }

  #readKeyed(
    name: 'others' | 'settings' | 'practice',
    value: unknown,
    line: number,
  ): FileRecord | null {
    const keyed = keyedSchema.safeParse(value);
    if (!keyed.success)
      throw new SkippedError(line, 'record', `${name}: not in the expected shape`);
    const { key, v, value: inner } = keyed.data;
    const stored = { v, value: inner };
    if (name === 'settings') {
      const shape = this.#preferences.settings.get(key);
      // A setting that has gone, or is not there yet, changes nothing.
      if (!shape) return null;
      return {
        section: name,
        value: { key, stored: shape.write(good(shape.read(stored), line, key)) },
      };
    }
    const known = name === 'others' ? isOtherKey(key) : this.#preferences.isPractice(key);
    if (!known) throw new SkippedError(line, 'record', `${name}: key: not one of its own`);
    return { section: name, value: { key, stored } };
  }
}

function good<T>(reading: Reading<T>, line: number, where: string): T {
  if (reading.state === 'ok') return reading.value;
  const problem = reading.state === 'bad' ? reading.problem : 'nothing there';
  throw new SkippedError(line, 'record', `${where}: ${problem}`);
}

/** The lines of a file, beginning with its head. */
export const fileHead = (madeAtMs: number): string =>
  `{\n"format": ${JSON.stringify(FORMAT)},\n"version": ${FILE_VERSION},\n"madeAt": ${Math.trunc(madeAtMs)}`;
/** Begins a list. */
export const sectionHead = (section: Section): string => `,\n${JSON.stringify(section)}: [`;
/** A record of a list. @param first whether it is the first of it */
export const recordLine = (record: unknown, first: boolean): string =>
  `${first ? '\n' : ',\n'}${JSON.stringify(record)}`;
export const SECTION_END = '\n]';
export const FILE_END = '\n}\n';
