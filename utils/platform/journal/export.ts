/** The journal as a file, written a month at a time: no more than a piece of it is ever in memory. */

import { base64Of } from '@/utils/crypto/base64';
import { sealFile } from '@/utils/crypto/sealed-file';
import { type Entry, entryShape } from '@/utils/journal/model/entry';
import { isMonth, keysOfMonth, keysUnder, PREFIX } from '@/utils/journal/model/keys';
import { KIND_OF_LIST, LISTS_BESIDE, SHAPES_BESIDE } from '@/utils/journal/model/record-kinds';
import { tombstoneShape } from '@/utils/journal/model/tombstone';
import { hushedAmong } from '@/utils/journal/reading/hushed';
import { isTakenIn } from '@/utils/journal/reading/looking-back';
import {
  BOOK_END,
  BOOK_STYLE,
  type BookWish,
  type BookWords,
  bookHead,
  bookPart,
} from '@/utils/journal/transfer/book';
import { COLUMNS, csvLine, csvOf } from '@/utils/journal/transfer/csv';
import { PAGE_END, pageHead } from '@/utils/journal/transfer/html-page';
import {
  FILE_END,
  fileHead,
  recordLine,
  SECTION_END,
  sectionHead,
} from '@/utils/journal/transfer/json-file';
import { type MarkdownWords, markdownOf } from '@/utils/journal/transfer/markdown';
import type { ExportFormat, TaskControl } from '@/utils/journal/transfer/transfer';
import { readClock } from '@/utils/platform/browser/clock';
import { PREFERENCE_KEYS, readPreferences } from '@/utils/platform/storage/preferences-transfer';
import { anyShape, type Shape } from '@/utils/shared/versioned-schema';
import { parsed, type Raw, rawUnder, reading } from './database';
import { readLettersForFile } from './letters/letter-store';
import { upToDate } from './rebuild';
import { readPeople } from './store';

export interface ExportOptions extends TaskControl {
  format: ExportFormat;
  /** Null for a file that anyone can read. */
  passphrase: string | null;
  /** Of the language in which Markdown is written. */
  words: MarkdownWords;
  /** 'YYYY-MM-DD', for the file's name. */
  today: string;
}

const ENDINGS = { json: 'json', markdown: 'md', csv: 'csv' } as const;
const TYPES = {
  json: 'application/json',
  markdown: 'text/markdown',
  csv: 'text/csv',
} as const;

/** Bytes that are handed to the browser at a time; a Blob need not lie in memory. */
const PART_BYTES = 2 ** 22;
/** Characters that are encoded at a time. */
const PIECE_LENGTH = 2 ** 16;
const TRIES = 5;

export async function exportJournal(options: ExportOptions): Promise<{ file: Blob; name: string }> {
  await upToDate();
  const { format, passphrase, today, signal } = options;
  const inner = `deep-kindness-${today}.${ENDINGS[format]}`;
  const file = await whole(() => {
    const bytes = encoded(texts(options), signal);
    return gathered(
      passphrase === null ? bytes : sealFile(bytes, passphrase, inner),
      passphrase === null ? TYPES[format] : 'application/octet-stream',
      signal,
    );
  });
  return { file, name: passphrase === null ? inner : `${inner}.sealed` };
}

/** Does it again where something was written meanwhile: that may be in it twice or not at all. */
async function whole<T>(make: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    const before = await stamps();
    const made = await make();
    if ((await stamps()) === before || tries === TRIES) return made;
  }
}

const stamps = async (): Promise<string> =>
  JSON.stringify(await reading((store) => rawUnder(store, keysUnder(PREFIX.touched))));

const texts = (options: ExportOptions): AsyncGenerator<string> => {
  switch (options.format) {
    case 'json':
      return jsonTexts(options);
    case 'csv':
      return csvTexts(options);
    case 'markdown':
      return markdownTexts(options);
  }
};

async function* jsonTexts(options: ExportOptions): AsyncGenerator<string> {
  const { wallMs } = await readClock();
  yield fileHead(wallMs);
  const unreadable: { key: string; raw: unknown }[] = [];

  for (const [section, kind, shape] of [
    ...LISTS_BESIDE.map(
      (list) => [list, KIND_OF_LIST[list], SHAPES_BESIDE[KIND_OF_LIST[list]]] as const,
    ),
    ['gone', 'gone', tombstoneShape] as const,
  ]) {
    const raw = await reading((store) => rawUnder(store, keysUnder(PREFIX[kind])));
    yield* sectionOf(section, stored(raw, shape as Shape<unknown>, unreadable));
  }
  yield* sectionOf('others', keyed(await readLettersForFile(), unreadable));
  const { settings, practice } = await readPreferences();
  yield* sectionOf('settings', keyed(settings, unreadable));
  yield* sectionOf('practice', keyed(practice, unreadable));

  yield sectionHead('entries');
  let isFirst = true;
  for await (const raw of months(options)) {
    for (const record of stored(raw, entryShape as Shape<unknown>, unreadable)) {
      yield recordLine(record, isFirst);
      isFirst = false;
    }
  }
  yield SECTION_END;
  yield* sectionOf('unreadable', unreadable);
  yield FILE_END;
}

function* sectionOf(
  section: Parameters<typeof sectionHead>[0],
  records: Iterable<unknown>,
): Generator<string> {
  yield sectionHead(section);
  let isFirst = true;
  for (const record of records) {
    yield recordLine(record, isFirst);
    isFirst = false;
  }
  yield SECTION_END;
}

/** As it lies there, whatever its version; what could not be brought in again goes to the end. */
function* stored(
  raw: readonly Raw[],
  shape: Shape<unknown>,
  unreadable: { key: string; raw: unknown }[],
): Generator<unknown> {
  for (const [key, value] of raw) {
    if (shape.read(value).state === 'ok') yield value;
    else unreadable.push({ key, raw: value });
  }
}

