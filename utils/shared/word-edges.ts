/**
 * Where a word begins and ends, as pieces of patterns (flag u). By the letters and digits of every
 * script, since `\b` knows ASCII alone; words of scripts that set no blanks, anywhere.
 */

/** A sign of a script that sets no blank between words: there a word ends where it ends. */
export const UNSPACED =
  '[ー\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const HAS_UNSPACED = new RegExp(UNSPACED, 'u');

/** Letters, and the vowel signs that are marks. */
const IN_WORD = '[\\p{Alphabetic}\\p{N}]';
export const BEGINS = `(?<!${IN_WORD})`;
export const ENDS = `(?!${IN_WORD})`;

/**
 * Whether a pattern has words of such a script. Only then is it looked whether a line does: patterns
 * take twice as long to make with it.
 */
export const isUnspaced = (pattern: string): boolean => HAS_UNSPACED.test(pattern);

/** The end of a word of this pattern; a mark would make it another word. */
export const endOf = (pattern: string): string =>
  isUnspaced(pattern) ? `(?!\\p{M})(?:(?!(?!${UNSPACED})${IN_WORD})|(?<=${UNSPACED}))` : ENDS;

/** A pattern, where it stands as a word of its own. */
export const aWord = (pattern: string): string =>
  `${isUnspaced(pattern) ? `(?:${BEGINS}|(?=${UNSPACED}))` : BEGINS}${pattern}${endOf(pattern)}`;

/** Blanks after it, or nothing where none are set. */
export const withBlankAfter = (pattern: string): string =>
  `${pattern}${isUnspaced(pattern) ? `(?:\\s+|(?<=${UNSPACED}))` : '\\s+'}`;

/** MessagePatterns parted by blanks, as one for any of them. */
export const anyOf = (...those: string[]): string =>
  `(?:${those.join(' ').trim().split(/\s+/u).join('|')})`;
