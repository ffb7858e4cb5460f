/**
 * Parses the day that a line names: "yesterday", "am Montag", "on 3 November", in English or German.
 * For acts it is a past day, for intentions a coming one; anything else counts as no day. Only what
 * can hardly mean anything else is sure, and may leave the line; "Jan 20" may be twenty minutes with
 * Jan, and is no more than a day that can be offered.
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
  /** Whether it is the day, and not only one that may be meant. */
  sure: boolean;
}

/** Chosen: an earlier year in a line is a slip of the keys, or no date at all. */
const EARLIEST_YEAR = 1900;

const pad = (n: number) => String(n).padStart(2, '0');

/** 0 is Sunday. */
const WEEKDAYS = {
  en: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((day) => [
    day,
  ]),
  de: [
    ['sonntag'],
    ['montag'],
    ['dienstag'],
    ['mittwoch'],
    ['donnerstag'],
    ['freitag'],
    ['samstag', 'sonnabend'],
  ],
} as const;
const MONTHS = {
  en: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  de: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feber', 'feb'],
    ['märz', 'mär'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
} as const;
/** Each number by its place. */
const NUMBERS = {
  en: [
    [],
    ['a', 'one'],
    ['two'],
    ['three'],
    ['four'],
    ['five'],
    ['six'],
    ['seven'],
    ['eight'],
    ['nine'],
    ['ten'],
  ],
  de: [
    [],
    ['einem', 'einer', 'ein'],
    ['zwei'],
    ['drei'],
    ['vier'],
    ['fünf'],
    ['sechs'],
    ['sieben'],
    ['acht'],
    ['neun'],
    ['zehn'],
  ],
} as const;

/** Longest first, so that "sept" does not end at "sep". */
const anyOf = (lists: readonly (readonly string[])[]): string =>
  [...lists.flat()].sort((a, b) => b.length - a.length).join('|');
type Lists = Readonly<Record<'en' | 'de', readonly (readonly string[])[]>>;
const placeOf = ({ en, de }: Lists, word: string): number =>
  [en, de]
    .map((lists) => lists.findIndex((list) => list.includes(word.toLowerCase())))
    .find((place) => place >= 0) ?? -1;

const weekday = (language: keyof Lists) => `(?<weekday>${anyOf(WEEKDAYS[language])})`;
const month = (language: keyof Lists) => `(?:(?<month>${anyOf(MONTHS[language])})\\.?)`;
const count = (language: keyof Lists) => `(?<count>\\d{1,3}|${anyOf(NUMBERS[language])})`;
const WEEKDAY = weekday('en');
const MONTH = month('en');
const COUNT = count('en');
const WOCHENTAG = weekday('de');
const MONAT = month('de');
const ZAHL = count('de');
const DATE = '(?<date>[12]\\d|3[01]|0?[1-9])';
const NTH = '(?:st|nd|rd|th)';
/** With a year it is another date. */
const NO_YEAR = '(?!,? \\d{4})';
const HOURS = '(?:[ -]?(?:morning|noon|afternoon|evening|night))?';
const STUNDEN = '(?:[ -]?(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?';

type DayMatch = Readonly<Record<string, string | undefined>>;
/** Null where that is no day. */
type Meaning = (said: DayMatch, today: string, tense: Tense) => string | null;
interface Rule {
  /** In which tense it may stand; both where it is left out. */
  tense?: Tense;
  german?: boolean;
  /** It may as well be something else: it is only offered, and leaves the line as it is. */
  weak?: boolean;
  /** A count of days may be about so many. */
  counts?: boolean;
  /** In small letters its month may be a verb. */
  verb?: boolean;
  /** A noun after it would make it something else: "on 3 May baskets". */
  alone?: boolean;
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
const VERB = /^(?:.*\P{L})?(?:may|mar|march)(?:\P{L}|$)/u;

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
  { tense: 'past', counts: true, says: `${COUNT} days? ago`, means: inSteps(-1) },
  { tense: 'past', counts: true, says: `${COUNT} weeks? ago`, means: inSteps(-7) },
  { tense: 'past', german: true, says: `gestern${STUNDEN}`, means: after(-1) },
  { tense: 'past', german: true, says: `letzte nacht`, means: after(-1) },
  { tense: 'past', german: true, says: `vorgestern${STUNDEN}`, means: after(-2) },
  {
    tense: 'past',
    german: true,
    says: `(?:am )?(?:letzten|letzter|vergangenen|vorigen) ${WOCHENTAG}${STUNDEN}`,
    means: onWeekday,
  },
  { tense: 'past', german: true, says: `am ${WOCHENTAG}${STUNDEN}`, means: onWeekday },
  { tense: 'past', german: true, says: `vor ${ZAHL} tag(?:en)?`, means: inSteps(-1) },
  { tense: 'past', german: true, says: `vor ${ZAHL} wochen?`, means: inSteps(-7) },

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
  { tense: 'future', counts: true, says: `in ${COUNT} days?`, means: inSteps(1) },
  { tense: 'future', counts: true, says: `in ${COUNT} weeks?`, means: inSteps(7) },
  { tense: 'future', german: true, says: `heute${STUNDEN}`, means: after(0) },
  {
    tense: 'future',
    german: true,
    // Not the morning of another day, and not a greeting.
    says: `(?<!(?:am|der|den|dem|jeden|ganzen|guten|schönen|diesen|heute|gestern|eines) )morgen${STUNDEN}`,
    means: after(1),
  },
  { tense: 'future', german: true, says: `übermorgen${STUNDEN}`, means: after(2) },
  {
    tense: 'future',
    german: true,
    says: `(?:(?:am|bis|diesen|nächsten|kommenden|am nächsten|am kommenden) )${WOCHENTAG}${STUNDEN}`,
    means: onWeekday,
  },
  { tense: 'future', german: true, says: `in ${ZAHL} tag(?:en)?`, means: inSteps(1) },
  { tense: 'future', german: true, says: `in ${ZAHL} wochen?`, means: inSteps(7) },

  // With its year it is a date, and with "on" nearly always.
  {
    says: `(?:on )?(?:the )?${DATE}${NTH}?(?: of)? ${MONTH},? (?<year>\\d{4})`,
    means: onDate,
  },
  { says: `(?:on )?${MONTH} (?:the )?${DATE}${NTH}?,? (?<year>\\d{4})`, means: onDate, verb: true },
  { alone: true, says: `on (?:the )?${DATE}${NTH}?(?: of)? ${MONTH}`, means: onDate, verb: true },
  { alone: true, says: `on ${MONTH} (?:the )?${DATE}${NTH}?`, means: onDate, verb: true },
  { german: true, says: `(?:am )?${DATE}\\. ?${MONAT} (?<year>\\d{4})`, means: onDate },
  { german: true, says: `am ${DATE}\\. ?${MONAT}`, means: onDate },
  {
    says: '(?:on )?(?<year>\\d{4})-(?<number>0[1-9]|1[0-2])-(?<date>0[1-9]|[12]\\d|3[01])',
    means: inNumbers,
  },
  {
    german: true,
    says: 'am (?<year>\\d{4})-(?<number>0[1-9]|1[0-2])-(?<date>0[1-9]|[12]\\d|3[01])',
    means: inNumbers,
  },
  {
    german: true,
    says: `(?:am )?${DATE}\\. ?(?<number>1[0-2]|0?[1-9])\\. ?(?<year>\\d{4})`,
    means: inNumbers,
  },
  {
    german: true,
    says: `am ${DATE}\\. ?(?<number>1[0-2]|0?[1-9])\\.(?: ?(?<year>\\d{2}))?`,
    means: inNumbers,
  },
  {
    says: `(?:on )?${DATE}/(?<number>[12]\\d|3[01]|0?[1-9])/(?<year>\\d{4})`,
    means: eitherWay,
  },

  {
    weak: true,
    says: `(?:the )?${DATE}${NTH}?(?: of)? ${MONTH}${NO_YEAR}`,
    means: onDate,
    verb: true,
  },
  { weak: true, says: `${MONTH} (?:the )?${DATE}${NTH}?${NO_YEAR}`, means: onDate, verb: true },
  { weak: true, german: true, says: `${DATE}\\. ?${MONAT}${NO_YEAR}`, means: onDate },
  {
    weak: true,
    german: true,
    says: `${DATE}\\. ?(?<number>1[0-2]|0?[1-9])\\.(?: ?(?<year>\\d{2}))?`,
    means: inNumbers,
  },
];

/**
 * Patterns of any case take long to make: these are of small letters. A word of its own, and not
 * somebody's: "yesterday's" is no day, and "$4.5." is a price.
 */
const bounded = (says: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}@#'’/.-]|\\p{Sc}\\s?)(?:${says})(?![\\p{L}\\p{N}]|['’]\\p{L}|-\\p{L}|[-/.]\\p{N})`,
    'gu',
  );

