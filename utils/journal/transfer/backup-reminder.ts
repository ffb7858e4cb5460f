/** When the journal's page reminds the person to save a copy outside of the browser. */

import type { Reminder } from '@/utils/settings/settings';
import { dayStart } from '@/utils/shared/days';

const DAYS: Readonly<Record<Reminder, number | null>> = {
  never: null,
  monthly: 30,
  quarterly: 91,
};

/**
 * @param lastMs when the last copy was handed over; null for never
 * @param firstDay of the journal; null where it is empty
 */
export function isBackupDue(
  reminder: Reminder,
  lastMs: number | null,
  firstDay: string | null,
  nowMs: number,
): boolean {
  const days = DAYS[reminder];
  if (days === null || firstDay === null) return false;
  const sinceMs = lastMs ?? dayStart(firstDay);
  // A day is the person's own, so days are added by the calendar.
  const due = new Date(sinceMs);
  due.setDate(due.getDate() + days);
  return nowMs >= due.getTime();
}
