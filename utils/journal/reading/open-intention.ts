/**
 * Which of the open intentions is shown by itself, and when. Lightly: none is shown twice on a day,
 * one without a day at most every third, and never two of those on the same day.
 */

import type { Intention } from '@/utils/journal/model/intention';
import { addDays, dayOf } from '@/utils/shared/days';

/** Days between two showings of an intention that has no day. Chosen. */
const REST_DAYS = 3;

/** When an intention was last shown by itself, and where. */
export interface IntentionShown {
  /** 'YYYY-MM-DD'. */
  day: string;
  /** A pause says only that there is one; a page of ours says which. */
  by: 'pause' | 'page';
}

/** By the intention's id. */
export type IntentionsShown = Readonly<Record<string, IntentionShown>>;

/** Whether any was shown on a day, in that way. */
export const wasShownOn = (
  shown: IntentionsShown,
  day: string,
  by: IntentionShown['by'],
): boolean => Object.values(shown).some((one) => one.day === day && one.by === by);

export const isOpen = ({ state }: Intention): boolean => state === 'open';

/**
 * In a list: those whose day has come, then those with a day, then those without; the oldest first.
 */
export function openInOrder(intentions: readonly Intention[], today: string): Intention[] {
  const place = ({ day }: Intention) => (day === null ? 2 : day <= today ? 0 : 1);
  return intentions
    .filter(isOpen)
    .sort(
      (a, b) =>
        place(a) - place(b) ||
        (a.day ?? '').localeCompare(b.day ?? '') ||
        a.madeAt - b.madeAt ||
        (a.id < b.id ? -1 : 1),
    );
}

/** Whether it is for an hour of today that is still to come. */
const isForLater = ({ day, minute }: Intention, now: Moment): boolean =>
  day === now.day && minute !== undefined && now.minute < minute;

interface Moment {
  /** Today, 'YYYY-MM-DD'. */
  day: string;
  /** Minutes after local midnight. */
  minute: number;
}

/**
 * The one to show now; null for none. One for an hour of the day waits for it.
 *
 * @param by a pause points at the journal, so what a pause has said today a page may show once more
 */
export function intentionToShow(
  intentions: readonly Intention[],
  shown: IntentionsShown,
  now: Moment,
  by: IntentionShown['by'],
  dayStartHour = 0,
): Intention | null {
  const today = now.day;
  const open = openInOrder(intentions, today).filter((one) => !isForLater(one, now));
  const pointedAt = (one: Intention) =>
    by === 'page' && shown[one.id]?.by === 'pause' && shown[one.id]?.day === today;
  const pointed = open.find(pointedAt);
  if (pointed) return pointed;

  const rested = (one: Intention, days: number) => {
    const last = shown[one.id]?.day;
    return last === undefined || addDays(last, days) <= today;
  };
  // Who made it today remembers it.
  const older = (one: Intention) => dayOf(one.madeAt, dayStartHour) < today;

  const ofToday = open.find((one) => one.day === today && rested(one, 1));
  if (ofToday) return ofToday;
  const one = open
    .filter((other) => (other.day === null || other.day < today) && older(other))
    .filter((other) => rested(other, REST_DAYS))
    // Whose day has passed comes first; then who waited longest.
    .sort(
      (a, b) =>
        Number(a.day === null) - Number(b.day === null) ||
        (shown[a.id]?.day ?? '').localeCompare(shown[b.id]?.day ?? '') ||
        a.madeAt - b.madeAt,
    )[0];
  const anyToday = open.some(({ id }) => shown[id]?.day === today);
  return one && !anyToday ? one : null;
}

/** When an intention for an hour of today may first be shown, minutes after midnight; null for none to come. */
export function nextHourOfToday(intentions: readonly Intention[], now: Moment): number | null {
  const minutes = intentions
    .filter((one) => isOpen(one) && isForLater(one, now))
    .map(({ minute }) => minute ?? 0);
  return minutes.length > 0 ? Math.min(...minutes) : null;
}

/** What is remembered of what was shown: nothing of intentions that are no longer open. */
export function withShown(
  shown: IntentionsShown,
  id: string,
  now: IntentionShown,
  intentions: readonly Intention[],
): IntentionsShown {
  const open = new Set(intentions.filter(isOpen).map((one) => one.id));
  const kept = Object.entries(shown).filter(([known]) => open.has(known));
  return { ...Object.fromEntries(kept), [id]: now };
}