/**
 * In small letters, place for place; only İ would become two, and i alone is as good here. A blank
 * of any width is a blank: some keyboards write one that does not break.
 */
const lowered = (line: string) =>
  line
    .replaceAll('İ', 'i')
    .replace(/\p{Zs}/gu, ' ')
    .toLowerCase();

const ENDS_WITH = (...those: string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${those.join(' ').replaceAll(' ', '|')})\\s+$`, 'u');

/** In a line with more of these than of the others, a German form may be one. */
const GERMAN =
  /(?<![\p{L}\p{N}])(?:ich|mit|und|der|die|das|den|dem|des|eine?[nmrs]?|mir|mich|ihm|ihr|ihn|ihnen|uns|habe?|hat|haben|war|waren|bei|beim|zum|zur|für|nicht|auch|noch|sich|am|im|von|vom|auf|es|sie|er|wir|mein\w*|sein\w*|nach|über|seit|vor|zu)(?![\p{L}\p{N}])/gu;
const ENGLISH =
  /(?<![\p{L}\p{N}])(?:the|a|and|but|my|her|his|she|he|they|we|were|with|to|for|of|at|i|me|him|them|had|have|has|it|you|your|our|their|from|on|by|is|about|who)(?![\p{L}\p{N}])/gu;
const mayBeGerman = (line: string): boolean =>
  (line.match(GERMAN)?.length ?? 0) >= (line.match(ENGLISH)?.length ?? 0);

/** After these it is somebody's name. */
const CALLED = ENDS_WITH('frau herrn? familie fräulein', 'mrs?\\.? ms\\.? miss dr\\.? prof\\.?');
/** After these the line would break off without it: "sorry for yesterday", "erst gestern". */
const NEEDS_IT = ENDS_WITH(
  'for about of from since until till than to like during after before between despite regarding that not as only just even both either early late sometime and or on',
  'für von vom zum seit bis wegen als wie nach vor zwischen um ab an auf über zu erst schon noch auch nur sogar spät früh und oder nicht',
);
const NEEDS_COUNT = ENDS_WITH(
  'over nearly almost some around roughly exactly maybe perhaps',
  'fast etwa ungefähr circa ca\\.? knapp gut',
);
/** Somebody's or a certain one: "my last Sunday there". */
const CERTAIN = ENDS_WITH(
  'the a every each my your our their his whose',
  'der die das den dem jeden? meine?[nmr]? seine?[nmr]? ihre?[nmr]? unsere?[nmr]?',
);
/** What leads to a date in other languages, or a weekday: without the date the line would break off. */
const LEADS_TO_DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:le|la|el|il|del|dal|al|dia|día|em|op|den|dem|på|dne|(?:${[...WEEKDAYS.en, ...WEEKDAYS.de].flat().join('|')}|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|mo|di|mi|do|fr|sa|so)\\.?),?\\s+$`,
  'u',
);
/** What follows may be of another day than the act: "the boy who fell yesterday". */
const BESIDE =
  /(?<![\p{L}\p{N}])(?:who|whose|whom|which|because|although|since|until|when|that (?:i|we|he|she|they|it|my|his|her|the))\s|,\s*(?:der|die|das|dem|den|deren|dessen|denen|weil|nachdem|obwohl|als|dass|damit|ob|wie|was|wo)\s/u;
