/** Numbers, times, lists and weekdays as the language of the page has them. */

/** BCP 47 tag of the page's language; undefined where it says none, which means the browser's. */
export const pageLanguage = (): string | undefined => document.documentElement.lang || undefined;

/** "30 seconds", "3 minutes". */
export function formatDuration(seconds: number): string {
  const [value, unit] = seconds % 60 === 0 ? [seconds / 60, 'minute'] : [seconds, 'second'];
  return new Intl.NumberFormat(pageLanguage(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    value,
  );
}

/** "08:30", "8:30 AM". @param minute after local midnight */
export const formatTimeOfDay = (minute: number): string =>
  new Date(2026, 0, 1, 0, minute).toLocaleTimeString(pageLanguage(), {
    hour: 'numeric',
    minute: '2-digit',
  });

/** "Saturday or Sunday", "reddit.com and x.com". */
export const formatList = (items: readonly string[], type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat(pageLanguage(), { type }).format(items);

/** The name of a weekday. @param day 0 is Sunday */
export const weekdayName = (day: number, weekday: 'long' | 'short'): string =>
  // 4 January 2026 is a Sunday.
  new Intl.DateTimeFormat(pageLanguage(), { weekday }).format(new Date(2026, 0, 4 + day, 12));

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  firstDay: number;
}
/** Regions whose week begins on Sunday, and on Saturday, where Intl.Locale does not know it. */
const SUNDAY_REGIONS =
  'AG AS AU BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'.split(
    ' ',
  );
const SATURDAY_REGIONS = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' ');

/** Weekdays, 0 for Sunday, in the order of a language and region. @param language BCP 47 tag */
export function weekdaysFor(language: string): number[] {
  const first = firstWeekday(language) % 7;
  return Array.from({ length: 7 }, (_, i) => (first + i) % 7);
}

/** The same for the person at this browser: the page's language, with the region they set for it. */
export const localWeekdays = (): number[] =>
  weekdaysFor(
    navigator.languages?.find((each) => each.split('-')[0] === pageLanguage()) ??
      pageLanguage() ??
      'en',
  );

function firstWeekday(language: string): number {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    getWeekInfo?: () => WeekInfo;
    weekInfo?: WeekInfo;
  };
  const info = locale.getWeekInfo?.() ?? locale.weekInfo;
  if (info) return info.firstDay;
  const region = locale.maximize().region ?? '';
  if (SATURDAY_REGIONS.includes(region)) return 6;
  return SUNDAY_REGIONS.includes(region) ? 7 : 1;
}
