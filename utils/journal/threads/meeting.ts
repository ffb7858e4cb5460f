/**
 * Being with somebody by name: once it is over, it is asked one time what was heard. The line stands on
 * their page, and is shown before one next meets.
 */
import * as z from 'zod/mini';
import { id } from '@/utils/journal/model/fields';
import type { Heard } from '@/utils/journal/model/heard';
import { HOUR_MS } from '@/utils/shared/time';
import { shape } from '@/utils/shared/versioned-schema';

const meetingSchema = z.object({
  /** Made once: what is asked about it is asked by this id. */
  id,
  /** Id of the person. */
  personId: id,
  /** When it began, epoch milliseconds. */
  fromMs: z.number(),
  /** When it is over, epoch milliseconds; null until it is told. */
  untilMs: z.nullable(z.number()),
});
export type Meeting = z.infer<typeof meetingSchema>;

export const meetingShape = shape<Meeting>(meetingSchema);

/** An open end that nobody told is taken for over after so long. Chosen. */
const OPEN_MS = 12 * HOUR_MS;
/** Until then it is asked what was heard. Chosen: later it is forgotten. */
const ASKED_FOR_MS = 36 * HOUR_MS;

const endOf = ({ fromMs, untilMs }: Meeting): number => untilMs ?? fromMs + OPEN_MS;

/** Whether it is over, and not for too long. @param nowMs epoch milliseconds */
export const mayAskAboutMeeting = (meeting: Meeting, nowMs: number): boolean => {
  const end = endOf(meeting);
  return nowMs >= end && nowMs < end + ASKED_FOR_MS;
};

/** Whether it will not be asked about any more; also where the clock was set back. */
export const isMeetingOver = (meeting: Meeting, nowMs: number): boolean =>
  nowMs >= endOf(meeting) + ASKED_FOR_MS || nowMs < meeting.fromMs;

/** When the answer of `mayAskAboutMeeting` next changes, epoch milliseconds; Infinity where it does not. */
export const meetingChangesAt = (meeting: Meeting, nowMs: number): number => {
  const end = endOf(meeting);
  return [end, end + ASKED_FOR_MS].find((turn) => turn > nowMs) ?? Number.POSITIVE_INFINITY;
};

/** What was heard of somebody, the latest first. */
export const heardOf = (personId: string, heard: readonly Heard[]): Heard[] =>
  heard
    .filter(({ people }) => people.includes(personId))
    .sort((a, b) => (a.day === b.day ? b.madeAt - a.madeAt : a.day < b.day ? 1 : -1));
