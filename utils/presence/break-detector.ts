/**
 * Whether now is the moment for a pause that waits in a page. Pure: what happens there comes in as
 * words, and the page is asked for a guard only where that decides.
 */

/** A reason against a pause; `film`, one being watched, alone does not outlast the patience. */
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

/** Hands and page at rest for so long are a break. */
export const REST_MS = 1_500;
/** Who writes stops to think for longer. */
export const WRITING_REST_MS = 5_000;
/** On arriving: the page is there by then, and was not a mere step on the way to another. */
export const ARRIVAL_MS = 400;
/** A guard may go without any event that tells. */
export const RECHECK_MS = 3_000;
/** Patience that ended among activity: looked at so often at most. */
const GUARD_CHECK_MS = 500;

/**
 * `time`: the time that was asked for has come; `hands`: keys, wheel, a scroll; `pressed`: the same
 * with a button held; `held`: something is carried or printed; `film-stopped`, `film-ended`: one
 * that was watched.
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
  /** When to look though nothing happened, milliseconds on the page's own clock. */
  checkAtMs: number;
  /** When patience ends, on the same clock. */
  patienceEndsAtMs: number;
  /** When the person's hours end, on the same clock: nothing comes from then on. */
  hoursEndAtMs: number;
  /** When hands were at work and patience over, and a guard was asked for. */
  guardCheckedAtMs: number;
  handsBusy: boolean;
}

/** What a page can be asked. */
export interface PageProbe {
  guard(): Guard | null;
  /** Whether the caret stands where one writes more than a line. */
  writing(): boolean;
}

/** `patience`: there was no break so long, so it comes the gentlest way. */
export type BreakResult = 'break' | 'patience' | null;

export function beginWait(
  nowMs: number,
  {
    arrived,
    patienceMs,
    hoursMs,
  }: {
    /** The page itself is new to the person, which is a break. */
    arrived: boolean;
    /** How long a break is waited for. */
    patienceMs: number;
    /** How long it may come at all. */
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
