/**
 * Parses the day that a line names: "yesterday", "am Montag", "3 November", in English or German.
 * For acts it is a past day, for intentions a coming one; anything else counts as no day.
 */
import { addDays, isDay, weekdayOf } from '@/utils/shared/days';

export type Tense = 'past' | 'future';

export interface NamedDay {
  /** 'YYYY-MM-DD'. */
  day: string;
  /** The span of the line it stands in. */
  from: number;
  to: number;
  /** A line that begins with it can do without it; a German one would be a question then. */
  leads: boolean;
}

/** Chosen: an earlier year in a line is a slip of the keys, or no date at all. */
const EARLIEST_YEAR = 1900;

const pad = (n: number) => String(n).padStart(2, '0');

/** 0 is Sunday. */
const WEEKDAYS = [
  ['sunday', 'sonntag'],
  ['monday', 'montag'],
  ['tuesday', 'dienstag'],
  ['wednesday', 'mittwoch'],
  ['thursday', 'donnerstag'],
  ['friday', 'freitag'],
  ['saturday', 'samstag', 'sonnabend'],
] as const;
const MONTHS = [
  ['january', 'jan', 'januar', 'jänner'],
  ['february', 'feb', 'februar', 'feber'],
  ['march', 'mar', 'märz', 'mär'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'jun', 'juni'],
  ['july', 'jul', 'juli'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct', 'oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec', 'dezember', 'dez'],
] as const;
const NUMBERS = [
  [],
  ['a', 'one', 'einem', 'einer', 'ein'],
  ['two', 'zwei'],
  ['three', 'drei'],
  ['four', 'vier'],
  ['five', 'fünf'],
  ['six', 'sechs'],
  ['seven', 'sieben'],
  ['eight', 'acht'],
  ['nine', 'neun'],
  ['ten', 'zehn'],
] as const;

/** Longest first, so that "sept" does not end at "sep". */
const anyOf = (lists: readonly (readonly string[])[]): string =>
  [...lists.flat()].sort((a, b) => b.length - a.length).join('|');
const placeOf = (lists: readonly (readonly string[])[], word: string): number =>
  lists.findIndex((list) => list.includes(word.toLowerCase()));

const WEEKDAY = `(?<weekday>${anyOf(WEEKDAYS)})`;
const MONTH = `(?:(?<month>${anyOf(MONTHS)})\\.?)`;
const DATE = '(?<date>[12]\\d|3[01]|0?[1-9])';
const YEAR = '(?:,? (?<year>\\d{4}))?';
const COUNT = `(?<count>\\d{1,3}|${anyOf(NUMBERS)})`;
const HOURS = '(?:[ -]?(?:morning|noon|afternoon|evening|night))?';
const STUNDEN = '(?:[ -]?(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?';

type DayMatch = Readonly<Record<string, string | undefined>>;
/** Null where that is no day. */
type Meaning = (said: DayMatch, today: string, tense: Tense) => string | null;
interface Rule {
  /** In which tense it may stand; both where it is left out. */
  tense?: Tense;
  german?: boolean;
  says: string;
  means: Meaning;
}

const after =
  (days: number): Meaning =>
  (_, today) =>
    addDays(today, days);

const countOf = ({ count = '' }: DayMatch): number =>
  /^\d/.test(count) ? Number(count) : placeOf(NUMBERS, count);

/** So many days, or weeks, before or after. */
const inSteps =
  (step: number): Meaning =>
  (said, today) => {
    const count = countOf(said);
    return count > 0 && count * Math.abs(step) <= 366 ? addDays(today, count * step) : null;
  };

/** The last one before today, or the next one after it. */
const onWeekday: Meaning = ({ weekday = '' }, today, tense) => {
  const present = weekdayOf(today);
  const named = placeOf(WEEKDAYS, weekday);
  return tense === 'past'
    ? addDays(today, -(((present - named + 6) % 7) + 1))
    : addDays(today, ((named - present + 6) % 7) + 1);
};

/** Where no year is said, the nearest one in which the day was, or comes. */
function dateOf(
  said: { year: number | null; month: number; date: number },
  today: string,
  tense: Tense,
): string | null {
  const { year, month, date } = said;
  const present = Number(today.slice(0, 4));
  const step = tense === 'past' ? -1 : 1;
  // A 29 February may be eight years away.
  const years = year !== null ? [year] : [...Array(9).keys()].map((i) => present + i * step);
  for (const each of years) {
    const day = `${each}-${pad(month)}-${pad(date)}`;
    if (each < EARLIEST_YEAR || !isDay(day)) continue;
    if (tense === 'past' ? day <= today : day >= today) return day;
  }
  return null;
}

const yearOf = (year: string | undefined): number | null => {
  if (year === undefined) return null;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
};

const onDate: Meaning = ({ date, month = '', year }, today, tense) =>
  dateOf(
    { date: Number(date), month: placeOf(MONTHS, month) + 1, year: yearOf(year) },
    today,
    tense,
  );

/** "You may 3 times" and "march 3 miles" are no dates. */
const afterMonth: Meaning = (said, today, tense) =>
  /^(?:may|mar|march)$/.test(said.month ?? '') ? null : onDate(said, today, tense);

const inNumbers: Meaning = ({ date, number, year }, today, tense) =>
  dateOf({ date: Number(date), month: Number(number), year: yearOf(year) }, today, tense);

/** Day and month may be either way round: only where one of them can be no month. */
const eitherWay: Meaning = ({ date, number, year }, today, tense) => {
  const [one, other] = [Number(date), Number(number)];
  if (one !== other && one <= 12 && other <= 12) return null;
  const [day, month] = one > 12 ? [one, other] : [other, one];
  return dateOf({ date: day, month, year: yearOf(year) }, today, tense);
};

/** Of two that begin at the same place, the longer one holds. */
const RULES: readonly Rule[] = [
  { tense: 'past', says: `yesterday${HOURS}`, means: after(-1) },
  { tense: 'past', says: 'last night', means: after(-1) },
  { tense: 'past', says: `the day before yesterday`, means: after(-2) },
  { tense: 'past', says: `(?:on )?(?:last|this past) ${WEEKDAY}${HOURS}`, means: onWeekday },
  { tense: 'past', says: `on ${WEEKDAY}${HOURS}`, means: onWeekday },
  { tense: 'past', says: `${COUNT} days? ago`, means: inSteps(-1) },
  { tense: 'past', says: `${COUNT} weeks? ago`, means: inSteps(-7) },
  { tense: 'past', german: true, says: `gestern${STUNDEN}`, means: after(-1) },
  { tense: 'past', german: true, says: `letzte nacht`, means: after(-1) },
  { tense: 'past', german: true, says: `vorgestern${STUNDEN}`, means: after(-2) },
  {
    tense: 'past',
    german: true,
    says: `(?:am )?(?:letzten|letzter|vergangenen|vorigen) ${WEEKDAY}${STUNDEN}`,
    means: onWeekday,
  },
  { tense: 'past', german: true, says: `am ${WEEKDAY}${STUNDEN}`, means: onWeekday },
  { tense: 'past', german: true, says: `vor ${COUNT} tag(?:en)?`, means: inSteps(-1) },
  { tense: 'past', german: true, says: `vor ${COUNT} wochen?`, means: inSteps(-7) },

  {
    tense: 'future',
    says: '(?:today|tonight|this (?:morning|afternoon|evening))',
    means: after(0),
  },
  { tense: 'future', says: `tomorrow${HOURS}`, means: after(1) },
  { tense: 'future', says: 'the day after tomorrow', means: after(2) },
  {
    tense: 'future',
    says: `(?:(?:on|by|next|this|this coming|on the next) )${WEEKDAY}${HOURS}`,
    means: onWeekday,
  },
  { tense: 'future', says: `in ${COUNT} days?`, means: inSteps(1) },
  { tense: 'future', says: `in ${COUNT} weeks?`, means: inSteps(7) },
  { tense: 'future', german: true, says: `heute${STUNDEN}`, means: after(0) },
  {
    tense: 'future',
    german: true,
    // Not the morning of another day, and not a greeting.
    says: `(?<!(?:am|jeden|guten|diesen|heute|gestern|eines) )morgen${STUNDEN}`,
    means: after(1),
  },
  { tense: 'future', german: true, says: `übermorgen${STUNDEN}`, means: after(2) },
  {
    tense: 'future',
    german: true,
    says: `(?:(?:am|bis|diesen|nächsten|kommenden|am nächsten|am kommenden) )${WEEKDAY}${STUNDEN}`,
    means: onWeekday,
  },
  { tense: 'future', german: true, says: `in ${COUNT} tag(?:en)?`, means: inSteps(1) },
  { tense: 'future', german: true, says: `in ${COUNT} wochen?`, means: inSteps(7) },

  {
    says: `(?:on )?(?:the )?${DATE}(?:st|nd|rd|th)?(?: of)? ${MONTH}${YEAR}`,
    means: onDate,
  },
  { says: `(?:on )?${MONTH} (?:the )?${DATE}(?:st|nd|rd|th)?${YEAR}`, means: afterMonth },
  { german: true, says: `(?:am |vom )?${DATE}\\. ?${MONTH}${YEAR}`, means: onDate },
  {
    says: '(?:on |am )?(?<year>\\d{4})-(?<number>0[1-9]|1[0-2])-(?<date>0[1-9]|[12]\\d|3[01])',
    means: inNumbers,
  },
  {
    german: true,
    says: `(?:am |vom )?${DATE}\\. ?(?<number>1[0-2]|0?[1-9])\\.(?: ?(?<year>\\d{4}|\\d{2}))?`,
    means: inNumbers,
  },
  {
    says: `(?:on |am )?${DATE}/(?<number>[12]\\d|3[01]|0?[1-9])/(?<year>\\d{4})`,
    means: eitherWay,
  },
];

/** A word of its own, and not somebody's: "yesterday's" is no day. */
const bounded = (says: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}@'’/.-])(?:${says})(?![\\p{L}\\p{N}]|['’]\\p{L}|[-/.]\\p{N})`,
    'giu',
  );

let patterns: readonly (readonly [Rule, RegExp])[] | undefined;

/** The first day that a line names; null where it names none. @param today 'YYYY-MM-DD' */
export function parseDay(line: string, today: string, tense: Tense): NamedDay | null {
  // A field that is still empty costs nothing.
  if (line.trim() === '') return null;
  patterns ??= RULES.map((rule) => [rule, bounded(rule.says)] as const);
  let best: NamedDay | null = null;
  for (const [rule, pattern] of patterns) {
    if (rule.tense && rule.tense !== tense) continue;
    for (const found of line.matchAll(pattern)) {
      const day = rule.means(found.groups ?? {}, today, tense);
      if (day === null) continue;
      const from = found.index;
      const to = from + found[0].length;
      const better = !best || from < best.from || (from === best.from && to > best.to);
      if (better) best = { day, from, to, leads: !rule.german };
      break;
    }
  }
  return best;
}

/**
 * The line without the words that named its day, since it stands under that day from then on. A
 * line that would not be one without them keeps them.
 */
export function withoutDay(line: string, { from, to, leads }: NamedDay): string {
  const before = line.slice(0, from).trimEnd();
  const after = line.slice(to);
  const rest = after.replace(/^\s*[,:–-]?\s*/u, '');
  if (before === '') {
    if (!leads && !/^\s*[,:–-]/u.test(after)) return line;
    if (!/\p{L}/u.test(rest)) return line;
    return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
  }
  // A comma before it goes as well where nothing follows.
  if (!/[\p{L}\p{N}]/u.test(rest)) return before.replace(/[\s,:–-]+$/u, '') + after.trim();
  // "and on Sunday she called": what is before it hangs on it.
  return before + (/^[\s,.;:!?)]/u.test(after) ? after : ` ${after}`);
}
