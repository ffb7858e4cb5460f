/**
 * Decides when a pause that waits in a page may be shown: at a break, or the gentlest way when
 * patience ends. It goes by what the hands did in the last minutes, not by what kinds of element the
 * page is made of: after writing, drawing or playing it waits longer than after reading, and the
 * longer the longer somebody thinks in between. Pure: the page's events come in as `PageActivity`,
 * its state through `PageProbe`, which is asked only where the answer decides, since looking at a
 * page costs time.
 */

/** Here and not imported: the benchmarks load this file as it stands. */
const MINUTE_MS = 60_000;

/** A reason not to show a pause now. */
export const GUARDS = [
  'hidden',
  'full-screen',
  'printing',
  'pointer-lock',
  'call',
  'open-list',
  'typing',
  'form',
  'film',
] as const;
export type Guard = (typeof GUARDS)[number];

/**
 * Guards that may be wrong, or left behind: words left in a field, a film longer than anybody's
 * patience. The gentlest level comes all the same: into a film once patience is over, to what nobody
 * touched for the patience and a minute.
 */
const YIELDING: readonly Guard[] = ['typing', 'form', 'open-list', 'film'];

/** Without input and without change in the page for this long, it is a break in reading. Chosen. */
export const REST_MS = 1_500;
/** The same where the caret is in a field, and nobody knows yet what for. Chosen. */
export const CARET_REST_MS = 5_000;
/**
 * The same where a page can't be heard: another site's frame that has the focus or the pointer, a
 * picture that a script draws. Chosen.
 */
export const UNHEARD_REST_MS = 15_000;
/**
 * After arriving on a page: long enough to be drawn, to tell it from a redirect, and for who comes to
 * write or to play to have begun. Chosen.
 */
export const ARRIVAL_MS = 1_500;
/** After a guard held the pause back: guards may end without an event. Chosen. */
export const RECHECK_MS = 3_000;
/** The same where asking takes looking into other tabs and frames. Chosen. */
export const RECHECK_ELSEWHERE_MS = 15_000;
/** At most this often guards are checked during activity after patience ran out. Chosen. */
const GUARD_CHECK_MS = 500;

/** What hands do that is no reading; each is a work of its own and has its own thoughts in between. */
export type Handiwork = 'typed' | 'played' | 'drawn' | 'pressed';
/** Hands off for at least this long after each. Chosen. */
export const WORK_REST_MS: Readonly<Record<Handiwork, number>> = {
  typed: 30_000,
  played: 15_000,
  drawn: 40_000,
  pressed: 5_000,
};
/** And at most for so long: who does nothing for longer has had a break. Chosen. */
export const LONGEST_REST_MS: Readonly<Record<Handiwork, number>> = {
  typed: MINUTE_MS,
  played: MINUTE_MS,
  drawn: MINUTE_MS,
  // Whoever reads presses something now and then.
  pressed: 15_000,
};
/** In between so many times as long as the longest thought among what hands did lately. Chosen. */
const THOUGHTS = 4;
/** Shorter than this it is the work itself and no thought. Chosen. */
const THOUGHT_MS = 1_000;
/** How long a thought is remembered. Chosen. */
const MEMORY_MS = 3 * MINUTE_MS;
/** Longer than this it was a break. Chosen. */
const LONGEST_THOUGHT_MS = MINUTE_MS;
/** A pointer that moves for so long without resting plays, or points something out. Chosen. */
const RESTLESS_MS = 4_000;
/** Between two moves of one movement. Chosen. */
const MOVES_APART_MS = 1_000;

/**
 * `time`: the time in `checkAtMs` has come; `looked`: wheel, a scroll, keys that scroll; `moved`: the
 * pointer, with no button down; `typed`: a key that prints, or words that came another way;
 * `played`: other keys, that the page takes; `pressed`: a button goes down, or something is printed or
 * carried in from outside, until `released`; `touched`: a finger goes down, which may be no more than
 * a scroll, until `released`; `drawn`: the pointer moves with it down; `film-stopped`, `film-ended`: of a film that was being watched.
 */
