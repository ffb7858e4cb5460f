/**
 * What is asked about and lies outside of the journal: with whom the person last said they are, by name,
 * until it was asked about or it is too late; and who has gone quiet, as it was last looked for. That
 * takes reading through years, so it is done once a week while a page of ours rests, and what came of
 * it waits here. It can be thrown away.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { day, id } from '@/utils/journal/model/fields';
import { type Meeting, meetingShape } from '@/utils/journal/threads/meeting';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { shape } from '@/utils/shared/versioned-schema';
import { readOrQuarantine } from './extension-storage';
import { STORAGE_KEYS } from './storage-keys';

const { key: MEETING } = STORAGE_KEYS.meeting;
export const readMeeting = (): Promise<Meeting | null> =>
  readOrQuarantine('local', MEETING, meetingShape);

export const writeMeeting = (meeting: Meeting): Promise<void> =>
  oneAtATime(MEETING, () => browser.storage.local.set({ [MEETING]: meetingShape.write(meeting) }));

export const forgetMeeting = (): Promise<void> =>
  oneAtATime(MEETING, () => browser.storage.local.remove(MEETING));

/** It was told that it is over; nothing where no name was given. @param nowMs epoch milliseconds */
export const endMeeting = (nowMs: number): Promise<void> =>
  oneAtATime(MEETING, async () => {
    const meeting = await readMeeting();
    if (!meeting || (meeting.untilMs !== null && meeting.untilMs <= nowMs)) return;
    await browser.storage.local.set({
      [MEETING]: meetingShape.write({ ...meeting, untilMs: nowMs }),
    });
  });

const { key: QUIET } = STORAGE_KEYS.quiet;
const quietSchema = z.object({
  /** The day it was looked for, 'YYYY-MM-DD'. */
  on: day,
  /** Somebody by their id, and the last day that was written of them; null for nobody. */
  found: z.nullable(z.object({ personId: id, day })),
});
export type Quiet = z.infer<typeof quietSchema>;
const quietShape = shape<Quiet>(quietSchema);

export const readQuiet = (): Promise<Quiet | null> => readOrQuarantine('local', QUIET, quietShape);

export const writeQuiet = (quiet: Quiet): Promise<void> =>
  browser.storage.local.set({ [QUIET]: quietShape.write(quiet) });
