/**
 * Days and times of day as spreadsheets and other journals write them. What could be read in more
 * than one way is read in none before the person has chosen: `dateOrders` says between which ways.
 */

import { foldText } from '@/utils/journal/search/fold-text';
import { addDays, dayOf, isDay } from '@/utils/shared/days';

/** In which order day, month and year stand where all three are numbers. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export interface Moment {
  /** 'YYYY-MM-DD'. */
  day: string;
  /** Epoch milliseconds; null where no time of day is said. */
  atMs: number | null;
}

/** Years of two digits from here on are of the 1900s. As POSIX has it. */
const FIRST_OF_1900S = 69;

const fullYear = (year: string): number => {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < FIRST_OF_1900S ? 2000 + number : 1900 + number;
};

/** The zeros of the scripts in which people write dates beside our own; their nine others follow. */
const ZEROS = [...'٠۰०০๐'].map((zero) => zero.charCodeAt(0));

/** Text as it is read: without marks of direction, and with digits of any script as ours. */
const plainDate = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\P{Nd}\d]/gu, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.find((each) => code >= each && code <= each + 9);
      return zero === undefined ? digit : String(code - zero);
    })
    .trim();

const pad = (number: number | string, width = 2) => String(number).padStart(width, '0');

function dayAs(year: string, month: number | string, date: number | string): string | null {
  const day = `${pad(fullYear(year), 4)}-${pad(month)}-${pad(date)}`;
  return isDay(day) ? day : null;
}

/** A weekday may stand before it. */
const YEAR_FIRST =
  /^\D{0,20}?(\d{4})\s?[-/.年년\s]\s?(\d{1,2})\s?[-/.月월\s]\s?(\d{1,2})(?!\d)\s?[日일]?/u;
/** 20261124, with or without a time after it. */
const TOGETHER = /^\D{0,20}?(\d{4})(\d{2})(\d{2})(?=\D|$|\d{4}(?:\d{2})?(?!\d))/;
const NUMBERS =
  /^\D{0,20}?(\d{1,2})\s?([-/.\s])\s?(\d{1,2})\s?[-/.\s]\s?['’]?(\d{4}|\d{2})(?![\d:])/;
const SECONDS = /^\d{10}$/;
const MILLISECONDS = /^\d{13}$/;

/** Languages whose names of months are understood wherever the browser is used. Chosen. */
const LANGUAGES = 'en de de-AT fr es it pt nl sv da nb fi pl cs hu ro tr el ru uk'.split(' ');

/** Numbers of the months by their folded names, long and short; what two months share is left out. */
let months: ReadonlyMap<string, number> | undefined;
function monthNames(): ReadonlyMap<string, number> {
  if (months) return months;
  const names = new Map<string, number>([
    ['sept', 9],
    ['mrz', 3],
  ]);
  const shared = new Set<string>();
  for (const language of LANGUAGES) {
    for (const length of ['long', 'short'] as const) {
      // In some languages a month beside its day has another ending.
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, {
          month: length,
          timeZone: 'UTC',
          ...beside,
        });
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
          const written = parts.find(({ type }) => type === 'month')?.value ?? '';
          const name = foldText(written).replace(/\.$/, '');
          if (!/^\p{L}{3,}$/u.test(name)) continue;
          if ((names.get(name) ?? month) !== month) shared.add(name);
          names.set(name, month);
        }
      }
    }
  }
  for (const name of shared) names.delete(name);
  months = names;
  return names;
}

const BETWEEN = String.raw`[\s.,\-/]*`;
const YEAR = String.raw`(?:\d{1,2}:\d{2}(?::\d{2})?\s+)?['’]?(\d{4}|\d{2})(?![\d:])`;
const DATE = String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°)?`;
const NAMED: readonly (readonly [RegExp, (found: string[]) => string[]])[] = [
  [
    new RegExp(
      `${DATE}${BETWEEN}(?:de|of|d['’])?\\s*(\\p{L}{3,})${BETWEEN}(?:del?\\s+)?${YEAR}`,
      'gu',
    ),
    ([date = '', name = '', year = '']) => [year, name, date],
  ],
  [
    new RegExp(`(\\p{L}{3,})${BETWEEN}${DATE}(?!\\d)[\\s.,\\-/]+${YEAR}`, 'gu'),
    ([name = '', date = '', year = '']) => [year, name, date],
  ],
  [
    new RegExp(`(\\d{4})${BETWEEN}(\\p{L}{3,})${BETWEEN}(\\d{1,2})(?![\\d:])`, 'gu'),
    ([year = '', name = '', date = '']) => [year, name, date],
  ],
];

