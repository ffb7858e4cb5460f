/** A plan as a sentence, the same wherever it is read. */
import type { Intention } from '@/utils/journal/model/intention';
import { formatDay } from './format-date';
import { formatTimeOfDay } from './format-locale';
import type { GetMessage } from './messages';

/** The moment that it is for, and what is to be done then. */
export function planSentence({ words, moment, minute }: Intention, message: GetMessage): string {
  const when = [moment, minute === undefined ? null : formatTimeOfDay(minute)]
    .filter((each) => each)
    .join(', ');
  return when === '' ? words : message('intention_when', { when, words });
}

/** The day that it is for, with its hour where it has one: "Thursday, 5:30 PM". */
export const formatDayOfPlan = (day: string, minute: number | null, today: string): string =>
  minute === null ? formatDay(day, today) : `${formatDay(day, today)}, ${formatTimeOfDay(minute)}`;
