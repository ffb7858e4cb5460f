/**
 * Who has gone quiet: somebody of whom nothing was written for long. At most one a week, never with
 * a number, and never of somebody who is not to be brought up or not to be asked about.
 */
import { type Asked, askedId } from '@/utils/journal/model/asked';
import type { Person } from '@/utils/journal/model/person';
import { addDays } from '@/utils/shared/days';
import { drawnBy } from '@/utils/shared/hash';

/** Somebody, and the last day that was written of them, 'YYYY-MM-DD'. */
export interface LastOf {
  person: Person;
  day: string;
}

/** Days after which somebody has gone quiet, and after which it is no news any more. Chosen. */
const QUIET_DAYS = 90;
const TOO_LONG_DAYS = 3 * 365;
/** Days between two askings. */
const REST_DAYS = 7;

export const quietId = ({ person, day }: LastOf): string => askedId('quiet', person.id, day);
const isOfQuiet = ({ id }: Asked): boolean => id.startsWith('quiet/');

/** The first day of which it matters whether anything was written of somebody. */
export const quietSince = (today: string): string => addDays(today, -TOO_LONG_DAYS);

/** Whether it may be asked about anybody today at all. */
export const mayAskWhoIsQuiet = (asked: readonly Asked[], today: string): boolean =>
  !asked.some((one) => isOfQuiet(one) && one.day > addDays(today, -REST_DAYS));

/** Of this person. */
export const mayBeAsked = ({ hushed, mayBeQuiet }: Person): boolean => !hushed && !mayBeQuiet;

/** One of them, the same all day; null for nobody. */
export function quietToAsk(
  lasts: readonly LastOf[],
  asked: readonly Asked[],
  today: string,
): LastOf | null {
  if (!mayAskWhoIsQuiet(asked, today)) return null;
  const known = new Set(asked.map(({ id }) => id));
  const [quiet, since] = [addDays(today, -QUIET_DAYS), quietSince(today)];
  const may = lasts
    .filter(({ person, day }) => mayBeAsked(person) && day <= quiet && day >= since)
    .filter((last) => !known.has(quietId(last)))
    .map((last) => ({ last, drawn: drawnBy(`${today} ${last.person.id}`) }))
    .sort((a, b) => a.drawn - b.drawn);
  return may[0]?.last ?? null;
}
