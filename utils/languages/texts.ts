/**
 * Texts that are read as they are, with nothing put into them: a language's practices and exercises.
 * They are loaded whole, for whoever reads one soon reads others.
 */
import { languageFor } from './languages';

/** By id: the text itself, and what else belongs to it by name. */
export type Texts = Readonly<
  Record<string, readonly [text: string, more: Readonly<Record<string, string>>]>
>;
export type TextsOf = 'practices' | 'exercises';

const FILES = import.meta.glob<Texts>('./*/{practices,exercises}.ftl', {
  query: '?texts',
  import: 'default',
});

/** @param language BCP 47 tag; the first language's where there are none in it */
export const loadTexts = async (language: string, of: TextsOf): Promise<Texts> =>
  (await FILES[`./${languageFor(language, [])}/${of}.ftl`]?.()) ?? {};
