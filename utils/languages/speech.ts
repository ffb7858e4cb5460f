/**
 * A language as it is spoken: finds a message's pattern and puts into it what it is told. Numbers and
 * plural forms are the language's own (`Intl`), and a name of the other direction is kept from
 * turning what stands beside it.
 */
import { FluentBundle } from '@fluent/bundle';
import type { GetMessage, Given, Speech, TextDirection } from '@/utils/shared/messages';
import type { About } from './about';

export type MessagePattern = Parameters<FluentBundle['formatPattern']>[0];
/** MessagePatterns by key, as modules/messages.ts makes them of a Fluent file. */
export type MessagePatterns = Readonly<Record<string, MessagePattern>>;

/** Letters of scripts that are written from right to left: Hebrew to Arabic Extended, and their forms. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** The scripts that have capitals, and those of East Asia. */
const LEFT_TO_RIGHT = /[\p{Lu}\p{Ll}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The text between marks of its own direction (U+2068, U+2069), where it has another than what it goes into. */
export const isolated = (text: string, into: TextDirection): string =>
  (into === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(text) ? `\u2068${text}\u2069` : text;

/** @param patterns of all messages that will be asked for; of one that is lacking the key is said */
export function speechOf(
  language: string,
  { direction }: About,
  patterns: MessagePatterns,
): Speech {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const message = (key: string, given: Given = {}): string => {
    if (key === 'language') return language;
    if (key === 'direction') return direction;
    const pattern = patterns[key];
    if (pattern === undefined || typeof pattern === 'string') return pattern ?? key;
    const put = Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolated(value, direction) : value,
    ]);
    // What is not told stands there by its name; the types see to it that all is.
    return bundle.formatPattern(pattern, Object.fromEntries(put), []);
  };
  return { language, direction, message: message as GetMessage };
}
