/**
 * Visits of chosen sites: attentive time on each today, and the time the person chose to stay. None
 * of it is kept beyond the day, and nothing of private windows.
 */

import * as z from 'zod/mini';
import type { ChosenSite, Settings } from '@/utils/settings/settings';
import { dayOf } from '@/utils/shared/days';
import { MINUTE_MS } from '@/utils/shared/time';

/** A visit is over after so many milliseconds elsewhere. Chosen. */
export const VISIT_OVER_MS = 10 * MINUTE_MS;

const ms = z.number().check(z.minimum(0));

const visit = z.object({
  /** The person's day, 'YYYY-MM-DD'. */
  day: z.string(),
  /** Attentive milliseconds there, that day. */
  usedMs: ms,
  /** When the person was last there, epoch milliseconds. */
  seenMs: z.number(),
  /** Whether they have chosen to be there. */
  inside: z.boolean(),
  /** Attentive milliseconds left of what they chose; null for the whole visit. */
  leftMs: z.nullable(ms),
  /** Whether it was said that the day's share is used. */
  shareTold: z.boolean(),
});
export type Visit = z.infer<typeof visit>;
export const visits = z.record(z.string(), visit);
export type Visits = Readonly<Record<string, Visit>>;

/**
 * Brings visits up to date.
 * @param spent attentive milliseconds to add to the chosen site that had the attention
 * @param present the chosen site that has it now
 */
export function countVisits(
  before: Visits,
  spent: { site: string; ms: number } | null,
  present: string | null,
  nowMs: number,
  { chosenSites, dayStartHour }: Settings,
): Visits {
  const day = dayOf(nowMs, dayStartHour);
  const after: Record<string, Visit> = {};
  for (const { site } of chosenSites) {
    const known = before[site];
    const here = site === present;
    if (!known && !here) continue;
    const ms = spent?.site === site ? spent.ms : 0;
    const was = known ?? fresh(day, nowMs);
    const stays = here || ms > 0;
    const inside = was.inside && Math.abs(nowMs - was.seenMs) < VISIT_OVER_MS;
    const newDay = was.day !== day;
    if (newDay && !inside && !here) continue;
    after[site] = {
      day,
      usedMs: Math.max(0, (newDay ? 0 : was.usedMs) + ms),
      seenMs: stays ? nowMs : was.seenMs,
      inside,
      leftMs: was.leftMs === null ? null : Math.max(0, was.leftMs - ms),
      shareTold: !newDay && was.shareTold,
    };
  }
  return after;
}

const fresh = (day: string, nowMs: number): Visit => ({
  day,
  usedMs: 0,
  seenMs: nowMs,
  inside: false,
  leftMs: null,
  shareTold: false,
});

/** The person enters a site. @param minutes they chose; null for the whole visit */
export function enter(before: Visits, site: string, minutes: number | null): Visits {
  const visit = before[site];
  if (!visit) return before;
  const leftMs = minutes === null ? null : minutes * MINUTE_MS;
  return { ...before, [site]: { ...visit, inside: true, leftMs } };
}

/**
 * The kind of pause that is due on a chosen site.
 * @param arriving whether the person has just come to it
 */
export function visitDue(
  visits: Visits,
  site: string | null,
  arriving: boolean,
  { chosenSites }: Settings,
): 'entry' | 'visit' | 'share' | null {
  const chosen = chosenSites.find((each) => each.site === site);
  const visit = chosen && visits[chosen.site];
  if (!visit) return null;
  if (arriving && chosen.breath && !visit.inside) return 'entry';
  if (visit.inside && visit.leftMs === 0) return 'visit';
  return isShareUsed(chosen, visit) && !visit.shareTold ? 'share' : null;
}

/** Whether the day's share of a site is used up. */
export const isShareUsed = ({ shareMinutes }: ChosenSite, { usedMs }: Visit): boolean =>
  shareMinutes !== null && usedMs >= shareMinutes * MINUTE_MS;
