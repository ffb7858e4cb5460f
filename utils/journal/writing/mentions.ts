/**
 * Mentions of people in a line: "@" and the name. While one is typed, it finds who may be meant; in
 * the finished line, who is in it. Names may have spaces and be of any script.
 */

import { MAX_NAME_LENGTH, type Person } from '@/utils/journal/model/person';
import { foldText } from '@/utils/journal/search/fold-text';
import type { LineRules } from '@/utils/languages/line-rules';
import { cut, isSeen } from '@/utils/shared/cut-text';
import { UNSPACED } from '@/utils/shared/word-edges';
import { anyWord, madeOnce } from './made-once';

/** Somebody as a line may name them. */
export type KnownPerson = Pick<Person, 'id' | 'name'> & Partial<Pick<Person, 'alsoCalled'>>;

/** A name that is being typed. */
export interface Mention {
  /** Where its "@" stands, and where what a choice replaces ends. */
  from: number;
  to: number;
  /** What is typed of the name before the caret. */
  query: string;
}

/** Who or what may be chosen for it. */
export interface MentionChoices {
  people: readonly KnownPerson[];
  /** A name nobody has yet; null where none can be made. */
  make: string | null;
}

const AT = /[@＠]/u;
/** Chosen: what is seen at a glance. */
const MAX_CHOICES = 5;
/** "@" in the midst of a word is an address. */
const CONTINUES = /[\p{L}\p{M}\p{N}_.+-]$/u;
const LETTER = /^[\p{L}\p{M}\p{N}]/u;
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'u');
const NAME = "\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-'’][\\p{L}\\p{M}\\p{N}]+)*";
const INITIAL = '\\p{L}\\p{M}*\\.-?';
const WITH_INITIALS = `(?:${INITIAL}){2,}(?:${NAME})?|${INITIAL}${NAME}`;
const FIRST_WORD = new RegExp(`^(?:${WITH_INITIALS}|${NAME})`, 'u');

const patternsOf = madeOnce((languages) => {
  const those = languages.map(({ names }) => names);
  const short = anyWord(...those.map(({ shortTitles }) => shortTitles));
  const titles = anyWord(...those.map(({ titles }) => titles));
  const titled = `(?:${short}\\.? ?|${titles} )(?=\\p{Lu})${NAME}`;
  return {
    /** "J.R.", "J.-P.", "J.Ewing", "Dr. Who", "Mrs O’Neill": a stop in them ends no sentence. */
    name: new RegExp(`^(?:${WITH_INITIALS}|${titled}|${NAME})`, 'u'),
    /** "Ben’s", "Ben’ll": no part of the name. */
    ending: new RegExp(`['’]${anyWord(...those.map(({ endings }) => endings))}$`, 'u'),
  };
});

/** A further word of a new name: it is not the line that goes on. */
const NAME_WORD = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

/** What Korean sets behind a name without a blank, as in "민수와" and "민수씨에게". */
const PARTICLES =
  /^(?:이|가|은|는|을|를|과|와|랑|의|도|만|께|께서|에게|에게서|한테|한테서|하고|님|씨|네|야|아)+(?![\p{L}\p{M}\p{N}])/u;
const HANGUL = /\p{Script=Hangul}$/u;

const namesOf = ({ name, alsoCalled = [] }: KnownPerson): string[] => [name, ...alsoCalled];

/** Whether a line can name anybody at all. */
export const mayMention = (line: string): boolean => AT.test(line);

/** Whether a name stands whole in front of `rest`. */
const endsBefore = (name: string, rest: string): boolean =>
  ENDS_UNSPACED.test(name) || !LETTER.test(rest) || (HANGUL.test(name) && PARTICLES.test(rest));

