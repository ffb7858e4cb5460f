/** Whose birthday it is, or is tomorrow: said lightly, with no age and no count. */
import type { Person } from '@/utils/journal/model/person';
import { addDays, isDay } from '@/utils/shared/days';

export interface BirthdayNear {
  /** Of the person. */
  id: string;
  name: string;
  when: 'today' | 'tomorrow';
}

/** In a year without a 29th of February that birthday is on the 28th. */
function isOn(birthday: string, day: string): boolean {
  const monthAndDay = birthday.slice(-5);
  if (day.slice(5) === monthAndDay) return true;
  return monthAndDay === '02-29' && day.slice(5) === '02-28' && !isDay(`${day.slice(0, 4)}-02-29`);
}

/** Those of today first, and nobody who is not to be brought up. @param today 'YYYY-MM-DD' */
export function birthdaysNear(people: Iterable<Person>, today: string): BirthdayNear[] {
  const all = [...people].filter(({ birthday, hushed }) => birthday !== null && !hushed);
  const on = (day: string, when: BirthdayNear['when']): BirthdayNear[] =>
    all
      .filter(({ birthday }) => birthday !== null && isOn(birthday, day))
      .map(({ id, name }) => ({ id, name, when }));
  return [...on(today, 'today'), ...on(addDays(today, 1), 'tomorrow')];
}
