/**
 * What a pause is, and when one is due. A rhythm counts the attentive time of the present stretch,
 * so that a break the person takes by themselves postpones it, and sleep never makes one due.
 */

import * as z from 'zod/mini';
import { LEVELS, type Level, RHYTHM_MINUTES, type Settings } from '@/utils/settings/settings';
import { dayOf, minuteOfDay, nextDayStart, weekdayOf } from '@/utils/shared/days';
import { DAY_MS, MINUTE_MS } from '@/utils/shared/time';
import { pauseRecord } from './pause-record';
import { visits } from './visits';

/** How long "Later" postpones, in attentive milliseconds. Chosen. */
export const LATER_MS = 10 * MINUTE_MS;
/** Least attentive milliseconds between waking from sleep and a pause. Chosen. */
export const SOON_MS = MINUTE_MS;
/** A pause not answered within so many attentive milliseconds is taken back. Chosen. */
export const UNANSWERED_MS = 10 * MINUTE_MS;
/** After so many ignored in a row the next one asks whether the rhythm should change. Chosen. */
export const PASSED_ASKS = 3;
/** "Until I say so", epoch milliseconds: the last instant a `Date` can hold. */
export const FOREVER_MS = 8.64e15;

/**
 * `rhythm`: after a stretch; `bell`: at a random time; `entry`: on the way into a chosen site;
 * `visit`: the time chosen for it is over; `share`: the day's share of it is; `now`: asked for.
 */
export const PAUSE_KINDS = ['rhythm', 'bell', 'entry', 'visit', 'share', 'now'] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];

interface PauseKindRules {
  /** It waits for no break: arriving at a site is one, and so is asking for a pause. */
  atOnce: boolean;
  /** It is about a chosen site, and its text is written for that; see entrypoints/pause/view. */
  aboutSite: boolean;
  /** It leaves the rhythm as it was, but for not coming on its heels. */
  besideRhythm: boolean;
}

/** What sets the kinds apart. */
export const PAUSE_KIND_RULES: Readonly<Record<PauseKind, PauseKindRules>> = {
  rhythm: { atOnce: false, aboutSite: false, besideRhythm: false },
  bell: { atOnce: false, aboutSite: false, besideRhythm: true },
  entry: { atOnce: true, aboutSite: true, besideRhythm: true },
  visit: { atOnce: false, aboutSite: true, besideRhythm: false },
  share: { atOnce: false, aboutSite: true, besideRhythm: false },
  now: { atOnce: true, aboutSite: false, besideRhythm: false },
};

/**
 * Where a pause is: `asking`, being delivered; `waiting` in the page for a break; or where it is
 * shown.
 */
export const WAYS = ['asking', 'waiting', 'page', 'notification', 'badge'] as const;
export type Way = (typeof WAYS)[number];

/** Whether it is answered in the popup. */
export const isInPopup = (way: Way): boolean => way === 'notification' || way === 'badge';
/** Whether the person has had no chance to see it yet. */
export const isUnseen = (way: Way): boolean => way === 'asking' || way === 'waiting';

const ms = z.number().check(z.minimum(0));

const offer = z.object({
  /** Names this pause, so that a late or doubled answer is known. */
  id: z.string(),
  kind: z.enum(PAUSE_KINDS),
  /** How far it may go. */
  level: z.enum(LEVELS),
  /** How it reached the person. */
  way: z.enum(WAYS),
  /** Tab that had the attention. */
  tabId: z.int(),
  /** Attentive milliseconds of the stretch when it came to where it is now. */
  atMs: ms,
  /** When it became due, epoch milliseconds. */
  dueMs: z.number(),
  /** The same on the watch's own time. */
  dueOwnMs: ms,
  /** When it came, on the watch's own time; null before. */
  cameOwnMs: z.nullable(ms),
  /** The chosen site it is about; null where it is about none. */
  site: z.nullable(z.string()),
  /** Host it came on, where hosts are kept; null otherwise. */
  host: z.nullable(z.string()),
  /** Whether it asks if the rhythm should change. */
  asks: z.boolean(),
});
export type Offer = z.infer<typeof offer>;

