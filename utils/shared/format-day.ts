/** Days in the words of a language, for pages and for the background, which has no page. */

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Noon of a day: every time zone has that hour on that day. */
export function noonOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const noon = new Date(2000, month - 1, date, 12);
  // The constructor would take the years 0 to 99 for 1900 to 1999.
  noon.setFullYear(year, month - 1, date);
  return noon;
}

/**
 * Each formatter is made once: making one takes longer than all that it formats.
 *
 * @param language BCP 47 tag; throws a `RangeError` where it is none
 */
export function formatDayAs(
  options: Intl.DateTimeFormatOptions,
  day: string,
  language: string,
): string {
  const key = `${language} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, options);
    formatters.set(key, formatter);
  }
  return formatter.format(noonOf(day));
}

/** "24 November", and with its year where that is another than today's. */
export const formatShortDay = (day: string, today: string, language: string): string =>
  formatDayAs({ ...DAY_AND_MONTH, ...yearOf(day, today) }, day, language);

/** "Tuesday, 24 November", and with its year where that is another than today's. */
export const formatDay = (day: string, today: string, language: string): string =>
  formatDayAs({ weekday: 'long', ...DAY_AND_MONTH, ...yearOf(day, today) }, day, language);

const DAY_AND_MONTH = { day: 'numeric', month: 'long' } as const;

const yearOf = (day: string, today: string): { year?: 'numeric' } =>
  day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' };
