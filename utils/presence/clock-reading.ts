/**
 * Reads the time so that a background that may be killed at any moment can tell how much has
 * passed: the wall clock (`Date.now`), which people and networks change, together with the
 * monotonic clock (`performance.now`), which only goes forward but restarts with every run.
 */
import { MINUTE_MS } from '@/utils/shared/time';

export interface ClockReading {
  /** Wall clock, epoch milliseconds. */
  wallMs: number;
  /** Milliseconds since the background's present run began; never goes back within a run. */
  monoMs: number;
  /** Names the run; another run's `monoMs` can't be compared with this one's. */
  run: string;
}

/**
 * Longest time between two steps of the watch while somebody is there. Chosen: at most one a
 * minute.
 */
export const CHECKPOINT_MS = MINUTE_MS;
/** How late an alarm may come on a busy machine; a longer gap counts as sleep. Chosen. */
export const SLACK_MS = 30_000;
/** A larger difference between the two clocks counts as a jump of the wall clock. Chosen. */
const JUMP_MS = 2_000;

export interface Elapsed {
  /** Milliseconds known to have passed with the machine awake; never negative. */
  awakeMs: number;
  /** Milliseconds that went by unseen: sleep, a crash, or a clock set forward. */
  unseenMs: number;
  /** The wall clock was set back, and nothing tells by how much time really passed. */
  wentBack: boolean;
}

/** How much time passed between two readings, the earlier first. */
export function elapsed(from: ClockReading, to: ClockReading): Elapsed {
  const wall = to.wallMs - from.wallMs;
  const sameRun = from.run === to.run;
  if (!sameRun && wall < 0) return { awakeMs: 0, unseenMs: 0, wentBack: true };
  const own = sameRun ? Math.max(0, to.monoMs - from.monoMs) : wall;
  // Some systems' monotonic clocks run on in sleep: a gap that no checkpoint broke is sleep too.
  if (own > CHECKPOINT_MS + SLACK_MS)
    return { awakeMs: 0, unseenMs: Math.max(own, wall), wentBack: false };
  const ahead = wall - own;
  return { awakeMs: own, unseenMs: ahead > JUMP_MS ? ahead : 0, wentBack: false };
}
