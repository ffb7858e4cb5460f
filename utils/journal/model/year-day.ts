/**
 * A day that comes back once a year: a birthday, the day somebody died. It is counted by the
 * calendar in which the person knows it, so that a day of Ramadan or of Nisan moves through our
 * year as it does in theirs. What day is which the browser knows (`Intl`); nothing is computed here.
 *
 * Written 'MM-DD' or 'YYYY-MM-DD' in our own calendar, and in another with its name before it:
 * 'hebrew:M05L-14', or 'hebrew:5784-M05L-14' where the year is known. Months are named as
 * ECMA-402 and Temporal name them: 'M05L' is the leap month after the fifth.
 */
import { addDays, isDay } from '@/utils/shared/days';

/** Those whose months are others than ours, as `Intl` names them; ours is the first. */
export const CALENDARS = [
  'gregory',
  'hebrew',
  'islamic-umalqura',
  'islamic-civil',
  'persian',
  'chinese',
  'indian',
  'ethiopic',
  'coptic',
] as const;
export type Calendar = (typeof CALENDARS)[number];

export interface YearDay {
  calendar: Calendar;
  /** Of that calendar; null where it is not known. */
  year: number | null;
  /** 'M01' to 'M13', with an L where it is a leap month. */
  month: string;
  /** Day of the month, from 1. */
  date: number;
}

/** The most days that a month of it has. */
const MOST_DATES: Readonly<Record<Calendar, number>> = {
  gregory: 31,
  hebrew: 30,
  'islamic-umalqura': 30,
  'islamic-civil': 30,
  persian: 31,
  chinese: 30,
  indian: 31,
  ethiopic: 30,
  coptic: 30,
};

const OURS = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/;
const OTHERS = /^([a-z-]+):(?:(\d{1,5})-)?(M(?:0\d|1[0-3])L?)-(\d{2})$/;

const isCalendar = (name: string | undefined): name is Calendar =>
  (CALENDARS as readonly (string | undefined)[]).includes(name);

/** Null for a text that names no such day. Of an unknown year it may be one of a leap year. */
export function yearDayFrom(text: string): YearDay | null {
  const [ours, year, month, date] = OURS.exec(text) ?? [];
  if (ours) {
    if (!isDay(year ? text : `2000-${text}`)) return null;
    return {
      calendar: 'gregory',
      year: year ? Number(year) : null,
      month: `M${month}`,
      date: Number(date),
    };
  }
  const [other, calendar, theirYear, theirMonth, theirDate] = OTHERS.exec(text) ?? [];
  if (!other || !theirMonth || !isCalendar(calendar) || calendar === 'gregory') return null;
  const inMonth = Number(theirDate);
  if (inMonth < 1 || inMonth > MOST_DATES[calendar] || theirMonth.startsWith('M00')) return null;
  return {
    calendar,
    year: theirYear ? Number(theirYear) : null,
    month: theirMonth,
    date: inMonth,
  };
}

export const isYearDay = (text: string): boolean => yearDayFrom(text) !== null;

const two = (n: number) => String(n).padStart(2, '0');

/** As it is stored. */
export function yearDayText({ calendar, year, month, date }: YearDay): string {
  if (calendar !== 'gregory') {
    return `${calendar}:${year === null ? '' : `${year}-`}${month}-${two(date)}`;
  }
  return `${year === null ? '' : `${String(year).padStart(4, '0')}-`}${month.slice(1)}-${two(date)}`;
}

const formats = new Map<Calendar, Intl.DateTimeFormat>();

function formatOf(calendar: Calendar): Intl.DateTimeFormat {
  let format = formats.get(calendar);
  if (!format) {
    const options = { month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, options);
    formats.set(calendar, format);
  }
  return format;
}

/**
 * The Hebrew months, which English names and does not number; by what every spelling of a name
 * begins with. In a year without a leap month Adar is what Adar II is in one with it.
 */
