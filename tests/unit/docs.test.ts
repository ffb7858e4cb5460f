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

describe('PRIVACY.md', () => {
  /** Words of a sentence, a file that shows it, and what stands in that. */
  const shown = [
    ...readFileSync('docs/privacy.md', 'utf8').matchAll(/^\| (.+?) \| `(.+?)` \| (.+?) \|$/gm),
  ].map(([, words, file, name]) => ({ words, file, name }) as Record<string, string>);
  /** What is advice, or says no more than the sentence before it. */
  const SAYS_NOTHING_NEW = [
    'An exported file stays',
    'encrypt its disk',
    'A day that is older goes',
    'Removing the extension removes',
    'letters included',
  ];
  const sentences = readFileSync('PRIVACY.md', 'utf8')
    .split(/\n+/)
    .filter((line) => line !== '' && !/^(?:#.*|\*\*[^*]+\*\*)$/.test(line))
    .flatMap((line) => line.split(/(?<=\.)\s+(?=[A-Z*])/));

  it('has nothing in it that nothing shows', () => {
    expect(sentences.length).toBeGreaterThan(30);
    const unshown = sentences.filter(
      (sentence) =>
        !shown.some(({ words = '' }) => sentence.includes(words)) &&
        !SAYS_NOTHING_NEW.some((words) => sentence.includes(words)),
    );
    expect(unshown).toEqual([]);
  });

  it.each(shown)('$words: is shown', ({ words = '', file = '', name = '' }) => {
    expect(sentences.some((sentence) => sentence.includes(words))).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(name);
  });
});
