/**
 * The follow-up: after somebody stepped away with a practice in mind, it is asked once whether it
 * happened.
 */

import * as z from 'zod/mini';
import { HOUR_MS, MINUTE_MS } from '@/utils/shared/time';
import { shape } from '@/utils/shared/versioned-schema';

const steppedAwaySchema = z.object({
  /** The practice's title, in the language in which it was shown. */
  title: z.string().check(z.minLength(1)),
  /** What it invited to, as it stood there; one from before 0.1.0 was published has none. */
  invitation: z.optional(z.string()),
  /** The day whose practice it is, 'YYYY-MM-DD'. */
  day: z.string(),
  /** When the person stepped away, epoch milliseconds. */
  atMs: z.number(),
});
export type SteppedAway = z.infer<typeof steppedAwaySchema>;

export const steppedAwayShape = shape<SteppedAway>(steppedAwaySchema);

/**
 * Not sooner than this after stepping away, in milliseconds. Chosen: nobody can have done anything
 * yet.
 */
const EARLIEST_MS = 3 * MINUTE_MS;
/** Not later than this. Chosen: nobody remembers what was meant. */
const LATEST_MS = 36 * HOUR_MS;

/** Whether it may be asked now. @param nowMs epoch milliseconds */
export const mayFollowUp = ({ atMs }: SteppedAway, nowMs: number): boolean =>
  nowMs - atMs >= EARLIEST_MS && nowMs - atMs <= LATEST_MS;

/** Whether it will not be asked any more; also where the clock was set back. */
export const isFollowUpOver = ({ atMs }: SteppedAway, nowMs: number): boolean =>
  nowMs - atMs > LATEST_MS || nowMs < atMs;

/**
 * When the answer of `mayFollowUp` next changes, epoch milliseconds; Infinity where it does not.
 */
export const followUpChangesAt = ({ atMs }: SteppedAway, nowMs: number): number =>
  [atMs + EARLIEST_MS, atMs + LATEST_MS + 1].find((turn) => turn > nowMs) ??
  Number.POSITIVE_INFINITY;
