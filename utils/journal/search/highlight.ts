/** Finds the searched words in a text, so that the interface can mark them. */
import { foldedWords, foldText } from './fold-text';

export interface HighlightPiece {
  text: string;
  /** Whether it matches a searched word. */
  hit: boolean;
}

/** A letter with what belongs to it, which folding takes as one. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** The text cut into pieces, which joined again are the text. @param typed the search, as typed */
export function highlight(text: string, typed: string): HighlightPiece[] {
  const words = foldedWords(typed);
  if (words.length === 0 || text === '') return [{ text, hit: false }];
  let folded = '';
  /** For each code unit of `folded`, where its letter begins and ends in `text`. */
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: letter, index } of text.matchAll(LETTERS)) {
    const plain = /\s/u.test(letter) ? ' ' : foldText(letter);
    folded += plain;
    for (let i = 0; i < plain.length; i++) {
      from.push(index);
      to.push(index + letter.length);
    }
  }
  const hits: [from: number, to: number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      hits.push([from[at] ?? 0, to[at + word.length - 1] ?? 0]);
    }
  }
  hits.sort(([a], [b]) => a - b);
  const pieces: HighlightPiece[] = [];
  let end = 0;
  for (const [begins, ends] of hits) {
    const start = Math.max(begins, end);
    if (ends <= start) continue;
    if (start > end) pieces.push({ text: text.slice(end, start), hit: false });
    const last = pieces.at(-1);
    // What follows at once is one mark.
    if (last?.hit && start === end) last.text += text.slice(start, ends);
    else pieces.push({ text: text.slice(start, ends), hit: true });
    end = ends;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), hit: false });
  return pieces;
}
