/**
 * Handing a pause to the person: over the page where that is possible, else as a notification where
 * allowed, else as a quiet badge. And taking it back.
 */
import { hideBadge, showBadge } from '@/utils/platform/browser/badge';
import { isInCall, surroundingsOf } from '@/utils/platform/browser/calls';
import { readClock } from '@/utils/platform/browser/clock';
import { goOnInFrames } from '@/utils/platform/browser/frame-media';
import { clearNotification, showNotification } from '@/utils/platform/browser/notifications';
import {
  offerOnPage,
  type PausePayload,
  takePauseFromPage,
  takePauseFromPages,
} from '@/utils/platform/browser/page-pause';
import { openPage } from '@/utils/platform/browser/pages';
import { isGranted } from '@/utils/platform/browser/permissions';
import { readSettings } from '@/utils/platform/storage/settings-store';
import type { Effect, WatchEvent } from '@/utils/presence/events';
import { DAY_MS, hoursLeftMs, isAtOnce, isInPopup, type Way } from '@/utils/presence/pause';
import { lineFor } from './pause-content';
import { pauseWords } from './pause-messages';

type Offered = Extract<Effect, { type: 'offer' }>;

/**
 * Pauses being handed over by this run of the background, with what a later look asked for
 * meanwhile: the tab may hold its first page only now, or another tab may be in front.
 */
const underWay = new Map<string, Offered | null>();

/** Two looks never hand over the same pause side by side; the later one's turn comes after. */
export async function offer(offered: Offered): Promise<WatchEvent | null> {
  const { id } = offered;
  if (underWay.has(id)) {
    underWay.set(id, offered);
    return null;
  }
  try {
    let turn = offered;
    for (;;) {
      underWay.set(id, null);
      const answer = await handOver(turn);
      const later = underWay.get(id);
      if (!later) return answer;
      // It is with the person, or over; but who asks for one meanwhile gets it.
      if (answer && !isWaiting(answer) && later.kind !== 'now') return answer;
      if (later.tabId !== turn.tabId) await takePauseFromPage(turn.tabId, id);
      turn = later;
    }
  } finally {
    underWay.delete(id);
  }
}

const isWaiting = (answer: WatchEvent): boolean =>
  answer.type === 'reached' && answer.way === 'waiting';

async function handOver(offered: Offered): Promise<WatchEvent | null> {
  const { id, kind, tabId, patient } = offered;
  if (kind !== 'now' && (await isInCall(tabId))) {
    if (kind === 'entry') return { type: 'outcome', id, outcome: 'unseen' };
    // It may have waited there since before the call; the next look asks again.
    await takePauseFromPage(tabId, id);
    return null;
  }
  // Asked for by a click or a key, it may be drawn without site access as well.
  if (kind === 'now' || (await isGranted('sites'))) {
    if (await offerOnPage(tabId, await payloadOf(offered))) {
      return isAtOnce(kind) ? null : { type: 'reached', id, way: 'waiting' };
    }
    // An empty tab, or a page of the browser's own: the next page may be another.
    if (patient) return null;
  }
  if (kind === 'now') {
    // Who asks for a pause gets one: on a page of our own.
    await openPage('still');
    return { type: 'outcome', id, outcome: 'breathed' };
  }
  if (kind === 'entry') return { type: 'outcome', id, outcome: 'unseen' };
  // No page tells what goes on here; what the browser tells has to do.
  const { fullScreen, audible } = await surroundingsOf(tabId);
  if (fullScreen) return null;
  return audible ? whisper(id) : notify(id);
}

async function payloadOf({ id, kind, level, asks, arrived }: Offered): Promise<PausePayload> {
  const settings = await readSettings();
  const { opens, ...line } = await lineFor({ id, kind, asks }, turnOf(id));
  const said = pauseWords(settings);
  return {
    id,
    kind,
    level,
    asks,
    arrived,
    patienceMs: settings.patienceMinutes * 60_000,
    hoursMs: hoursLeftMs((await readClock()).wallMs, settings),
    ...line,
    ...said,
    words: opens === null ? said.words : { ...said.words, pause_wrote: opens },
  };
}

/** Pauses are named by when they became due: one after the other says something else. */
const turnOf = (id: string): number => Math.floor(Number.parseInt(id, 10) / 1000) || 0;

/** The gentlest way of a pause that stands in a page: the toolbar button. */
export async function whisper(id: string): Promise<WatchEvent> {
  await showBadge();
  return { type: 'reached', id, way: 'badge' };
}

/** Where no page can say it. */
async function notify(id: string): Promise<WatchEvent> {
  if ((await isGranted('notifications')) && (await showNotification(id))) {
    return { type: 'reached', id, way: 'notification' };
  }
  return whisper(id);
}

export async function withdraw(id: string, tabId: number, way: Way): Promise<void> {
  // Nor is there another turn for it.
  if (underWay.has(id)) underWay.set(id, null);
  if (isInPopup(way)) await Promise.all([hideBadge(), clearNotification(id)]);
  else await Promise.all([takePauseFromPage(tabId, id), goOnInFrames(tabId)]);
}

const WITH_SOMEBODY = 'with-somebody';

/** "You are with somebody", where the page admits it; where none does, the popup says it. */
export async function showWithSomebody({
  tabId,
  untilMs,
}: Extract<Effect, { type: 'meet' }>): Promise<void> {
  if (!(await isGranted('sites'))) return;
  const [settings, { wallMs }] = await Promise.all([readSettings(), readClock()]);
  await offerOnPage(tabId, {
    id: WITH_SOMEBODY,
    kind: 'meet',
    level: 'screen',
    asks: false,
    arrived: true,
    patienceMs: Math.max(0, untilMs - wallMs),
    hoursMs: DAY_MS,
    lead: '',
    line: '',
    ...pauseWords(settings),
  });
}

export async function hideWithSomebody(): Promise<void> {
  if (await isGranted('sites')) await takePauseFromPages(WITH_SOMEBODY);
}

/** Nothing of ours stays in any page. */
export async function takeAllOff(): Promise<void> {
  if (await isGranted('sites')) await takePauseFromPages(null);
}
