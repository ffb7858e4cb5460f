import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FACES } from '@/modules/words-font';

const css = readFileSync('components/base/fonts.css', 'utf8');

/** The letters that `unicode-range` names. */
const lettersOf = (range: string) =>
  range.split(',').flatMap((part) => {
    const [first = 0, last = first] = part
      .trim()
      .slice(2)
      .split('-')
      .map((each) => Number.parseInt(each, 16));
    return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
  });

it.each(FACES)('of $name a page asks for the letters that are in it', ({ name, letters }) => {
  const rule = css.split('@font-face').find((each) => each.includes(`/fonts/${name}.woff2`));
  const range = /unicode-range:([^;]*);/.exec(rule ?? '')?.[1] ?? '';
  expect(lettersOf(range).sort()).toEqual([...new Set(letters)].sort());
});
