/** Browsing time as it is shown: the days of a week, and the sites of some of them. */

import { addDays } from '@/utils/shared/days';
import { HOUR_MS, MINUTE_MS } from '@/utils/shared/time';
import type { DayTime } from './time-ledger';

export interface DayRow {
  day: string;
  totalMs: number;
  /** Length of its bar: a part of the longest day shown, or of an hour where none is so long; 0 to 1. */
  share: number;
}

export interface SiteRow {
  /** Host, without `www.` and the like; null for what was not kept by site. */
  site: string | null;
  ms: number;
  /** Length of its bar: as of a day. */
  share: number;
}

export type Days = ReadonlyMap<string, DayTime>;

/** The seven days up to and with `last`, newest first. */
export function weekRows(days: Days, last: string): DayRow[] {
  const rows = Array.from({ length: 7 }, (_, ago) => {
    const day = addDays(last, -ago);
    return { day, totalMs: days.get(day)?.totalMs ?? 0 };
  });
  return withShares(rows, ({ totalMs }) => totalMs);
}

/** Sites of the days given, the longest first; what is not kept by site comes last. */
export function siteRows(days: Days, of: readonly string[]): SiteRow[] {
  const sums = new Map<string, number>();
  let elsewhereMs = 0;
  for (const day of of) {
    const time = days.get(day);
    elsewhereMs += time?.totalMs ?? 0;
    for (const [site, ms] of Object.entries(time?.sites ?? {})) {
      sums.set(site, (sums.get(site) ?? 0) + ms);
      elsewhereMs -= ms;
    }
  }
  const rows: Omit<SiteRow, 'share'>[] = [...sums]
    .map(([site, ms]) => ({ site, ms }))
    .sort((a, b) => b.ms - a.ms);
  if (rows.length > 0 && elsewhereMs >= 1000) rows.push({ site: null, ms: elsewhereMs });
  return withShares(rows, ({ ms }) => ms);
}

function withShares<R>(rows: R[], msOf: (row: R) => number): (R & { share: number })[] {
  // A minute alone is no long bar.
  const longest = Math.max(HOUR_MS, ...rows.map(msOf));
  return rows.map((row) => ({ ...row, share: msOf(row) / longest }));
}

/** Whole hours and minutes; what is under a minute, but not nothing, is a minute. */
export function hoursAndMinutes(ms: number): { hours: number; minutes: number } {
  const minutes = ms > 0 ? Math.max(1, Math.round(ms / MINUTE_MS)) : 0;
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
