/** Keys in local storage by which the tests move the clock and the idle state. */
export const TESTED_KEYS = {
  /** How the clock is moved: milliseconds that passed, and by which it jumped. */
  clock: 'tested:clock',
  /** The move that the alarm has followed, and the run of the background that says so. */
  clockDone: 'tested:clock-done',
  /** When the alarm rings by the moved clock, epoch milliseconds; null for never. */
  wakeAt: 'tested:wake-at',
  /** The same of the alarm for the evening's question. */
  wakeEveningAt: 'tested:wake-evening-at',
  /** What the idle state is to be; null for a person who is always there. */
  idle: 'tested:idle',
  /** The idle state that the background was told. */
  idleDone: 'tested:idle-done',
} as const;
