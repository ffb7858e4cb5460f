/**
 * What a pause says, and what follows from its having been said: an open intention is not shown
 * twice on a day, and who stepped away with today's practice is asked once whether it happened.
 */
import { intentionToShow } from '@/utils/journal/reading/open-intention';
import { message } from '@/utils/platform/browser/i18n';
import type { PausePayload } from '@/utils/platform/browser/page-pause';
import { readIntentions, readIntentionsToShow } from '@/utils/platform/journal/store';
import {
  noteIntentionShown,
  readIntentionsShown,
} from '@/utils/platform/storage/intention-shown-store';
import {
  type PauseContent,
  readPauseContent,
  writePauseContent,
  writeSteppedAway,
} from '@/utils/platform/storage/pause-content-store';
import { readPracticeLine } from '@/utils/platform/storage/practice-store';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { today } from '@/utils/platform/storage/today';
import type { PauseKind } from '@/utils/presence/pause';
import { hasLine, type PauseLine, pauseLine, turnOf } from '@/utils/presence/pause-line';
import { pauseQuestion } from '@/utils/presence/pause-question';

type Content = Pick<PausePayload, 'lead' | 'line'> & {
  /** Label of the button that opens the popup, where that is to show an intention; null elsewhere. */
  opens: string | null;
};

/**
 * The line to dwell on; the same each time the same pause is handed over. An intention's own words
 * never go into a page; there it is only said that there is one.
 */
export async function pauseContent(pause: {
  id: string;
  kind: PauseKind;
  asks: boolean;
}): Promise<Content> {
  if (!hasLine(pause)) return { lead: '', line: '', opens: null };
  const said = (await readPauseContent(pause.id)) ?? (await chooseContent(pause.id));
  const opens = said.of === 'intention' ? message('pause_intention_see') : null;
  return { lead: said.lead, line: said.line, opens };
}

async function chooseContent(id: string): Promise<PauseContent> {
  const { day } = await today();
  const [intention, practice] = await Promise.all([
    // A journal that can't be read just now is no reason to have no pause.
    intentionOf(day).catch(() => null),
    readPracticeLine(day),
  ]);
  const turn = turnOf(id);
  const of = pauseLine(turn, {
    intention: intention && { isForToday: intention.day === day },
    practice: Boolean(practice),
  });
  const content: Readonly<Record<PauseLine, Pick<PauseContent, 'lead' | 'line' | 'title'>>> = {
    intention: { lead: '', line: message('pause_intention') },
    practice: {
      lead: message('pause_practice_lead'),
      line: practice?.line ?? '',
      title: practice?.title,
    },
    question: { lead: '', line: message(pauseQuestion(turn)) },
  };
  const intentionId = of === 'intention' && intention ? intention.id : null;
  const said: PauseContent = { id, day, of, ...content[of], intentionId };
  await writePauseContent(said);
  return said;
}

async function intentionOf(day: string) {
  const [intentions, shown, { dayStartHour }] = await Promise.all([
    readIntentionsToShow(),
    readIntentionsShown(),
    readSettings(),
  ]);
  return intentionToShow(intentions, shown, day, 'pause', dayStartHour);
}

/**
 * The pause is drawn over its page: what it points at is not shown again today. Where that cannot be
 * stored, it may be shown once more, which is the lesser harm.
 */
export async function notePauseShown(id: string): Promise<void> {
  const said = await readPauseContent(id);
  if (!said?.intentionId) return;
  const { intentionId, day } = said;
  await readIntentions()
    .then((intentions) => noteIntentionShown(intentionId, { day, by: 'pause' }, intentions))
    .catch(() => undefined);
}

/** The person left the screen with today's practice in mind; the popup and the new tab will ask. */
export async function noteSteppedAway(id: string): Promise<void> {
  const said = await readPauseContent(id);
  if (said?.of !== 'practice') return;
  // Asked about is what was read: the line, and not the invitation it stands for.
  const { title = said.line, line: invitation, day } = said;
  const { nowMs } = await today();
  await writeSteppedAway({ title, invitation, day, atMs: nowMs }).catch(() => undefined);
}
