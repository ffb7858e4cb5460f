/** A kindness one means to do. */
import * as z from 'zod/mini';
import { shape } from '@/utils/shared/versioned-schema';
import { day, id, instant, line, people } from './fields';

/** Longest moment in words, in UTF-16 code units. Chosen. */
export const MAX_MOMENT_LENGTH = 200;

/** An hour of its day, in minutes after local midnight. */
export const minuteOfPlan = z.int().check(z.minimum(0), z.maximum(24 * 60 - 1));

const intentionSchema = z.object({
  /** Made once, never reused. */
  id,
  /** The person's own line: "call my sister". */
  words: line,
  /** Ids of the people it is for. */
  people,
  /** The day it is meant for, 'YYYY-MM-DD'; null for some day. */
  day: z.nullable(day),
  /**
   * The moment at which it is to be done, in words: "after lunch", "when I pass her door". A plan that
   * names its moment is kept more often (`gollwitzer-sheeran-2006` in practice/references.ts). Left out
   * where none was named.
   */
  moment: z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_MOMENT_LENGTH))),
  /** The time of that day, in minutes after local midnight; left out for any. */
  minute: z.optional(minuteOfPlan),
  /** Id of the entry that moved it: thanks, or a kindness that goes on. Left out where none did. */
  inspiredBy: z.optional(id),
  /** When it was made, epoch milliseconds. */
  madeAt: instant,
  /** When it last changed, epoch milliseconds; the newest wins when two journals meet. */
  changedAt: instant,
  /** `happened`: there is an entry of it; `let-go`: it was ended, kindly. */
  state: z.enum(['open', 'happened', 'let-go']),
  /** Id of the entry it became; null where there is none. */
  entryId: z.nullable(id),
});
export type Intention = z.infer<typeof intentionSchema>;

/**
 * 2026-11: an intention has a moment, and what moved it. Nothing else changes; but an older version,
 * which would lose that, is not to read it.
 */
const mayHaveMoment = (old: unknown): unknown => old;

export const intentionShape = shape<Intention>(intentionSchema, [mayHaveMoment]);
