/**
 * Reads a pack's file (docs/packs.md): lines of `name: value`, of which each `title:` begins a
 * practice. Written for those who write by hand: blank lines and notes mean nothing, a long text may
 * go on below, and whatever is wrong is told with its line and what to do. What is wrong in a
 * practice leaves that practice out; what is wrong above the first, or with the file, refuses it.
 */
import { cut } from '@/utils/shared/cut-text';
import { isDay } from '@/utils/shared/days';
import { KINDS } from '@/utils/shared/kinds';
import {
  MOST_PACK_BYTES,
  MOST_PACK_PRACTICES,
  PACK_LENGTH,
  PACK_MINUTES,
  PACK_VERSION,
  type Pack,
  type PackPractice,
  packIdOf,
  packPracticeIdOf,
} from './pack';
import { COMPANY, NEEDS, TAGS } from './practice';

export const PACK_FAULTS = [
  /** Of the file: none of it can come. */
  'too-big',
  'not-text',
  'letters',
  'not-ours',
  'newer',
  'none',
  /** A line that is asked for and not there; `detail` is its name. */
  'missing',
  /** A name that there is not; `hint` is the one that may be meant. */
  'unknown',
  /** A name that belongs to the head, or to a practice. */
  'of-head',
  'of-practice',
  /** A name for the second time. */
  'twice',
  /** Words that belong to no name. */
  'stray',
  /** Longer than it may be; `hint` says how long that is. */
  'too-long',
  /** A sign that nobody sees, or that turns others about; `detail` is its code point. */
  'hidden',
  /** More marks on one letter than any script has. */
  'marks',
  'address',
  'markup',
  /** None of those that there are; `hint` lists them. */
  'choice',
  'minutes',
  'language',
  'date',
  'id',
  /** A practice that the pack has already. */
  'same',
  'too-many',
] as const;

export interface PackFault {
  readonly why: (typeof PACK_FAULTS)[number];
  /** Of the file, from 1; null where it is of no line. */
  readonly line: number | null;
  /** What is written there, in signs that can be seen. */
  readonly detail: string;
  readonly hint: string;
}

/** Why a file can't come at all. */
export class PackError extends Error {
  readonly fault: PackFault;

  constructor(why: PackFault['why'], line: number | null, detail = '', hint = '') {
    super([why, line === null ? '' : `line ${line}`, detail].filter(Boolean).join(', '));
    this.fault = { why, line, detail: visible(detail), hint };
  }
}

export interface PackReading {
  readonly pack: Pack;
  /** Practices that are left out, by their lines. */
  readonly skipped: readonly PackFault[];
}

/** The first line's name. */
export const PACK_FORMAT = 'deep-kindness-practices';
export const HEAD_NAMES = [
  'name',
  'author',
  'language',
  'about',
  'licence',
  'date',
  'in order',
  'id',
] as const;
export const PRACTICE_NAMES = [
  'title',
  'kind',
  'invitation',
  'smaller',
  'minutes',
  'with',
  'fits',
  'needs',
  'id',
] as const;
type Name = (typeof HEAD_NAMES)[number] | (typeof PRACTICE_NAMES)[number];

/** How documents of word processors and archives begin, and files in UTF-16; a letter for each byte. */
const OTHERS = ['PK', '%PDF-', '{\\rtf', '\xd0\xcf'];
const WIDE = ['\xff\xfe', '\xfe\xff'];

/** The text of a file. Throws a `PackError` where it is none in UTF-8. */
export function decodePack(bytes: Uint8Array): string {
  if (bytes.length > MOST_PACK_BYTES) throw new PackError('too-big', null);
  const begin = String.fromCharCode(...bytes.subarray(0, 5));
  if (OTHERS.some((each) => begin.startsWith(each))) throw new PackError('not-text', 1);
  if (WIDE.some((each) => begin.startsWith(each))) throw new PackError('letters', 1);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new PackError('not-text', lineAt(bytes, nul));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lossy = new TextDecoder().decode(bytes);
    throw new PackError('letters', linesIn(lossy.slice(0, lossy.indexOf('\ufffd'))).length);
  }
}

