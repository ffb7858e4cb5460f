/** The messages of each language, a file a part: loaded when a page needs it, in one language. */
import type { MessagePatterns } from './speech';

/** A part is a file in every language's folder; docs/translating.md says what each has. */
export type LanguagePart =
  | 'base'
  | 'page'
  | 'act'
  | 'write-down'
  | 'practice'
  | 'packs'
  | 'pause'
  | 'background'
  | 'popup'
  | 'journal'
  | 'data'
  | 'paper'
  | 'time'
  | 'exercises'
  | 'reply'
  | 'settings'
  | 'welcome'
  | 'known';

const FILES = import.meta.glob<MessagePatterns>('./*/messages/*.ftl', { import: 'default' });

export const loadPart = async (language: string, part: LanguagePart): Promise<MessagePatterns> =>
  (await FILES[`./${language}/messages/${part}.ftl`]?.()) ?? {};