function namedDay(text: string): string | null {
  const folded = foldText(text);
  for (const [form, inOrder] of NAMED) {
    for (const [, ...found] of folded.matchAll(form)) {
      const [year = '', name = '', date = ''] = inOrder(found);
      const month = monthNames().get(name);
      const day = month === undefined ? null : dayAs(year, month, date);
      if (day) return day;
    }
  }
  return null;
}

/** Its numbers, where their order is not said by themselves. */
const numbersIn = (text: string): string[] | null => {
  if (YEAR_FIRST.test(text) || TOGETHER.test(text)) return null;
  return NUMBERS.exec(text)?.slice(1) ?? null;
};

/** @param by the sign between them, where it has to be that one */
function numberedDay(text: string, order: DateOrder, by?: string): string | null {
  const [first = '', sign = '', second = '', third = ''] = numbersIn(text) ?? [];
  if (by !== undefined && sign !== by) return null;
  switch (order) {
    case 'dmy':
      return dayAs(third, second, first);
    case 'mdy':
      // With points between them the day is first, wherever they are written.
      return sign === '.' ? null : dayAs(third, first, second);
    default:
      return third.length === 2 ? dayAs(first, second, third) : null;
  }
}

function writtenDay(text: string, order: DateOrder): string | null {
  const [, year, month, date] = YEAR_FIRST.exec(text) ?? TOGETHER.exec(text) ?? [];
  if (year && month && date) return dayAs(year, month, date);
  // A table may have been kept by two people, or on two computers: only points tell by themselves.
  const byPoints = order === 'mdy' ? numberedDay(text, 'dmy', '.') : null;
  return numberedDay(text, order) ?? byPoints ?? namedDay(text);
}

const CLOCK = /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s?([ap])\.?\s?m\b\.?)?/iu;
/** Without a colon: 9 pm, 21h30, 21.30, 2130. */
const CLOCK_ALONE =
  /^\D{0,10}?(\d{1,2})(?:\s?[h.]\s?(\d{2}))?()\s?(?:([ap])\.?\s?m\b\.?|h|uhr)?\s*$/iu;
const CLOCK_TOGETHER = /^\D{0,20}?\d{8}\s?T?(\d{2})(\d{2})(\d{2})?(?!\d)/;

/** Seconds after midnight; null where no time is said. */
function secondsIn(text: string, form: RegExp): number | null {
  const [, hours, minutes = '0', seconds, half] = form.exec(text) ?? [];
  if (hours === undefined) return null;
  const noon = half?.toLowerCase() === 'p' ? 12 : 0;
  const hour = half ? (Number(hours) % 12) + noon : Number(hours);
  const all = hour * 3600 + Number(minutes) * 60 + Number(seconds || 0);
  return hour < 24 && Number(minutes) < 60 ? all : null;
}

/** What is said of the zone at the end: minutes east of Greenwich; null where nothing is. */
function zoneIn(text: string): number | null {
  const [, sign, hours, minutes = '0'] =
    /:\d{2}(?:[.,]\d+)?\s?(?:(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})?|Z|UTC|GMT)\s*(?:\(.*\))?$/iu.exec(
      text,
    ) ?? [];
  if (hours !== undefined) return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  return /:\d{2}(?:[.,]\d+)?\s?(?:Z|UTC|GMT)\s*$/i.test(text) ? 0 : null;
}

/**
 * An instant without a zone of its own is of the person's day; a time with one is of the day it
 * says, which was the writer's.
 *
 * @param order holds where only numbers are written
 * @param startHour hour at which the person's day begins
 * @param time of day, where it stands in a column of its own
 */