const lineAt = (bytes: Uint8Array, at: number): number =>
  linesIn(new TextDecoder().decode(bytes.subarray(0, at))).length;

const linesIn = (text: string): string[] => text.split(/\r\n|\r|\n/);

/** A name's words, which may go on over several lines. */
interface Field {
  readonly line: number;
  readonly parts: { line: number; text: string }[];
}
interface Block {
  readonly line: number;
  readonly fields: Map<Name, Field>;
  fault: PackError | null;
}

/** Throws a `PackError` where none of it can come, and nothing else. */
export function readPack(text: string): PackReading {
  if (text.length > MOST_PACK_BYTES) throw new PackError('too-big', null);
  const { head, practices, over } = blocksOf(text);
  if (head.fault) throw head.fault;
  const pack = headOf(head);
  const read: PackPractice[] = [];
  const skipped: PackFault[] = [];
  const ids = new Set<string>();
  for (const block of practices) {
    try {
      if (block.fault) throw block.fault;
      const practice = practiceOf(block, pack.id);
      if (ids.has(practice.id)) throw new PackError('same', block.line, practice.title);
      ids.add(practice.id);
      read.push(practice);
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      skipped.push(error.fault);
    }
  }
  if (over !== null) {
    skipped.push(new PackError('too-many', over, '', String(MOST_PACK_PRACTICES)).fault);
  }
  // Where all are wrong, what is wrong with the first is what its writer wants to know.
  const [first] = skipped;
  if (read.length === 0 && first)
    throw new PackError(first.why, first.line, first.detail, first.hint);
  if (read.length === 0) throw new PackError('none', null);
  return { pack: { ...pack, practices: read }, skipped };
}

/** What a line says: its name and what stands behind it. A wide colon is one, and one after a blank. */
const NAMED = /^(\p{L}[\p{L}\p{M}\s-]{0,30}?)\s*[:：]\s*(.*)$/u;
/** Words of a name, however its parts are joined. */
const nameOf = (typed: string): string => typed.toLowerCase().replace(/[\s-]+/g, ' ');
/** As it is spelled across the ocean. */
const SPELLED: Readonly<Record<string, Name>> = { license: 'licence' };

function blocksOf(text: string): { head: Block; practices: Block[]; over: number | null } {
  const head: Block = { line: 1, fields: new Map(), fault: null };
  const practices: Block[] = [];
  let block = head;
  let isOurs = false;
  /** What a line without a name goes on with. */
  let open: Field | null = null;
  const lines = linesIn(text.replace(/^\ufeff/, ''));
  for (const [at, raw] of lines.entries()) {
    const line = at + 1;
    const said = raw.trim();
    if (said === '') {
      open = null;
      continue;
    }
    if (said.startsWith('#')) continue;
    const [, typed = '', value = ''] = NAMED.exec(said) ?? [];
    if (!isOurs) {
      checkFormat(nameOf(typed), value, line);
      isOurs = true;
      continue;
    }
    const name = SPELLED[nameOf(typed)] ?? nameOf(typed);
    const isKnown = isOf(HEAD_NAMES, name) || isOf(PRACTICE_NAMES, name);
    // A line that begins with a blank goes on with the one above, even where it has a colon in it.
    const goesOn = typed === '' || (!isKnown && /^\s/.test(raw));
    if (goesOn) {
      if (open) open.parts.push({ line, text: said });
      else block.fault ??= new PackError('stray', line, said);
      continue;
    }
    if (name === 'title') {
      if (practices.length === MOST_PACK_PRACTICES) return { head, practices, over: line };
      block = { line, fields: new Map(), fault: null };
      practices.push(block);
    }
    open = { line, parts: [{ line, text: value }] };
    const known = block === head ? HEAD_NAMES : PRACTICE_NAMES;
    if (!isOf(known, name)) {
      const other = block === head ? 'of-practice' : 'of-head';
      block.fault ??= isKnown
        ? new PackError(other, line, name)
        : new PackError('unknown', line, typed, nearest(name, known));
    } else if (block.fields.has(name)) block.fault ??= new PackError('twice', line, name);
    else block.fields.set(name, open);
  }
  if (!isOurs) throw new PackError('not-ours', 1);
  return { head, practices, over: null };
}

