/**
 * Decides when a pause that waits in a page may be shown: at a break, or the gentlest way when
 * patience ends. Pure: the page's events come in as `PageActivity`, its state through `PageProbe`,
 * which is asked only where the answer decides, since looking at a page costs time.
 */

/**
 * A reason not to show a pause now. All of them outlast the patience but `film` (one being
 * watched).
 */
export const GUARDS = [
  'hidden',
  'full-screen',
  'printing',
  'typing',
  'call',
  'form',
  'film',
] as const;
export type Guard = (typeof GUARDS)[number];

/** Without input and without change in the page for this long, it is a break. Chosen. */
export const REST_MS = 1_500;
/** The same while the caret is in a text: people stop to think. Chosen. */
export const WRITING_REST_MS = 5_000;
/** After arriving on a page: long enough to be drawn, and to tell it from a redirect. Chosen. */
export const ARRIVAL_MS = 400;
/** After a guard held the pause back: guards may end without an event. Chosen. */
export const RECHECK_MS = 3_000;
/** At most this often guards are checked during activity after patience ran out. Chosen. */
const GUARD_CHECK_MS = 500;

/**
 * `time`: the time in `checkAtMs` has come; `hands`: keys, wheel, a scroll; `pressed`: the pointer
 * moves with a button down; `held`: something is dragged or printed, until `released`;
 * `film-stopped`, `film-ended`: of a film that was being watched.
 */
export type PageActivity =
  | 'time'
  | 'hands'
  | 'pressed'
  | 'held'
  | 'released'
  | 'film-stopped'
  | 'film-ended';

export interface Wait {
  /**
   * When to call with `time` if nothing happens before, in milliseconds of the page's own clock.
   */
  checkAtMs: number;
  /** When patience ends: an instant of the same clock, not a duration. */
  patienceEndsAtMs: number;
  /** When the person's own hours end, an instant of the same clock: no pause comes after it. */
  hoursEndAtMs: number;
  /** When the guard was last checked during activity after patience ran out, on the same clock. */
  guardCheckedAtMs: number;
  /** Something is being dragged or printed. */
  handsBusy: boolean;
}

/** The page's state, read when it is asked for. */
export interface PageProbe {
  guard(): Guard | null;
  /** Whether the caret stands where one writes more than a line. */
  writing(): boolean;
}

/** How the wait ended: at a `break`, or because `patience` ran out; null while it goes on. */
export type BreakResult = 'break' | 'patience' | null;

/** A wait that begins now. @param nowMs milliseconds of the page's own clock */
export function beginWait(
  nowMs: number,
  {
    arrived,
    patienceMs,
    hoursMs,
  }: {
    /** Whether the person has just come to the page, which is a break. */
    arrived: boolean;
    /** Milliseconds to wait for a break. */
    patienceMs: number;
    /** Milliseconds until the person's own hours end. */
    hoursMs: number;
  },
  probe: PageProbe,
): Wait {
  return {
    checkAtMs: nowMs + (arrived ? ARRIVAL_MS : restMs(probe)),
    patienceEndsAtMs: nowMs + patienceMs,
    hoursEndAtMs: nowMs + hoursMs,
    guardCheckedAtMs: nowMs,
    handsBusy: false,
  };
}

const restMs = (probe: PageProbe): number => (probe.writing() ? WRITING_REST_MS : REST_MS);

/** @param nowMs milliseconds of the page's own clock */
export function advanceWait(
  wait: Wait,
  what: PageActivity,
  nowMs: number,
  probe: PageProbe,
): { wait: Wait; came: BreakResult } {
  const checkIn = (ms: number): Wait => ({ ...wait, checkAtMs: nowMs + ms });
  const impatient = nowMs >= wait.patienceEndsAtMs;
  const none = { came: null };
  if (nowMs >= wait.hoursEndAtMs) return { wait: checkIn(RECHECK_MS), ...none };
  switch (what) {
    case 'held':
      return { wait: { ...wait, handsBusy: true }, ...none };
    case 'released':
      return { wait: { ...checkIn(restMs(probe)), handsBusy: false }, ...none };
    case 'film-stopped':
      // To go on somewhere else in it, a film is stopped for a moment.
      return { wait: checkIn(ARRIVAL_MS), ...none };
    case 'film-ended':
      return { wait, came: !wait.handsBusy && probe.guard() === null ? 'break' : null };
    case 'pressed':
      return { wait: checkIn(restMs(probe)), ...none };
    case 'hands': {
      const after = checkIn(restMs(probe));
      if (!impatient || wait.handsBusy || nowMs - wait.guardCheckedAtMs < GUARD_CHECK_MS)
        return { wait: after, ...none };
      const guard = probe.guard();
      const came = guard === null || guard === 'film' ? 'patience' : null;
      return { wait: { ...after, guardCheckedAtMs: nowMs }, came };
    }
    case 'time': {
      const guard = wait.handsBusy ? 'held' : probe.guard();
      if (guard === null) return { wait, came: 'break' };
      // A film may be longer than anybody's patience; it goes on under the gentlest level.
      if (guard === 'film' && impatient) return { wait, came: 'patience' };
      return { wait: checkIn(RECHECK_MS), ...none };
    }
  }
}