export function momentFrom(
  written: string,
  order: DateOrder,
  startHour = 0,
  time = '',
): Moment | null {
  const text = plainDate(written);
  if (SECONDS.test(text)) return momentAt(Number(text) * 1000, startHour);
  if (MILLISECONDS.test(text)) return momentAt(Number(text), startHour);
  const day = writtenDay(text, order);
  if (!day) return null;
  const clock = plainDate(time);
  const seconds =
    secondsIn(text, CLOCK) ??
    secondsIn(text, CLOCK_TOGETHER) ??
    secondsIn(clock, CLOCK) ??
    secondsIn(clock, CLOCK_ALONE);
  if (seconds === null) return { day, atMs: null };
  const zone = zoneIn(text);
  if (zone === null) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return { day, atMs: new Date(year, month - 1, date, 0, 0, seconds).getTime() };
  }
  const atMs = Date.parse(`${day}T00:00:00Z`) + seconds * 1000 - zone * 60_000;
  return zone === 0 ? momentAt(atMs, startHour) : { day, atMs };
}

/** @param zone in which it was written, where that is known, as 'Europe/Berlin' */
export function momentAt(atMs: number, startHour: number, zone?: string): Moment {
  if (zone === undefined) return { day: dayOf(atMs, startHour), atMs };
  try {
    // Sweden writes a day as we do.
    const day = new Intl.DateTimeFormat('sv', { timeZone: zone }).format(atMs);
    if (isDay(day)) return { day, atMs };
  } catch {
    // A zone that this browser does not know.
  }
  return { day: dayOf(atMs, startHour), atMs };
}

/** A date as 'YYYY-MM-DD'; null where it is none. */
export const dayFrom = (text: string, order: DateOrder, startHour = 0): string | null =>
  momentFrom(text, order, startHour)?.day ?? null;

/** In which order a language writes the numbers of a date. */
export function dateOrderOf(language: string): DateOrder {
  let order = '';
  try {
    const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short' }).formatToParts(0);
    order = parts.map(({ type }) => (/^(?:day|month|year)$/.test(type) ? type[0] : '')).join('');
  } catch {
    // No language that there is.
  }
  return DATE_ORDERS.find((each) => each === order) ?? 'dmy';
}

export interface DateOrders {
  /** The one in which the dates are read; where several are possible, as the language has it. */
  order: DateOrder;
  /** All that are possible: the person chooses where there are several. */
  possible: DateOrder[];
  /** One of the dates of which it can't be known; null where all say it by themselves. */
  example: string | null;
}

/**
 * In which order the dates of a column may be meant. An order in which more of them are days, and
 * days that have been, is the likelier one.
 *
 * @param local as the person's language has it
 * @param today 'YYYY-MM-DD'; it may be tomorrow already where the file was made
 */
export function dateOrders(dates: readonly string[], local: DateOrder, today: string): DateOrders {
  const open = dates.map(plainDate).filter(numbersIn);
  const bestUpTo = (last: string): DateOrder[] => {
    const fits = DATE_ORDERS.map(
      (order) => open.filter((date) => (numberedDay(date, order) ?? '~') <= last).length,
    );
    const most = Math.max(...fits);
    return most === 0 ? [] : DATE_ORDERS.filter((_, i) => fits[i] === most);
  };
  const been = bestUpTo(addDays(today, 1));
  const best = been.length > 0 ? been : bestUpTo('9999-12-31');
  if (best.length === 0) return { order: local, possible: [local], example: null };
  // A year of two digits stands first only where people write it so.
  const usual = best.filter((order) => order !== 'ymd' || local === 'ymd');
  const possible = usual.length > 0 ? usual : best;
  const order = possible.find((each) => each === local) ?? (possible[0] as DateOrder);
  const example = open.find(
    (date) => new Set(possible.map((each) => numberedDay(date, each))).size > 1,
  );
  return example === undefined
    ? { order, possible: [order], example: null }
    : { order, possible, example };
}
