/**
 * What a language says of a line in which somebody writes down a kind act: which words name a day, a
 * kind, who did it, what is only meant. Each language fills it in a folder of its own, as data;
 * utils/journal/writing reads lines by it.
 *
 * Lines are compared in small letters, with every blank as " " and every digit as one of 0 to 9.
 */
import type { Kind } from '@/utils/shared/kinds';

/** A piece of a regular expression (flag u). Word edges are `BEGINS` and `ENDS` of word-edges.ts. */
export type Pattern = string;

/** Words parted by blanks. Each is a pattern; a blank within one is written `\s`. */
export type Words = string;

export interface LineRules {
  /** How a line begins that says what somebody means to do: "I mean to". */
  readonly intention: Pattern;
  /** What is mostly a day in somebody's life where a day to come is named with it: "exam". */
  readonly occasion?: Words;
  /** With what words a moment begins at which something is to be done: "when", "after". */
  readonly moment?: Words;
  readonly names: NameRules;
  readonly days: DayRules;
  readonly kinds: KindRules;
  readonly direction: DirectionRules;
  readonly denied: DeniedRules;
}

/** What belongs to a name behind "@". As written, capitals included. */
export interface NameRules {
  /** Titles after which a stop may stand, and no blank need: "Dr". */
  readonly shortTitles: Words;
  /** Titles with a blank after them: "Aunt". */
  readonly titles: Words;
  /** What may stand behind a name and an apostrophe and is no part of it: the "s" of "Ben’s". */
  readonly endings?: Words;
}

export interface DayRule {
  /**
   * What names the day. {weekday}, {month} and {count} stand for the words below (and {count} for
   * digits), {date} for 1 to 31, {number} for a month as 1 to 12, {either} for a number that may be a
   * date or a month and is beside a {date} that may be either, {year} for four digits, {iso} for year,
   * month and day as 2026-11-03. A group called `year` may have two digits.
   */
  readonly says: Pattern;
  /**
   * So many days after today, or before it where negative, as many times as {count} says. Left out
   * where a weekday or a date is named.
   */
  readonly days?: number;
  /** It may as well be something else: it is only offered, and leaves the line as it is. */
  readonly weak?: boolean;
  /** In small letters its month may be a verb: of `verbs`. */
  readonly verb?: boolean;
  /** A noun after it would make it something else, as in "on 3 May baskets": see `goesOn`. */
  readonly alone?: boolean;
}

export interface DayRules {
  /** What names a day of what happened. Of two that begin at the same place, the longer one holds. */
  readonly past: readonly DayRule[];
  /** Of what is meant. */
  readonly future: readonly DayRule[];
  /** Of either: the one before today, or after it. */
  readonly dates: readonly DayRule[];
  /** The names of each day of the week, from Sunday. */
  readonly weekdays: readonly Words[];
  /** What makes many of a weekday. */
  readonly plural?: Words;
  /** Short weekdays, as they stand before a date; no rule reads them. */
  readonly short?: Words;
  /** The names of each month, from January. */
  readonly months: readonly Words[];
  /** The words for each number, from zero; nothing where none is read. */
  readonly numbers: readonly Words[];
  /** Small words that many lines have: by them a line is seen to be in this language. */
  readonly common?: Words;
  /**
   * Whether its words may be others in another language, as in "I am Sonntag": then they are read
   * only in a line that has no fewer of its common words than of another language's.
   */
  readonly onlyInOwn?: boolean;
  /** Whether a line that begins with its day can do without it, and is no question then. */
  readonly leads: boolean;
  /** Titles, after which it is somebody's name: "Mrs Friday". */
  readonly called?: Words;
  /** After these the line would break off without its day: "sorry for yesterday". */
  readonly tied?: Words;
  /** The same of a day to come only: "by tomorrow". */
  readonly tiedAhead?: Words;
  /** The same of what stands behind it, where a language sets its little words there. */
  readonly tiedBehind?: Words;
  /** After these a number of days is about so many: "nearly". */
  readonly about?: Words;
  /** After these a weekday is a certain one: "my last Sunday there". */
  readonly certain?: Words;
  /** Before these a weekday is another thing: "Sunday of Advent". */
  readonly of?: Words;
  /** After these a date would leave the line broken off: "le 13/11/2026". */
  readonly toDate?: Words;
  /** With one of these before it, it would not. */
  readonly on?: Words;
  /** Before these it is a title: "Yesterday by the Beatles". */
  readonly title?: Words;
  /** Months that are verbs as well where they are written small: "you may 3 times". */
  readonly verbs?: Words;
  /** What may follow a date that stands by itself, beside a sign or a capital. */
  readonly goesOn?: Words;
  /** After this the day may be of something else than the act: "the boy who fell yesterday". */
  readonly beside?: Pattern;
  /** The same of what happened only: what is asked on a day to come is asked then. */
  readonly besideWas?: Pattern;
  /** Words between days of which none is that of the whole line: "on Monday and Friday". */
  readonly joins?: Words;
  /** What may stand beside those: "on Monday and then on Friday". */
  readonly also?: Words;
}

/**
 * Phrases that speak of a kind, precise rather than complete. "a/b" is either word, "*" stands for the
 * rest of a word, "…" for a few words between, "!a|b" for none of these next.
 */
export type KindRules = Readonly<Record<Kind, readonly string[]>>;

export interface DirectionRule {
  /** What says it, in the first sentence of a line. */
  readonly says: Pattern;
  /** Whether it does, by what stands around it; where left out, it does. */
  readonly holds?: (found: RegExpExecArray, sentence: string) => boolean;
}

/** Who did it and to whom: only where the words leave no doubt. */
export interface DirectionRules {
  /** What may stand before the sentence: "This morning, ". */
  readonly opens?: Pattern;
  /** What is done to me and is no kindness: such a line says nothing. */
  readonly unkind?: Pattern;
  readonly received: readonly DirectionRule[];
  readonly noticed: readonly DirectionRule[];
}

/** What says that something did not happen. */
export interface DeniedRules {
  /** Words with which another statement begins. */
  readonly parts?: Words;
  /** What looks like denying and does not: "not only". */
  readonly notDenying?: Pattern;
  /** What denies that which follows it in a statement. */
  readonly before?: Pattern;
  /** What denies all of its statement. */
  readonly anywhere?: Pattern;
}
