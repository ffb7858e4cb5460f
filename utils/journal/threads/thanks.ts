/**
 * Thanks not yet said, and kindness that could go on: a few days after something was received, or
 * seen, it may be asked once whether they have heard it, or whom it could go on to.
 */
import { type Asked, askedId } from '@/utils/journal/model/asked';
import type { Entry } from '@/utils/journal/model/entry';
import type { Intention } from '@/utils/journal/model/intention';
import { type Hushed, namesHushed } from '@/utils/journal/reading/hushed';
import { mayComeUp } from '@/utils/journal/reading/looking-back';
import { addDays } from '@/utils/shared/days';

/** Days after the act from which and until which it is asked. Chosen: time to have said it, and not yet forgotten. */
const FROM_DAYS = 3;
const TO_DAYS = 14;
/** Days between two askings of this kind. Chosen. */
const REST_DAYS = 3;

/** The days whose acts may be asked about, both included. */
export const daysOfThanks = (today: string): { from: string; to: string } => ({
  from: addDays(today, -TO_DAYS),
  to: addDays(today, -FROM_DAYS),
});

export const thanksId = ({ id }: Pick<Entry, 'id'>): string => askedId('thanks', id);
export const passOnId = ({ id }: Pick<Entry, 'id'>): string => askedId('pass-on', id);
const isOfThanks = ({ id }: Asked): boolean => /^(?:thanks|pass-on)\//.test(id);

/**
 * Thanks where somebody is named, and else whom it could go on to; of the newest act. Never of a hard
 * day, of forgiveness, or of somebody who is not to be brought up; and not where something followed.
 *
 * @param entries acts of `daysOfThanks`
 * @param followed ids of acts that are known to have inspired another
 */
export function thanksToAsk(
  entries: readonly Entry[],
  intentions: readonly Intention[],
  followed: ReadonlySet<string>,
  hushed: Hushed,
  asked: readonly Asked[],
  today: string,
): { of: 'thanks' | 'pass-on'; entry: Entry } | null {
  const rested = addDays(today, -REST_DAYS);
  if (asked.some((one) => isOfThanks(one) && one.day > rested)) return null;
  const { from, to } = daysOfThanks(today);
  const meant = new Set(intentions.map(({ inspiredBy }) => inspiredBy));
  const known = new Set(asked.map(({ id }) => id));
  const may = entries
    .filter(({ direction, day }) => direction !== 'given' && day >= from && day <= to)
    .filter((entry) => mayComeUp(entry) && !namesHushed(entry, hushed))
    .filter(({ id }) => !meant.has(id) && !followed.has(id))
    .filter((entry) => !known.has(thanksId(entry)) && !known.has(passOnId(entry)))
    .sort((a, b) => (a.day === b.day ? b.writtenAt - a.writtenAt : a.day < b.day ? 1 : -1));
  const entry = may[0];
  if (!entry) return null;
  const thanks = entry.direction === 'received' && entry.people.length > 0;
  return { of: thanks ? 'thanks' : 'pass-on', entry };
}