function checkFormat(name: string, value: string, line: number): void {
  if (name !== nameOf(PACK_FORMAT) || !/^[1-9]\d{0,8}$/.test(value)) {
    throw new PackError('not-ours', line);
  }
  if (Number(value) > PACK_VERSION) throw new PackError('newer', line, value);
}

const isOf = <T extends string>(names: readonly T[], name: string): name is T =>
  (names as readonly string[]).includes(name);

/** The name that was probably meant; '' for none. */
const nearest = (typed: string, names: readonly Name[]): string =>
  names.find((name) => name !== 'id' && isNear(typed, name)) ?? '';

/** Whether one letter more, less, changed, or two changed about, make one of the other. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const [rest, otherRest] = [one.slice(from), other.slice(from)];
  const turned = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    turned === otherRest
  );
}

function headOf(block: Block): Omit<Pack, 'practices'> {
  const text = (name: Name & keyof typeof PACK_LENGTH) => textOf(block, name, PACK_LENGTH[name]);
  const needed = (name: Name & keyof typeof PACK_LENGTH): string => {
    const said = text(name);
    if (said === '') throw new PackError('missing', block.fields.get(name)?.line ?? null, name);
    return said;
  };
  const [name, author] = [needed('name'), needed('author')];
  const language = languageIn(needed('language'), lineOf(block, 'language'));
  const date = textOf(block, 'date');
  if (date !== '' && !isDay(date)) throw new PackError('date', lineOf(block, 'date'), date);
  const inOrder = choiceIn(block, 'in order', ['no', 'yes'] as const) === 'yes';
  const ownId = idIn(block);
  return {
    id: packIdOf(ownId, name, author),
    ownId,
    name,
    author,
    language,
    about: text('about'),
    licence: text('licence'),
    date,
    inOrder,
  };
}

function practiceOf(block: Block, packId: string): PackPractice {
  const text = (name: 'title' | 'invitation' | 'smaller') => textOf(block, name, PACK_LENGTH[name]);
  const title = text('title');
  if (title === '') throw new PackError('missing', block.line, 'title');
  const kind = choiceIn(block, 'kind', KINDS);
  if (kind === null) throw new PackError('missing', block.line, 'kind');
  const ownId = idIn(block);
  return {
    id: packPracticeIdOf(packId, ownId, title),
    ownId,
    kind,
    title,
    invitation: text('invitation'),
    smaller: text('smaller'),
    minutes: minutesIn(block),
    with: choiceIn(block, 'with', COMPANY) ?? 'anyone',
    fits: listIn(block, 'fits', TAGS),
    needs: listIn(block, 'needs', NEEDS),
  };
}

const lineOf = (block: Block, name: Name): number => block.fields.get(name)?.line ?? block.line;

/** '' where nothing stands there. @param most UTF-16 code units */
function textOf(block: Block, name: Name, most: number = 100): string {
  const parts = block.fields.get(name)?.parts ?? [];
  for (const { line, text } of parts) checkSigns(text, line);
  const text = parts
    .map((part) => part.text)
    .join(' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  // What stands on two lines may come to mean something on one.
  checkSigns(text, lineOf(block, name));
  if (text.length > most) throw new PackError('too-long', lineOf(block, name), name, String(most));
  return text;
}

function choiceIn<T extends string>(block: Block, name: Name, choices: readonly T[]): T | null {
  const said = textOf(block, name);
  if (said === '') return null;
  const found = choices.find((choice) => choice === said.toLowerCase());
  if (!found) throw new PackError('choice', lineOf(block, name), said, choices.join(', '));
  return found;
}

function listIn<T extends string>(block: Block, name: Name, choices: readonly T[]): T[] {
  const said = textOf(block, name)
    .split(/[,،、，;]/)
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
  const wrong = said.find((one) => !isOf(choices, one));
  if (wrong !== undefined) {
    throw new PackError('choice', lineOf(block, name), wrong, choices.join(', '));
  }
  return choices.filter((choice) => said.includes(choice));
}

function minutesIn(block: Block): number | null {
  const said = textOf(block, 'minutes');
  if (said === '') return null;
  const minutes = /^\d{1,2}$/.test(said) ? Number(said) : 0;
  if (minutes < PACK_MINUTES.min || minutes > PACK_MINUTES.max) {
    throw new PackError('minutes', lineOf(block, 'minutes'), said);
  }
  return minutes;
}

function idIn(block: Block): string {
  const said = textOf(block, 'id', PACK_LENGTH.id);
  if (said !== '' && !/^[a-z0-9-]+$/.test(said)) {
    throw new PackError('id', lineOf(block, 'id'), said);
  }
  return said;
}

/** In its usual writing: 'de-AT' of 'de-at'. */
function languageIn(typed: string, line: number): string {
  // Words such as “German” would do as tags as well, and are none that there is.
  if (/^[a-z]{2,3}(?:-|$)/i.test(typed)) {
    try {
      return Intl.getCanonicalLocales(typed)[0] ?? typed;
    } catch {
      // Told below.
    }
  }
  throw new PackError('language', line, typed);
}

/**
 * What nobody sees, or turns about what others see: control signs, joiners, fillers, marks and
 * overrides of direction, tags, signs of no script, and halves of signs.
 */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u2800\ufffc\ufffd]/gu;
