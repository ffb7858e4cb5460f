/**
 * The watch: a pure state machine. Each browser event becomes one step, which reads the browser's
 * present state anew. The shell stores the new state before it carries out the effects, so a
 * background killed at any line continues from what was stored. Time that was not observed, such
 * as sleep or a crash, is never counted as attention.
 */

import type { Settings } from '@/utils/settings/settings';
import { dayOf } from '@/utils/shared/days';
import { type Attention, type AttentionSource, attentionIn } from './attention';
import { CHECKPOINT_MS, type ClockReading, elapsed } from './clock-reading';
import type { Effect, WatchEvent } from './events';
import { msUntilDue, NO_PAUSE, type PauseState } from './pause';
import { withoutHosts } from './pause-record';
import { pauseAfterRestart, postponeAfterWaking, stepPause } from './pause-step';
import { type Credits, credit, type Interval, withoutSites } from './time-ledger';

/** Attention that may still be taken back: the next step may find the person had gone before. */
export interface RecentAttention extends Interval {
  /** Start on the watch's own time, which no change of the wall clock moves. */
  ownMs: number;
  /** Something audible played, so missing input does not take it back. */
  sure: boolean;
}

export interface Stretch {
  /** When it began, epoch milliseconds. */
  startedAtMs: number;
  /** Attentive milliseconds in it. */
  attentiveMs: number;
  /** Milliseconds since the last attention; 0 while there is some. */
  awayMs: number;
}

export interface Watch {
  /** Steps taken; of two stored states the one with more is the newer. */
  step: number;
  /** When the world was last looked at. */
  seen: ClockReading;
  /** The watch's own time: milliseconds known to have passed since it began. */
  ownMs: number;
  /** What that look found. */
  attention: Attention | null;
  /** Attention within the away time, oldest first. */
  recent: readonly RecentAttention[];
  /** Settled time that waits to be written to its days. */
  credits: Credits;
  /** When state and credits were last written to disk, epoch milliseconds. */
  checkpointMs: number;
  /** The present run of attentive browsing. */
  stretch: Stretch | null;
  /** The next pause, or the one that is with the person; and what they chose of pauses. */
  pause: PauseState;
  /**
   * Tab on which the person stepped away; browsing goes on when they come back to it or open
   * another.
   */
  steppedAwayOn: number | null;
}

export interface WatchStep {
  watch: Watch;
  effects: Effect[];
  /** Write the state and its credits to disk, not only to the session. */
  checkpoint: boolean;
  /** When to look again though nothing happened, epoch milliseconds; null while nobody is there. */
  wakeAtMs: number | null;
}

/** The soonest an alarm fires in Chrome (`alarms`); a checkpoint due sooner is taken at once. */
const SOONEST_ALARM_MS = 30_000;
/**
 * More intervals than this are settled early. Chosen: only a page that switches tabs by itself gets
 * there.
 */
const MAX_RECENT = 64;

/** A watch that has seen nothing yet. */
export const freshWatch = (now: ClockReading): Watch => ({
  step: 0,
  seen: now,
  ownMs: 0,
  attention: null,
  recent: [],
  credits: {},
  checkpointMs: now.wallMs,
  stretch: null,
  pause: NO_PAUSE,
  steppedAwayOn: null,
});

/**
 * State after a restart, from the last checkpoint: attention up to it counts, and no more. No pause
 * is shown any longer, and a new stretch begins with the next step.
 */
export const afterRestart = (stored: Watch, now: ClockReading, settings: Settings): Watch => ({
  ...freshWatch(now),
  step: stored.step,
  credits: credit(stored.credits, stored.recent, settings.dayStartHour),
  checkpointMs: stored.checkpointMs,
  pause: pauseAfterRestart(stored.pause, settings),
});

/** One step. @param world the browser as it is now, after the event */
export function step(
  before: Watch,
  event: WatchEvent,
  world: AttentionSource,
  now: ClockReading,
  settings: Settings,
): WatchStep {
  const { watch, spentMs, takenBackMs } = account(before, world, now, settings);
  const attentiveMs = watch.stretch?.attentiveMs ?? null;
  stepAway(watch, event);
  const stretchEnded = before.stretch !== null && watch.stretch === null;

  if (watch.steppedAwayOn !== null && watch.attention) {
    if (watch.attention.tabId === watch.steppedAwayOn) watch.attention = null;
    else watch.steppedAwayOn = null;
  }
  if (watch.attention) {
    watch.stretch ??= { startedAtMs: now.wallMs, attentiveMs: 0, awayMs: 0 };
    watch.stretch = { ...watch.stretch, awayMs: 0 };
  }
  const { pause, effects } = stepPause(watch.pause, {
    event,
    before: before.attention,
    attention: watch.attention,
    attentiveMs: watch.stretch ? watch.stretch.attentiveMs : attentiveMs,
    stretchEnded,
    spentMs,
    ownMs: watch.ownMs,
    step: watch.step,
    sinceMs: before.seen.wallMs,
    now,
    settings,
  });
  watch.pause = pause;

  const leaving = before.attention !== null && watch.attention === null;
  const old = now.wallMs - before.checkpointMs;
  const checkpoint =
    leaving ||
    // A crash must not bring back what the person was not there for.
    takenBackMs > 0 ||
    old < 0 ||
    old >= CHECKPOINT_MS - SOONEST_ALARM_MS ||
    isWorthKeeping(before, watch);
  if (checkpoint) watch.checkpointMs = now.wallMs;
  const wakeAtMs = watch.attention ? nextWake(watch, now, settings) : null;
  return { watch, effects, checkpoint, wakeAtMs };
}

