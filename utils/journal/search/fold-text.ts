/** Folds text for comparison in search: without case, diacritics or width, in any script. */

/** Letters that no decomposition takes apart, as people type them without their stroke, and signs as they type them. */
const STROKES: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  // Keyboards that set the right sign and those that don't: "can’t" is found by "can't".
  '‘': "'",
  '’': "'",
  ʼ: "'",
};
const STROKED = new RegExp(`[${Object.keys(STROKES).join('')}]`, 'gu');

/**
 * Marks that a person may leave out: of Latin, Greek and Cyrillic letters, and the vowel points of
 * Hebrew and Arabic. In other scripts a mark is a letter in its own right.
 */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]/gu;

/** White space becomes one blank, so a folded text never holds a line break. */
export function foldText(text: string): string {
  const spaced = text.replace(/\s+/gu, ' ').trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII.
  if (/^[\u0000-\u007f]*$/.test(spaced)) return spaced.toLowerCase();
  return (
    spaced
      .normalize('NFKD')
      .replace(MARKS, '')
      // Lower case first: only a small ß is taken apart by upper case, which also brings the dotless
      // i to the others.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKD')
      .replace(MARKS, '')
      .replace(STROKED, (letter) => STROKES[letter] ?? letter)
      .normalize('NFC')
  );
}

/** The words of what was typed, each once; each is looked for as a part of a word. */
export const foldedWords = (typed: string): string[] => [
  ...new Set(
    foldText(typed)
      .split(' ')
      .filter((word) => word !== ''),
  ),
];
