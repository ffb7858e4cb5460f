/**
 * Days in people's lives: which are near, which are asked about the evening before and the day
 * after, and what a person's page says of them. No ages, and nothing is counted.
 */
import { askedId } from '@/utils/journal/model/asked';
import type { Occasion } from '@/utils/journal/model/occasion';
import type { Person } from '@/utils/journal/model/person';
import {
  isYearDayOn,
  nextYearDay,
  type YearDay,
  yearDayFrom,
} from '@/utils/journal/model/year-day';
import { type Hushed, namesHushed } from '@/utils/journal/reading/hushed';
import { isEvening } from '@/utils/journal/reading/looking-back';
import { DAYS_AHEAD } from '@/utils/settings/settings';
import { addDays } from '@/utils/shared/days';
import { formatDay } from '@/utils/shared/format-day';

/** A day that is said of itself, for a page of ours. */
export interface NearDate {
  /** Of the person or the occasion. */
  id: string;
  /** Whose page it leads to; null for nobody's. */
  personId: string | null;
  /** A birthday is said with the name, all else in the person's own words. */
  of: 'birthday' | 'occasion';
  /** The name, or the words. */
  words: string;
  when: 'today' | 'tomorrow' | 'ahead';
  /** 'YYYY-MM-DD'. */
  day: string;
  /** The day in words, of one further ahead; a new tab paints it without a formatter. */
  dayName?: string;
}

const whenOf = (day: string, today: string): NearDate['when'] =>
  day === today ? 'today' : day === addDays(today, 1) ? 'tomorrow' : 'ahead';

/**
 * Those of today first. Nobody who is not to be brought up; but a day which the person wrote down to
 * come back, such as the day somebody died, comes back.
 *
 * @param daysAhead for how many days it is said before; 0 for the day alone
 * @param language BCP 47 tag of that in which days are named
 */
export function nearDates(
  people: Iterable<Person>,
  occasions: readonly Occasion[],
  today: string,
  daysAhead: number,
  language = 'en',
): NearDate[] {
  const days = daysFrom(today, daysAhead);
  const all = [...people];
  const near: NearDate[] = [];
  const add = (date: Omit<NearDate, 'when' | 'day'>, day: string | undefined) => {
    if (!day) return;
    const when = whenOf(day, today);
    const dayName = when === 'ahead' ? { dayName: formatDay(day, today, language) } : {};
    near.push({ ...date, when, day, ...dayName });
  };
  for (const { id, name, birthday, hushed } of all) {
    const born = birthday === null || hushed ? null : yearDayFrom(birthday);
    if (born) {
      const day = days.find((each) => isYearDayOn(born, each));
      add({ id, personId: id, of: 'birthday', words: name }, day);
    }
  }
  for (const { id, words, people: whose, on, yearly } of occasions) {
    const date = { id, personId: whose[0] ?? null, of: 'occasion', words } as const;
    const back = yearly ? yearDayFrom(on) : null;
    if (back) {
      const day = days.find((each) => isYearDayOn(back, each));
      add(date, day);
    } else if (on === today && !isLeft(whose, all)) add(date, today);
  }
  return near.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

const isLeft = (ids: readonly string[], people: readonly Person[]): boolean =>
  people.some(({ id, hushed }) => hushed && ids.includes(id));

/**
 * Whether an occasion may be asked about or said on a day: of a hundred that lie there, few are read
 * further. What does not look like one is, so that somebody is told of it.
 */
export function mayBeNear(
  today: string,
): (one: { readonly on?: unknown; readonly yearly?: unknown }) => boolean {
  const [since, until] = [addDays(today, -AFTER_DAYS), addDays(today, 1)];
  const days = daysFrom(today, DAYS_AHEAD.max);
  return ({ on, yearly }) => {
    if (typeof on !== 'string' || typeof yearly !== 'boolean') return true;
    if (!yearly) return on >= since && on <= until;
    const back = yearDayFrom(on);
    return !back || days.some((day) => isYearDayOn(back, day));
  };
}

const daysFrom = (today: string, ahead: number): string[] =>
  Array.from({ length: ahead + 1 }, (_, i) => addDays(today, i));

/** Days for which it is still asked how it went. Chosen: who is asked later has told it already. */
const AFTER_DAYS = 3;

export const beforeId = ({ id, on }: Occasion): string => askedId('before', id, on);
export const afterId = ({ id, on }: Occasion): string => askedId('after', id, on);

/** Those that may be asked about now, the nearest first. @param minute minutes after midnight */
export function occasionsToAsk(
  occasions: readonly Occasion[],
  hushed: Hushed,
  now: { day: string; minute: number; dayStartHour: number },
): { of: 'before' | 'after'; occasion: Occasion }[] {
  const once = occasions.filter((one) => !one.yearly && !namesHushed(one, hushed));
  const tomorrow = addDays(now.day, 1);
  const before = isEvening(now.minute, now.dayStartHour)
    ? once.filter(({ before, on }) => before && on === tomorrow)
    : [];
  const since = addDays(now.day, -AFTER_DAYS);
  const after = once
    .filter(({ after, on }) => after && on < now.day && on >= since)
    .sort((a, b) => (a.on < b.on ? 1 : -1));
  return [
    ...before.map((occasion) => ({ of: 'before', occasion }) as const),
    ...after.map((occasion) => ({ of: 'after', occasion }) as const),
  ];
}

/** Whether something is asked about from this evening on that is not asked about now. */
export const asksThisEvening = (occasions: readonly Occasion[], today: string): boolean =>
  occasions.some(({ yearly, before, on }) => !yearly && before && on === addDays(today, 1));

/** What a person's page says of a day. */
export interface DateOfPerson {
  /** Null for the birthday, which is a part of the person. */
  occasion: Occasion | null;
  /** The day it next is, or was, 'YYYY-MM-DD'. */
  day: string;
  /** The day of the year by which it comes back; null where it comes once. */
  yearly: YearDay | null;
}

/** What is ahead, the nearest first, and what was, the latest first. */
export function datesOf(
  { id, birthday }: Pick<Person, 'id' | 'birthday'>,
  occasions: readonly Occasion[],
  today: string,
): { ahead: DateOfPerson[]; was: DateOfPerson[] } {
  const dates: DateOfPerson[] = [];
  const add = (occasion: Occasion | null, text: string) => {
    const yearly = yearDayFrom(text);
    const day = yearly && nextYearDay(yearly, today);
    if (day) dates.push({ occasion, day, yearly });
  };
  if (birthday !== null) add(null, birthday);
  for (const occasion of occasions) {
    if (!occasion.people.includes(id)) continue;
    if (occasion.yearly) add(occasion, occasion.on);
    else dates.push({ occasion, day: occasion.on, yearly: null });
  }
  const byDay = (a: DateOfPerson, b: DateOfPerson) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
  return {
    ahead: dates.filter(({ day }) => day >= today).sort(byDay),
    was: dates.filter(({ day }) => day < today).sort((a, b) => byDay(b, a)),
  };
}
