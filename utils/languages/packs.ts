/**
 * Packs of our own, files as anybody may write them: a language has those of its folder. They are
 * read by the same reader as a stranger's. Beside them lies a sheet to begin one's own pack with.
 */
import { FIRST_LANGUAGE, languageFor } from './languages';

const FILES = import.meta.glob<string>('./*/packs/*.txt', { query: '?raw', import: 'default' });
const TEMPLATE = 'template.txt';

/** The files' texts, in the order of their names. @param language BCP 47 tag */
export const loadOurPacks = (language: string): Promise<string[]> =>
  Promise.all(
    pathsIn(language)
      .filter((path) => !path.endsWith(TEMPLATE))
      .map((path) => FILES[path]?.() ?? ''),
  );

/** The text of a file that says by notes how to write one. */
export const loadPackTemplate = async (language: string): Promise<string> =>
  (await FILES[pathsIn(language).find((path) => path.endsWith(TEMPLATE)) ?? '']?.()) ?? '';

/** The first language's where there are none in it. */
function pathsIn(language: string): string[] {
  const of = (tag: string) =>
    Object.keys(FILES)
      .filter((path) => path.startsWith(`./${tag}/`))
      .sort();
  const here = of(languageFor(language, []));
  return here.length > 0 ? here : of(FIRST_LANGUAGE);
}
