/** What the documents name is there: a path that moved is mended in the same commit. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('names only files and folders that exist', () => {
    const paths = [
      ...text.matchAll(
        /`((?:components|docs|entrypoints|modules|public|scripts|tests|utils)\/[\w./-]*)`/g,
      ),
    ];
    expect(paths.map(([, path]) => path as string).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
    const missing = links.filter(
      ([, path]) => !existsSync(join(dirname(document), path as string)),
    );
    expect(missing.map(([, path]) => path)).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name as string);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('the recipes of CONTRIBUTING.md name only what the source has', () => {
  const source = ['components', 'entrypoints', 'tests', 'utils']
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
    )
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const words = new Set(source.match(/\w+/g));
  // Names of code, told from words by a capital letter or a line inside.
  const named = [
    ...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/`(\w*(?:[a-z][A-Z]|[A-Z]_)\w*)`/g),
  ].map(([, name]) => name as string);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !words.has(name))).toEqual([]);
});