export type PageActivity =
  | 'time'
  | 'looked'
  | 'moved'
  | 'typed'
  | 'played'
  | 'pressed'
  | 'touched'
  | 'drawn'
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
  /** How long a guard that nobody touches holds, in milliseconds. */
  guardHoldsMs: number;
  /** When the person's own hours end, an instant of the same clock: no pause comes after it. */
  hoursEndAtMs: number;
  /** When the guard was last checked during activity after patience ran out, on the same clock. */
  guardCheckedAtMs: number;
  /** A button or a touch is down, something is being carried or printed, words are being composed. */
  handsBusy: boolean;
  /** They have just come to the page, and hands have done nothing there yet. */
  arrived: boolean;
  /** When hands last did anything, reading included, on the same clock. */
  handsAtMs: number;
  /** When the person last looked about, on the same clock. */
  lookedAtMs: number;
  /** The last work of the hands; null where none was noticed. */
  work: { what: Handiwork; atMs: number } | null;
  /** Thoughts among it: when each ended, on the same clock, and how long it was, in milliseconds. */
  thoughts: readonly { atMs: number; ms: number }[];
  /** When a movement of the pointer began that has not rested, and its last move, on the same clock. */
  moving: { fromMs: number; atMs: number } | null;
}

/** Where hands are that do nothing just now. */
export type Place = 'caret' | 'unheard' | null;

/** The page's state, read when it is asked for. */
export interface PageProbe {
  guard(): Guard | null;
  place(): Place;
}

/**
 * What goes on where the page itself can't look: in frames of other sites, in other tabs. `call`: a
 * microphone, a camera or a screen is in use; `hands`: they were at work there just now; `unsure`:
 * something sounds and nobody can tell what, or a microphone may be in use.
 */
export type Elsewhere = 'call' | 'film' | 'hands' | 'unsure';

/** How the wait ended: at a `break`, or because `patience` ran out; null while it goes on. */
export type BreakResult = 'break' | 'patience' | null;

export interface WaitOptions {
  /** Whether the person has just come to the page, which is a break. */
  arrived: boolean;
  /** Milliseconds to wait for a break. */
  patienceMs: number;
  /** Milliseconds until the person's own hours end. */
  hoursMs: number;
  /** Handiwork that was done on the page before anybody listened; null where none can be told. */
  workBefore?: Handiwork | null;
  /** A button or a touch has been down since before. */
  handsBusy?: boolean;
  /** A pause came after so many milliseconds of rest and was in the way; 0 where none was. */
  mistakenMs?: number;
}

/** A wait that begins now. @param nowMs milliseconds of the page's own clock */
export function beginWait(
  nowMs: number,
  {
    arrived,
    patienceMs,
    hoursMs,
    workBefore = null,
    handsBusy = false,
    mistakenMs = 0,
  }: WaitOptions,
  probe: PageProbe,
): Wait {
  const wait: Wait = {
    checkAtMs: nowMs,
    patienceEndsAtMs: nowMs + patienceMs,
    guardHoldsMs: patienceMs + MINUTE_MS,
    hoursEndAtMs: nowMs + hoursMs,
    guardCheckedAtMs: nowMs,
    handsBusy,
    arrived,
    handsAtMs: nowMs,
    lookedAtMs: nowMs,
    // It may have been just now. Who has only come to the page has done nothing there yet.
    work: workBefore && !arrived ? { what: workBefore, atMs: nowMs } : null,
    thoughts: mistakenMs > 0 ? [{ atMs: nowMs, ms: mistakenMs }] : [],
    moving: null,
  };
  return { ...wait, checkAtMs: restEndsAtMs(wait, nowMs, probe) };
}

/** How long hands rest there before it is a break in reading, in milliseconds. */
function restMsAt(place: Place, arrived: boolean): number {
  if (place === null) return arrived ? ARRIVAL_MS : REST_MS;
  return place === 'unheard' && !arrived ? UNHEARD_REST_MS : CARET_REST_MS;
}

