import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACCENTS } from '@/utils/settings/settings';

const read = (path: string) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const sheets = [
  ...readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css') && !name.endsWith('tokens.css'))
    .map((name) => `components/${name}`),
  'entrypoints/popup/style.css',
];
const tokens = read('components/base/tokens.css');

describe.each(sheets)('%s', (path) => {
  // A query can't read a custom property; what is only for ears has no size.
  const css = read(path)
    .replace(/@media[^{]*\{/g, '{')
    .replace(/\.visually-hidden \{[^}]*\}/g, '');

  it('has no colour, size or time of its own', () => {
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)\(/i);
    expect(css.match(/(?<![\w-])\d*\.?\d+(?:px|rem|pt|ms|s)\b/g) ?? []).toEqual([]);
  });

  it('tells what is chosen by more than a wash, and by a border that the others have too', () => {
    const isChosen = /:checked|aria-(?:selected|pressed|current)|\.chosen/;
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, name = '', rule = '']) => ({
      name: name.trim(),
      rule,
    }));
    for (const { name, rule } of rules) {
      if (!isChosen.test(name) || !rule.includes('var(--accent-wash)')) continue;
      expect(rule, name).toMatch(/border-color: var\(--accent\)|box-shadow: var\(--ring-field\)/);
      const others = name.replace(/:has\(:checked\)|\[aria-\w+(?:="\w+")?\]/, '');
      const [border] = rules
        .filter((other) => other.name === others && other.name !== name)
        .flatMap((other) => /border: ([^;]*);/.exec(other.rule)?.[1] ?? []);
      if (border) expect(border, others).toContain('var(--edge)');
    }
  });

  it('knows only tokens there are', () => {
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
    expect(used.filter((name) => !tokens.includes(`${name}:`))).toEqual([]);
  });

  it('turns round with the script', () => {
    expect(css).not.toMatch(
      /(?:^|[\s;{])(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|(?:margin|padding|border)-(?:left|right|top|bottom))\s*:|text-align:\s*(?:left|right)/m,
    );
    // Of four values the second is the right and the fourth the left.
    const part = String.raw`((?:[\w-]+\((?:[^()]|\([^()]*\))*\)|[^\s;()]+))`;
    const four = new RegExp(
      `(?:padding|margin|inset): ${Array(4).fill(part).join(String.raw`\s+`)};`,
      'g',
    );
    const uneven = [...css.matchAll(four)].filter(([, , right, , left]) => right !== left);
    expect(uneven.map(([whole]) => whole)).toEqual([]);
  });
});

it('the light of a pause is the same in our pages and over others', () => {
  const lightIn = (path: string) => {
    const css = read(path);
    const rules = ['.halo', '.drop', '.wave', '@keyframes breathe', '@keyframes spread'].map(
      (name) => css.slice(css.indexOf(`\n${name} {`)).split('\n}\n')[0] ?? '',
    );
    // Over others' pages it has no tokens for lines, and ends where nobody turns to it.
    return rules.map((rule) =>
      rule.replace(' 60;', ' infinite;').replace('border: 2px', 'border: calc(2 * var(--line))'),
    );
  };
  const light = lightIn('components/pause/Light.module.css');
  expect(light.filter((rule) => !rule.includes('{'))).toEqual([]);
  expect(lightIn('entrypoints/pause/pause.css')).toEqual(light);
});

it('a button that can not be pressed has nothing of one that can, whatever its weight', () => {
  const css = read('components/ui/Button.module.css');
  const at = css.indexOf('.button:disabled');
  // It stands after what it takes back, for both count the same.
  for (const weight of ['.main:hover', '.quiet:hover', '.button:hover']) {
    expect(css.indexOf(weight), weight).toBeLessThan(at);
  }
  const [rule = ''] = /\.button:disabled \{[^}]*\}/.exec(css) ?? [];
  for (const part of ['background: none', 'color: var(--ink-soft)', 'text-decoration: none']) {
    expect(rule).toContain(part);
  }
  expect(/\.icon:disabled \{[^}]*\}/.exec(css)?.[0]).toContain('background: none');
});

/** Relative luminance, WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const ratio = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const colour = (name: string, scheme: 0 | 1, from = tokens): string => {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(from);
  return pair?.[scheme + 1] ?? '';
};
/** What each accent a person can choose sets, by its name. */
const accents = [...tokens.matchAll(/\[data-accent="(\w+)"\] \{([^}]*)\}/g)].map(
  ([, name = '', rule = '']) => [name, rule] as const,
);

it('has the accents there are to choose from, and sets the same of each', () => {
  expect(accents.map(([name]) => name)).toEqual(ACCENTS);
  const names = accents.map(([, rule]) => rule.match(/--[\w-]+(?=:)/g));
  expect(new Set(names.map(String)).size).toBe(1);
});

it('nothing is pale on paper, also from a dark page', () => {
  const print = /@media print \{([\s\S]*)\}/.exec(tokens)?.[1] ?? '';
  expect(print).toContain('color-scheme: light');
  const inks = new Map(
    [...print.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, k = '', v = '']) => [k, v]),
  );
  for (const [name, least] of [
    ['ink', 7],
    ['ink-soft', 7],
    ['edge', 4.5],
    ['rule', 3],
    ['warm', 4.5],
  ] as const) {
    expect(ratio(inks.get(name) ?? '#ffffff', '#ffffff'), name).toBeGreaterThanOrEqual(least);
  }
});

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('contrast in %s', (_, scheme) => {
  const papers = ['paper', 'paper-raised', 'paper-sunk', 'accent-wash'];
  it.each([
    ['ink', 7, papers],
    ['ink-soft', 4.5, papers],
    ['accent', 4.5, papers],
    ['alarm', 4.5, papers],
    ['edge', 3, ['paper', 'paper-raised', 'paper-sunk']],
    ['warm-line', 3, ['paper', 'paper-raised']],
    ['on-accent', 4.5, ['accent', 'accent-strong']],
  ] as const)('%s is at least %d to 1', (ink, least, grounds) => {
    for (const ground of grounds) {
      expect(ratio(colour(ink, scheme), colour(ground, scheme)), ground).toBeGreaterThanOrEqual(
        least,
      );
    }
  });

  it.each(['spring', 'summer', 'autumn', 'winter', 'dawn', 'dusk'])(
    'words can be read on the water of %s',
    (season) => {
      const water = colour(season, scheme);
      expect(ratio(colour('ink', scheme), water)).toBeGreaterThanOrEqual(7);
      for (const ink of ['ink-soft', 'accent']) {
        expect(ratio(colour(ink, scheme), water), ink).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(accents)('%s can be read wherever the accent can', (_name, rule) => {
    const grounds = papers.map((each) => colour(each, scheme, rule) || colour(each, scheme));
    for (const ground of grounds) {
      expect(ratio(colour('accent', scheme, rule), ground), ground).toBeGreaterThanOrEqual(4.5);
    }
    const wash = colour('accent-wash', scheme, rule);
    expect(ratio(colour('ink', scheme), wash), wash).toBeGreaterThanOrEqual(7);
    for (const name of ['accent', 'accent-strong']) {
      const ground = colour(name, scheme, rule);
      expect(
        ratio(colour('on-accent', scheme, rule), ground),
        `${name} ${ground}`,
      ).toBeGreaterThanOrEqual(4.5);
    }
  });
});
