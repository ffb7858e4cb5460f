/**
 * A text of another journal as acts: its first line as the act's line, the others as more of it.
 * What one act can't hold goes on in further ones, so that nothing is cut off.
 */
import { MAX_NOTE_LENGTH, MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';

export interface TextPart {
  words: string;
  note: string | null;
}

/** @returns none where nothing is written */
export function partsOf(text: string, more = ''): TextPart[] {
  const [line = '', ...lines] = plainLines(text).trim().split('\n');
  const [words, over] = cutAt(line.replace(/\s+/gu, ' ').trim(), MAX_WORDS_LENGTH);
  const rest = [[over, lines.join('\n')].filter(Boolean).join('\n'), plainLines(more)]
    .map((each) => each.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd())
    .filter((each) => each !== '')
    .join('\n\n');
  if (words === '') return rest === '' ? [] : partsOf(rest);
  const [note, beyond] = cutAt(rest, MAX_NOTE_LENGTH);
  return [{ words, note: note || null }, ...partsOf(beyond)];
}

const NAMED_LETTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Without the markup that an app's own pages show as something else. */
export function withoutMarkup(text: string): string {
  if (!/<(?:p|br|div|span|b|i|u|em|strong|ul|ol|li|h\d)(?:\s[^<>]*)?\/?>/i.test(text)) return text;
  return text
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h\d)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[\da-f]+|\w+);/gi, (all, name: string) =>
      name.startsWith('#') ? lettersOf(name, all) : (NAMED_LETTERS[name.toLowerCase()] ?? all),
    )
    .trim();
}

function lettersOf(name: string, all: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

/** Lines that end in one way, without what can't be seen. */
export const plainLines = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '');

/** Cuts at a blank, else between two letters; never within one. */
function cutAt(text: string, length: number): [string, string] {
  if (text.length <= length) return [text, ''];
  const blank = Math.max(text.lastIndexOf(' ', length), text.lastIndexOf('\n', length));
  if (blank > length / 2) return [text.slice(0, blank).trimEnd(), text.slice(blank + 1)];
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text.slice(0, length + 64))) {
    if (index + segment.length > length) break;
    end = index + segment.length;
  }
  return [text.slice(0, end || length), text.slice(end || length)];
}
