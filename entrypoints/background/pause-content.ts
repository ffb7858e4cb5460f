/**
 * What a pause says, and what follows from its having been said: an open intention is not shown
 * twice on a day, and who stepped away with today's practice is asked once whether it happened.
 */
import { openIntention } from '@/utils/journal/reading/open-intention';
import { message } from '@/utils/platform/browser/i18n';
import type { PausePayload } from '@/utils/platform/browser/page-pause';
import { readIntentions } from '@/utils/platform/journal/store';
import { noteShown, readShown } from '@/utils/platform/storage/intention-shown-store';
import {
  type PauseSaid,
  readPauseSaid,
  writeAsking,
  writePauseSaid,
} from '@/utils/platform/storage/pause-content-store';
import { readPracticeLine } from '@/utils/platform/storage/practice-store';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { today } from '@/utils/platform/storage/today';
import type { PauseKind } from '@/utils/presence/pause';
import { questionOf } from './pause-messages';

type Line = Pick<PausePayload, 'lead' | 'line'> & {
  /** Takes the place of the button that opens the popup, where that is to show something. */
  opens: string | null;
};

/** These have lines of their own; see entrypoints/pause/view. */
const SILENT: readonly PauseKind[] = ['entry', 'visit', 'share'];

/**
 * The line to dwell on: an intention, today's practice and a question, by turns. An intention's own
 * words never go into a page; there it is only said that there is one.
 *
 * @param turn pauses one after the other have other turns
 */
export async function lineFor(
  { id, kind, asks }: { id: string; kind: PauseKind; asks: boolean },
  turn: number,
): Promise<Line> {
  if (asks || SILENT.includes(kind)) return { lead: '', line: '', opens: null };
  const said = (await readPauseSaid(id)) ?? (await sayNow(id, turn));
  const opens = said.of === 'intention' ? message('pause_intention_see') : null;
  return { lead: said.lead, line: said.line, opens };
}

async function sayNow(id: string, turn: number): Promise<PauseSaid> {
  const { day } = await today();
  const [intention, practice] = await Promise.all([
    // A journal that can't be read just now is no reason to have no pause.
    intentionOf(day).catch(() => null),
    readPracticeLine(day),
  ]);
  const base = { id, day, lead: '', intentionId: null } as const;
  let said: PauseSaid = { ...base, of: 'question', line: questionOf(turn) };
  if (practice && turn % 3 !== 2) {
    said = { ...base, of: 'practice', lead: message('pause_practice_lead'), line: practice };
  }
  // What is meant for today comes first.
  if (intention && (turn % 3 === 0 || intention.day === day)) {
    said = {
      ...base,
      of: 'intention',
      line: message('pause_intention'),
      intentionId: intention.id,
    };
  }
  await writePauseSaid(said);
  return said;
}

async function intentionOf(day: string) {
  const [intentions, shown, { dayStartHour }] = await Promise.all([
    readIntentions(),
    readShown(),
    readSettings(),
  ]);
  return openIntention(intentions, shown, day, 'pause', dayStartHour);
}

/** It is drawn over its page. What can't be noted may come once more, which is the lesser harm. */
export async function noteSaid(id: string): Promise<void> {
  const said = await readPauseSaid(id);
  if (!said?.intentionId) return;
  const { intentionId, day } = said;
  await readIntentions()
    .then((intentions) => noteShown(intentionId, { day, by: 'pause' }, intentions))
    .catch(() => undefined);
}

/** Somebody left the screen with it in mind. */
export async function noteSteppedAway(id: string): Promise<void> {
  const said = await readPauseSaid(id);
  if (said?.of !== 'practice') return;
  const { nowMs } = await today();
  await writeAsking({ title: said.line, day: said.day, atMs: nowMs }).catch(() => undefined);
}
