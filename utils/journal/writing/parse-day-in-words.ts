/**
 * Parses the day that a line names, by the rules of its languages: "yesterday", "am Montag", "on 3
 * November". For acts it is a past day, for intentions a coming one; anything else counts as no day.
 * Only what can hardly mean anything else is sure, and may leave the line; "Jan 20" may be twenty
 * minutes with Jan, and is no more than a day that can be offered.
 */
import type { DayRule, DayRules, LineRules, Words } from '@/utils/languages/line-rules';
import { withAsciiDigits } from '@/utils/shared/ascii-digits';
import { addDays, isDay, weekdayOf } from '@/utils/shared/days';
import { aWord, endOf, isUnspaced, UNSPACED, withBlankAfter } from '@/utils/shared/word-edges';
import { anySaid, anyWord, madeOnce } from './made-once';

/** `ahead`: of a line that is known to be of a day to come; there a weekday alone is one too. */
export type Tense = 'past' | 'future' | 'ahead';
type RuleTense = Tense | null;

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
/** Chosen: so many days from today are counted in no line. */
const MOST_DAYS = 366;

const pad = (n: number) => String(n).padStart(2, '0');

const wordsOf = (words: Words): string[] => words.split(' ').filter((word) => word !== '');
const placeOf = (lists: readonly Words[], word: string): number =>
  lists.findIndex((words) => wordsOf(words).includes(word));
/** Longest first, so that "sept" does not end at "sep". */
const anyOfThese = (lists: readonly Words[]): string =>
  anySaid(lists.flatMap(wordsOf).sort((a, b) => b.length - a.length));

const NUMBER = '1[0-2]|0?[1-9]';
const DATE = '[12]\\d|3[01]|0?[1-9]';

/** What a rule says, with what stands for names and numbers filled in. */
function filledIn(says: string, { weekdays, months, numbers }: DayRules): string {
  const pieces: Readonly<Record<string, string>> = {
    weekday: `(?<weekday>${anyOfThese(weekdays)})`,
    month: `(?:(?<month>${anyOfThese(months)})\\.?)`,
    count: `(?<count>\\d{1,3}|${anyOfThese(numbers)})`,
    date: `(?<date>${DATE})`,
    number: `(?<number>${NUMBER})`,
    either: `(?<either>${DATE})`,
    year: '(?<year>\\d{4})',
    iso: '(?<year>\\d{4})-(?<number>0[1-9]|1[0-2])-(?<date>0[1-9]|[12]\\d|3[01])',
  };
  return says.replace(/\{([a-z]+)\}/gu, (all, name: string) => pieces[name] ?? all);
}

/**
 * A word of its own, and not somebody's: "yesterday's" is no day, and "$4.5." is a price. MessagePatterns of
 * any case take long to make: these are of small letters.
 */
const dayPattern = (says: string) =>
  new RegExp(
    `(?<![@#'’/.-]|\\p{Sc}\\s?)${aWord(`(?:${says})`)}(?!['’]\\p{L}|-\\p{L}|[-/.]\\p{N})`,
    'gu',
  );

/** A line up to here. */
const endsWith = (any: string) => new RegExp(`${withBlankAfter(aWord(any))}$`, 'u');
/** A line from here. */
const goesOnWith = (any: string) =>
  new RegExp(`^${isUnspaced(any) ? '\\s*' : '\\s+'}${any}${endOf(any)}`, 'u');

/** A rule, and the language it is of. */
interface Compiled {
  rule: DayRule;
  /** In which it may stand; null for both. */
  tense: RuleTense;
  days: DayRules;
  pattern: RegExp;
  own: {
    leadsWithOn: RegExp;
    title: RegExp;
    verbs: RegExp;
    goesOn: RegExp;
  };
}

type WordsField = {
  [K in keyof DayRules]-?: NonNullable<DayRules[K]> extends Words ? K : never;
}[keyof DayRules];

