/**
 * A span of the journal as a letter: a few of the person's own lines by seasons, who was there, and
 * what came to them. The same journal and span always give the same letter. Nothing is counted, and
 * nothing is said that was not written.
 */
import type { Entry } from '@/utils/journal/model/entry';
import { drawnBy } from '@/utils/shared/hash';

export type LetterSeason = 'winter' | 'spring' | 'summer' | 'autumn';

/** A line as the letter reads it back. */
export interface LetterLine {
  words: string;
  isSeen: boolean;
  need: string | null;
  /** Both, or neither. */
  felt: { before: string; after: string } | null;
}

export interface LetterChapter {
  season: LetterSeason;
  /** Whether seasons lie between it and the chapter before. */
  isLater: boolean;
  lines: LetterLine[];
}

export interface Letter {
  chapters: LetterChapter[];
  /** Of some who were there, in the order in which they appear. */
  names: string[];
  /** Whether there were others too. */
  andOthers: boolean;
  received: LetterLine[];
}

/** Chosen: what can be read before a cup of tea is cold. */
const LINES_OF_A_SEASON = 3;
const LINES_RECEIVED = 4;
const MOST_CHAPTERS = 8;
const MOST_NAMES = 7;
/** Kept of a season while more is read; from them the lines are chosen. */
const MOST_CANDIDATES = 40;
/** Lines longer than these, in UTF-16 code units, come where there are no others. */
const LONG = 160;
const VERY_LONG = 400;

/** What it weighs that all in a line were in one already: more than any lot; and the same direction. */
const AGAIN = 2;
const ALIKE = 0.4;

interface Candidate {
  entry: Entry;
  worth: number;
}

/** All of a season's that may be chosen. */
interface Gathered {
  season: LetterSeason;
  others: Candidate[];
  received: Candidate[];
}

export interface LetterGathering {
  /** In any number; in the order of their days. */
  add(entry: Entry): void;
  /** Null where nothing was added. */
  letter(): Letter | null;
}

/**
 * Takes entries one by one, so that a span of any length can be read without all of it being held.
 *
 * @param span by it the lines are drawn
 * @param seasonOf the season of a day where the person lives
 * @param nameOf somebody's name; null where they are not known
 */
export function gatherLetter(
  span: { from: string | null; to: string | null },
  seasonOf: (day: string) => LetterSeason,
  nameOf: (person: string) => string | null,
): LetterGathering {
  const seasons = new Map<number, Gathered>();
  /** Whoever was there, in the order in which they appear. */
  const people = new Set<string>();
  const seed = `${span.from ?? ''} ${span.to ?? ''}`;
  return {
    add(entry) {
      const number = seasonNumber(entry.day);
      const season = seasons.get(number) ?? {
        season: seasonOf(entry.day),
        others: [],
        received: [],
      };
      seasons.set(number, season);
      for (const person of entry.people) people.add(person);
      const list = entry.direction === 'received' ? season.received : season.others;
      list.push({ entry, worth: worthOf(entry, seed) });
      // Seldom, so that each is sorted in only a few times.
      if (list.length > 4 * MOST_CANDIDATES) list.splice(0, Infinity, ...best(list));
    },
    letter() {
      if (seasons.size === 0) return null;
      const told = new Set<string>();
      const heard = new Set<string>();
      const chapters = chaptersOf(seasons, seed, told, heard);
      const received = choose(
        [...seasons.values()].flatMap((season) => best(season.received)),
        LINES_RECEIVED,
        told,
        heard,
      );
      const named = namesOf(people, told, nameOf, seed);
      return { chapters, ...named, received: received.map(lineOf) };
    },
  };
}

/** Seasons since the year 0: December is of the winter, or summer, of the year after it. */
const seasonNumber = (day: string): number =>
  Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))) / 3);

function chaptersOf(
  seasons: ReadonlyMap<number, Gathered>,
  seed: string,
  told: Set<string>,
  heard: Set<string>,
): LetterChapter[] {
  const all = [...seasons].filter(([, { others }]) => others.length > 0);
  const some = new Set(
    all
      .map(([number]) => number)
      .sort((a, b) => drawnBy(`${seed} ${a}`) - drawnBy(`${seed} ${b}`))
      .slice(0, MOST_CHAPTERS),
  );
  let before: number | null = null;
  return all
    .filter(([number]) => some.has(number))
    .sort(([a], [b]) => a - b)
    .map(([number, { season, others }]) => {
      const isLater = before !== null && number > before + 1;
      before = number;
      const lines = choose(best(others), LINES_OF_A_SEASON, told, heard);
      return { season, isLater, lines: lines.map(lineOf) };
    });
}

/** How gladly a line is read back: by lot, and more so where it says what was needed or felt. */
function worthOf({ id, words, need, feltBefore, feltAfter }: Entry, seed: string): number {
  const length = words.length > VERY_LONG ? -2 : words.length > LONG ? -0.5 : 0;
  const tells = (need ? 0.35 : 0) + (feltBefore && feltAfter ? 0.35 : 0);
  return drawnBy(`${seed} ${id}`) + tells + length;
}

const byWorth = (a: Candidate, b: Candidate): number =>
  b.worth - a.worth || (a.entry.id < b.entry.id ? -1 : 1);

