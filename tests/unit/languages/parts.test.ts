/**
 * Every page loads the parts of the messages that its code names: a key that is not there would be
 * seen as it is.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOf } from '@/tests/messages';

const CODE = ['components', 'entrypoints', 'utils'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => posix.join(room, name)),
);
const TEXTS = new Map(CODE.map((file) => [file, readFileSync(file, 'utf8')]));
const PARTS = partsOf('en');
const KEYS = new Set([...PARTS.values()].flatMap((patterns) => Object.keys(patterns)));

const fileOf = (from: string, named: string): string[] => {
  const base = named.startsWith('@/') ? named.slice(2) : posix.join(posix.dirname(from), named);
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].filter((each) => TEXTS.has(each));
};
const named = (file: string, pattern: RegExp): string[] =>
  [...(TEXTS.get(file) ?? '').matchAll(pattern)].flatMap(([, name = '']) => fileOf(file, name));
/** Modules that are there as soon as the file is; those of types alone are not. */
const atOnce = (file: string): string[] =>
  named(file, /^(?:import|export)\b(?! type\b)[^;]*?(?:from )?'([^']+)'/gms);
const later = (file: string): string[] => named(file, /(?<!typeof )\bimport\('([^']+)'\)/g);

function reached(from: string, next: (file: string) => string[]): Set<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...next(file));
  }
  return seen;
}

function keysIn(file: string): string[] {
  const text = TEXTS.get(file) ?? '';
  const plain = [...text.matchAll(/['"]([a-z][\w]*)['"]/g)].map(([, key = '']) => key);
  const made = [...text.matchAll(/`([a-z0-9_]+_)\$\{[^}]+\}([a-z0-9_]*)`/g)].flatMap(
    ([, before = '', after = '']) =>
      [...KEYS].filter((key) => key.startsWith(before) && key.endsWith(after)),
  );
  return [...plain, ...made].filter((key) => KEYS.has(key));
}

/** What stands in the brackets that are opened just before `from`. */
function inBrackets(text: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; depth > 0 && at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
  }
  return text.slice(from, at);
}
/** Parts that the files ask for in so many words. */
const partsNamed = (files: Iterable<string>): string[] =>
  [...files].flatMap((file) => {
    const text = TEXTS.get(file) ?? '';
    return [...text.matchAll(/\b(?:speakAsChosen|speakIn|speaking)\(/g)]
      .map(({ 0: call, index }) => inBrackets(text, index + call.length))
      .flatMap((inner) => [...inner.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name))
      .filter((name) => PARTS.has(name));
  });
const keysOf = (parts: Iterable<string>) =>
  new Set([...parts].flatMap((part) => Object.keys(PARTS.get(part) ?? {})));
const lacking = (files: Iterable<string>, parts: Iterable<string>): string[] => {
  const there = keysOf(parts);
  return [...files].flatMap((file) =>
    keysIn(file).flatMap((key) => (there.has(key) ? [] : [`${file}: ${key}`])),
  );
};

const PAGES = readdirSync('entrypoints').filter((name) =>
  existsSync(`entrypoints/${name}/main.tsx`),
);

describe.each(PAGES)('the page %s', (page) => {
  const main = `entrypoints/${page}/main.tsx`;

  it('has the messages that it can say at once', () => {
    const files = reached(main, atOnce);
    expect(keysOf(partsNamed([main])).size).toBeGreaterThan(0);
    expect(lacking(files, partsNamed([main]))).toEqual([]);
  });

  it('has those of what it loads later', () => {
    const files = reached(main, (file) => [...atOnce(file), ...later(file)]);
    expect(lacking(files, partsNamed(files))).toEqual([]);
  });
});

it('the background carries what it says', () => {
  expect(
    lacking(reached('entrypoints/background/index.ts', atOnce), ['base', 'pause', 'background']),
  ).toEqual([]);
});