/** Those of them that scripts and pictures need, each in the one place where it does something. */
const NEEDED = new RegExp(
  [
    // Persian, and the scripts of India, join letters or part them.
    '(?<![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}])(?<=[\\p{L}\\p{M}])[\\u200c\\u200d](?=[\\p{L}\\p{M}])',
    // Pictures of several people are joined, and a sign is told to be a picture.
    '(?<=\\p{Extended_Pictographic}[\\u{1f3fb}-\\u{1f3ff}]?\\ufe0f?)\\u200d(?=\\p{Extended_Pictographic})',
    '(?<=[\\p{Extended_Pictographic}\\d#*])[\\ufe0e\\ufe0f]',
    // Where scripts of both directions meet, a single mark says to which of them a sign belongs.
    '(?<![\\u061c\\u200e\\u200f])[\\u061c\\u200e\\u200f](?![\\u061c\\u200e\\u200f])',
  ].join('|'),
  'gu',
);
const MARKS = /\p{M}{6}/u;
/** No link opens, and none is to be typed in either: a practice leads away from the screen. */
const ADDRESS = /:\/\/|(?<![\p{L}\d])www\./iu;
const MARKUP = /<\/?[a-z][^<>]{0,200}>|<!--/i;

function checkSigns(text: string, line: number): void {
  // What blanks there are is all the same; a tab is one too.
  const [hidden] = text.replace(/\t/g, ' ').replace(NEEDED, '').match(HIDDEN) ?? [];
  if (hidden !== undefined) throw new PackError('hidden', line, codeOf(hidden));
  if (MARKS.test(text)) throw new PackError('marks', line);
  if (ADDRESS.test(text)) throw new PackError('address', line);
  const [markup] = MARKUP.exec(text) ?? [];
  if (markup !== undefined) throw new PackError('markup', line, markup);
}

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A few words of a file, to be told: what can't be seen in them is shown by its code. */
function visible(text: string): string {
  const shown = cut(text, 60)
    .replace(HIDDEN, codeOf)
    .replace(/\p{M}{6,}/gu, '');
  return shown.length < text.length && text.length > 60 ? `${shown}…` : shown;
}

/** Whether two are versions of the same pack in which the other one is the older. */
export const isNewer = (one: Pick<Pack, 'date'>, other: Pick<Pack, 'date'>): boolean =>
  one.date > other.date;
