/** The journal as Markdown, to read. Words come in, so that it is in the person's own language. */
import type { Entry } from '@/utils/journal/model/entry';

export interface MarkdownWords {
  title: string;
  day: (day: string) => string;
  direction: (direction: Entry['direction']) => string;
  kind: (kind: NonNullable<Entry['kind']>) => string;
  need: string;
  feltBefore: string;
  feltAfter: string;
}

/** What would be taken for Markdown in a line of a person's own. */
const plain = (text: string): string =>
  text.replace(/([\\`*_{}[\]<>#|~])/g, '\\$1').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2');

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
    ...names.map(plain),
  ].join(' · ');
  const more = [
    entry.need && `${words.need}: ${plain(entry.need)}`,
    entry.feltBefore && `${words.feltBefore}: ${plain(entry.feltBefore)}`,
    entry.feltAfter && `${words.feltAfter}: ${plain(entry.feltAfter)}`,
    entry.note && plain(entry.note),
  ].filter((each) => each !== null);
  const indented = more.map((each) => `\n  ${each.split('\n').join('\n  ')}\n`).join('');
  return [
    isFirstOfDay ? `\n## ${words.day(entry.day)}\n\n` : '',
    `- ${plain(entry.words)}  \n  *${about}*\n`,
    indented,
  ].join('');
}
