/** Whether a text says anything, and cutting one so that no letter, emoji or flag is halved. */

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Signs that nobody sees: blanks of any width, joiners, fillers, marks of direction, lone halves. */
const UNSEEN = /[\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Whether there is anything to see. */
export const isSeen = (text: string): boolean => text.replace(UNSEEN, '') !== '';

/** Where to cut a text so that what is before has at most so many UTF-16 code units. */
export function cutAt(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const { index } = letters.segment(text).containing(most) ?? { index: most };
  // A letter longer than all that fits is cut between its signs.
  if (index === 0) return most - Number(/[\ud800-\udbff]/.test(text[most - 1] ?? ''));
  return index;
}

/** The beginning of a text, of at most so many UTF-16 code units. */
export const cut = (text: string, most: number): string => text.slice(0, cutAt(text, most));
