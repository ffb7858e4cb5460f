/**
 * Files of other journals that are no tables. Each app is known by what it alone writes; whatever
 * else is a list of things with a day and a text is read as well. What no act can be made of is
 * told by the app's name.
 */
import { type Entry, PLAIN } from '@/utils/journal/model/entry';
import { MAX_NAME_LENGTH } from '@/utils/journal/model/person';
import { addDays } from '@/utils/shared/days';
import { hash128 } from '@/utils/shared/hash';
import { plainName } from './csv';
import { type Moment, momentAt, momentFrom } from './days-in-files';
import { FileError } from './json-file';
import { SkippedError } from './skipped';
import { after, checked, FIRST_DAY, IdsOfRows, type MappedColumn, type TableEntry } from './table';
import { partsOf, withoutMarkup } from './text-parts';

/** A file of another app; `null` for one that is known by nothing but its shape. */
export interface OtherFile {
  app: string | null;
  records: readonly unknown[];
}

/** What of an act such a file says. */
export const OTHER_COLUMNS: readonly MappedColumn[] = ['day', 'words', 'note', 'people', 'id'];

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names of fields, the best first; in lower case, without what stands between their words. */
const DAYS = [
  'creationdate',
  'datejournal',
  'entrydate',
  'date',
  'day',
  'datetime',
  'timecreated',
  'createdat',
  'created',
  'timestamp',
];
const TIMES = ['time'];
const TITLES = ['title', 'heading', 'subject', 'headline'];
const TEXTS = [
  'text',
  'entrycontent',
  'content',
  'body',
  'note',
  'notes',
  'html',
  'words',
  'entry',
];
const CHANGED = [
  'modifieddate',
  'datemodified',
  'timemodified',
  'modifiedat',
  'updatedat',
  'modified',
];
const IDS = ['uuid', 'id', 'guid'];
const ZONES = ['timezone'];

const fieldOf = (record: Fields, names: readonly string[]): unknown => {
  const keys = Object.keys(record);
  for (const name of names) {
    const key = keys.find((each) => each.toLowerCase().replace(/[^a-z]/g, '') === name);
    const value = key === undefined ? undefined : record[key];
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
};

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Whether it is a list of which some have a day. */
const isJournal = (value: unknown): value is unknown[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.slice(0, 20).some((each) => isFields(each) && momentOf(each, 0) !== null && hasText(each));

const hasText = (record: Fields): boolean =>
  [...TITLES, ...TEXTS].some((name) => typeof fieldOf(record, [name]) === 'string');

/** @throws `FileError` ('other-app') where the app is known, and no act can be made of its file */
export function otherFileIn(value: unknown): OtherFile | null {
  if (isFields(value)) {
    if (isFields(value.account) && 'app_version' in value) {
      throw new FileError('other-app', null, 'Monica');
    }
    const { entries, metadata } = value;
    if (Array.isArray(entries) && isFields(metadata)) return { app: 'Day One', records: entries };
    if (Array.isArray(entries) && isFields(value.tags)) return { app: 'jrnl', records: entries };
    if ('date_journal' in value) return { app: 'Journey', records: [value] };
    const list = Object.values(value).find(isJournal);
    return list ? { app: null, records: list } : null;
  }
  if (!isJournal(value)) return null;
  const first = value.find(isFields) ?? {};
  if ('timeCreated' in first) return { app: 'Daily You', records: value };
  if ('date_journal' in first) return { app: 'Journey', records: value };
  if ('heading' in first && 'html' in first) return { app: 'Diarium', records: value };
  return { app: null, records: value };
}

/**
 * `[2026-11-24 21:30] Tea for Ben.`, with further lines below: as jrnl writes it, and once did
 * without the brackets.
 */
const JRNL =
  /^(?:\[(?=\d{4}-[^\]\n]{0,20}\] ))?(\d{4}-\d{2}-\d{2}(?: \d{1,2}:\d{2}(?: ?[AP]M)?|(?=\])))\]? /gim;
