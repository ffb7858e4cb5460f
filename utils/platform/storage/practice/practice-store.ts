/** What became of a day's practice: in local storage, one key a day, which a new tab reads in one go. */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { readOrQuarantine } from '@/utils/platform/storage/extension-storage';
import { STORAGE_KEYS } from '@/utils/platform/storage/storage-keys';
import { shape } from '@/utils/shared/versioned-schema';

const practiceDay = z.object({
  /** How often the day's practice was exchanged for another; 0 for the first. */
  exchanged: z.int().check(z.minimum(0)),
  /** Ids of those that the person marked as done; '*' is whichever the day brought. */
  done: z.array(z.string()),
  /** Whether the evening's question was answered or put away. */
  asked: z.boolean(),
});
export type PracticeDay = z.infer<typeof practiceDay>;

/** 2026-11: a kindness day has several. The first version did not say which one was done. */
const withIds = (old: unknown): unknown => {
  const { done, ...rest } = old as { done: boolean };
  return { ...rest, done: done ? ['*'] : [], asked: false };
};

export const practiceDayShape = shape<PracticeDay>(practiceDay, [withIds]);
const key = (day: string) => STORAGE_KEYS.practiceDay.key + day;

/** Of a day on which nothing was done with its practice yet. */
export const NO_MARKS: PracticeDay = { exchanged: 0, done: [], asked: false };

export const isDone = ({ done }: PracticeDay, id: string): boolean =>
  done.includes(id) || done.includes('*');

export const readPracticeDay = async (day: string): Promise<PracticeDay> =>
  (await readOrQuarantine('local', key(day), practiceDayShape)) ?? NO_MARKS;

export const changePracticeDay = (
  day: string,
  change: (marks: PracticeDay) => PracticeDay,
): Promise<void> =>
  oneAtATime(key(day), async () => {
    const marks = change(await readPracticeDay(day));
    await browser.storage.local.set({ [key(day)]: practiceDayShape.write(marks) });
  });

const { key: LINE } = STORAGE_KEYS.practiceLine;
const lineSchema = z.object({
  /** The day whose practice it is. */
  day: z.string(),
  /** Its title, in the language in which it was last shown. */
  title: z.string(),
  /** What a pause says of it, in that language: a title alone is no whole thought. */
  line: z.string(),
});
export type PracticeLine = z.infer<typeof lineSchema>;

/** 2026-11: a practice has a line of its own for pauses. The first version kept its invitation. */
const withLine = (old: unknown): unknown => {
  const { invitation: line, ...rest } = old as { invitation: string };
  return { ...rest, line };
};

const lineShape = shape<PracticeLine>(lineSchema, [withLine]);

/**
 * The practice as a pause may say it. The background can't load the practices' words, so whatever
 * shows them leaves the day's line here; it can be thrown away and made again.
 */
export async function keepPracticeLine(said: PracticeLine): Promise<void> {
  const { title, line } = (await readPracticeLine(said.day)) ?? {};
  if (title === said.title && line === said.line) return;
  await browser.storage.local.set({ [LINE]: lineShape.write(said) });
}

export async function readPracticeLine(day: string): Promise<PracticeLine | null> {
  const { [LINE]: raw } = await browser.storage.local.get(LINE);
  const read = lineShape.read(raw);
  return read.state === 'ok' && read.value.day === day ? read.value : null;
}
