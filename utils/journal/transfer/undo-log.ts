/**
 * The undo log of a large change (an import, a restored snapshot, deleted days): of each record how
 * it was before, and a fingerprint of how the change left it. A record that was changed since then
 * no longer has that fingerprint, and the undo leaves it alone.
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

/** A large change that begins. @param atMs epoch milliseconds */
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

/**
 * Milliseconds for which a large change can be undone. Chosen: a week; then it is deleted for good.
 */
export const UNDO_FOR_MS = 7 * DAY_MS;

const noteSchema = z.object({
  key: z.string(),
  /** The record as it was; null where there was none. */
  before: z.unknown(),
  /** Fingerprint of the record after the change; null where it was deleted. */
  left: z.nullable(z.string()),
});
export type UndoNote = z.infer<typeof noteSchema>;

/** Records with one id are put back together or not at all. */
export const undoNotesShape = shape<[id: string, notes: UndoNote[]][]>(
  z.array(z.tuple([z.string(), z.array(noteSchema)])),
);

/** Differs for records that differ; null for a record that is not there. */
export const fingerprint = (record: unknown): string | null =>
  record === undefined || record === null ? null : hash64(canonical(record));
