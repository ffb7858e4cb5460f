/**
 * The evening's question as a notification, where the person chose it: looked at when the background
 * starts, at its alarm, and when anything that decides about it is another. While it is off there is no
 * alarm, and nothing is read but the settings.
 */
import { readClock, wakeAt } from '@/utils/platform/browser/clock';
import { message } from '@/utils/platform/browser/i18n';
import { showEveningQuestion } from '@/utils/platform/browser/notifications/notifications';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { openWriting } from '@/utils/platform/browser/pages';
import { isGranted } from '@/utils/platform/browser/permissions';
import {
  noteEveningPressed,
  noteEveningShown,
  readEveningShown,
  settleQuestion,
} from '@/utils/platform/storage/evening-store';
import { readPracticeDay } from '@/utils/platform/storage/practice/practice-store';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { STORAGE_KEYS } from '@/utils/platform/storage/storage-keys';
import { today } from '@/utils/platform/storage/today';
import { loadWatch } from '@/utils/platform/storage/watch-store';
import { type EveningStep, eveningQuestionOf, eveningStep } from '@/utils/practice/evening';
import { EVENING_QUESTIONS } from '@/utils/practice/evening-questions';
import { dayOf } from '@/utils/shared/days';
import { speakAs } from './speak';

/** When it is next looked at, as this run of the background knows; null for never. */
let nextMs: number | null = null;

/** Two looks never show it side by side. */
export const seeToEvening = (): Promise<void> =>
  oneAtATime(`${STORAGE_KEYS.eveningShown.key}.look`, look);

/** By what is in memory: an alarm may be late by as long as the computer slept. */
export async function seeToEveningIfDue(): Promise<void> {
  if (nextMs !== null && (await readClock()).wallMs >= nextMs) await seeToEvening();
}

async function look(): Promise<void> {
  const { show, nextMs: next } = await stepNow();
  if (show !== null) {
    // Written first: a background that is killed in between shows it on no other look.
    await noteEveningShown(show);
    const question = EVENING_QUESTIONS[eveningQuestionOf(show) - 1];
    if (question) await showEveningQuestion(show, message(question));
  }
  nextMs = next;
  await wakeAt(next, 'evening');
}

async function stepNow(): Promise<EveningStep> {
  const settings = await readSettings();
  const off: EveningStep = { show: null, nextMs: null };
  if (!settings.eveningNotice.on) return off;
  speakAs(settings);
  const { wallMs } = await readClock();
  const [granted, shown, { asked }, stored] = await Promise.all([
    isGranted('notifications'),
    readEveningShown(),
    readPracticeDay(dayOf(wallMs, settings.dayStartHour)),
    loadWatch(),
  ]);
  const { heldUntilMs = null, withSomebodyUntilMs = null } = stored?.watch.pause ?? {};
  const held = Math.max(heldUntilMs ?? 0, withSomebodyUntilMs ?? 0);
  return eveningStep(wallMs, {
    settings,
    granted,
    shown,
    asked,
    heldUntilMs: held > wallMs ? held : null,
  });
}

/** It was pressed: the field opens, and asks it, unless it was answered since or the day is another. */
export async function openEvening(day: string): Promise<void> {
  const [{ day: now }, { asked }] = await Promise.all([today(), readPracticeDay(day)]);
  if (day === now && !asked) await noteEveningPressed(day);
  await openWriting();
}

/** It was closed by hand: nothing asks twice. */
export const putEveningAway = (day: string): Promise<void> => settleQuestion(day, true);