/** Whether to write a checkpoint at once: a pause ended, or the person asked for a hold. */
const isWorthKeeping = ({ pause: before }: Watch, { pause }: Watch): boolean =>
  pause.ended.length > 0 ||
  pause.heldUntilMs !== before.heldUntilMs ||
  pause.withSomebodyUntilMs !== before.withSomebodyUntilMs;

/** Accounts for the time since the last step, and reads the present attention. */
function account(
  before: Watch,
  world: AttentionSource,
  now: ClockReading,
  settings: Settings,
): { watch: Watch; spentMs: number; takenBackMs: number } {
  const { awakeMs, unseenMs, wentBack } = elapsed(before.seen, now);
  const awayLimitMs = settings.awaySeconds * 1000;
  const attention = attentionIn(world, settings);
  const gone = world.idle === 'idle' && !attention?.playback;

  const recent = before.recent.slice();
  // A film that fell silent while hands lay still: when, between two looks, nobody knows.
  const filmEnded = before.attention?.playback && gone && world.tab?.id === before.attention.tabId;
  const seenMs = before.attention && !filmEnded ? awakeMs : 0;
  if (before.attention && seenMs > 0) {
    append(recent, {
      fromMs: before.seen.wallMs,
      ownMs: before.ownMs,
      ms: seenMs,
      site: before.attention.site,
      sure: before.attention.playback,
    });
  }
  // No input for the away time: the person has been gone since the last of it.
  // A gap in the midst of attention may be a sleep or a clock set forward, and neither is a rest
  // of the hands; while nobody is there no look breaks the time, and all of it counts as such.
  const ownMs = before.ownMs + awakeMs + (before.attention ? 0 : unseenMs);
  const lastInputMs = ownMs - awayLimitMs;
  const takenBackMs = gone ? takeBack(recent, lastInputMs) : 0;
  if (attention?.playback) for (const [i, r] of recent.entries()) recent[i] = { ...r, sure: true };
  const settled = settle(recent, lastInputMs);

  let stretch = before.stretch;
  if (stretch) {
    const sinceMs = before.attention && !filmEnded ? unseenMs : stretch.awayMs + awakeMs + unseenMs;
    stretch = {
      ...stretch,
      attentiveMs: Math.max(0, stretch.attentiveMs + seenMs - takenBackMs),
      awayMs: gone ? Math.max(sinceMs, awayLimitMs) : sinceMs,
    };
    if (stretch.awayMs >= awayLimitMs || wentBack) stretch = null;
  }

  const { pause } = before;
  const watch: Watch = {
    ...before,
    step: before.step + 1,
    seen: now,
    ownMs,
    attention,
    recent,
    credits: credit(before.credits, settled, settings.dayStartHour),
    stretch,
    pause:
      stretch && unseenMs > 0 ? postponeAfterWaking(pause, stretch.attentiveMs, settings) : pause,
  };
  return { watch, spentMs: seenMs - takenBackMs, takenBackMs };
}

function append(recent: RecentAttention[], next: RecentAttention): void {
  const last = recent.at(-1);
  const joins =
    last &&
    last.site === next.site &&
    last.sure === next.sure &&
    Math.abs(last.fromMs + last.ms - next.fromMs) < 1 &&
    Math.abs(last.ownMs + last.ms - next.ownMs) < 1;
  if (joins) recent[recent.length - 1] = { ...last, ms: last.ms + next.ms };
  else recent.push(next);
}

/** Removes unsure attention after `sinceMs` of the watch's own time; returns its milliseconds. */
function takeBack(recent: RecentAttention[], sinceMs: number): number {
  let taken = 0;
  for (let i = recent.length - 1; i >= 0; i--) {
    const interval = recent[i] as RecentAttention;
    if (interval.sure) continue;
    const kept = Math.max(0, Math.min(interval.ms, sinceMs - interval.ownMs));
    taken += interval.ms - kept;
    if (kept > 0) recent[i] = { ...interval, ms: kept };
    else recent.splice(i, 1);
  }
  return taken;
}

