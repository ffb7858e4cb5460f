/**
 * Browsing time by local day. Intervals of the wall clock are split where the person's own day
 * begins, and a day never gets more time than it has, even where the clock was set back.
 */
import * as z from 'zod/mini';
import { addDays, dayLength, dayOf, nextDayStart } from '@/utils/shared/days';
import { MINUTE_MS } from '@/utils/shared/time';
import { shape } from '@/utils/shared/versioned-schema';

const milliseconds = z.number().check(z.minimum(0));

const dayTime = z.object({
  /** Attention of the day, in milliseconds. */
  totalMs: milliseconds,
  /** Of that, by host, in milliseconds; what is missing was not kept by site. */
  sites: z.record(z.string(), milliseconds),
});
export type DayTime = z.infer<typeof dayTime>;
export const dayTimeShape = shape<DayTime>(dayTime);

/** Most hosts kept of one day; time on further ones counts in the total only. Chosen. */
export const MAX_SITES_A_DAY = 150;

/** Attention from `fromMs` (epoch) on, for `ms`. */
export interface Interval {
  /** Start, epoch milliseconds. */
  fromMs: number;
  /** Length in milliseconds. */
  ms: number;
  /** Host, or null where none is kept. */
  site: string | null;
}

/** Time that is not written to its day yet, by day. */
export type Credits = Readonly<Record<string, DayTime>>;

/** Adds intervals to credits that wait to be written, split at the day's bounds. */
export function credit(
  credits: Credits,
  intervals: readonly Interval[],
  startHour: number,
): Credits {
  if (intervals.length === 0) return credits;
  const sum: Record<string, DayTime> = { ...credits };
  for (const { fromMs, ms, site } of intervals) {
    let at = fromMs;
    const end = fromMs + ms;
    while (at < end) {
      const until = Math.min(end, nextDayStart(at, startHour));
      const day = dayOf(at, startHour);
      const part: DayTime = {
        totalMs: until - at,
        sites: site === null ? {} : { [site]: until - at },
      };
      const known = sum[day];
      sum[day] = known ? addTimes(known, part) : part;
      at = until;
    }
  }
  return sum;
}

function addTimes(a: DayTime, b: DayTime): DayTime {
  const sites = { ...a.sites };
  for (const [site, ms] of Object.entries(b.sites)) {
    if (site in sites || Object.keys(sites).length < MAX_SITES_A_DAY) {
      sites[site] = (sites[site] ?? 0) + ms;
    }
  }
  return { totalMs: a.totalMs + b.totalMs, sites };
}

/** A day's record with a credit added; what would exceed the hours that the day has is dropped. */
export function addToDay(
  day: string,
  known: DayTime | null,
  more: DayTime,
  startHour: number,
): DayTime {
  const so = known ?? { totalMs: 0, sites: {} };
  const room = Math.max(0, dayLength(day, startHour) - so.totalMs);
  const share = more.totalMs > room ? room / more.totalMs : 1;
  return addTimes(so, {
    totalMs: more.totalMs * share,
    sites: Object.fromEntries(Object.entries(more.sites).map(([site, ms]) => [site, ms * share])),
  });
}

/** A day's time without the names of some hosts; its total stays. */
export const withoutSites = (time: DayTime, sites: readonly string[]): DayTime => ({
  ...time,
  sites: Object.fromEntries(Object.entries(time.sites).filter(([site]) => !sites.includes(site))),
});

/** Attentive milliseconds that make a day one of browsing. Chosen: more than a clock is wrong unseen. */
export const LIVED_MS = 5 * MINUTE_MS;
/** So many days of browsing show that a date is no slip of the clock. Chosen: no wrong evening has three. */
const LIVED_DAYS = 3;

/**
 * The day by which others may expire. A clock that jumps can name any day, but only a person can
 * browse on several: a date after a gap is believed once they have browsed on so many days from there.
 *
 * @param totals attentive milliseconds of the kept days
 * @returns null as long as too few days are known
 */
export function dayToExpireBy(
  today: string,
  totals: ReadonlyMap<string, number>,
  keptDays: number,
): string | null {
  // Of fewer days that are kept there are no more to ask.
  const asked = Math.min(LIVED_DAYS, Math.max(1, keptDays));
  const lived = [...totals]
    .filter(([day, ms]) => day <= today && ms >= LIVED_MS)
    .map(([day]) => day)
    .sort();
  const last = lived.slice(-asked);
  let [believed] = last;
  if (believed === undefined || last.length < asked) return null;
  // The days that follow it without a gap are as sure as it is.
  for (const day of last) if (day === addDays(believed, 1)) believed = day;
  return believed;
}

/** Of the keys that are a prefix and a day, those of days that are kept no longer. */
export function expiredDayKeys(
  keys: readonly string[],
  prefix: string,
  today: string,
  keptDays: number,
): string[] {
  const oldest = prefix + addDays(today, 1 - keptDays);
  return keys.filter((key) => key.startsWith(prefix) && key < oldest);
}
