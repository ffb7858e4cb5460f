/**
 * Messages as the extension says them, read from its own files: so that a test names a message by its
 * key, and lives on when that is worded anew.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { patternsIn } from '../modules/messages.ts';
import { PRETENDED, type Pretended, pretendAll } from '../modules/tested-build/pretend.ts';
import type { About } from '../utils/languages/about.ts';
import { type MessagePatterns, speechOf } from '../utils/languages/speech.ts';
import type { GetMessage, Given, Speech } from '../utils/shared/messages.ts';

const FOLDER = resolve(import.meta.dirname, '../utils/languages');

/** The languages' folders. */
export const TAGS: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name)
  .sort();

const read = (...path: string[]): string => readFileSync(join(FOLDER, ...path), 'utf8');

/** The parts of a language's messages, by the file's name without its ending. */
export const partsOf = (tag: string): ReadonlyMap<string, MessagePatterns> =>
  new Map(
    readdirSync(join(FOLDER, tag, 'messages'))
      .sort()
      .map((name) => [
        name.replace('.ftl', ''),
        patternsIn(read(tag, 'messages', name), `${tag}/${name}`) as MessagePatterns,
      ]),
  );

/** All patterns of a language by key. */
export const messagesOf = (tag: string): MessagePatterns =>
  Object.assign({}, ...partsOf(tag).values()) as MessagePatterns;

export const aboutOf = (tag: string): About => JSON.parse(read(tag, 'language.json')) as About;

const speeches = new Map<string, Speech>();

const isPretended = (tag: string): tag is Pretended => tag in PRETENDED;

export function speechIn(tag: string): Speech {
  const speech =
    speeches.get(tag) ??
    (isPretended(tag)
      ? speechOf(tag, PRETENDED[tag], pretendAll(messagesOf('en'), tag) as MessagePatterns)
      : speechOf(tag, aboutOf(tag), messagesOf(tag)));
  speeches.set(tag, speech);
  return speech;
}

export const sayIn = (tag: string): GetMessage => speechIn(tag).message;

/** A pattern's text, with each of its variables as `{name}`; of forms, the one for the rest. */
export function textOf(pattern: unknown): string {
  if (typeof pattern === 'string') return pattern;
  if (!Array.isArray(pattern)) return '';
  return pattern
    .map((each) => {
      if (typeof each === 'string') return each;
      if (each.type === 'select') return textOf(each.variants[each.star].value);
      return each.type === 'var' ? `{${each.name}}` : textOf(each.value ?? '');
    })
    .join('');
}

let tested = 'en';
/** From now on `message` says what the extension says in this language. */
export function testIn(language: string): void {
  tested = language;
}

export const testedLanguage = (): string => tested;

/** Throws where there is no such key: a test of what is never said could not fail. */
export function message(key: string, given?: Given): string {
  if (messagesOf('en')[key] === undefined) throw new Error(`no message "${key}" in en`);
  return (sayIn(tested) as (key: string, given?: Given) => string)(key, given);
}

/** The longest piece of the message that is the same whatever is put into it. */
export const fixedPart = (key: string): string =>
  textOf(messagesOf('en')[key])
    .split(/\{\w+\}/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest))
    .trim();
