/**
 * The evening's question: which one a day has, and when it is due as a notification. Pure: the moment
 * and all that is known come in as values.
 */
import { isWithinMinutes } from '@/utils/presence/pause';
import type { Settings } from '@/utils/settings/settings';
import { addDays, dayNumber, dayOf, dayStart, minuteOfDay } from '@/utils/shared/days';
import { MINUTE_MS } from '@/utils/shared/time';
import { EVENING_QUESTIONS } from './evening-questions';

/** Number of the evening's question on a day, from 1; each comes once in as many days. */
export function eveningQuestionOf(day: string): number {
  const number = dayNumber(day);
  const { length } = EVENING_QUESTIONS;
  return 1 + (((number % length) + length) % length);
}

/** After so long it no longer comes at its own time. Chosen: a computer may take its while to wake. */
const LATE_MS = 10 * MINUTE_MS;

/** What decides whether it comes as a notification now. */
export interface EveningKnown {
  settings: Pick<Settings, 'eveningNotice' | 'quietHours' | 'dayStartHour'>;
  /** Whether there may be notifications. */
  granted: boolean;
  /** Days on which it came, 'YYYY-MM-DD'. */
  shown: readonly string[];
  /** Whether today's question was answered or put away. */
  asked: boolean;
  /** Until when the person wants nothing to come, epoch milliseconds; null where all may. */
  heldUntilMs: number | null;
}

export interface EveningStep {
  /** The day whose question is to be shown now; null for none. */
  show: string | null;
  /** When to look again, later than now, epoch milliseconds; null while it is off. */
  nextMs: number | null;
}

/**
 * Once a day at most, at the person's own time by the clock on the wall. Missed, it comes as soon as it
 * may in what is left of their day, and never on the next. Quiet hours are for pauses, and the time is
 * chosen by itself: they keep only a late one away.
 */
export function eveningStep(nowMs: number, known: EveningKnown): EveningStep {
  const { settings, granted, shown, asked, heldUntilMs } = known;
  const { eveningNotice, quietHours, dayStartHour } = settings;
  if (!eveningNotice.on || !granted) return { show: null, nextMs: null };
  const day = dayOf(nowMs, dayStartHour);
  const at = (day: string) => noticeAt(day, eveningNotice.minute, dayStartHour);
  const tomorrow = addDays(day, 1);
  const tomorrowMs = Math.max(at(tomorrow), nowMs + MINUTE_MS);
  const later = (ms: number): EveningStep => ({
    show: null,
    nextMs: ms > nowMs && ms < dayStart(tomorrow, dayStartHour) ? ms : tomorrowMs,
  });
  if (asked || shown.includes(day)) return { show: null, nextMs: tomorrowMs };
  const atMs = at(day);
  if (nowMs < atMs) return later(atMs);
  if (heldUntilMs !== null && heldUntilMs > nowMs) return later(heldUntilMs);
  const isQuiet = quietHours.on && isWithinMinutes(quietHours, minuteOfDay(nowMs));
  if (isQuiet && nowMs - atMs > LATE_MS) return later(nextAt(nowMs, quietHours.toMinute));
  return { show: day, nextMs: tomorrowMs };
}

/** The time of day in the person's own day, epoch milliseconds; where the clock skips it, after that. */
export function noticeAt(day: string, minute: number, dayStartHour: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const isAfterMidnight = minute < dayStartHour * 60;
  const at = new Date(year, month - 1, date + Number(isAfterMidnight), 0, minute).getTime();
  const end = dayStart(addDays(day, 1), dayStartHour);
  return Math.max(dayStart(day, dayStartHour), Math.min(at, end - MINUTE_MS));
}

/** The next time the clock on the wall shows this. */
function nextAt(nowMs: number, minute: number): number {
  const at = new Date(nowMs);
  at.setHours(0, minute, 0, 0);
  if (at.getTime() <= nowMs) at.setDate(at.getDate() + 1);
  return at.getTime();
}
