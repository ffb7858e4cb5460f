/**
 * What a pause says, and what follows from its having been said: an open intention is not shown
 * twice on a day, and who stepped away with today's practice is asked once whether it happened.
 */
import { intentionToShow, wasShownOn } from '@/utils/journal/reading/open-intention';
import { idOfAsking, wasAskedOn } from '@/utils/journal/threads/asking';
import { message } from '@/utils/platform/browser/i18n';
import type { PausePayload } from '@/utils/platform/browser/page-pause';
import { readOnce } from '@/utils/platform/journal/read-once';
import { readIntentions } from '@/utils/platform/journal/store';
import {
  askingOfAnyDay,
  askingOfToday,
  noteAsked,
  readAsked,
} from '@/utils/platform/journal/threads';
import {
  noteIntentionShown,
  readIntentionsShown,
} from '@/utils/platform/storage/intention-shown-store';
import {
  askForOwnLine,
  type PauseContent,
  readPauseContent,
  writePauseContent,
  writeSteppedAway,
} from '@/utils/platform/storage/pause-content-store';
import { readPracticeLine } from '@/utils/platform/storage/practice/practice-store';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { today } from '@/utils/platform/storage/today';
import type { PauseKind } from '@/utils/presence/pause';
import {
  hasLine,
  ownLinesOf,
  type PauseLine,
  pauseLine,
  turnOf,
} from '@/utils/presence/pause-line';
import { pauseQuestion } from '@/utils/presence/pause-question';
import { minuteOfDay } from '@/utils/shared/days';

type Content = Pick<PausePayload, 'lead' | 'line'> & {
  /** Label of the button that opens the popup, where that is to show what the person wrote; else null. */
  opens: string | null;
};

/**
 * The line to dwell on; the same each time the same pause is handed over. What the person wrote, be
 * it an intention or a line of their own, never goes into a page; there it is only said that there
 * is one.
 */
export async function pauseContent(pause: {
  id: string;
  kind: PauseKind;
  asks: boolean;
}): Promise<Content> {
  if (!hasLine(pause)) return { lead: '', line: '', opens: null };
  const said = (await readPauseContent(pause.id)) ?? (await chooseContent(pause.id));
  const opens =
    said.of === 'intention' || said.of === 'own' ? message('pause_intention_see') : null;
  return { lead: said.lead, line: said.line, opens };
}

async function chooseContent(id: string): Promise<PauseContent> {
  const now = await today();
  const { day, nowMs } = now;
  const [meant, practice, settings] = await Promise.all([
    // A journal that can't be read just now is no reason to have no pause.
    meantOf(now).catch(() => null),
    readPracticeLine(day),
    readSettings(),
  ]);
  const turn = turnOf(id);
  const of = pauseLine(turn, {
    meant: meant && { isForToday: meant.isForToday },
    practice: Boolean(practice),
    own: ownLinesOf(settings),
  });
  const content: Readonly<Record<PauseLine, Pick<PauseContent, 'lead' | 'line' | 'title'>>> = {
    intention: {
      lead: '',
      line: message(meant?.askedId === undefined ? 'pause_intention' : 'pause_asking'),
    },
    practice: {
      lead: message('pause_practice_lead'),
      line: practice?.line ?? '',
      title: practice?.title,
    },
    own: { lead: '', line: message('pause_own_line') },
    question: { lead: '', line: message(pauseQuestion(turn, new Date(nowMs).getHours())) },
  };
  const pointsAt = of === 'intention' ? meant : null;
  const said: PauseContent = {
    id,
    day,
    of,
    ...content[of],
    intentionId: pointsAt?.intentionId ?? null,
    ...(pointsAt?.askedId === undefined ? {} : { askedId: pointsAt.askedId }),
  };
  await writePauseContent(said);
  return said;
}

/** What a pause may point at: an intention, or what a thread asks; one thing on a day in all. */
interface Meant {
  isForToday: boolean;
  intentionId?: string;
  askedId?: string;
}

async function meantOf(now: { day: string; nowMs: number }): Promise<Meant | null> {
  const { day, nowMs } = now;
  const [asked, shown, settings] = await Promise.all([
    readAsked(),
    readIntentionsShown(),
    readSettings(),
  ]);
  if (wasAskedOn(asked, day) || wasShownOn(shown, day, 'page')) return null;
  const lists = readOnce();
  const intention = intentionToShow(
    await lists.intentionsToShow(),
    shown,
    { day, minute: minuteOfDay(nowMs) },
    'pause',
    settings.dayStartHour,
  );
  const pointed = asked.some((one) => one.day === day) || wasShownOn(shown, day, 'pause');
  const asking =
    pointed || intention?.day === day
      ? null
      : ((await askingOfToday(now, settings, asked, 'pause', lists)) ??
        (await askingOfAnyDay(now, settings, asked, 'pause', lists)));
  if (asking) {
    const isForToday = asking.of === 'before' || asking.of === 'after' || asking.of === 'heard';
    return { isForToday, askedId: idOfAsking(asking) };
  }
  return intention && { isForToday: intention.day === day, intentionId: intention.id };
}

/**
 * The pause is drawn over its page: what it points at is not shown again today. Where that cannot be
 * stored, it may be shown once more, which is the lesser harm.
 */
export async function notePauseShown(id: string): Promise<void> {
  const said = await readPauseContent(id);
  if (!said) return;
  const { intentionId, askedId, day } = said;
  if (askedId !== undefined) await noteAsked(askedId, 'pointed', day).catch(() => undefined);
  if (!intentionId) return;
  await readIntentions()
    .then((intentions) => noteIntentionShown(intentionId, { day, by: 'pause' }, intentions))
    .catch(() => undefined);
}

/** The popup that is opened next shows the line of the person's own that this pause speaks of. */
export const noteOwnLineAsked = (id: string): Promise<void> =>
  askForOwnLine(id).catch(() => undefined);

/** The person left the screen with today's practice in mind; the popup and the new tab will ask. */
export async function noteSteppedAway(id: string): Promise<void> {
  const said = await readPauseContent(id);
  if (said?.of !== 'practice') return;
  // Asked about is what was read: the line, and not the invitation it stands for.
  const { title = said.line, line: invitation, day } = said;
  const { nowMs } = await today();
  await writeSteppedAway({ title, invitation, day, atMs: nowMs }).catch(() => undefined);
}
