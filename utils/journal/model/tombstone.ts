/**
 * Tombstones: what was deleted and when, so that a deletion holds when two journals are merged.
 * They keep no text of what was deleted. In storage and in files they are called "gone".
 */
import * as z from 'zod/mini';
import { shape } from '@/utils/shared/versioned-schema';
import { id, instant } from './fields';

const tombstoneSchema = z.object({
  /** Id of what was deleted. */
  id,
  what: z.enum(['entry', 'person', 'intention', 'occasion', 'heard']),
  /** When it was deleted, epoch milliseconds. */
  goneAt: instant,
  /** Id of the person this person became one with; null for all else. */
  into: z.nullable(id),
});
export type Tombstone = z.infer<typeof tombstoneSchema>;

export const tombstoneShape = shape<Tombstone>(tombstoneSchema);

/** The tombstone of a record, always newer than it, even where the clock was set back. */
export const tombstoneFor = (
  what: Tombstone['what'],
  { id, changedAt }: { id: string; changedAt: number },
  nowMs: number,
  into: string | null = null,
): Tombstone => ({ id, what, goneAt: Math.max(Math.trunc(nowMs), changedAt + 1), into });

/**
 * The record stamped as changed now, always newer than before, even where the clock was set back.
 */
export const stamped = <T extends { changedAt: number }>(value: T, nowMs: number): T => ({
  ...value,
  changedAt: Math.max(Math.trunc(nowMs), value.changedAt + 1),
});