/** Whether the name that stands there is longer than theirs: "J.R." is not J, nor "Anna-Lena" Anna. */
const goesOn = (name: string, word: string): boolean =>
  word.startsWith(name) && /^(?:[.]|-\p{L}|['’]\p{Lu})/u.test(word.slice(name.length));

/** The name at the caret; null where none is being typed. */
export function mentionAt(typed: string, caret: number): Mention | null {
  for (let from = caret - 1; from >= 0; from--) {
    if (!AT.test(typed[from] as string) || CONTINUES.test(typed.slice(0, from))) continue;
    const query = typed.slice(from + 1, caret);
    if (/^\s|\s\s|[\r\n]/u.test(query) || query.length > MAX_NAME_LENGTH) return null;
    const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(typed.slice(caret))?.[0] ?? '';
    return { from, to: caret + rest.length, query };
  }
  return null;
}

/** Those whose name, or another word of it, begins so; the whole name first. */
export function matching(people: readonly KnownPerson[], query: string): KnownPerson[] {
  const begun = foldText(query);
  const rank = (person: KnownPerson): number => {
    const names = namesOf(person).map(foldText);
    if (names[0]?.startsWith(begun)) return 0;
    if (names.some((name) => name.startsWith(begun))) return 1;
    return names.some((name) => name.split(/[\s-]+/u).some((word) => word.startsWith(begun)))
      ? 2
      : 3;
  };
  return people
    .map((person) => ({ person, rank: rank(person) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MAX_CHOICES)
    .map(({ person }) => person);
}

/** A name as it is kept; null where nothing was written. */
export function nameFrom(typed: string): string | null {
  const name = cut(typed.replace(/\s+/gu, ' ').trim(), MAX_NAME_LENGTH).trim();
  return isSeen(name) ? name : null;
}

/** Who has this name. */
export const personCalled = (
  people: readonly KnownPerson[],
  name: string,
): KnownPerson | undefined => {
  const sought = foldText(name);
  return (
    people.find((person) => foldText(person.name) === sought) ??
    people.find((person) => namesOf(person).some((other) => foldText(other) === sought))
  );
};

/** Choices for a mention that is being typed; null where the list is better closed. */
export function mentionChoices(
  query: string,
  people: readonly KnownPerson[],
): MentionChoices | null {
  const whole = personCalled(people, query.trim());
  // It is there as it stands, and the line goes on.
  if (whole && query !== query.trimEnd()) return null;
  const found = matching(people, query);
  const name = nameFrom(query);
  const [first = '', ...further] = (name ?? '').split(' ');
  const may =
    !whole &&
    name !== null &&
    query === query.trimEnd() &&
    FIRST_WORD.test(first) &&
    further.length < 4 &&
    further.every((word) => NAME_WORD.test(word));
  const make = may ? name : null;
  if (found.length === 0 && make === null) return null;
  // Who is the only one meant needs no choosing.
  if (whole && found.length === 1) return null;
  return { people: found, make };
}

/** The line with the name chosen, and where the caret goes. */
export function withMention(
  typed: string,
  { from, to }: Mention,
  name: string,
): { typed: string; caret: number } {
  const rest = typed.slice(to);
  const space = /^[\s,.;:!?)\]]/u.test(rest) ? '' : ' ';
  const before = `${typed.slice(0, from)}@${name}`;
  return {
    typed: before + space + rest,
    caret: before.length + (space || /^\s/u.test(rest) ? 1 : 0),
  };
}

/** A line without its "@", and who is in it, in the order in which they are named. */
export interface ParsedMentions {
  words: string;
  people: readonly KnownPerson[];
  /** Names nobody has yet. */
  fresh: readonly string[];
}

/** @param people all whom the line may name */
export function parseMentions(
  typed: string,
  people: readonly KnownPerson[],
  languages: readonly LineRules[],
): ParsedMentions {
  const found: KnownPerson[] = [];
  const fresh: string[] = [];
  let words = '';
  for (let at = 0; at < typed.length; at++) {
    const sign = typed[at] as string;
    if (!AT.test(sign) || CONTINUES.test(typed.slice(0, at))) {
      words += sign;
      continue;
    }
    const rest = typed.slice(at + 1);
    const { name: pattern, ending } = patternsOf(languages);
    const word = pattern.exec(rest)?.[0];
    const whose = longest(rest, people);
    const known = whose && word && goesOn(rest.slice(0, whose.length), word) ? undefined : whose;
    const name = known ? rest.slice(0, known.length) : word?.replace(ending, '');
    if (name === undefined) {
      words += sign;
      continue;
    }
    if (known && !found.some(({ id }) => id === known.person.id)) found.push(known.person);
    if (!known && !fresh.some((other) => foldText(other) === foldText(name))) {
      fresh.push(cut(name, MAX_NAME_LENGTH));
    }
    words += name;
    at += name.length;
  }
  return { words, people: found, fresh };
}

/** Whose name stands here; of "Anna" and "Anna Maria" the longer. */
function longest(
  rest: string,
  people: readonly KnownPerson[],
): { person: KnownPerson; length: number } | undefined {
  let best: { person: KnownPerson; length: number } | undefined;
  for (const person of people) {
    for (const name of namesOf(person)) {
      const sought = foldText(name);
      if (!foldText(rest.slice(0, 2 * name.length)).startsWith(sought)) continue;
      // Accents may be signs of their own, in the name as in the line.
      for (let length = Math.min(rest.length, 2 * name.length); length > 0; length--) {
        const slice = rest.slice(0, length);
        if (length <= (best?.length ?? 0)) break;
        if (/\s$/u.test(slice) || foldText(slice) !== sought) continue;
        if (!endsBefore(slice, rest.slice(length))) continue;
        best = { person, length };
        break;
      }
    }
  }
  return best;
}
