/**
 * Who is not to be brought up: somebody who died, somebody one has parted from. The person says so
 * on their page; what is written of them stays, to be found and opened, and does not come up by
 * itself.
 */
import type { Person } from '@/utils/journal/model/person';
import { foldText } from '@/utils/journal/search/fold-text';

export interface Hushed {
  /** Ids of those who are not to be brought up. */
  ids: ReadonlySet<string>;
  /** Their names, as `inWords` has words; none that somebody else has too. */
  names: readonly string[];
}

/** Folded words, each between two blanks. */
const inWords = (text: string): string =>
  ` ${foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

const namesOf = ({ name, alsoCalled }: Person): string[] => [name, ...alsoCalled].map(inWords);

export function hushedAmong(people: Iterable<Person>): Hushed {
  const all = [...people];
  const hushed = all.filter((person) => person.hushed);
  if (hushed.length === 0) return { ids: new Set(), names: [] };
  const others = new Set(all.filter((person) => !person.hushed).flatMap(namesOf));
  return {
    ids: new Set(hushed.map(({ id }) => id)),
    names: [...new Set(hushed.flatMap(namesOf))].filter(
      (name) => name.trim() !== '' && !others.has(name),
    ),
  };
}

/** Whether somebody who is not to be brought up is in it, or named in its words. */
export function namesHushed(
  { people, words, note }: { people: readonly string[]; words: string; note?: string | null },
  hushed: Hushed,
): boolean {
  if (people.some((id) => hushed.ids.has(id))) return true;
  if (hushed.names.length === 0) return false;
  const said = inWords(`${words} ${note ?? ''}`);
  return hushed.names.some((name) => said.includes(name));
}