/** The best, and before them the best with each of the people: who came once is not lost among many. */
function best(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  const [firsts, rest]: [Candidate[], Candidate[]] = [[], []];
  for (const candidate of [...candidates].sort(byWorth)) {
    const { direction, people } = candidate.entry;
    const company = [direction, ...people].join(' ');
    (seen.has(company) ? rest : firsts).push(candidate);
    seen.add(company);
  }
  return [...firsts, ...rest].slice(0, MOST_CANDIDATES);
}

/**
 * A few, in the order of their days: with other people and of another direction where there are any,
 * and nothing twice.
 *
 * @param told ids of who was in a line already; grows
 * @param heard lines that were read back already; grows
 */
function choose(
  candidates: readonly Candidate[],
  most: number,
  told: Set<string>,
  heard: Set<string>,
): Entry[] {
  const chosen: Entry[] = [];
  const left = new Set(candidates);
  while (chosen.length < most) {
    let next: { candidate: Candidate; worth: number } | null = null;
    for (const candidate of left) {
      const { entry } = candidate;
      if (heard.has(keyOfLine(entry))) {
        left.delete(candidate);
        continue;
      }
      const again = entry.people.length > 0 && entry.people.every((person) => told.has(person));
      const alike = chosen.some(({ direction }) => direction === entry.direction);
      const worth = candidate.worth - (again ? AGAIN : 0) - (alike ? ALIKE : 0);
      if (!next || worth > next.worth) next = { candidate, worth };
    }
    if (!next) break;
    const { candidate } = next;
    left.delete(candidate);
    chosen.push(candidate.entry);
    heard.add(keyOfLine(candidate.entry));
    for (const person of candidate.entry.people) told.add(person);
  }
  return chosen.sort((a, b) =>
    a.day === b.day ? a.writtenAt - b.writtenAt : a.day < b.day ? -1 : 1,
  );
}

const keyOfLine = ({ words }: Entry): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

const lineOf = ({ words, direction, need, feltBefore, feltAfter }: Entry): LetterLine => ({
  words,
  isSeen: direction === 'noticed',
  need,
  felt: feltBefore && feltAfter ? { before: feltBefore, after: feltAfter } : null,
});

/** Who is in the lines first, and then by lot; all in the order in which they appeared. */
function namesOf(
  people: ReadonlySet<string>,
  told: ReadonlySet<string>,
  nameOf: (person: string) => string | null,
  seed: string,
): Pick<Letter, 'names' | 'andOthers'> {
  const known = [...people].filter((person) => nameOf(person) !== null);
  const lot = (person: string) => drawnBy(`${seed} ${person}`) + (told.has(person) ? 0 : 1);
  const some = new Set(known.toSorted((a, b) => lot(a) - lot(b)).slice(0, MOST_NAMES));
  const names = known.filter((person) => some.has(person)).map((person) => nameOf(person) ?? '');
  return { names, andOthers: known.length > some.size };
}

/** The sentences that join the lines, in the language of the page: whatever the lines are. */
export interface LetterWords {
  salutation: string;
  /** @param isOne whether one line is all that there is */
  opening: (isOne: boolean) => string;
  season: (season: LetterSeason, place: 'first' | 'next' | 'later') => string;
  /** A line of the person's, between its marks. */
  line: (line: string) => string;
  seen: (line: string) => string;
  need: (need: string) => string;
  felt: (before: string, after: string) => string;
  names: (names: readonly string[], andOthers: boolean) => string;
  received: string;
  closing: string;
}

/** The letter as text, its paragraphs parted by empty lines. */
export function letterText(letter: Letter, words: LetterWords): string {
  const { chapters, names, andOthers, received } = letter;
  const count = chapters.reduce((sum, { lines }) => sum + lines.length, received.length);
  const plainly = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const said = ({ words: line, isSeen, need, felt }: LetterLine): string =>
    [
      (isSeen ? words.seen : words.line)(plainly(line)),
      need && words.need(plainly(need)),
      felt && words.felt(plainly(felt.before), plainly(felt.after)),
    ]
      .filter(Boolean)
      .join(' ');
  return [
    words.salutation,
    words.opening(count === 1),
    ...chapters.flatMap(({ season, isLater, lines }, i) => [
      words.season(season, i === 0 ? 'first' : isLater ? 'later' : 'next'),
      ...lines.map(said),
    ]),
    ...(received.length > 0 ? [words.received, ...received.map(said)] : []),
    ...(names.length > 0 ? [words.names(names, andOthers)] : []),
    words.closing,
  ].join('\n\n');
}

/** The days around New Year on which a letter is offered by itself, both included: 'MM-DD'. Chosen. */
const TURN = { from: '12-27', to: '01-10' } as const;

export const isTurnOfYear = (day: string): boolean =>
  day.slice(5) >= TURN.from || day.slice(5) <= TURN.to;

/** The year that a letter is of where nothing else is chosen: in January still the one before. */
export function yearOfLetter(day: string): { from: string; to: string } {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) === '01' ? 1 : 0);
  const name = String(year).padStart(4, '0');
  return { from: `${name}-01-01`, to: `${name}-12-31` };
}
