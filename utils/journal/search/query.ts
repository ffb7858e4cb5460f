/**
 * A search query, and the index it runs on: for each month the folded words of all entries in one
 * text, a line an entry, newest first, with what the filters need beside it. So a month without a
 * match costs one `indexOf`, and only entries that are shown are read.
 */
import * as z from 'zod/mini';
import { DIRECTIONS, type Direction, type Entry, entryKey } from '@/utils/journal/model/entry';
import { monthOf } from '@/utils/journal/model/keys';
import type { Person } from '@/utils/journal/model/person';
import type { Kind } from '@/utils/shared/kinds';
import { shape } from '@/utils/shared/versioned-schema';
import { foldedWords, foldText } from './fold-text';

/** All that is given has to hold; what is left out or empty does not matter. */
export interface Query {
  /** Words in any order, each a part of a word of the entry or of a name in it. */
  words?: string;
  /** Ids of people, all of whom are in it. */
  people?: string[];
  /** Any of these. */
  kinds?: Kind[];
  /** Any of these. */
  directions?: Direction[];
  /** First and last day, both included, 'YYYY-MM-DD'. */
  from?: string;
  to?: string;
}

const monthIndexSchema = z.object({
  /** Stamp of the month when this was made of it. */
  stamp: z.string(),
  /** Keys without their month, a line each; newest first, as all that follows. */
  keys: z.string(),
  /** Folded words, need, note and feelings, a line each. */
  text: z.string(),
  /** Ids of people, a line each, every id with a tab before and after it. */
  people: z.string(),
  /** A letter each: the kind's first, or '-'. */
  kinds: z.string(),
  /** A letter each: the direction's first. */
  directions: z.string(),
});
export type MonthIndex = z.infer<typeof monthIndexSchema>;

/** What was folded otherwise than now is of no stamp that a month has, and so is made anew. */
export const ofNoStamp = (old: unknown): unknown => ({ ...(old as object), stamp: '' });

export const monthIndexShape = shape<MonthIndex>(monthIndexSchema, [
  // 2026-11-28: of version 1 a capital ẞ was folded to ß.
  ofNoStamp,
  // 2026-11-28: of version 2 a ’ was not folded to '.
  ofNoStamp,
]);

/** @param entries those of one month, oldest first */
export function monthIndexOf(entries: readonly Entry[], stamp: string): MonthIndex {
  const newestFirst = [...entries].reverse();
  const lines = (of: (entry: Entry) => string) => newestFirst.map(of).join('\n');
  const letters = (of: (entry: Entry) => string) => newestFirst.map(of).join('');
  return {
    stamp,
    keys: lines((entry) => entryKey(entry).slice(monthOf(entry.day).length)),
    text: lines(textOf),
    people: lines(({ people }) => people.map((id) => `\t${id}\t`).join('')),
    kinds: letters(({ kind }) => kind?.charAt(0) ?? '-'),
    directions: letters(({ direction }) => direction.charAt(0)),
  };
}

const textOf = ({ words, need, note, feltBefore, feltAfter }: Entry): string =>
  foldText([words, need, note, feltBefore, feltAfter].filter((each) => each !== null).join(' '));

/** A query in folded form, prepared once for all months. */
export interface PreparedQuery {
  /** Folded words, the rarest-looking first, each with the ids of the people whose name has it. */
  words: readonly { word: string; people: readonly string[] }[];
  people: readonly string[];
  /** Letters; empty for any. */
  kinds: string;
  directions: string;
  from: string;
  to: string;
}

/** @param people all of the journal, whose names the words are compared with */
export function prepareQuery(query: Query, people: readonly Person[]): PreparedQuery {
  const names = people.map(({ id, name, alsoCalled }) => ({
    id: `\t${id}\t`,
    name: foldText([name, ...alsoCalled].join('\n')),
  }));
  return {
    words: foldedWords(query.words ?? '')
      .sort((a, b) => b.length - a.length)
      .map((word) => ({
        word,
        people: names.filter(({ name }) => name.includes(word)).map(({ id }) => id),
      })),
    people: (query.people ?? []).map((id) => `\t${id}\t`),
    kinds: (query.kinds ?? []).map((kind) => kind.charAt(0)).join(''),
    // All of them are no filter.
    directions:
      query.directions?.length === DIRECTIONS.length
        ? ''
        : (query.directions ?? []).map((direction) => direction.charAt(0)).join(''),
    from: query.from || '0000-00-00',
    to: query.to || '9999-99-99',
  };
}

/** Whether a month, 'YYYY-MM', lies in the query's days. */
export const coversMonth = ({ from, to }: PreparedQuery, month: string): boolean =>
  month >= from.slice(0, 7) && month <= to.slice(0, 7);

/** Keys of the entries of a month that hold what is asked, newest first. */
export function* matchingKeys(
  query: PreparedQuery,
  month: string,
  index: MonthIndex,
): Generator<string> {
  const { words, people, kinds, directions } = query;
  if (people.some((id) => !index.people.includes(id))) return;
  for (const { word, people } of words) {
    if (!index.text.includes(word) && !people.some((id) => index.people.includes(id))) return;
  }
  if (index.keys === '') return;
  const keys = index.keys.split('\n');
  const texts = startsOf(index.text, keys.length);
  const names = people.length > 0 || words.some(({ people }) => people.length > 0);
  const peopleOf = names ? index.people.split('\n') : [];

  const holds = (n: number): boolean => {
    if (kinds && !kinds.includes(index.kinds.charAt(n))) return false;
    if (directions && !directions.includes(index.directions.charAt(n))) return false;
    const day = month + (keys[n] as string).slice(0, 3);
    if (day < query.from || day > query.to) return false;
    const inIt = peopleOf[n] ?? '';
    if (people.some((id) => !inIt.includes(id))) return false;
    if (words.length === 0) return true;
    const text = index.text.slice(texts[n], (texts[n + 1] as number) - 1);
    return words.every(
      ({ word, people }) => text.includes(word) || people.some((id) => inIt.includes(id)),
    );
  };

  // A word that is in no name leads straight to the lines that have it.
  const lead = words.find(({ people }) => people.length === 0)?.word;
  if (lead === undefined) {
    for (let n = 0; n < keys.length; n++) if (holds(n)) yield month + keys[n];
    return;
  }
  let n = 0;
  for (let at = index.text.indexOf(lead); at >= 0; ) {
    while ((texts[n + 1] as number) <= at) n++;
    if (holds(n)) yield month + keys[n];
    at = index.text.indexOf(lead, texts[n + 1]);
  }
}

/** Keys of the entries of a month that name somebody, newest first, with the ids of those they name. */
export function* namedIn(
  month: string,
  index: MonthIndex,
): Generator<[key: string, people: string[]]> {
  if (index.people.trim() === '') return;
  const keys = index.keys.split('\n');
  for (const [n, named] of index.people.split('\n').entries()) {
    if (named !== '') yield [month + keys[n], named.split('\t').filter((id) => id !== '')];
  }
}

/** Where each line begins, and past the end where one more would. */
function startsOf(text: string, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let n = 1; n < count; n++) starts[n] = text.indexOf('\n', starts[n - 1]) + 1;
  starts[count] = text.length + 1;
  return starts;
}
