/** Where a state is looked at, by language. */
import type { SizeName, State } from './states.ts';
import type { Language } from './worlds.ts';

/** Of a state in German light alone, at the first of its sizes. */
export const viewsOf = (
  { sizes, dark = sizes, german }: State,
  language: Language,
): [size: SizeName, dark: boolean][] =>
  language === 'de'
    ? sizes.slice(0, german ? 1 : 0).map((size) => [size, false])
    : sizes.flatMap((size) =>
        dark.includes(size)
          ? [
              [size, false],
              [size, true],
            ]
          : [[size, false]],
      );

/** Whether the first of these, or one that goes on from it, is looked at in German. */
export function leadsToGerman([first, ...rest]: readonly State[]): boolean {
  if (!first) return false;
  return first.german || (rest[0]?.open === null && leadsToGerman(rest));
}
