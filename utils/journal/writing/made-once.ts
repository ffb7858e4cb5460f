/** What is made of languages' rules, such as patterns: made when it is first needed, and once. */
import type { LineRules } from '@/utils/languages/line-rules';

/** By the list itself: who reads lines has one and the same. */
export function madeOnce<T>(
  make: (languages: readonly LineRules[]) => T,
): (languages: readonly LineRules[]) => T {
  const made = new WeakMap<readonly LineRules[], { it: T }>();
  return (languages) => {
    let known = made.get(languages);
    if (!known) {
      known = { it: make(languages) };
      made.set(languages, known);
    }
    return known.it;
  };
}

/** What no line has. */
const NOTHING = '(?:(?!))';

/** Any of what the languages say; nothing where none says any. */
export const anySaid = (those: readonly (string | undefined)[]): string => {
  const said = those.filter((each) => each !== undefined && each !== '');
  return said.length > 0 ? `(?:${said.join('|')})` : NOTHING;
};

/** The same of words parted by blanks. */
export const anyWord = (...those: (string | undefined)[]): string =>
  anySaid(those.map((words) => words?.replaceAll(' ', '|')));
