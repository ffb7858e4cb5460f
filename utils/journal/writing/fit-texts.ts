/**
 * Texts as an entry takes them, with nothing cut off: what is too long for its own place goes on in
 * the note, "more of it". For what is typed, pasted and imported.
 */
import { type Entry, MAX_FELT_LENGTH } from '@/utils/journal/model/entry';
import { MAX_NOTE_LENGTH, MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import { cutAt, isSeen } from '@/utils/shared/cut-text';

type Texts = Pick<Entry, 'need' | 'note' | 'feltBefore' | 'feltAfter'>;

export interface FittedTexts extends Texts {
  /** The line; null where nothing was written that can be seen. */
  words: string | null;
  /** Whether anything of the line, or of another text of one line, goes on in the note. */
  goesOn: boolean;
  /** Whether even the note has no room for all of it: it is not to be kept so. */
  tooLong: boolean;
}

/** How far back a blank is looked for to part a text at. In UTF-16 code units; chosen. */
const A_LONG_WORD = 100;

/** A text of one line, and what is too long for it; null where there is none. */
function parted(typed: string | null, most: number): [line: string | null, rest: string | null] {
  const text = (typed ?? '').replace(/\s+/gu, ' ').trim();
  if (!isSeen(text)) return [null, null];
  if (text.length <= most) return [text, null];
  const longest = cutAt(text, most);
  const blank = text.lastIndexOf(' ', longest);
  const end = blank > longest - Math.min(A_LONG_WORD, most / 3) ? blank : longest;
  return [text.slice(0, end).trim(), text.slice(end).trim()];
}

/** Whether a text of one line is longer than that, and so goes on in the note. */
export const isLongerThan = (typed: string | null, most: number): boolean =>
  parted(typed, most)[1] !== null;

export function fitted(typed: Texts & { words: string }): FittedTexts {
  const [words, more] = parted(typed.words, MAX_WORDS_LENGTH);
  const [need, moreNeed] = parted(typed.need, MAX_WORDS_LENGTH);
  const [feltBefore, moreBefore] = parted(typed.feltBefore, MAX_FELT_LENGTH);
  const [feltAfter, moreAfter] = parted(typed.feltAfter, MAX_FELT_LENGTH);
  const own = typed.note !== null && isSeen(typed.note) ? typed.note.trim() : null;
  const rests = [more, moreNeed, moreBefore, moreAfter];
  const note = [more, own, moreNeed, moreBefore, moreAfter]
    .filter((each) => each !== null)
    .join('\n\n');
  return {
    words,
    need,
    note: note === '' ? null : note,
    feltBefore,
    feltAfter,
    goesOn: rests.some((each) => each !== null),
    tooLong: note.length > MAX_NOTE_LENGTH,
  };
}
