/** What changes in the journal when two people are merged, or one is forgotten. */
import { MAX_ALSO_CALLED, type Person } from './person';

/** `people` with one id exchanged for another, or left out where there is no other. */
export function withoutPerson(
  people: readonly string[],
  id: string,
  into: string | null,
): string[] {
  const left = people.flatMap((each) => (each !== id ? [each] : into === null ? [] : [into]));
  return [...new Set(left)];
}

/**
 * Two people as one: `into` keeps its own name, and gets the other's names as further ones. Who was
 * not to be brought up is not brought up as another either.
 */
export function mergedPerson(from: Person, into: Person): Person {
  const names = new Set([...into.alsoCalled, from.name, ...from.alsoCalled]);
  names.delete(into.name);
  return {
    ...into,
    alsoCalled: [...names].slice(0, MAX_ALSO_CALLED),
    birthday: into.birthday ?? from.birthday,
    ...(from.hushed && { hushed: into.hushed ?? from.hushed }),
    ...(from.mayBeQuiet && { mayBeQuiet: true }),
  };
}