/** The same of what was: "how her exam went yesterday". What is asked on a day to come is asked then. */
const OF_WHAT_WAS = /(?<![\p{L}\p{N}])(?:what|how|where|why|whether)\s/u;
/** What may follow a date that stands by itself. */
const GOES_ON =
  /^\s*(?:$|[^\p{L}\p{N}\s])|^\s+(?:\p{Lu}|(?:i|we|he|she|they|it|you|my|our|his|her|their|your|the|an?|and|but|or|because|when|while|with|for|to|at|in|after|before|by|from|as|so|then|\p{L}+ed|met|sat|gave|made|took|went|wrote|had|saw|let|held|told|brought|sent|drove|lent|read|heard|put|did)(?![\p{L}\p{N}]))/u;
const NAME_OF_A_DAY = new RegExp(
  `^(?:${[...WEEKDAYS.en, ...WEEKDAYS.de, ...MONTHS.en, ...MONTHS.de].flat().join('|')})`,
  'u',
);
/** Between two days that are named together. */
const TOGETHER =
  /^[\s,&/(\p{Pd}]*(?:(?:and|or|to|till|until|also|again|then|not|the|und|oder|bis|auch|wieder|dann|den|dem)[\s,]+)*$/u;

/** A weekday that goes on a list of days: "on Monday, Tuesday and Friday". */
const ONE_MORE = new RegExp(
  `^(?:\\s*[,&/+]\\s*|\\s+(?:and|or|to|till|until|und|oder|bis)\\s+)(?:${[...WEEKDAYS.en, ...WEEKDAYS.de].flat().join('|')})s?(?![\\p{L}\\p{N}])`,
  'u',
);

/** Where something is quoted, or the name of a song: there a day is only a word. */
function quotedIn(line: string): (readonly [from: number, to: number])[] {
  const pairs =
    /[“„«‹‚「『»›][^”“»«’‘」』›‹]*(?:[”“»«’‘」』›‹]|$)|(?<![\p{L}\p{N}])"[^"]*(?:"|$)|(?<![\p{L}\p{N}])(['‘`*_])(?=\S)[^'’`*_]*\S?(?:\1|’)(?![\p{L}\p{N}])/gu;
  return [...line.matchAll(pairs)].map(({ 0: quote, index }) => [index, index + quote.length]);
}

/** Whether what stands there means the day, and the line says no less without it. */
function isSure(line: string, rule: Rule, tense: Tense, from: number, to: number): boolean {
  const small = lowered(line);
  const [before, said, rest] = [small.slice(0, from), small.slice(from, to), small.slice(to)];
  if (rule.weak || NEEDS_IT.test(before)) return false;
  if (rule.counts && (NEEDS_COUNT.test(before) || /^['’]\s/u.test(rest))) return false;
  if (!rule.tense && !/^(?:on|am) /u.test(said) && LEADS_TO_DATE.test(before)) return false;
  if (rule.tense === 'future' && /(?<!\p{L})by\s+$/u.test(before)) return false;
  const hasWeekday = rule.means === onWeekday;
  if (
    hasWeekday &&
    (CERTAIN.test(before) || /^\s+(?:of|im|des|week|fortnight)(?!\p{L})/u.test(rest))
  )
    return false;
  if (rule.alone && !GOES_ON.test(line.slice(to))) return false;
  // A title: "Yesterday by the Beatles", "sang Yesterday".
  if (!rule.german && /^\s+(?:by|is|was)(?!\p{L})/u.test(rest)) return false;
  const inSentence = /[\p{L}\p{M}\p{N},’'")\]]\s*$/u.test(before);
  const capital = line[from] !== small[from] && !NAME_OF_A_DAY.test(said);
  if (inSentence && capital && line !== line.toUpperCase()) return false;
  const sentence = before.slice(before.search(/[^.!?]*$/u));
  return !BESIDE.test(sentence) && !(tense === 'past' && OF_WHAT_WAS.test(sentence));
}

let patterns: readonly (readonly [Rule, RegExp])[] | undefined;

/**
 * The day that a line names: the first that is sure, or else the first that may be meant; null where
 * it names none. @param today 'YYYY-MM-DD'
 */
export function parseDay(line: string, today: string, tense: Tense): NamedDay | null {
  // A field that is still empty costs nothing.
  if (line.trim() === '') return null;
  patterns ??= RULES.map((rule) => [rule, bounded(rule.says)] as const);
  const small = lowered(line);
  const quoted = quotedIn(line);
  const german = mayBeGerman(small);
  const found: NamedDay[] = [];
  /** Of the other tense, where they matter only beside one of this. */
  const others: { from: number; to: number }[] = [];
  for (const [rule, pattern] of patterns) {
    if (rule.german && !german) continue;
    for (const match of small.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (quoted.some(([begins, ends]) => from < ends && begins < to)) continue;
      if (CALLED.test(small.slice(0, from))) continue;
      if (rule.tense && rule.tense !== tense) {
        others.push({ from, to });
        continue;
      }
      if (rule.verb && VERB.test(line.slice(from, to))) continue;
      const day = rule.means(match.groups ?? {}, today, tense);
      if (day === null) continue;
      found.push({ day, from, to, leads: !rule.german, sure: isSure(line, rule, tense, from, to) });
    }
  }
  // Of two that begin at the same place, the longer one; then what lies within another is no other.
  found.sort((a, b) => a.from - b.from || b.to - a.to || Number(b.sure) - Number(a.sure));
  const apart = found.filter(
    (one, i) => !found.slice(0, i).some((other) => one.from < other.to && other.from < one.to),
  );
  const together = (one: NamedDay) =>
    [...apart, ...others].some(
      (other) =>
        (other.from >= one.to && TOGETHER.test(small.slice(one.to, other.from))) ||
        (other.to <= one.from && TOGETHER.test(small.slice(other.to, one.from))),
    );
  const sure = apart.find((one) => one.sure);
  // Of a line that names several days none is the day of all of it.
  const hasAnother = (one: NamedDay) =>
    ONE_MORE.test(small.slice(one.to)) || apart.some(({ sure, day }) => sure && day !== one.day);
  if (sure && !together(sure) && !hasAnother(sure)) return sure;
  const first = sure ?? apart[0];
  return first ? { ...first, sure: false } : null;
}

const SEPARATES = /[\s,:;·•|/\p{Pd}]+$/u;

/**
 * The line without the words that named its day, since it stands under that day from then on. A
 * line that would not be one without them keeps them.
 */
export function withoutDay(line: string, { from, to, leads }: NamedDay): string {
  let before = line.slice(0, from);
  let after = line.slice(to);
  if (/[([{]\s*$/u.test(before) && /^\s*[)\]}]/u.test(after)) {
    before = before.replace(/[([{]\s*$/u, '');
    after = after.replace(/^\s*[)\]}]/u, '');
  }
  if (before.trim() === '') {
    const rest = after.replace(/^[\s,:;\p{Pd}]+/u, '');
    if (!leads && !/^\s*[,:;\p{Pd}]/u.test(after)) return line;
    if (!/\p{L}/u.test(rest)) return line;
    return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
  }
  // Nothing but a sign is left of it.
  if (!/[\p{L}\p{N}]/u.test(before + after)) return line;
  const follows = after.replace(/^\s*[,:;\p{Pd}]?(?=\s|$)/u, '').trim();
  // What led to it goes as well where nothing follows.
  if (!/[\p{L}\p{N}]/u.test(after)) return joined(before.replace(SEPARATES, ''), follows);
  // Of what parted it on both sides one is left.
  const parts = /^\s*[,:;\p{Pd}](?=\s)/u.test(after);
  return joined(parts ? before.replace(SEPARATES, '') : before.trimEnd(), after.trim());
}

/** A stop stands close, a word and a picture apart. */
const joined = (before: string, after: string): string =>
  after === '' || /^(?:[.,;!?…)\]}]|:(?=\s|$))/u.test(after)
    ? before + after
    : `${before} ${after}`;
