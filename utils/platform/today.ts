/** The person's own day, by the clock that the watch goes by. */
import { dayOf } from '@/utils/days';
import { readClock } from './clock';
import { readSettings } from './settings-store';

export async function today(): Promise<{ day: string; nowMs: number }> {
  const [{ wallMs }, { dayStartHour }] = await Promise.all([readClock(), readSettings()]);
  return { day: dayOf(wallMs, dayStartHour), nowMs: wallMs };
}
