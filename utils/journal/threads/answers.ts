/** What can be answered to an asking, and what follows from each answer. */
import { type Entry, newEntry } from '@/utils/journal/model/entry';
import type { Heard } from '@/utils/journal/model/heard';
import type { Intention } from '@/utils/journal/model/intention';
import { dayOf } from '@/utils/shared/days';
import type { Asking } from './asking';

/**
 * `mean`: it becomes an intention. `line`: a line is written to it. `happened`: it is done, and becomes
 * an act. `said`: it is done, and nothing is written. `see`: it is opened. `no`: not this. `never`: never of them again.
 */
export type AskingAnswer = 'mean' | 'line' | 'happened' | 'said' | 'see' | 'no' | 'never';

/** In the order in which they are offered; the first has the key. */
export const ANSWERS: Readonly<Record<Asking['of'], readonly AskingAnswer[]>> = {
  before: ['mean', 'happened', 'no'],
  after: ['mean', 'happened', 'no'],
  heard: ['line', 'no'],
  thanks: ['mean', 'said', 'no'],
  'pass-on': ['line', 'no'],
  quiet: ['mean', 'no', 'never'],
  awake: ['see', 'no'],
};

/** Ids of the people it is about. */
export function peopleOf(asking: Asking): string[] {
  switch (asking.of) {
    case 'before':
    case 'after':
      return [...asking.occasion.people];
    case 'heard':
    case 'quiet':
      return [asking.person.id];
    case 'thanks':
    case 'pass-on':
      return asking.people.map(({ id }) => id);
    case 'awake':
      return [];
  }
}

interface Now {
  /** Today, 'YYYY-MM-DD'. */
  day: string;
  nowMs: number;
  dayStartHour: number;
  newId: () => string;
}

/** @param words what is meant, in a line of the person's language */
export function intentionFrom(
  asking: Asking,
  words: string,
  { day, nowMs, newId }: Now,
): Intention {
  const at = Math.trunc(nowMs);
  const dated = asking.of === 'before' || asking.of === 'after';
  return {
    id: newId(),
    words,
    people: peopleOf(asking),
    day: dated ? day : null,
    ...(asking.of === 'thanks' || asking.of === 'pass-on' ? { inspiredBy: asking.entry.id } : {}),
    madeAt: at,
    changedAt: at,
    state: 'open',
    entryId: null,
  };
}

export const entryFrom = (asking: Asking, words: string, { day, nowMs, newId }: Now): Entry => ({
  ...newEntry(newId(), words, day, nowMs),
  people: peopleOf(asking),
});

/** Of the day on which one was with them. */
export const heardFrom = (
  asking: Extract<Asking, { of: 'heard' }>,
  words: string,
  { nowMs, dayStartHour, newId }: Now,
): Heard => ({
  id: newId(),
  people: [asking.person.id],
  words,
  day: dayOf(asking.meeting.fromMs, dayStartHour),
  madeAt: Math.trunc(nowMs),
  changedAt: Math.trunc(nowMs),
});
