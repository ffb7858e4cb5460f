/**
 * A line that begins from a page or from words on it, by its menu: what of them is quoted, and where
 * the line goes when something is being written already. The whole address is never taken: it may say
 * more of the person than of the page.
 */
import { cut, isSeen } from '@/utils/shared/cut-text';
import { BLANK, type Draft, isBlank } from './draft';

/** What the browser tells of a press in a page's menu. */
export interface PressedPage {
  /** The selected words; left out for none. */
  selection?: string | undefined;
  /** The tab's title; left out where it is not told. */
  title?: string | undefined;
  /** The page's address. */
  address?: string | undefined;
  /** Its site, as a person says it; null where it has none. */
  site: string | null;
}

/** What the line speaks of: words that were selected, a page by its title, or only where it is. */
export type Spoken =
  | { of: 'words' | 'page'; quoted: string; site: string | null }
  | { of: 'site'; site: string }
  | { of: 'nothing' };

/** Most UTF-16 code units of a quotation. Chosen: two or three lines of the field; more is cut, and seen to be. */
export const MOST_QUOTED = 160;

export function spokenOf({ selection, title, address, site }: PressedPage): Spoken {
  const words = quotation(selection);
  if (words !== null) return { of: 'words', quoted: words, site };
  const called = quotation(isAddress(title, address) ? undefined : title);
  if (called !== null) return { of: 'page', quoted: called, site };
  return site === null ? { of: 'nothing' } : { of: 'site', site };
}

/** A page without a title is called by its address. */
const isAddress = (title = '', address = ''): boolean =>
  /^\w+:\/\//u.test(title.trim()) || (title.trim() !== '' && address.includes(title.trim()));

/** Null where nothing of it can be seen. */
function quotation(text = ''): string | null {
  const line = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    // It would name somebody of the journal.
    .replace(/(?<![\p{L}\p{M}\p{N}_.+-])[@＠]+/gu, '')
    .trim();
  if (!isSeen(line)) return null;
  if (line.length <= MOST_QUOTED) return line;
  const short = cut(line, MOST_QUOTED - 1);
  const atWord = short.replace(/\s+\S*$/u, '');
  // Some scripts have no blanks, and some words no end.
  return `${(atWord.length > MOST_QUOTED / 2 ? atWord : short).trimEnd()}…`;
}

/** The draft that begins so: mostly something is meant to be done about it. */
export const begunWith = (words: string): Draft => ({ ...BLANK, words, as: 'intention' });

/** The draft that is there, with what begins below it: nothing of it is written over, and nothing comes twice. */
export function withBegun(draft: Draft, begun: Draft): Draft {
  if (isBlank(draft)) return begun;
  const words = draft.words.trimEnd();
  if (words === '') return { ...draft, words: begun.words, as: draft.as ?? begun.as };
  if (words.includes(begun.words)) return draft;
  // What is meant is one line.
  const between = draft.as === 'intention' ? ' / ' : '\n';
  return { ...draft, words: `${words}${between}${begun.words}` };
}
