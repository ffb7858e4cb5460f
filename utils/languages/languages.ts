/** Which languages there are, and which of them is spoken to somebody. */
import { ABOUT, type About } from './about';

/** Everything is written in it first, so it is there for whoever speaks none of the others. */
export const FIRST_LANGUAGE = 'en';

/** BCP 47 tags, the first language first. */
export const LANGUAGES: readonly string[] = [
  FIRST_LANGUAGE,
  ...Object.keys(ABOUT)
    .filter((tag) => tag !== FIRST_LANGUAGE)
    .sort(),
];

export const aboutLanguage = (tag: string): About => ABOUT[tag] ?? { name: tag, direction: 'ltr' };

/**
 * @param chosen by the person; null where they chose none, or one that is no longer there
 * @param wished by the browser, best first: BCP 47 tags, with regions or without
 */
export function languageFor(chosen: string | null, wished: readonly string[]): string {
  for (const wish of chosen === null ? wished : [chosen, ...wished]) {
    const found = LANGUAGES.find((tag) => tag === wish) ?? closest(wish);
    if (found !== undefined) return found;
  }
  return FIRST_LANGUAGE;
}

const closest = (wish: string): string | undefined =>
  LANGUAGES.find((tag) => tag.toLowerCase() === wish.split('-')[0]?.toLowerCase());