const patternsOf = madeOnce((languages) => {
  const those = languages.map(({ days }) => days);
  const all = (field: WordsField) => anyWord(...those.map((days) => days[field]));
  const weekdays = anyOfThese(those.flatMap((days) => days.weekdays));
  const months = anyOfThese(those.flatMap((days) => days.months));
  const short = all('short');
  const before = all('tiedBehind');
  const joins = all('joins');
  const between = `(?:${joins}|${all('also')})`;
  const oneOrMore = `${weekdays}${all('plural')}?`;
  const rules = those.flatMap((days): Compiled[] => {
    const goesOn = anyWord(days.goesOn);
    const own = {
      leadsWithOn: new RegExp(`^${withBlankAfter(anyWord(days.on))}`, 'u'),
      title: goesOnWith(anyWord(days.title)),
      // In the line as it was written.
      verbs: new RegExp(aWord(anyWord(days.verbs)), 'u'),
      goesOn: new RegExp(
        `^\\s*(?:$|[^\\p{L}\\p{N}\\s])|^\\s+(?:\\p{Lu}|${goesOn}${endOf(goesOn)})`,
        'u',
      ),
    };
    const ofTense = (rules: readonly DayRule[], tense: RuleTense) =>
      rules.map((rule) => ({
        rule,
        tense,
        days,
        own,
        pattern: dayPattern(filledIn(rule.says, days)),
      }));
    return [
      ...ofTense(days.past, 'past'),
      ...ofTense(days.future, 'future'),
      ...ofTense([{ says: '{weekday}' }], 'ahead'),
      ...ofTense(days.dates, null),
    ];
  });
  return {
    rules,
    common: new Map(
      those.map((days) => [days, new RegExp(aWord(anyWord(days.common)), 'gu')] as const),
    ),
    called: endsWith(all('called')),
    tied: endsWith(all('tied')),
    tiedAhead: endsWith(all('tiedAhead')),
    tiedBehind: new RegExp(`^\\s*${before}${endOf(before)}`, 'u'),
    about: endsWith(all('about')),
    certain: endsWith(all('certain')),
    of: goesOnWith(all('of')),
    toDate: endsWith(`(?:${all('toDate')}|(?:${weekdays}|${short})\\.?),?`),
    beside: new RegExp(anySaid(those.map(({ beside }) => beside)), 'u'),
    besideWas: new RegExp(anySaid(those.map(({ besideWas }) => besideWas)), 'u'),
    nameOfADay: new RegExp(`^(?:${weekdays}|${months})`, 'u'),
    /** Between two days that are named together. */
    together: new RegExp(`^[\\s,،、&/(\\p{Pd}]*(?:${between}${endOf(between)}[\\s,،、]*)*$`, 'u'),
    /** A weekday that goes on a list of days: "on Monday, Tuesday and Friday". */
    oneMore: new RegExp(
      // Where no blanks are set, or where "and" is a part of the word, it stands close.
      `^(?:\\s*[,،、&/+]\\s*|${isUnspaced(joins) ? '' : '\\s+'}${joins}\\s*)${oneOrMore}${endOf(weekdays)}`,
      'u',
    ),
  };
});
type MessagePatterns = ReturnType<typeof patternsOf>;

type Said = Readonly<Record<string, string | undefined>>;

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

/** The day that a rule's words mean; null where that is none. */
function dayOf(
  rule: DayRule,
  said: Said,
  { weekdays, months, numbers }: DayRules,
  today: string,
  tense: Tense,
): string | null {
  if (rule.days !== undefined) {
    const { count = '1' } = said;
    const times = /^\d/u.test(count) ? Number(count) : placeOf(numbers, count);
    const far = times * rule.days;
    return times > 0 && Math.abs(far) <= MOST_DAYS ? addDays(today, far) : null;
  }
  if (said.weekday !== undefined) {
    const present = weekdayOf(today);
    const named = placeOf(weekdays, said.weekday);
    return tense === 'past'
      ? addDays(today, -(((present - named + 6) % 7) + 1))
      : addDays(today, ((named - present + 6) % 7) + 1);
  }
  const year = yearOf(said.year);
  const date = Number(said.date);
  if (said.either !== undefined) {
    const other = Number(said.either);
    // Only where one of them can be no month.
    if (date !== other && date <= 12 && other <= 12) return null;
    const [month, of] = date > 12 ? [other, date] : [date, other];
    return dateOf({ year, month, date: of }, today, tense);
  }
  const month = said.month === undefined ? Number(said.number) : placeOf(months, said.month) + 1;
  return dateOf({ year, month, date }, today, tense);
}