/** When hands will have rested for long enough, on the page's own clock. */
function restEndsAtMs(
  { arrived, handsAtMs, work, thoughts }: Wait,
  nowMs: number,
  probe: PageProbe,
): number {
  const restMs = restMsAt(probe.place(), arrived);
  if (!work) return handsAtMs + restMs;
  const longest = thoughts
    .filter(({ atMs }) => nowMs - atMs < MEMORY_MS)
    .reduce((most, { ms }) => Math.max(most, ms), 0);
  const workMs = Math.min(
    LONGEST_REST_MS[work.what],
    Math.max(WORK_REST_MS[work.what], THOUGHTS * longest),
  );
  return Math.max(handsAtMs + restMs, work.atMs + workMs);
}

/** The wait after some work: what came before it was a thought, if it was neither long nor short. */
function worked(wait: Wait, what: Handiwork, nowMs: number): Wait {
  const sinceMs = wait.work ? nowMs - wait.work.atMs : 0;
  // Between two presses somebody who looks about reads.
  const isReading =
    what === 'pressed' && wait.work?.what === 'pressed' && wait.lookedAtMs > wait.work.atMs;
  const isThought = sinceMs >= THOUGHT_MS && sinceMs <= LONGEST_THOUGHT_MS && !isReading;
  const thoughts = isThought
    ? [...wait.thoughts, { atMs: nowMs, ms: sinceMs }].filter(
        ({ atMs }) => nowMs - atMs < MEMORY_MS,
      )
    : wait.thoughts;
  // A press in the midst of writing is of the writing: the longer of the two rests holds.
  const before = wait.work && nowMs - wait.work.atMs < MEMORY_MS ? wait.work.what : what;
  const longer = WORK_REST_MS[before] > WORK_REST_MS[what] ? before : what;
  return { ...wait, handsAtMs: nowMs, work: { what: longer, atMs: nowMs }, thoughts };
}

/** @param nowMs milliseconds of the page's own clock */
export function advanceWait(
  before: Wait,
  what: PageActivity,
  nowMs: number,
  probe: PageProbe,
): { wait: Wait; came: BreakResult } {
  const isOfHands = what !== 'time' && what !== 'film-ended';
  const wait = isOfHands ? { ...before, arrived: false } : before;
  const none = (next: Wait) => ({ wait: next, came: null });
  const rest = (next: Wait): Wait => ({ ...next, checkAtMs: restEndsAtMs(next, nowMs, probe) });
  if (what === 'time' && nowMs >= wait.hoursEndAtMs) {
    return none({ ...wait, checkAtMs: nowMs + RECHECK_MS });
  }
  switch (what) {
    case 'typed':
    case 'played':
    case 'drawn':
      return none(rest(worked(wait, what, nowMs)));
    case 'pressed':
      return none({ ...worked(wait, what, nowMs), handsBusy: true });
    case 'touched':
      return none({ ...wait, handsAtMs: nowMs, handsBusy: true });
    case 'released':
      return none(rest({ ...wait, handsAtMs: nowMs, handsBusy: false }));
    case 'film-stopped':
      // Whoever stops a film does something next: to go on elsewhere in it, to read, to write.
      return none(rest(worked(wait, 'played', nowMs)));
    case 'film-ended': {
      const free = !wait.handsBusy && nowMs < wait.hoursEndAtMs && probe.guard() === null;
      return { wait, came: free ? 'break' : null };
    }
    case 'moved': {
      const { moving } = wait;
      const goesOn = moving !== null && nowMs - moving.atMs < MOVES_APART_MS;
      const fromMs = goesOn ? moving.fromMs : nowMs;
      const moved: Wait = { ...wait, handsAtMs: nowMs, moving: { fromMs, atMs: nowMs } };
      if (nowMs - fromMs >= RESTLESS_MS) return none(rest(worked(moved, 'played', nowMs)));
      return inReading(moved, nowMs, probe);
    }
    case 'looked':
      return inReading({ ...wait, handsAtMs: nowMs, lookedAtMs: nowMs }, nowMs, probe);
    case 'time':
      return atRest(wait, nowMs, probe);
  }
}