export const pauseState = z.object({
  /** Attentive milliseconds of the stretch from which the next wait counts. */
  fromMs: ms,
  /** Attentive milliseconds to wait from there; null for the rhythm's own. */
  waitMs: z.nullable(ms),
  /** Attentive milliseconds of the stretch before which none is due, however long the wait. */
  notBeforeMs: ms,
  /** The pause that is with the person now. */
  offer: z.nullable(offer),
  /** Pauses of the rhythm passed over in a row, up to PASSED_ASKS. */
  passed: z.int().check(z.minimum(0), z.maximum(PASSED_ASKS)),
  /** No pause comes before this, epoch milliseconds; null when not held. */
  heldUntilMs: z.nullable(z.number()),
  /** "I'm with somebody" until then, epoch milliseconds; null when not. */
  withSomebodyUntilMs: z.nullable(z.number()),
  /** The chosen sites of today, by pattern. */
  visits,
  /** Pauses that ended and are not written to their day yet. */
  ended: z.array(pauseRecord),
});
export type PauseState = z.infer<typeof pauseState>;

export const NO_PAUSE: PauseState = {
  fromMs: 0,
  waitMs: null,
  notBeforeMs: 0,
  offer: null,
  passed: 0,
  heldUntilMs: null,
  withSomebodyUntilMs: null,
  visits: {},
  ended: [],
};

/**
 * Whether a minute lies in a span of the day, which may lie over midnight; an empty one is none.
 */
export const isWithinMinutes = (
  { fromMinute, toMinute }: { fromMinute: number; toMinute: number },
  minute: number,
): boolean =>
  fromMinute <= toMinute
    ? minute >= fromMinute && minute < toMinute
    : minute >= fromMinute || minute < toMinute;

/** Whether a pause may come by itself now, by the person's hours and by what they asked for. */
export function mayPauseNow(
  { heldUntilMs, withSomebodyUntilMs }: PauseState,
  epochMs: number,
  { pauses, quietHours, daysOff, dayStartHour }: Settings,
): boolean {
  if (!pauses || heldUntilMs !== null || withSomebodyUntilMs !== null) return false;
  if (quietHours.on && isWithinMinutes(quietHours, minuteOfDay(epochMs))) return false;
  return !daysOff.includes(weekdayOf(dayOf(epochMs, dayStartHour)));
}

/** Milliseconds from now until quiet hours or a day off begin; at most 24 hours. */
export function hoursLeftMs(
  epochMs: number,
  { quietHours, daysOff, dayStartHour }: Settings,
): number {
  const tomorrowMs = nextDayStart(epochMs, dayStartHour);
  const tomorrowOff = daysOff.includes(weekdayOf(dayOf(tomorrowMs, dayStartHour)));
  const toDayOff = tomorrowOff ? tomorrowMs - epochMs : DAY_MS;
  if (!quietHours.on || quietHours.fromMinute === quietHours.toMinute) return toDayOff;
  const toQuiet = [0, 1]
    .map((days) => {
      const begins = new Date(epochMs);
      begins.setDate(begins.getDate() + days);
      return begins.setHours(0, quietHours.fromMinute, 0, 0) - epochMs;
    })
    .find((ms) => ms > 0);
  return Math.min(toQuiet ?? DAY_MS, toDayOff);
}

/**
 * Factor of the wait: each ignored pause makes it half as long again, up to twice as long. Chosen.
 */
const restraint = (passed: number, { softer }: Settings): number =>
  softer ? Math.min(2, 1 + passed / 2) : 1;

/** Attentive milliseconds until the next pause of the rhythm is due; null while one is here. */
export function msUntilDue(
  pause: PauseState,
  attentiveMs: number,
  settings: Settings,
): number | null {
  if (!settings.pauses || pause.offer) return null;
  const rhythmMs = settings.rhythmMinutes * MINUTE_MS * restraint(pause.passed, settings);
  const dueMs = Math.max(pause.notBeforeMs, pause.fromMs + (pause.waitMs ?? rhythmMs));
  return Math.max(0, dueMs - attentiveMs);
}

/**
 * Presentation level. Each ignored pause lowers it by one; pauses the person asked for keep theirs.
 */
export function levelOf(
  kind: PauseKind,
  passed: number,
  asks: boolean,
  { level, softer }: Settings,
): Level {
  const { atOnce, aboutSite } = PAUSE_KIND_RULES[kind];
  if (atOnce) return 'screen';
  const most = kind === 'bell' || asks ? gentler(level, 'card') : level;
  if (aboutSite || asks || !softer) return most;
  return LEVELS[Math.max(0, LEVELS.indexOf(most) - passed)] as Level;
}

const gentler = (one: Level, other: Level): Level =>
  LEVELS.indexOf(one) < LEVELS.indexOf(other) ? one : other;

/**
 * The rhythm proposed after ignored pauses: half as long again, rounded up to 5 minutes. Chosen.
 */
export const rarerMinutes = (minutes: number): number =>
  Math.min(RHYTHM_MINUTES.max, Math.ceil((minutes * 1.5) / 5) * 5);
