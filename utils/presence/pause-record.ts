/**
 * The record of a pause that ended, as it is stored with its day; pause-history.ts evaluates them.
 */
import * as z from 'zod/mini';
import { LEVELS } from '@/utils/settings/settings';
import { shape } from '@/utils/shared/versioned-schema';

/**
 * How a pause ended. `own-break`: the person left the screen by themselves; `unseen`: it was taken
 * back unanswered, or before it was shown; `left`: with Escape or the way back; `entered`, `turned-back`: at a
 * chosen site; `wrote`: to write down a kind act; `answered`: what it asked about the rhythm.
 */
export const PAUSE_OUTCOMES = [
  'stepped-away',
  'breathed',
  'wrote',
  'later',
  'left',
  'unseen',
  'own-break',
  'entered',
  'turned-back',
  'answered',
] as const;
export type PauseOutcome = (typeof PAUSE_OUTCOMES)[number];

/** Why `later`, where the person said so. */
export const LATER_REASONS = ['busy', 'with-somebody', 'bad-time'] as const;
export type LaterReason = (typeof LATER_REASONS)[number];

export const pauseRecord = z.object({
  /** When it became due, epoch milliseconds. */
  dueMs: z.number(),
  /** What brought it; see PAUSE_KINDS. */
  kind: z.string(),
  /** The level at which it came, or was to come. */
  level: z.enum(LEVELS),
  /** Milliseconds from due to coming; null where it never came. */
  waitedMs: z.nullable(z.number().check(z.minimum(0))),
  /** What ended it. */
  outcome: z.enum(PAUSE_OUTCOMES),
  /** Why later; null where nothing was said. */
  reason: z.nullable(z.enum(LATER_REASONS)),
  /** Host it came on, where hosts are kept; null otherwise. */
  host: z.nullable(z.string()),
});
export type PauseRecord = z.infer<typeof pauseRecord>;

/** Most records kept of one day. Chosen: more than any rhythm brings. */
export const MAX_PAUSES_A_DAY = 300;
export const dayPausesShape = shape<PauseRecord[]>(z.array(pauseRecord));

/** Records without the names of some hosts. */
export const withoutHosts = (
  records: readonly PauseRecord[],
  hosts: readonly string[],
): PauseRecord[] =>
  records.map((record) =>
    record.host !== null && hosts.includes(record.host) ? { ...record, host: null } : record,
  );
