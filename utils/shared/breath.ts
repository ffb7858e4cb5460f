/**
 * The pace of every breath that is shown: six breaths a minute, in as long as out. Chosen: slow
 * enough to calm, easy enough for who has never tried. components/base/tokens.css has the same
 * pace for the picture.
 */
import { MINUTE_MS, SECOND_MS } from './time';

/** Length of breathing in, and of breathing out. */
export const BREATH_PHASE_MS = 5 * SECOND_MS;
/** One breath, with which each pause begins. */
export const ONE_BREATH_MS = 2 * BREATH_PHASE_MS;
/** A minute of breathing. Chosen: long enough to slow down, short enough to try. */
export const MINUTE_OF_BREATH_MS = MINUTE_MS;

/** How many breaths a person may choose to take when they take a breath. */
export const BREATHS = [3, 6, 10] as const;
export type Breaths = (typeof BREATHS)[number];
/** What is said of each and when they are done, by their keys in `public/_locales`. */
export const BREATHS_SAID = {
  3: { name: 'breaths_3', done: 'pause_breath_done_3' },
  6: { name: 'breaths_6', done: 'pause_breath_done' },
  10: { name: 'breaths_10', done: 'pause_breath_done_10' },
} as const satisfies Record<Breaths, { name: string; done: string }>;

export type BreathPhase = 'in' | 'out' | 'done';

/**
 * @param elapsedMs milliseconds since the first breath began; before it the first phase stands
 * @param lengthMs milliseconds after which it is done; never, where none is given
 */
export function breathPhaseAt(elapsedMs: number): 'in' | 'out';
export function breathPhaseAt(elapsedMs: number, lengthMs: number): BreathPhase;
export function breathPhaseAt(elapsedMs: number, lengthMs = Number.POSITIVE_INFINITY): BreathPhase {
  if (elapsedMs >= lengthMs) return 'done';
  return Math.floor(Math.max(0, elapsedMs) / BREATH_PHASE_MS) % 2 === 0 ? 'in' : 'out';
}
