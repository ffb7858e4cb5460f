/**
 * Keys of all records that are not entries. An entry's key begins with its day (entry.ts), these
 * begin with a letter and so sort after all days. One object store holds both, so that what belongs
 * together is written in one transaction.
 */

export const PREFIX = {
  person: 'person/',
  intention: 'intention/',
  /** Days in somebody's life. */
  occasion: 'occasion/',
  /** What was asked by itself. */
  asked: 'asked/',
  /** What was heard of somebody. */
  heard: 'heard/',
  /** Tombstones: what was deleted stays deleted when journals are merged. */
  gone: 'gone/',
  /** Key of an entry, by its id. Derived: it can be rebuilt. */
  where: 'where/',
  /** When a part was last written, as a stamp that is never used again. */
  touched: 'touched/',
  /** What search reads, by month. Derived. */
  index: 'index/',
  /** Bloom filter of a month, so that search skips it. Derived. */
  hints: 'hints/',
  /** Letters to oneself, and what else joins later. */
  letter: 'letter/',
  /** Snapshots of earlier days: what each holds, and the parts they share. */
  snapshot: 'snapshot/',
  part: 'part/',
  /** The undo log: records as they were before the last large change. */
  undo: 'undo/',
  /** Records of a file that is being previewed, before any of them is imported. */
  import: 'import/',
  /** What the database says of itself. */
  self: 'self/',
} as const;

/** Key of a record by its kind and id. */
export const keyOf = (kind: keyof typeof PREFIX, id: string): string => PREFIX[kind] + id;

/** Bounds of all keys that begin with `prefix`. */
export const keysUnder = (prefix: string): [lower: string, upper: string] => [
  prefix,
  `${prefix}\uffff`,
];

/** Bounds of all entries' keys, whatever their day. */
export const ALL_DAYS: readonly [lower: string, upper: string] = ['0', ':'];

export const KEY_OF_VERSION = keyOf('index', 'version');
/** Random id of this database: another one made in its place has another. */
export const KEY_OF_DATABASE = keyOf('self', 'id');

/** A part of the journal, which is indexed and copied as a whole: a month, or one of these. */
export const PARTS_BESIDE_MONTHS = [
  'people',
  'intentions',
  'occasions',
  'asked',
  'heard',
  'gone',
  'letters',
] as const;
export type JournalPart = (typeof PARTS_BESIDE_MONTHS)[number] | `${number}-${number}`;

/** 'YYYY-MM' of a day or of an entry's key. */
export const monthOf = (dayOrKey: string): JournalPart => dayOrKey.slice(0, 7) as JournalPart;

const PART_OF: Readonly<Record<string, JournalPart>> = {
  person: 'people',
  intention: 'intentions',
  occasion: 'occasions',
  asked: 'asked',
  heard: 'heard',
  gone: 'gone',
  letter: 'letters',
};

/** The part that a record lies in; derived ones lie in none. */
export const partOf = (key: string): JournalPart | null =>
  /^\d/.test(key) ? monthOf(key) : (PART_OF[key.slice(0, key.indexOf('/'))] ?? null);

/** Bounds of the keys of a part. */
export function keysOfPart(part: JournalPart): [lower: string, upper: string] {
  const kind = Object.keys(PART_OF).find((kind) => PART_OF[kind] === part);
  return kind ? keysUnder(`${kind}/`) : keysOfMonth(part);
}

/** Whether a part is a month, 'YYYY-MM'. */
export const isMonth = (part: string): boolean => /^\d{4}-\d{2}$/.test(part);

/** Bounds of the keys of a month's entries. */
export const keysOfMonth = (month: string): [lower: string, upper: string] =>
  keysUnder(`${month}-`);

/** The id in a key; an id may hold slashes of its own. */
export const idInKey = (key: string): string =>
  key
    .split('/')
    .slice(/^\d/.test(key) ? 2 : 1)
    .join('/');
