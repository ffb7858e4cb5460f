/** What the buttons of the new tab store, and how each is undone. */
import { message } from '@/utils/platform/browser/i18n';
import { settleQuestion } from '@/utils/platform/storage/evening-store';
import { changePracticeDay } from '@/utils/platform/storage/practice/practice-store';
import { listPractice } from '@/utils/platform/storage/settings-store';

/** What the notice says; null where the page shows it by itself. */
export type ActionResult = { text: string; undo?: () => Promise<ActionResult> } | null;

export async function markDone(day: string, id: string, done: boolean): Promise<ActionResult> {
  await changePracticeDay(day, (marks) => {
    const others = marks.done.filter((other) => other !== id && other !== '*');
    return { ...marks, done: done ? [...others, id] : others };
  });
  return null;
}

export async function exchange(day: string, by: 1 | -1): Promise<ActionResult> {
  await changePracticeDay(day, (marks) => ({
    ...marks,
    exchanged: Math.max(0, marks.exchanged + by),
  }));
  return null;
}

export const dismissQuestion = (day: string): Promise<ActionResult> => question(day, true);

async function question(day: string, asked: boolean): Promise<ActionResult> {
  await settleQuestion(day, asked);
  return asked
    ? { text: message('evening_left'), undo: () => question(day, false) }
    : { text: message('undone') };
}

export const hidePractice = (id: string): Promise<ActionResult> =>
  list('hiddenPractices', id, true);

export const setFavourite = (id: string, favourite: boolean): Promise<ActionResult> =>
  list('favouritePractices', id, favourite);

async function list(
  name: 'hiddenPractices' | 'favouritePractices',
  id: string,
  listed: boolean,
): Promise<ActionResult> {
  await listPractice(name, id, listed);
  // A favourite shows as pressed, and is taken back where it was made one.
  if (name === 'favouritePractices') return null;
  return listed
    ? { text: message('practice_hidden'), undo: () => list(name, id, false) }
    : { text: message('undone') };
}