function* keyed(
  raw: readonly Raw[],
  unreadable: { key: string; raw: unknown }[],
): Generator<unknown> {
  for (const [key, value] of raw) {
    const shape = PREFERENCE_KEYS.settings.get(key) ?? anyShape;
    if (shape.read(value).state === 'ok') yield { key, ...(value as object) };
    else unreadable.push({ key, raw: value });
  }
}

async function* csvTexts(options: ExportOptions): AsyncGenerator<string> {
  // Without it a spreadsheet takes the file for one of another alphabet.
  yield '\ufeff';
  yield csvLine(COLUMNS);
  const nameOf = await names();
  for await (const entry of entries(options)) yield csvOf(entry, nameOf);
}

async function* markdownTexts(options: ExportOptions): AsyncGenerator<string> {
  yield `# ${options.words.title}\n`;
  const nameOf = await names();
  let day = '';
  for await (const entry of entries(options)) {
    yield markdownOf(entry, entry.day !== day, nameOf, options.words);
    day = entry.day;
  }
}

async function names(): Promise<(id: string) => string | null> {
  const people = new Map((await readPeople()).map(({ id, name }) => [id, name]));
  return (id) => people.get(id) ?? null;
}

async function* entries(
  running: TaskControl,
  span?: Pick<BookWish, 'from' | 'to'>,
): AsyncGenerator<Entry> {
  for await (const raw of months(running, span)) yield* await parsed(raw, entryShape);
}

interface BookOptions extends TaskControl {
  wish: BookWish;
  words: BookWords;
}

/** The journal as a small book, in one HTML file; null where there is nothing to read in it. */
export async function exportBook(
  options: BookOptions,
): Promise<{ file: Blob; name: string } | null> {
  await upToDate();
  const { wish, words, signal } = options;
  const hash = await styleHashOf(BOOK_STYLE);
  return whole(async () => {
    let isEmpty = true;
    const texts = async function* () {
      yield pageHead(words, BOOK_STYLE, hash);
      yield bookHead(words, wish);
      for await (const part of bookParts(options)) {
        isEmpty = false;
        yield part;
      }
      yield BOOK_END + PAGE_END;
    };
    const file = await gathered(encoded(texts(), signal), 'text/html', signal);
    return isEmpty ? null : { file, name: nameOfFile('journal', wish, 'html') };
  });
}

/** The same for the printer: what stands on the pages, in pieces; null where there is nothing. */
export async function readBook(options: BookOptions): Promise<string[] | null> {
  await upToDate();
  const { wish, words } = options;
  return whole(async () => {
    const parts: string[] = [];
    for await (const part of bookParts(options)) parts.push(part);
    return parts.length > 0 ? [bookHead(words, wish), ...parts, BOOK_END] : null;
  });
}

async function* bookParts({ wish, words, ...running }: BookOptions): AsyncGenerator<string> {
  const nameOf = await names();
  let before: string | null = null;
  for await (const entry of readTakenIn(wish, running)) {
    yield bookPart(entry, before, nameOf, words);
    before = entry.day;
  }
}

/** Entries of a span, oldest first, read a month at a time: without hard ones unless they are wished. */
export async function* readTakenIn(
  wish: Pick<BookWish, 'from' | 'to' | 'withHard'>,
  running: TaskControl,
): AsyncGenerator<Entry> {
  await upToDate();
  const hushed = hushedAmong(await readPeople());
  for await (const entry of entries(running, wish)) {
    if (isTakenIn(entry, wish.withHard, hushed)) yield entry;
  }
}

/** Of a page's style, as its policy names it. */
export async function styleHashOf(style: string): Promise<string> {
  return base64Of(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))),
  );
}

/** 'journal-2026-01-01-to-2026-12-31.html'. */
export const nameOfFile = (
  what: string,
  { from, to }: Pick<BookWish, 'from' | 'to'>,
  ending: string,
): string => `${[what, from, to && `to-${to}`].filter(Boolean).join('-')}.${ending}`;

async function* months(
  { onProgress, signal }: TaskControl,
  { from, to }: Pick<BookWish, 'from' | 'to'> = { from: null, to: null },
): AsyncGenerator<Raw[]> {
  const touched = await reading((store) => rawUnder(store, keysUnder(PREFIX.touched)));
  const [first, last] = [from?.slice(0, 7) ?? '', to?.slice(0, 7) ?? '\uffff'];
  const months = touched
    .map(([key]) => key.slice(PREFIX.touched.length))
    .filter((month) => isMonth(month) && month >= first && month <= last);
  for (const [i, month] of months.entries()) {
    signal.throwIfAborted();
    onProgress(i / months.length);
    const [lower, upper] = keysOfMonth(month);
    const bounds: [string, string] = [
      month === first && from ? `${from}/` : lower,
      month === last && to ? `${to}/\uffff` : upper,
    ];
    yield await reading((store) => rawUnder(store, bounds));
  }
  onProgress(1);
}

async function* encoded(
  texts: AsyncIterable<string>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE_LENGTH) continue;
    signal.throwIfAborted();
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece);
}

async function gathered(
  bytes: AsyncIterable<Uint8Array>,
  type: string,
  signal: AbortSignal,
): Promise<Blob> {
  const whole: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of bytes) {
    signal.throwIfAborted();
    parts.push(piece as Uint8Array<ArrayBuffer>);
    size += piece.byteLength;
    if (size < PART_BYTES) continue;
    whole.push(new Blob(parts));
    parts = [];
    size = 0;
  }
  return new Blob([...whole, ...parts], { type });
}
