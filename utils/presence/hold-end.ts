/** Until when pauses are held, or the person is with somebody. */
import { nextDayStart } from '@/utils/shared/days';
import { HOUR_MS, MINUTE_MS } from '@/utils/shared/time';
import { FOREVER_MS, type PauseState } from './pause';

/** Minutes, or in words: `told` is until the person says so, `none` ends it now. */
export type HoldLength = number | 'hour' | 'tomorrow' | 'told' | 'none';

/**
 * @param wallMs now, epoch milliseconds
 * @param dayStartHour hour at which the person's own day begins
 * @returns epoch milliseconds; null ends it now
 */
export function holdEndMs(length: HoldLength, wallMs: number, dayStartHour: number): number | null {
  switch (length) {
    case 'none':
      return null;
    case 'told':
      return FOREVER_MS;
    case 'hour':
      return wallMs + HOUR_MS;
    case 'tomorrow':
      return nextDayStart(wallMs, dayStartHour);
    default:
      return wallMs + length * MINUTE_MS;
  }
}

/** Why no pause comes for now, and until when. */
export interface Held {
  /** `person`: they are with somebody. `hold`: they want none for a while. */
  by: 'person' | 'hold';
  /** Epoch milliseconds; null until they say so, and of a hold until their day is over. */
  untilMs: number | null;
}

/** Null where pauses come; what has ended may still be stored. */
export function heldNow(
  { withSomebodyUntilMs, heldUntilMs }: Pick<PauseState, 'withSomebodyUntilMs' | 'heldUntilMs'>,
  wallMs: number,
  dayStartHour: number,
): Held | null {
  const lasts = (untilMs: number | null): untilMs is number => untilMs !== null && untilMs > wallMs;
  const told = (untilMs: number) => (untilMs >= FOREVER_MS ? null : untilMs);
  if (lasts(withSomebodyUntilMs)) return { by: 'person', untilMs: told(withSomebodyUntilMs) };
  if (!lasts(heldUntilMs)) return null;
  // An hour's hold may end after midnight: that is a time, not the day's end.
  const isDay = heldUntilMs === nextDayStart(wallMs, dayStartHour);
  return { by: 'hold', untilMs: isDay ? null : told(heldUntilMs) };
}
