/**
 * The shell around the watch: loads the state, looks at the world, takes one step, stores it, and
 * only then carries out what the step asked for. One at a time, in the order things happened.
 */

import {
  focusSettled,
  onPageChange,
  readAttentionSource,
} from '@/utils/platform/browser/attention-source';
import { readClock, wakeAt } from '@/utils/platform/browser/clock';
import { setAwayTime } from '@/utils/platform/browser/idle';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { isOnOtherPage } from '@/utils/platform/browser/page-pause';
import { isGranted } from '@/utils/platform/browser/permissions';
import { showOnToolbar } from '@/utils/platform/browser/toolbar';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { STORAGE_KEYS } from '@/utils/platform/storage/storage-keys';
import { forgetInDays, loadWatch, saveWatch } from '@/utils/platform/storage/watch-store';
import type { AttentionSource } from '@/utils/presence/attention';
import type { ClockReading } from '@/utils/presence/clock-reading';
import type { Effect, WatchEvent } from '@/utils/presence/events';
import type { PauseState } from '@/utils/presence/pause';
import { toolbarState } from '@/utils/presence/toolbar-state';
import {
  afterRestart,
  type ForgetRequest,
  forget,
  freshWatch,
  type PausedPage,
  pausedPage,
  step,
  type WatchStep,
} from '@/utils/presence/watch';
import type { Settings } from '@/utils/settings/settings';
import { deliverPause, withdrawPause } from './deliver-pause';
import { logFailure } from './log-failure';
import { speakAs } from './speak';
import { hideWithSomebody, showWithSomebody } from './with-somebody';

/** Held while the watch or a day's time is read, changed and written. */
const inWatchLock = <T>(work: () => Promise<T>): Promise<T> =>
  oneAtATime(STORAGE_KEYS.watch.key, work);

export async function dispatch(event: WatchEvent): Promise<void> {
  await stepAndCarryOut(event);
}

/** Somebody asked for a pause. Resolves to whether there was a tab in front to offer it on. */
export async function askForPause(): Promise<boolean> {
  const effects = await stepAndCarryOut({ type: 'now' });
  return effects.some(({ type }) => type === 'offer') || isOffered();
}

async function stepAndCarryOut(event: WatchEvent): Promise<readonly Effect[]> {
  const moment = readMoment();
  // Its turn is asked for at once as well, so that events are taken in the order they happened.
  const [taken] = await Promise.all([
    inWatchLock(async () => takeStep(event, await moment)),
    moment,
  ]);
  for (const effect of taken.effects) await carryOut(effect);
  const page = event.type === 'look' ? pausedPage(taken.watch) : null;
  if (page) await seeToPage(page);
  return taken.effects;
}

/** Says of a page that went without a word what it was to say. */
async function seeToPage({ tabId, id }: PausedPage): Promise<void> {
  if (await isOnOtherPage(tabId, id)) {
    await dispatch(id === null ? { type: 'returned' } : { type: 'gone', id });
  }
}

async function carryOut(effect: Effect): Promise<void> {
  switch (effect.type) {
    case 'offer': {
      const answer = await deliverPause(effect);
      if (answer) await dispatch(answer);
      return;
    }
    case 'withdraw':
      return withdrawPause(effect.id, effect.tabId, effect.way);
    case 'meet':
      return showWithSomebody(effect);
    case 'unmeet':
      return hideWithSomebody();
  }
}

interface Moment {
  now: ClockReading;
  world: AttentionSource;
  settings: Settings;
}

/**
 * The moment of an event, not of when its turn came. Time and world belong together: of a tab that
 * came to the front while a step waited, the time since the event would go to the wrong site.
 */
async function readMoment(): Promise<Moment> {
  const reading = readSettings();
  const [now, world, settings] = await Promise.all([
    readClock(),
    readAttentionSource(reading.then(({ awaySeconds }) => awaySeconds)),
    reading,
  ]);
  speakAs(settings);
  return { now, world, settings };
}

async function takeStep(event: WatchEvent, { now, world, settings }: Moment): Promise<WatchStep> {
  const stored = await loadWatch();
  const before = !stored
    ? freshWatch(now)
    : stored.sameSession
      ? stored.watch
      : afterRestart(stored.watch, now, settings);
  const taken = step(before, event, world, now, settings);
  await saveWatch(taken.watch, now, settings, taken.checkpoint || !stored?.sameSession);
  await wakeAt(taken.wakeAtMs);
  keepAwayTime(settings);
  // Nothing waits for it, and it is asked for in the order of the steps.
  logFailure(showOnToolbar(toolbarState(taken.watch.pause)));
  return taken;
}

/** The pause that is with the person, or on its way to them; null for none. */
export async function presentPause(): Promise<PauseState['offer']> {
  return (await loadWatch())?.watch.pause.offer ?? null;
}

/** Whether a pause is with the person; this one, where one is named. */
export async function isOffered(id?: string): Promise<boolean> {
  const offer = await presentPause();
  return offer !== null && (id === undefined || offer.id === id);
}

/** Drops what the person wants forgotten, from the days and from what isn't written to them yet. */
export async function forgetTime(forgotten: ForgetRequest): Promise<void> {
  // What is in front now is counted up to here first, so that it is forgotten as well.
  await refresh();
  const now = await readClock();
  await inWatchLock(async () => {
    const [settings, stored] = await Promise.all([readSettings(), loadWatch()]);
    if (stored) await saveWatch(forget(stored.watch, forgotten, settings), now, settings, true);
    await forgetInDays(forgotten);
  });
}

let awaySeconds = 0;
function keepAwayTime(settings: Settings): void {
  if (settings.awaySeconds === awaySeconds) return;
  awaySeconds = settings.awaySeconds;
  setAwayTime(awaySeconds);
}

/** What is waited for follows the settings at once. */
export const followSettings = (): Promise<void> => dispatch({ type: 'settings' });

export const refresh = (): Promise<void> => dispatch({ type: 'look' });

/** A window's focus is only settled a moment after its event. */
export async function refreshAfterFocusSettles(): Promise<void> {
  await refresh();
  await focusSettled();
  await refresh();
}

let following = false;
/**
 * Time by site needs to know when a page of another address is in front; total time does not. Only
 * where pages may be drawn over does it matter that the browser puts one away.
 */
export async function followPages(): Promise<void> {
  if (following || !(await isGranted('sites'))) return;
  following = true;
  onPageChange({
    moved: () => logFailure(refresh()),
    putAway: (tabId) => logFailure(dispatch({ type: 'tab-gone', tabId })),
  });
}
