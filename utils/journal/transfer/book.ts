/**
 * The journal as a small book to read: by months and days, oldest first, in the person's own words. A
 * piece for each act, so that it can be written while it is read. Nothing is counted.
 */
import type { Direction, Entry } from '@/utils/journal/model/entry';
import { escaped, escapedLine, PAGE_STYLE, type PageFrameWords } from './html-page';

/** What somebody wants of their journal in a book. */
export interface BookWish {
  /** The first and the last day; null for as far as it goes. */
  from: string | null;
  to: string | null;
  /** Whether hard days, forgiveness and whoever is not to be brought up are in it as well. */
  withHard: boolean;
  /** Whether each month begins a page. */
  monthsApart: boolean;
}

export interface BookWords extends PageFrameWords {
  /** The first and the last day in words; null for none. */
  span: string | null;
  /** @param month 'YYYY-MM' */
  month: (month: string) => string;
  /** Beneath its month. */
  day: (day: string) => string;
  /** Stands before names; where nobody is named by itself, or not at all where it is null. */
  about: (direction: Direction, named: boolean) => string | null;
  need: string;
  feltBefore: string;
  feltAfter: string;
}

export const BOOK_STYLE = `${PAGE_STYLE}
.paper > header { margin-bottom: 4em; text-align: center; }
.paper > header p { margin-top: .6em; color: var(--soft); font-style: italic; }
.paper h2 { padding: 1.6em 0 .4em; font-size: 1.45em; line-height: 1.2; text-align: center; }
.paper h3 { padding: 1.5em 0 .5em; color: var(--soft); font-size: .85em; letter-spacing: .03em; }
.paper .act + .act { margin-top: 1em; }
.paper .words { font-size: 1.06em; }
.paper .about, .paper .more { color: var(--soft); font-size: .88em; }
.paper .about { font-style: italic; }
.paper .more bdi { color: var(--ink); }
.paper .more span + bdi + span { margin-inline-start: 1em; }
.paper .note { margin-top: .35em; padding-inline-start: 1.2em; font-size: .94em; white-space: pre-wrap; }
.paper .together { break-inside: avoid; }
@media print {
  .paper h2, .paper h3 { break-after: avoid; }
  .paper > header { margin-bottom: 2.5em; padding-top: 2em; }
  .paper .words, .paper .about, .paper .more { break-inside: avoid; }
  .paper .about, .paper .more, .paper .note { break-before: avoid; }
  .paper.apart .act.month { break-before: page; }
  .paper.apart .act.first { break-before: auto; }
}
`;

export const bookHead = ({ title, span }: BookWords, { monthsApart }: BookWish): string =>
  [
    `<div class="paper${monthsApart ? ' apart' : ''}">\n<header>\n<h1>${escapedLine(title)}</h1>\n`,
    span === null ? '' : `<p>${escapedLine(span)}</p>\n`,
    '</header>\n<main>\n',
  ].join('');

export const BOOK_END = '</main>\n</div>\n';

/**
 * An act; the first of its month or day with their names, so that no name is left at a page's foot.
 *
 * @param before the day of the act before it; null for the first of all
 */
export function bookPart(
  entry: Entry,
  before: string | null,
  nameOf: (person: string) => string | null,
  words: BookWords,
): string {
  const { day } = entry;
  const month = day.slice(0, 7);
  const isFirstOfMonth = before?.slice(0, 7) !== month;
  const line = `<p class="words" dir="auto">${escapedLine(entry.words)}</p>`;
  const first = [
    isFirstOfMonth ? `<h2>${escapedLine(words.month(month))}</h2>\n` : '',
    before === day
      ? ''
      : `<h3><time datetime="${day}">${escapedLine(words.day(day))}</time></h3>\n`,
    line,
  ].join('');
  const classes = ['act', isFirstOfMonth && 'month', before === null && 'first'].filter(Boolean);
  return [
    `<div class="${classes.join(' ')}">`,
    before === day ? line : `<div class="together">\n${first}\n</div>`,
    ...moreOf(entry, nameOf, words),
    '</div>\n',
  ].join('\n');
}

function moreOf(
  { direction, people, need, note, feltBefore, feltAfter }: Entry,
  nameOf: (person: string) => string | null,
  words: BookWords,
): string[] {
  const names = people.flatMap((person) => nameOf(person) ?? []);
  const about = words.about(direction, names.length > 0);
  const named = names.map((name) => `<bdi>${escapedLine(name)}</bdi>`).join(', ');
  const felt = [
    feltBefore && labelled(words.feltBefore, feltBefore),
    feltAfter && labelled(words.feltAfter, feltAfter),
  ].filter(Boolean);
  return [
    about !== null && `<p class="about">${escapedLine(about)}${named && ` ${named}`}</p>`,
    need && `<p class="more">${labelled(words.need, need)}</p>`,
    felt.length > 0 && `<p class="more">${felt.join(' ')}</p>`,
    note && `<div class="note" dir="auto">${escaped(note).trim()}</div>`,
  ].filter((each): each is string => Boolean(each));
}

const labelled = (label: string, text: string): string =>
  `<span>${escapedLine(label)}</span> <bdi>${escapedLine(text)}</bdi>`;
