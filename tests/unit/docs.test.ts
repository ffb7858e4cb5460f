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
