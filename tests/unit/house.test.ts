/**
 * The laws of the source tree that the linter cannot hold: how many files a folder may have, that
 * an exported type’s name is its own, that files do not import each other in a circle, and that
 * what is put into the temporary folder can be found again.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { expect, it } from 'vitest';

const ROOMS = ['components', 'entrypoints', 'modules', 'scripts', 'tests', 'utils'];
/** Chosen: what a newcomer can still look over at once. */
const MOST_FILES_IN_A_FOLDER = 25;

const isCode = (path: string) =>
  /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !path.includes('/node_modules/');
const FILES = ROOMS.filter((room) => existsSync(room))
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) =>
      posix.join(room, path.split(sep).join('/')),
    ),
  )
  .filter(isCode);
const TEXTS = new Map(FILES.map((path) => [path, readFileSync(path, 'utf8')]));

const groupedBy = (pairs: Iterable<readonly [string, string]>): Map<string, Set<string>> => {
  const groups = new Map<string, Set<string>>();
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(value));
  return groups;
};

it('no folder has more code files than a newcomer can look over', () => {
  const folders = groupedBy(FILES.map((path) => [posix.dirname(path), path]));
  const full = [...folders].filter(([, files]) => files.size > MOST_FILES_IN_A_FOLDER);
  expect(full.map(([folder, files]) => `${folder}: ${files.size}`)).toEqual([]);
});

it('no exported type, interface or class has the name of another', () => {
  const EXPORTED = /^export (?:abstract )?(?:type|interface|class) (\w+)/gm;
  const names = groupedBy(
    [...TEXTS].flatMap(([path, text]) =>
      [...text.matchAll(EXPORTED)].map(([, name = '']) => [name, path] as const),
    ),
  );
  const shared = [...names].filter(([, files]) => files.size > 1);
  expect(shared.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([]);
});

/** Files that a file imports, for types alone and by dynamic imports as well. */
function importsOf(path: string): string[] {
  const text = TEXTS.get(path) ?? '';
  const named = [...text.matchAll(/(?:\bfrom|\bimport\(?)\s*'([^']+)'/g)];
  return named.flatMap(([, target = '']) => {
    if (!/^(?:@\/|\.\.?\/)/.test(target)) return [];
    const base = target.startsWith('@/')
      ? target.slice(2)
      : posix.join(posix.dirname(path), target);
    return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].filter((each) =>
      TEXTS.has(each),
    );
  });
}

it('no file imports itself, directly or through others', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) {
      circles.push([...above.slice(above.indexOf(path)), path].join(' > '));
      return;
    }
    if (done.has(path)) return;
    for (const next of importsOf(path)) visit(next, [...above, path]);
    done.add(path);
  };
  for (const path of FILES) visit(path, []);
  expect(circles).toEqual([]);
});

it('a temporary folder is made in one place, which names it after its process', () => {
  // The place itself, and the test that makes a parent for it.
  const may = /(?:^|\/)temporary-folder(?:\.test)?\.ts$/;
  const others = [...TEXTS].filter(
    ([path, text]) => !may.test(path) && /\bmkdtemp\w*\(/.test(text),
  );
  expect(others.map(([path]) => path)).toEqual([]);
});
