/** The journal as Markdown, to read. Words come in, so that it is in the person's own language. */
import type { Entry } from '@/utils/journal/model/entry';
import { plainName } from './csv';
import { plainLines } from './text-parts';

export interface MarkdownWords {
  title: string;
  day: (day: string) => string;
  direction: (direction: Entry['direction']) => string;
  kind: (kind: NonNullable<Entry['kind']>) => string;
  need: string;
  feltBefore: string;
  feltAfter: string;
}

/** What would be taken for Markdown, or for HTML, in lines of a person's own. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    // A list, and the line below a heading or between two parts, are known by how a line begins.
    .replace(/^([^\S\n]*)(\d{1,9})([.)])(?=\s|$)/gm, '$1$2\\$3')
    .replace(/^([^\S\n]*)([-+](?=\s|$)|[-=:](?=[-=: \t]*$))/gm, '$1\\$2')
    // Lines that are set in are taken for code.
    .replace(/^[^\S\n]+/gm, (blanks) => '\u00a0'.repeat(blanks.length));

/** The same on one line, without what can't be seen: a name may hold whatever a file brought. */
const plainLine = (text: string): string => plain(plainName(text.replace(/[\p{Zl}\p{Zp}]/gu, ' ')));

/** A day's heading, where the entry is the first of its day, and the entry. */
export function markdownOf(
  entry: Entry,
  isFirstOfDay: boolean,
  nameOf: (person: string) => string | null,
  words: MarkdownWords,
): string {
  const names = entry.people.map(nameOf).filter((name) => name !== null);
  const about = [
    words.direction(entry.direction),
    ...(entry.kind ? [words.kind(entry.kind)] : []),
    ...names.map(plainLine),
  ].join(' · ');
  const more = [
    entry.need && `${words.need}: ${plainLine(entry.need)}`,
    entry.feltBefore && `${words.feltBefore}: ${plainLine(entry.feltBefore)}`,
    entry.feltAfter && `${words.feltAfter}: ${plainLine(entry.feltAfter)}`,
    entry.note && plain(plainLines(entry.note)),
  ].filter((each) => each !== null);
  const indented = more.map((each) => `\n  ${each.split('\n').join('\n  ')}\n`).join('');
  return [
    isFirstOfDay ? `\n## ${words.day(entry.day)}\n\n` : '',
    `- ${plainLine(entry.words)}  \n  *${about}*\n`,
    indented,
  ].join('');
}
