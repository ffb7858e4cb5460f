/** Makes an intention of a reply that is to be said aloud. */
import { lineFrom } from '@/utils/journal/model/fields';
import type { Intention } from '@/utils/journal/model/intention';
import type { Person } from '@/utils/journal/model/person';
import { personCalled } from '@/utils/practice/exercises/outcome';
import { isDay } from '@/utils/shared/days';
import type { Reply } from './reply';

/**
 * Null where no line was written. Whoever is in the journal already is linked; another name, or what
 * is none, stands in the line alone. It has the reply's id: made twice, it is the same.
 */
export function intentionOf(
  { id, answers }: Reply,
  people: readonly Person[],
  nowMs: number,
): Intention | null {
  const words = lineFrom(answers.line ?? '');
  if (words === null) return null;
  const name = lineFrom(answers.to ?? '');
  const person = name === null ? undefined : personCalled(name, people);
  const day = answers.day ?? '';
  const now = Math.trunc(nowMs);
  return {
    id,
    words,
    people: person ? [person.id] : [],
    day: isDay(day) ? day : null,
    madeAt: now,
    changedAt: now,
    state: 'open',
    entryId: null,
  };
}
