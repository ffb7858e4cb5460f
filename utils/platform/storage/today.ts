/** The person's own day, by the clock that the watch goes by. */

import { readClock } from '@/utils/platform/browser/clock';
import { dayOf } from '@/utils/shared/days';
import { readSettings } from './settings-store';

export async function today(): Promise<{ day: string; nowMs: number }> {
  const [{ wallMs }, { dayStartHour }] = await Promise.all([readClock(), readSettings()]);
  return { day: dayOf(wallMs, dayStartHour), nowMs: wallMs };
}
