/** Makes a journal entry or an intention of a finished exercise. */
import { type Entry, newEntry, PLAIN } from '@/utils/journal/model/entry';
import { lineFrom } from '@/utils/journal/model/fields';
import type { Intention } from '@/utils/journal/model/intention';
import type { Person } from '@/utils/journal/model/person';
import { foldText } from '@/utils/journal/search/fold-text';
import { fitted } from '@/utils/journal/writing/fit-texts';
import { isDay } from '@/utils/shared/days';
import { type ExerciseId, KIND_OF } from './plans';
import type { Run } from './run';

/**
 * Whether what was written goes along into the journal; where nobody said, only after listening.
 */
export const goesAlong = ({ exercise, chosen }: Run): boolean =>
  (chosen.along ?? (exercise === 'listening' ? 'yes' : 'no')) === 'yes';

/** Whether there is something that could go along. */
export const hasMore = (run: Run): boolean => noteOf(run) !== null || needOf(run) !== null;

/** The journal's entry of a run; null where no line was written. */
export function entryFrom(run: Run, day: string, nowMs: number): Entry | null {
  const along = goesAlong(run);
  const { words, need, note } = fitted({
    ...PLAIN,
    words: run.answers.line ?? '',
    need: along ? needOf(run) : null,
    note: along ? noteOf(run) : null,
  });
  if (words === null) return null;
  return {
    ...newEntry(run.id, words, day, nowMs),
    kind: KIND_OF[run.exercise],
    // A letter was about something that hurt.
    hard: run.exercise === 'forgiveness',
    need,
    note,
  };
}

/** What goes along as a note, by step. */
const NOTED: Readonly<Partial<Record<ExerciseId, readonly string[]>>> = {
  listening: ['heard'],
  empathy: ['scene', 'eyes', 'felt', 'needed'],
};

function noteOf({ exercise, answers }: Run): string | null {
  const note = (NOTED[exercise] ?? [])
    .flatMap((field) => answers[field]?.trim() || [])
    .join('\n\n');
  return note === '' ? null : note;
}

const needOf = ({ exercise, answers }: Run): string | null =>
  exercise === 'listening' ? lineFrom(answers.need ?? '') : null;

/** @param personId of whom it is for; null where nobody was named */
export function intentionFrom(run: Run, personId: string | null, nowMs: number): Intention | null {
  const words = lineFrom(run.answers.deed ?? '');
  if (words === null) return null;
  const now = Math.trunc(nowMs);
  return {
    id: run.id,
    words,
    people: personId === null ? [] : [personId],
    day: isDay(run.chosen.when ?? '') ? (run.chosen.when as string) : null,
    madeAt: now,
    changedAt: now,
    state: 'open',
    entryId: null,
  };
}

/** Somebody of this name, or who is also called so; letters as search compares them. */
export function personCalled(name: string, people: readonly Person[]): Person | undefined {
  const called = foldText(name);
  return people.find((person) =>
    [person.name, ...person.alsoCalled].some((each) => foldText(each) === called),
  );
}

/**
 * The entry as it is written where one of the same id may be there already, because the browser was
 * stopped between writing it and removing its run: newer than that one, whatever the clock says.
 */
export const newerThan = (before: Entry | null, entry: Entry): Entry => ({
  ...entry,
  changedAt: Math.max(entry.changedAt, (before?.changedAt ?? 0) + 1),
});
