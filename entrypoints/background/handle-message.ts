/** Messages from our pages and from the pause in a page, as events of the watch. */

import { readClock } from '@/utils/platform/browser/clock';
import { readElsewhere } from '@/utils/platform/browser/elsewhere';
import { goOnInFrames, stopInFrames } from '@/utils/platform/browser/frames';
import type { Message, Speaker } from '@/utils/platform/browser/messages';
import { clearNotification } from '@/utils/platform/browser/notifications/notifications';
import { takePauseFromPage } from '@/utils/platform/browser/page-pause';
import { openPage, openPageBeside, openWriting } from '@/utils/platform/browser/pages';
import { bearWitness } from '@/utils/platform/journal/witness';
import { endMeeting } from '@/utils/platform/storage/asking-store';
import { closeTabFor, reopenTab } from '@/utils/platform/storage/closed-tab-store';
import { readSettings, writeSetting } from '@/utils/platform/storage/settings-store';
import { type HoldLength, holdEndMs } from '@/utils/presence/hold-end';
import { rarerMinutes } from '@/utils/presence/pause';
import { BESIDE_HASH } from '@/utils/shared/reply-address';
import { seeToEvening } from './evening';
import { logFailure } from './log-failure';
import { noteOwnLineAsked, notePauseShown, noteSteppedAway } from './pause-content';
import { askForPause, dispatch, forgetTime, isOffered, presentPause } from './watch-shell';

/** The toolbar button's menu, the keys and a notification are the extension itself. */
const OURSELVES: Speaker = { who: 'ours', tabId: undefined };

/** @param from who says it; what a pause may say at all is known by then */
export async function handleMessage(said: Message, from: Speaker = OURSELVES): Promise<unknown> {
  const { tabId } = from;
  if (from.who === 'pause' && !(await isOfPresentPause(said, from.tabId))) {
    return giveBack(said, from.tabId);
  }
  if (tabId !== undefined) void pauseFrameMedia(said, tabId);
  switch (said.type) {
    case 'shown':
      await dispatch({ type: 'reached', id: said.id, way: 'page', level: said.level });
      // It was withdrawn while its break came: the page is given back.
      if (tabId !== undefined && !(await isOffered(said.id))) {
        await takePauseFromPage(tabId, said.id);
      } else await notePauseShown(said.id);
      return;
    case 'elsewhere':
      return tabId === undefined ? null : readElsewhere(tabId);
    case 'mistaken':
      return dispatch(said);
    case 'whisper':
      if (await isOffered(said.id)) await dispatch({ type: 'reached', id: said.id, way: 'badge' });
      return;
    case 'outcome':
      if (said.outcome === 'wrote') {
        await noteOwnLineAsked(said.id);
        void openWriting();
      }
      await clearNotification(said.id);
      await dispatch(said);
      if (said.outcome === 'stepped-away') await noteSteppedAway(said.id);
      if (said.outcome === 'stepped-away' && tabId !== undefined) await closeIfChosen(tabId);
      return;
    case 'rhythm':
      return answerRhythm(said.id, said.answer);
    case 'hold':
      await dispatch({ type: 'hold', untilMs: await endOf(said.until) });
      return logFailure(seeToEvening());
    case 'with-somebody':
      if (said.minutes === 'none')
        await endMeeting((await readClock()).wallMs).catch(() => undefined);
      await dispatch({ type: 'with-somebody', untilMs: await endOf(said.minutes) });
      return logFailure(seeToEvening());
    case 'reopen':
      return reopenTab();
    case 'written':
      return bearWitness();
    case 'forget':
      return forgetTime(said);
    case 'now':
      // Nothing of the browser is in front, as far as it says; but somebody asked. Where a tab is, and
      // no page that can be drawn over, the offer itself has ended on a page of our own.
      if (!(await askForPause())) await openPage('still');
      return;
    case 'reply':
      return openPageBeside('reply', BESIDE_HASH);
    case 'away':
      return tabId === undefined ? undefined : dispatch({ type: 'away', tabId });
    case 'gone':
    case 'enter':
      return dispatch(said);
    case 'returned':
      return dispatch({ ...said, ...(tabId === undefined ? {} : { tabId }) });
  }
}

/** Whether the pause that is now in this tab says it. The watch itself knows whose return it is. */
async function isOfPresentPause(said: Message, tabId: number): Promise<boolean> {
  if (!('id' in said)) return true;
  const pause = await presentPause();
  return pause?.id === said.id && pause.tabId === tabId;
}

/** It was withdrawn, or is elsewhere by now: nothing of it stays on this page. */
async function giveBack(said: Message, tabId: number): Promise<void> {
  if (said.type === 'shown') await takePauseFromPage(tabId, said.id);
  else await goOnInFrames(tabId);
}

/** Media in frames of other sites stops for a pause of level `screen`, and goes on after it. */
async function pauseFrameMedia(said: Message, tabId: number): Promise<void> {
  if (said.type === 'shown') return said.level === 'screen' ? stopInFrames(tabId) : undefined;
  if (said.type !== 'outcome') return isAnswer(said) ? goOnInFrames(tabId) : undefined;
  return said.outcome === 'stepped-away' ? stopInFrames(tabId) : goOnInFrames(tabId);
}

const isAnswer = ({ type }: Message): boolean =>
  type === 'enter' ||
  type === 'rhythm' ||
  type === 'returned' ||
  type === 'whisper' ||
  type === 'mistaken';

async function closeIfChosen(tabId: number): Promise<void> {
  if ((await readSettings()).stepAwayCloses) await closeTabFor(tabId);
}

/** The pause whose question is being answered: a second press of it moves nothing more. */
let answering: string | null = null;

async function answerRhythm(id: string, answer: 'rarer' | 'keep' | 'not-today'): Promise<void> {
  const pause = await presentPause();
  if (pause?.id !== id || !pause.asks || answering === id) return;
  answering = id;
  try {
    const { rhythmMinutes } = await readSettings();
    if (answer === 'rarer') await writeSetting('rhythmMinutes', rarerMinutes(rhythmMinutes));
    await clearNotification(id);
    await dispatch({ type: 'outcome', id, outcome: 'answered' });
    if (answer === 'not-today') await dispatch({ type: 'hold', untilMs: await endOf('tomorrow') });
  } finally {
    answering = null;
  }
}

async function endOf(until: HoldLength): Promise<number | null> {
  const [{ wallMs }, { dayStartHour }] = await Promise.all([readClock(), readSettings()]);
  return holdEndMs(until, wallMs, dayStartHour);
}
