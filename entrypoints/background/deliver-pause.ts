/** Carries out where a pause goes (utils/presence/pause-ladder), and takes it back. */
import { readClock } from '@/utils/platform/browser/clock';
import { isInCall, readSurroundings } from '@/utils/platform/browser/elsewhere';
import { goOnInFrames } from '@/utils/platform/browser/frames';
import {
  clearNotification,
  showNotification,
} from '@/utils/platform/browser/notifications/notifications';
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
import { hoursLeftMs, isInPopup, type Way } from '@/utils/presence/pause';
import { type Destination, type Found, nextRung } from '@/utils/presence/pause-ladder';
import { MINUTE_MS } from '@/utils/shared/time';
import { pauseContent } from './pause-content';
import { pauseMessages } from './pause-messages';

type Offered = Extract<Effect, { type: 'offer' }>;

/**
 * Pauses that this run of the background is delivering, with what a later look asked for
 * meanwhile: the tab may hold its first page only now, or another tab may be in front.
 */
const underWay = new Map<string, Offered | null>();

/** Two looks never deliver the same pause side by side; the later one's turn comes after. */
export async function deliverPause(offered: Offered): Promise<WatchEvent | null> {
  const { id } = offered;
  if (underWay.has(id)) {
    underWay.set(id, offered);
    return null;
  }
  try {
    let turn = offered;
    for (;;) {
      underWay.set(id, null);
      const answer = await descend(turn);
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

/** Down the ladder, from one answer to the next. */
async function descend(offered: Offered): Promise<WatchEvent | null> {
  let found: Found = {};
  for (;;) {
    const rung = nextRung(offered, found);
    if ('end' in rung) return arrive(rung.end, offered);
    found = { ...found, [rung.find]: await FINDING[rung.find](offered) };
  }
}

const FINDING: { readonly [K in keyof Found]-?: (offered: Offered) => Promise<Found[K]> } = {
  inCall: ({ tabId }) => isInCall(tabId),
  mayDraw: () => isGranted('sites'),
  onPage: async (offered) => offerOnPage(offered.tabId, await payloadOf(offered), offered.site),
  surroundings: ({ tabId }) => readSurroundings(tabId),
  notified: async ({ id }) => (await isGranted('notifications')) && (await showNotification(id)),
};

/** What the watch is told of it; null for nothing yet. */
async function arrive(where: Destination, { id, tabId }: Offered): Promise<WatchEvent | null> {
  switch (where) {
    case 'shown':
    case 'later':
      return null;
    case 'take-back':
      await takePauseFromPage(tabId, id);
      return null;
    case 'waiting':
    case 'notification':
      return { type: 'reached', id, way: where };
    case 'badge':
      // That it has come there is all that the toolbar button needs to be told.
      return { type: 'reached', id, way: where };
    case 'own-page':
      await openPage('still');
      return { type: 'outcome', id, outcome: 'breathed' };
    case 'unseen':
      return { type: 'outcome', id, outcome: 'unseen' };
  }
}

async function payloadOf(offered: Offered): Promise<PausePayload> {
  const { id, kind, level, asks, arrived, waitedMs } = offered;
  const settings = await readSettings();
  const { opens, ...line } = await pauseContent({ id, kind, asks });
  const said = pauseMessages(settings);
  return {
    id,
    kind,
    level,
    asks,
    arrived,
    patienceMs: Math.max(0, settings.patienceMinutes * MINUTE_MS - waitedMs),
    hoursMs: hoursLeftMs((await readClock()).wallMs, settings),
    ...line,
    opens: opens !== null,
    accent: settings.accent,
    ...said,
    words: opens === null ? said.words : { ...said.words, pause_wrote: opens },
  };
}

export async function withdrawPause(id: string, tabId: number, way: Way): Promise<void> {
  // What was asked for meanwhile is withdrawn as well.
  if (underWay.has(id)) underWay.set(id, null);
  if (isInPopup(way)) await clearNotification(id);
  else await Promise.all([takePauseFromPage(tabId, id), goOnInFrames(tabId)]);
}

/** Nothing of ours stays in any page; before an update, after which nothing could take it away. */
export async function removeOverlays(): Promise<void> {
  if (await isGranted('sites')) await takePauseFromPages(null);
}