/** After a break was found and it was asked what goes on elsewhere; null for nothing. */
export function heedElsewhere(
  wait: Wait,
  came: NonNullable<BreakResult>,
  elsewhere: Elsewhere | null,
  nowMs: number,
): { wait: Wait; came: BreakResult } {
  const again = (ms: number) => ({ wait: { ...wait, checkAtMs: nowMs + ms }, came: null });
  switch (elsewhere) {
    case null:
      return { wait, came };
    case 'unsure':
      return { wait, came: 'patience' };
    case 'call':
      return again(RECHECK_ELSEWHERE_MS);
    case 'film':
    case 'hands': {
      if (nowMs >= wait.patienceEndsAtMs) return { wait, came: 'patience' };
      if (elsewhere === 'film') return again(RECHECK_ELSEWHERE_MS);
      return {
        wait: { ...wait, arrived: false, handsAtMs: nowMs, checkAtMs: nowMs + UNHEARD_REST_MS },
        came: null,
      };
    }
  }
}

/** In the midst of reading nothing comes, but the gentlest once patience is over. */
function inReading(wait: Wait, nowMs: number, probe: PageProbe): { wait: Wait; came: BreakResult } {
  const next = { ...wait, checkAtMs: restEndsAtMs(wait, nowMs, probe) };
  const isPatient =
    nowMs < wait.patienceEndsAtMs ||
    nowMs >= wait.hoursEndAtMs ||
    wait.handsBusy ||
    nowMs - wait.guardCheckedAtMs < GUARD_CHECK_MS;
  if (isPatient || isWorking(wait, nowMs, probe)) return { wait: next, came: null };
  const guard = probe.guard();
  const came = guard === null || yields(guard, wait, nowMs) ? 'patience' : null;
  return { wait: { ...next, guardCheckedAtMs: nowMs }, came };
}

/** Whether hands have not rested yet from what is no reading. */
const isWorking = (wait: Wait, nowMs: number, probe: PageProbe): boolean =>
  wait.work !== null &&
  nowMs < restEndsAtMs({ ...wait, handsAtMs: Number.NEGATIVE_INFINITY }, nowMs, probe);

function atRest(wait: Wait, nowMs: number, probe: PageProbe): { wait: Wait; came: BreakResult } {
  const again = { wait: { ...wait, checkAtMs: nowMs + RECHECK_MS }, came: null };
  if (wait.handsBusy) return isUntouched(wait, nowMs) ? { wait, came: 'patience' } : again;
  // Where the hands are may be another place by now: a frame that has loaded is not heard any more,
  // and neither is the pointer that came to it in silence.
  const checkAtMs = restEndsAtMs(wait, nowMs, probe);
  if (nowMs < checkAtMs) return { wait: { ...wait, checkAtMs }, came: null };
  const guard = probe.guard();
  if (guard === null) return { wait, came: 'break' };
  return yields(guard, wait, nowMs) ? { wait, came: 'patience' } : again;
}

/** Whether the gentlest level may come though this guard is up. */
export function yields(guard: Guard, wait: Wait, nowMs: number): boolean {
  if (!YIELDING.includes(guard)) return false;
  if (guard === 'film') return nowMs >= wait.patienceEndsAtMs;
  return isUntouched(wait, nowMs);
}

/** Whether nothing was done there for so long that a guard may have been left behind. */
const isUntouched = ({ work, patienceEndsAtMs, guardHoldsMs }: Wait, nowMs: number): boolean =>
  nowMs >= Math.max(patienceEndsAtMs + MINUTE_MS, (work?.atMs ?? 0) + guardHoldsMs);
