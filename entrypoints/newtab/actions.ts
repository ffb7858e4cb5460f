/** What a press in the new tab does to what is stored, and how it is taken back. */
import { message } from '@/utils/platform/browser/i18n';
import { readPracticeDay, writePracticeDay } from '@/utils/platform/storage/practice-store';
import { readSettings, writeSetting } from '@/utils/platform/storage/settings-store';

/** What is said of it; null where it shows by itself. */
export type Did = { text: string; undo?: () => Promise<Did> } | null;

export async function mark(day: string, id: string, done: boolean): Promise<Did> {
  const marks = await readPracticeDay(day);
  const others = marks.done.filter((other) => other !== id && other !== '*');
  await writePracticeDay(day, { ...marks, done: done ? [...others, id] : others });
  return null;
}

export async function exchange(day: string, by: 1 | -1): Promise<Did> {
  const marks = await readPracticeDay(day);
  await writePracticeDay(day, { ...marks, exchanged: Math.max(0, marks.exchanged + by) });
  return null;
}

export const leaveQuestion = (day: string): Promise<Did> => question(day, true);

async function question(day: string, asked: boolean): Promise<Did> {
  await writePracticeDay(day, { ...(await readPracticeDay(day)), asked });
  return asked
    ? { text: message('evening_left'), undo: () => question(day, false) }
    : { text: message('undone') };
}

export const hide = (id: string): Promise<Did> => list('hiddenPractices', id, true);

export const favour = (id: string, favourite: boolean): Promise<Did> =>
  list('favouritePractices', id, favourite);

async function list(
  name: 'hiddenPractices' | 'favouritePractices',
  id: string,
  listed: boolean,
): Promise<Did> {
  const before = (await readSettings())[name];
  const others = before.filter((other) => other !== id);
  await writeSetting(name, listed ? [...others, id] : others);
  // A favourite shows as pressed, and is taken back where it was made one.
  if (name === 'favouritePractices') return null;
  return listed
    ? { text: message('practice_hidden'), undo: () => list(name, id, false) }
    : { text: message('undone') };
}