const HEBREW: readonly (readonly [begins: RegExp, month: string])[] = [
  [/^ti/i, 'M01'],
  [/^(?:mar)?c?h/i, 'M02'],
  [/^k/i, 'M03'],
  [/^te/i, 'M04'],
  [/^sh/i, 'M05'],
  [/^adar i$/i, 'M05L'],
  [/^adar/i, 'M06'],
  [/^n/i, 'M07'],
  [/^i/i, 'M08'],
  [/^si/i, 'M09'],
  [/^ta/i, 'M10'],
  [/^av/i, 'M11'],
  [/^e/i, 'M12'],
];

const monthCode = (calendar: Calendar, named: string): string => {
  if (calendar === 'hebrew') return HEBREW.find(([begins]) => begins.test(named))?.[1] ?? named;
  return `M${two(Number.parseInt(named, 10))}${/bis|leap/i.test(named) ? 'L' : ''}`;
};

/** By calendar and day: formatting is slow, and of many birthdays the same days are asked about. */
const datesByDay = new Map<string, Pick<YearDay, 'month' | 'date'>>();

/** Month and day of the month that a day of ours has in a calendar. @param day 'YYYY-MM-DD' */
export function monthAndDate(calendar: Calendar, day: string): Pick<YearDay, 'month' | 'date'> {
  if (calendar === 'gregory') return { month: `M${day.slice(5, 7)}`, date: Number(day.slice(8)) };
  const key = `${calendar} ${day}`;
  const known = datesByDay.get(key);
  if (known) return known;
  const parts = formatOf(calendar).formatToParts(Date.parse(`${day}T00:00:00Z`));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const found = { month: monthCode(calendar, part('month')), date: Number(part('day')) };
  datesByDay.set(key, found);
  return found;
}

/**
 * Whether it comes back on a day. The 30th of a month that has 29 days this year is on the 29th, so
 * that the 29th of February is on the 28th; and a day of a leap month, in a year without one, is in
 * the month that stands for it. @param day 'YYYY-MM-DD'
 */
export function isYearDayOn(yearDay: YearDay, day: string): boolean {
  const { calendar, month, date } = yearDay;
  const here = monthAndDate(calendar, day);
  if (here.month !== month && !(here.month === standsFor(yearDay) && lacks(yearDay, day))) {
    return false;
  }
  if (here.date === date) return true;
  return here.date === date - 1 && monthAndDate(calendar, addDays(day, 1)).month !== here.month;
}

/** The month that stands for a leap month in a year without it; null for every other. */
function standsFor({ calendar, month }: YearDay): string | null {
  if (!month.endsWith('L')) return null;
  const number = Number(month.slice(1, 3));
  return `M${two(calendar === 'hebrew' ? number + 1 : number)}`;
}

/** Whether there is no such leap month beside this day, which is in the month that stands for it. */
const lacks = ({ calendar, month }: YearDay, day: string): boolean =>
  [-30, -15, 15, 30].every((days) => monthAndDate(calendar, addDays(day, days)).month !== month);

/** Longest year of all calendars, in days, with some to spare. */
const A_YEAR = 400;

/** When it next comes back, `from` included, 'YYYY-MM-DD'; null where it never does. */
export function nextYearDay(yearDay: YearDay, from: string): string | null {
  for (let days = 0; days < A_YEAR; days++) {
    const day = addDays(from, days);
    if (isYearDayOn(yearDay, day)) return day;
  }
  return null;
}

const months = new Map<Calendar, ReadonlyMap<string, string>>();

/** How far one has to look for every month to turn up, leap months too, and in what steps; in days. */
const LOOKED_AT: Partial<Record<Calendar, readonly [years: number, step: number]>> = {
  chinese: [20, 14],
  hebrew: [3, 14],
  // Their last month has five days.
  ethiopic: [1, 5],
  coptic: [1, 5],
};

/** The months of a calendar in their order, each with a day of ours that lies in it. */
export function monthsOf(calendar: Calendar): ReadonlyMap<string, string> {
  const known = months.get(calendar);
  if (known) return known;
  const [years, step] = LOOKED_AT[calendar] ?? [1, 14];
  const found = new Map<string, string>();
  for (let days = 0; days < years * 366; days += step) {
    const day = addDays('2023-01-05', days);
    const { month } = monthAndDate(calendar, day);
    if (!found.has(month)) found.set(month, day);
  }
  const inOrder = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  months.set(calendar, inOrder);
  return inOrder;
}
