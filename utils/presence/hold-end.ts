/** Until when pauses are held, or the person is with somebody. */
import { nextDayStart } from '@/utils/shared/days';
import { HOUR_MS, MINUTE_MS } from '@/utils/shared/time';
import { FOREVER_MS } from './pause';

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