/** Removes and returns the intervals that no later step can take back. */
function settle(recent: RecentAttention[], beforeMs: number): Interval[] {
  const settled: Interval[] = [];
  for (;;) {
    const first = recent[0];
    if (!first) return settled;
    const certain =
      recent.length > MAX_RECENT ? first.ms : Math.min(first.ms, beforeMs - first.ownMs);
    if (certain <= 0) return settled;
    settled.push({ fromMs: first.fromMs, ms: certain, site: first.site });
    if (certain < first.ms) {
      recent[0] = {
        ...first,
        fromMs: first.fromMs + certain,
        ownMs: first.ownMs + certain,
        ms: first.ms - certain,
      };
      return settled;
    }
    recent.shift();
  }
}

/**
 * Stepping away ends the stretch. Coming back is seen only where the page stays dimmed until then.
 */
function stepAway(watch: Watch, event: WatchEvent): void {
  const { offer } = watch.pause;
  const { tabId = watch.steppedAwayOn } = event.type === 'returned' ? event : { tabId: null };
  if (event.type === 'returned' && tabId === watch.steppedAwayOn) watch.steppedAwayOn = null;
  if (event.type === 'tab-gone' && watch.steppedAwayOn === event.tabId) watch.steppedAwayOn = null;
  if (event.type === 'away') {
    watch.stretch = null;
    watch.steppedAwayOn = event.tabId;
  }
  if (event.type !== 'outcome' || event.outcome !== 'stepped-away' || offer?.id !== event.id)
    return;
  watch.stretch = null;
  watch.steppedAwayOn = offer.way === 'page' ? offer.tabId : null;
}

function nextWake(watch: Watch, now: ClockReading, settings: Settings): number {
  const checkpointMs = watch.checkpointMs + CHECKPOINT_MS;
  // The bell, a visit's end and the end of a hold are noticed at a checkpoint: a minute at most.
  const due = watch.stretch && msUntilDue(watch.pause, watch.stretch.attentiveMs, settings);
  // Overdue in quiet hours: the checkpoints are often enough to see them end.
  return due ? Math.min(now.wallMs + due, checkpointMs) : checkpointMs;
}

/** A tab whose page was given a pause; `id` is null for one that was stepped away from. */
export interface PausedPage {
  tabId: number;
  id: string | null;
}

/**
 * The page that is to say how its pause ended. One that goes says so as well, but on a busy machine
 * its last word may be lost with it, so at a look it is seen to whether it is there still.
 */
export function pausedPage({ pause: { offer }, steppedAwayOn }: Watch): PausedPage | null {
  if (offer?.way === 'page') return { tabId: offer.tabId, id: offer.id };
  return steppedAwayOn === null ? null : { tabId: steppedAwayOn, id: null };
}

/** The present stretch as of `now`, in attentive milliseconds; 0 when there is none. */
export function presentStretchMs(watch: Watch, now: ClockReading, settings: Settings): number {
  if (!watch.stretch) return 0;
  const { awakeMs, unseenMs, wentBack } = elapsed(watch.seen, now);
  const awayMs = (watch.attention ? 0 : watch.stretch.awayMs + awakeMs) + unseenMs;
  if (wentBack || awayMs >= settings.awaySeconds * 1000) return 0;
  return watch.stretch.attentiveMs + (watch.attention ? awakeMs : 0);
}

/** Time that is not in its day's record yet, up to `now`. */
export function unwritten(watch: Watch, now: ClockReading, settings: Settings): Credits {
  const { attention, seen } = watch;
  const { awakeMs } = elapsed(seen, now);
  const open = attention ? [{ fromMs: seen.wallMs, ms: awakeMs, site: attention.site }] : [];
  return credit(watch.credits, [...watch.recent, ...open], settings.dayStartHour);
}

/** What to drop, wherever it is kept. */
export interface ForgetRequest {
  /** Hosts whose names go; the time stays in the day's total. */
  sites: readonly string[];
  /** Days of which nothing stays. */
  days: readonly string[];
}

/** The watch without what is to be forgotten. */
export function forget(watch: Watch, { sites, days }: ForgetRequest, settings: Settings): Watch {
  const named = (site: string | null) => site !== null && sites.includes(site);
  return {
    ...watch,
    recent: watch.recent
      .filter(({ fromMs }) => !days.includes(dayOf(fromMs, settings.dayStartHour)))
      .map((interval) => (named(interval.site) ? { ...interval, site: null } : interval)),
    credits: Object.fromEntries(
      Object.entries(watch.credits)
        .filter(([day]) => !days.includes(day))
        .map(([day, time]) => [day, withoutSites(time, sites)]),
    ),
    pause: {
      ...watch.pause,
      ended: withoutHosts(watch.pause.ended, sites).filter(
        ({ dueMs }) => !days.includes(dayOf(dueMs, settings.dayStartHour)),
      ),
    },
  };
}
