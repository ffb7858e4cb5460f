/**
 * A day for people to read: "Sunday, November 22", with its year where that is not today's.
 * @param language BCP 47 tag; throws a `RangeError` where it is none
 */
export function dayName(day: string, today: string, language: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(today.startsWith(day.slice(0, 4)) ? {} : { year: 'numeric' }),
  }).format(new Date(year, month - 1, date, 12));
}