/**
 * In small letters and with digits of ASCII, place for place; only İ would become two, and i alone is
 * as good here. A blank of any width is a blank: some keyboards write one that does not break.
 */
const lowered = (line: string) =>
  withAsciiDigits(
    line
      .replaceAll('İ', 'i')
      .replace(/\p{Zs}/gu, ' ')
      .toLowerCase(),
  );

/** Where something is quoted, or the name of a song: there a day is only a word. */
function quotedIn(line: string): (readonly [from: number, to: number])[] {
  const pairs =
    /[“„«‹‚「『»›][^”“»«’‘」』›‹]*(?:[”“»«’‘」』›‹]|$)|(?<![\p{L}\p{N}])"[^"]*(?:"|$)|(?<![\p{L}\p{N}])(['‘`*_])(?=\S)[^'’`*_]*\S?(?:\1|’)(?![\p{L}\p{N}])/gu;
  return [...line.matchAll(pairs)].map(({ 0: quote, index }) => [index, index + quote.length]);
}

/** Whether what stands there means the day, and the line says no less without it. */
function isSure(
  line: string,
  small: string,
  { rule, tense: only, own }: Compiled,
  patterns: MessagePatterns,
  tense: Tense,
  { index: from, 0: said, groups: { count, weekday } = {} }: RegExpExecArray,
): boolean {
  const to = from + said.length;
  const [before, rest] = [small.slice(0, from), small.slice(to)];
  if (rule.weak || patterns.tied.test(before) || patterns.tiedBehind.test(rest)) return false;
  if (count && (patterns.about.test(before) || /^['’]\s/u.test(rest))) return false;
  if (!only && !own.leadsWithOn.test(said) && patterns.toDate.test(before)) return false;
  if (only === 'future' && patterns.tiedAhead.test(before)) return false;
  if (weekday && (patterns.certain.test(before) || patterns.of.test(rest))) return false;
  if (rule.alone && !own.goesOn.test(line.slice(to))) return false;
  if (own.title.test(rest)) return false;
  const inSentence = /[\p{L}\p{M}\p{N},’'")\]]\s*$/u.test(before);
  const capital = /^\p{Lu}/u.test(line.slice(from)) && !patterns.nameOfADay.test(said);
  if (inSentence && capital && line !== line.toUpperCase()) return false;
  const sentence = before.slice(before.search(/[^\p{STerm}]*$/u));
  return (
    !patterns.beside.test(sentence) && !(tense === 'past' && patterns.besideWas.test(sentence))
  );
}

/**
 * The languages whose words a line may be read by: each but those whose words may be others, which
 * must have no fewer of the small words in it than another.
 */
function speakersOf(small: string, { common }: MessagePatterns): Set<DayRules> {
  const counts = [...common].map(
    ([days, words]) => [days, small.match(words)?.length ?? 0] as const,
  );
  const most = Math.max(...counts.map(([, count]) => count));
  return new Set(
    counts.filter(([days, count]) => !days.onlyInOwn || count >= most).map(([days]) => days),
  );
}

/**
 * The day that a line names: the first that is sure, or else the first that may be meant; null where
 * it names none. @param today 'YYYY-MM-DD'
 */
export function parseDay(
  line: string,
  today: string,
  tense: Tense,
  languages: readonly LineRules[],
): NamedDay | null {
  // A field that is still empty costs nothing.
  if (line.trim() === '') return null;
  const patterns = patternsOf(languages);
  const small = lowered(line);
  const quoted = quotedIn(line);
  const speakers = speakersOf(small, patterns);
  const found: NamedDay[] = [];
  /** Of the other tense, where they matter only beside one of this. */
  const others: { from: number; to: number }[] = [];
  for (const one of patterns.rules) {
    const { rule, tense: only, days, own, pattern } = one;
    if (!speakers.has(days)) continue;
    for (const match of small.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (quoted.some(([begins, ends]) => from < ends && begins < to)) continue;
      if (patterns.called.test(small.slice(0, from))) continue;
      if (only && only !== tense && !(only === 'future' && tense === 'ahead')) {
        // A weekday alone is no other day than the one that a rule has with it.
        if (only !== 'ahead') others.push({ from, to });
        continue;
      }
      if (rule.verb && own.verbs.test(line.slice(from, to))) continue;
      const day = dayOf(rule, match.groups ?? {}, days, today, tense);
      if (day === null) continue;
      const sure = isSure(line, small, one, patterns, tense, match);
      found.push({ day, from, to, leads: days.leads, sure });
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
        (other.from >= one.to && patterns.together.test(small.slice(one.to, other.from))) ||
        (other.to <= one.from && patterns.together.test(small.slice(other.to, one.from))),
    );
  const sure = apart.find((one) => one.sure);
  // Of a line that names several days none is the day of all of it.
  const hasAnother = (one: NamedDay) =>
    patterns.oneMore.test(small.slice(one.to)) ||
    apart.some(({ sure, day }) => sure && day !== one.day);
  if (sure && !together(sure) && !hasAnother(sure)) return sure;
  const first = sure ?? apart[0];
  return first ? { ...first, sure: false } : null;
}

/** Signs that part what is said. */
const SIGNS = ',:;،؛、，：；\\p{Pd}';
const SEPARATES = new RegExp(`[\\s·•|/${SIGNS}]+$`, 'u');
const BEGINS_APART = new RegExp(`^\\s*[${SIGNS}]`, 'u');
/** A wide sign has its blank in it. */
const PARTED_ON_BOTH_SIDES = new RegExp(`^\\s*(?:[${SIGNS}](?=\\s)|[、，：；])`, 'u');
const BEGINS_CLOSE = /^(?:[.,;!?…)\]}。，、；！？،؛؟۔।]|:(?=\s|$))/u;
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'u');
const BEGINS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');

/**
 * The line without the words that named its day, since it stands under that day from then on. A
 * line that would not be one without them keeps them.
 */
export function withoutDay(line: string, { from, to, leads }: NamedDay): string {
  let before = line.slice(0, from);
  let after = line.slice(to);
  const spaced = /\s$/u.test(before) || /^\s/u.test(after);
  if (/[([{]\s*$/u.test(before) && /^\s*[)\]}]/u.test(after)) {
    before = before.replace(/[([{]\s*$/u, '');
    after = after.replace(/^\s*[)\]}]/u, '');
  }
  if (before.trim() === '') {
    const rest = after.replace(new RegExp(`^[\\s${SIGNS}]+`, 'u'), '');
    if (!leads && !BEGINS_APART.test(after)) return line;
    if (!/\p{L}/u.test(rest)) return line;
    return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
  }
  // Nothing but a sign is left of it.
  if (!/[\p{L}\p{N}]/u.test(before + after)) return line;
  // A stop stands close, a word and a picture apart.
  const joined = (one: string, other: string): string => {
    const close = !spaced && (ENDS_UNSPACED.test(one) || BEGINS_UNSPACED.test(other));
    return other === '' || close || BEGINS_CLOSE.test(other) ? one + other : `${one} ${other}`;
  };
  const follows = after.replace(new RegExp(`^\\s*[${SIGNS}]?(?=\\s|$)`, 'u'), '').trim();
  // What led to it goes as well where nothing follows.
  if (!/[\p{L}\p{N}]/u.test(after)) return joined(before.replace(SEPARATES, ''), follows);
  // Of what parted it on both sides one is left.
  const parts = PARTED_ON_BOTH_SIDES.test(after);
  return joined(parts ? before.replace(SEPARATES, '') : before.trimEnd(), after.trim());
}
