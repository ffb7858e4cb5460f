/**
 * What a large change did (an import, a copy put back, days deleted), so that it can be undone: of
 * each record how it was before, and a mark of how it was left. What was changed since stays as it
 * is: an undo takes back that one change and nothing else.
 */

import * as z from 'zod/mini';
import { instant } from '@/utils/journal/model/fields';
import { hash64 } from '@/utils/shared/hash';
import { DAY_MS } from '@/utils/shared/time';
import { shape } from '@/utils/shared/versioned-schema';
import { canonical } from './merge';

export const LARGE_CHANGES = ['import', 'restore', 'delete', 'forget', 'one'] as const;

const countsSchema = z.object({
  new: z.int(),
  changed: z.int(),
  deleted: z.int(),
});

const largeChangeSchema = z.object({
  what: z.enum(LARGE_CHANGES),
  /** When it was made, epoch milliseconds. */
  atMs: instant,
  /** The file, the copy's day, the days or the name that it was about; for the person to read. */
  about: z.string(),
  /** Entries it brought, changed and took. */
  entries: countsSchema,
  /** Settings and practice as they were before, by key; null where there were none. */
  choices: z.array(
    z.object({ area: z.enum(['sync', 'local']), key: z.string(), before: z.unknown() }),
  ),
});
export type LargeChange = z.infer<typeof largeChangeSchema>;

export const largeChangeShape = shape<LargeChange>(largeChangeSchema);

export const newLargeChange = (
  what: LargeChange['what'],
  atMs: number,
  about: string,
  entries: Partial<LargeChange['entries']>,
): LargeChange => ({
  what,
  atMs: Math.trunc(atMs),
  about,
  entries: { new: 0, changed: 0, deleted: 0, ...entries },
  choices: [],
});

/** For this long a large change can be undone; then what it took is gone for good. In milliseconds. */
export const UNDO_FOR_MS = 7 * DAY_MS;

const noteSchema = z.object({
  key: z.string(),
  /** The record as it was; null where there was none. */
  before: z.unknown(),
  /** A mark of the record as it was left; null where it was taken away. */
  left: z.nullable(z.string()),
});
export type UndoNote = z.infer<typeof noteSchema>;

/** Records with one id are put back together or not at all. */
export const undoNotesShape = shape<[id: string, notes: UndoNote[]][]>(
  z.array(z.tuple([z.string(), z.array(noteSchema)])),
);

/** Tells two records apart that differ. */
export const fingerprint = (record: unknown): string | null =>
  record === undefined || record === null ? null : hash64(canonical(record));
