/**
 * A kind act as the journal keeps it. Keys begin with the day, so that a day, or a span of days,
 * is one range read and the popup never reads the whole journal.
 */
import * as z from 'zod/mini';
import { KINDS } from '@/utils/shared/kinds';
import { shape } from '@/utils/shared/versioned-schema';
import { day, id, instant, line, MAX_NOTE_LENGTH, people } from './fields';

export const DIRECTIONS = ['given', 'received', 'noticed'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How it felt, as a word or a few: never a mark. Length in UTF-16 code units. */
export const MAX_FELT_LENGTH = 60;
const feeling = z.string().check(z.minLength(1), z.maxLength(MAX_FELT_LENGTH));

const entrySchema = z.object({
  /** Made once, never reused. */
  id,
  /** The person's own local day of the act, 'YYYY-MM-DD'. */
  day,
  /** When it was written down, epoch milliseconds. */
  writtenAt: instant,
  /** When it last changed, epoch milliseconds; the newest wins when two journals meet. */
  changedAt: instant,
  /** The person's own line. */
  words: line,
  /** Whether the act was given, received or noticed. */
  direction: z.enum(DIRECTIONS),
  /** Of which kind it was; null where nobody said. */
  kind: z.nullable(z.enum(KINDS)),
  /** Ids of the people in it. */
  people,
  /** What they needed, in a line; null where nobody said. */
  need: z.nullable(line),
  /** More of it, several lines if wished; null where there is no more. */
  note: z.nullable(z.string().check(z.minLength(1), z.maxLength(MAX_NOTE_LENGTH))),
  /** How it felt before and after; null where nobody said. */
  feltBefore: z.nullable(feeling),
  feltAfter: z.nullable(feeling),
  /** Id of the entry that inspired it, its ripple; null where none did. */
  inspiredBy: z.nullable(id),
  /** Of a hard day: it never comes up by itself. */
  hard: z.boolean(),
});
export type Entry = z.infer<typeof entrySchema>;

/** What an entry has where nobody said more than its line. */
export const PLAIN = {
  direction: 'given',
  kind: null,
  people: [],
  need: null,
  note: null,
  feltBefore: null,
  feltAfter: null,
  inspiredBy: null,
  hard: false,
} as const satisfies Partial<Entry>;

/** 2026-11: entries have kinds, people, ripples and what was felt. */
const withMoreThanALine = (old: unknown): unknown => ({ ...PLAIN, ...(old as object) });

export const entryShape = shape<Entry>(entrySchema, [withMoreThanALine]);

/**
 * Key of an entry: its day, when it was written (15 digits, so that keys sort by it), and its id.
 */
export const entryKey = ({ day, writtenAt, id }: Pick<Entry, 'day' | 'writtenAt' | 'id'>): string =>
  `${day}/${String(writtenAt).padStart(15, '0')}/${id}`;

/** Bounds of all keys of the days `from` to `to`, both included. */
export const keysBetween = (from: string, to: string): [lower: string, upper: string] => [
  `${from}/`,
  `${to}/\uffff`,
];

/** A new entry, as the popup's field and the new tab's make it. */
export const newEntry = (id: string, words: string, day: string, nowMs: number): Entry => ({
  ...PLAIN,
  people: [],
  id,
  day,
  writtenAt: Math.trunc(nowMs),
  changedAt: Math.trunc(nowMs),
  words,
});