/** How a journal as plain text begins. */
export const beginsAsText = (text: string): boolean =>
  /^(?:\[?\d{4}-\d{2}-\d{2}\b|\tDate:\t)/.test(text);
/** Date and text of an entry, as Day One writes it. */
const DAY_ONE = /^\tDate:\t(.+)$/gm;

/** A journal as plain text; null where it is none. */
export function otherTextIn(text: string): OtherFile | null {
  for (const [app, form] of [
    ['jrnl', JRNL],
    ['Day One', DAY_ONE],
  ] as const) {
    const heads = [...text.matchAll(form)];
    if (heads.length === 0 || text.slice(0, heads[0]?.index).trim() !== '') continue;
    const records = heads.map((head, i) => {
      const words = text.slice(head.index + head[0].length, heads[i + 1]?.index);
      // Below its day, Day One says more about an entry than what was written.
      const body = app === 'jrnl' ? words : words.replace(/^(?:\n\t[A-Z][\w ]*:\t.*)*/, '');
      return { date: head[1]?.replace(' at ', ' '), text: body };
    });
    return { app, records };
  }
  return null;
}

/** What Loop writes of a day and a habit, and what says that it was done. */
const CHECKMARK = /^(?:YES_MANUAL|YES_AUTO|NO|SKIP|UNKNOWN|)$/;
const DONE = 'YES_MANUAL';

/** Habits by their days, a column a habit: each day on which one was done is an act of its name. */
export function otherTableIn(rows: readonly (readonly string[])[]): OtherFile | null {
  const [header = [], ...days] = rows;
  const habits = header.flatMap((name, at) => (at > 0 && name.trim() !== '' ? [{ name, at }] : []));
  const isLoop =
    days.length > 0 &&
    habits.length > 0 &&
    habits.every(({ name }) => !/^(?:value|notes?)$/i.test(name)) &&
    days.every(
      ([day = '', ...marks]) => /^\d{4}-/.test(day) && marks.every((mark) => CHECKMARK.test(mark)),
    );
  if (!isLoop || !days.some((cells) => cells.includes(DONE))) return null;
  const records = days.flatMap((cells) =>
    habits
      .filter(({ at }) => cells[at] === DONE)
      .map(({ name }) => ({ date: cells[0], text: name })),
  );
  return { app: 'Loop Habit Tracker', records };
}

export interface OtherTold {
  app: string | null;
  dayStartHour: number;
  /** 'YYYY-MM-DD'. */
  today: string;
}

/** Makes acts of an app's records. */
export class OtherReader {
  readonly #told: OtherTold;
  readonly #ids = new IdsOfRows();

  constructor(told: OtherTold) {
    this.#told = told;
  }

  /**
   * @param nth of the file's records, from 1: what is told where it can't be read
   * @throws `SkippedError` where it can't be read
   */
  read(record: unknown, nth: number): TableEntry[] {
    const { app, dayStartHour, today } = this.#told;
    if (!isFields(record)) throw new SkippedError(null, 'record', JSON.stringify(record), nth);
    const title = readable(textOf(fieldOf(record, TITLES)), app);
    const text = readable(textOf(fieldOf(record, TEXTS)), app);
    const moment = momentOf(record, dayStartHour);
    if (!moment || moment.day < FIRST_DAY) {
      throw new SkippedError(null, 'day', title || text.slice(0, 100), nth);
    }
    const { day } = moment;
    if (day > addDays(today, 1)) throw new SkippedError(null, 'to-come', day, nth);
    const [first, ...further] = partsOf(title || text, title ? text : '');
    if (!first) throw new SkippedError(null, 'words', day, nth);

    const writtenAt = Math.max(0, moment.atMs ?? Date.parse(`${day}T12:00:00Z`) + nth);
    const changed = fieldOf(record, CHANGED);
    const changedAt = changed === undefined ? null : momentOf({ date: changed }, 0)?.atMs;
    const id = textOf(fieldOf(record, IDS));
    const entry: Entry = {
      ...PLAIN,
      id: id
        ? `table-${hash128(JSON.stringify([app, id]))}`
        : this.#ids.next([day, title, text, '', '']),
      day,
      writtenAt,
      changedAt: Math.max(0, changedAt ?? moment.atMs ?? Date.parse(`${day}T12:00:00Z`)),
      ...first,
      people: [],
    };
    const people = fieldOf(record, ['people', 'persons', 'names']);
    const names = (Array.isArray(people) ? people : [])
      .map((each) => plainName(textOf(isFields(each) ? fieldOf(each, ['name']) : each)))
      .filter((name) => name !== '');
    const long = names.find((name) => name.length > MAX_NAME_LENGTH);
    if (long) throw new SkippedError(null, 'name', long, nth);
    return [
      entry,
      ...further.map((part, i) => ({ ...entry, ...part, ...after(entry, i + 1) })),
    ].map((each) => ({
      entry: checked(each, null, nth),
      names: [...new Set(names)],
      edited: null,
    }));
  }
}

function momentOf(record: Fields, startHour: number): Moment | null {
  const written = fieldOf(record, DAYS);
  const zone = fieldOf(record, ZONES);
  const time = textOf(fieldOf(record, TIMES));
  const moment = momentFrom(textOf(written), 'dmy', startHour, time);
  if (!moment || moment.atMs === null || typeof zone !== 'string') return moment;
  // The day is the one that it was where it was written.
  const isInstant =
    typeof written === 'number' || /(?:Z|UTC|GMT|\+00:?00)$|^\d+$/.test(String(written));
  return isInstant ? momentAt(moment.atMs, startHour, zone) : moment;
}

/** Without the markup that the app's own pages show as something else. */
function readable(text: string, app: string | null): string {
  const plain = withoutMarkup(text);
  if (plain !== text || app !== 'Day One') return plain;
  return text
    .replace(/!\[[^\]]*\]\(dayone[^)]*\)/g, '')
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
    .trim();
}
