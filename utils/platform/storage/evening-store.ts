/**
 * The evening's question as a notification: on which days it came, written before it is shown, so that
 * it never comes twice; that one was pressed, for the field that opens then; and that it is settled.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { day } from '@/utils/journal/model/fields';
import { clearEveningQuestion } from '@/utils/platform/browser/notifications/evening-notification';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { shape } from '@/utils/shared/versioned-schema';
import { readOrQuarantine } from './extension-storage';
import { changePracticeDay } from './practice/practice-store';
import { STORAGE_KEYS } from './storage-keys';

const { key: SHOWN } = STORAGE_KEYS.eveningShown;
/** How many days are remembered. Chosen: a clock that is set back goes back by less. */
const REMEMBERED = 8;
/** Days, the last one last. */
export const eveningShownShape = shape(z.array(day).check(z.maxLength(REMEMBERED)));

export const readEveningShown = async (): Promise<readonly string[]> =>
  (await readOrQuarantine('local', SHOWN, eveningShownShape)) ?? [];

/** Call before it is shown. */
export const noteEveningShown = (day: string): Promise<void> =>
  oneAtATime(SHOWN, async () => {
    const others = (await readEveningShown()).filter((other) => other !== day);
    const days = [...others, day].slice(-REMEMBERED);
    await browser.storage.local.set({ [SHOWN]: eveningShownShape.write(days) });
  });

const { key: PRESSED } = STORAGE_KEYS.eveningPressed;
const pressedShape = shape(day);

/** The field that is opened next asks the question of this day. */
export const noteEveningPressed = (day: string): Promise<void> =>
  browser.storage.session.set({ [PRESSED]: pressedShape.write(day) });

/** The day whose question was pressed, once; null for none. */
export const takeEveningPressed = (): Promise<string | null> =>
  oneAtATime(PRESSED, async () => {
    const { [PRESSED]: raw } = await browser.storage.session.get(PRESSED);
    if (raw === undefined) return null;
    await browser.storage.session.remove(PRESSED);
    const read = pressedShape.read(raw);
    return read.state === 'ok' ? read.value : null;
  });

/** Whether a day's question was answered or put away: then it is asked nowhere any more. */
export async function settleQuestion(day: string, asked: boolean): Promise<void> {
  await changePracticeDay(day, (marks) => ({ ...marks, asked }));
  if (asked) await clearEveningQuestion(day).catch(() => undefined);
}
