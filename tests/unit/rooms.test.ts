/**
 * Each room stands on those below it and on no other: shown by files that break it, given to the
 * linter, since a rule of scripts/rooms.grit with a fault in it would be heeded by nobody.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../scripts/run.ts';
import { removeFolder, temporaryFolder } from '../../scripts/temporary-folder.ts';

/** Room → those of its kind that it stands on. */
const COMPONENTS: Record<string, string[]> = {
  base: [],
  ui: ['base'],
  act: ['base', 'ui'],
  journal: ['base', 'ui', 'act'],
  'write-down': ['base', 'ui', 'act'],
  practice: ['base', 'ui', 'act', 'write-down'],
  pause: ['base', 'ui', 'act', 'write-down'],
  popup: ['base', 'ui', 'act', 'write-down', 'practice', 'pause'],
  data: ['base', 'ui'],
  time: ['base', 'ui'],
  exercises: ['base', 'ui'],
  reply: ['base', 'ui', 'exercises'],
  known: ['base', 'ui'],
  settings: ['base', 'ui'],
  welcome: ['base', 'ui', 'settings'],
};
const PURE: Record<string, string[]> = {
  shared: [],
  crypto: ['shared'],
  settings: ['shared'],
  languages: ['shared'],
  presence: ['shared', 'crypto', 'settings'],
  journal: ['shared', 'crypto', 'settings', 'languages'],
  practice: ['shared', 'crypto', 'settings', 'languages', 'presence', 'journal'],
};
const PLATFORM: Record<string, string[]> = {
  browser: [],
  storage: ['browser'],
  journal: ['browser', 'storage'],
};

const pathsIn = (folder: string, rooms: Record<string, string[]>) =>
  Object.entries(rooms).map(([room, below]) => ({
    at: `${folder}/${room}`,
    allowed: [room, ...below].map((name) => `${folder}/${name}`),
  }));
const pure = Object.keys(PURE).map((room) => `utils/${room}`);
const components = Object.keys(COMPONENTS).map((room) => `components/${room}`);
const platform = Object.keys(PLATFORM).map((room) => `utils/platform/${room}`);
const everywhere = [...components, ...pure, ...platform, 'entrypoints/popup'];

const rooms = [
  ...pathsIn('components', COMPONENTS).map(({ at, allowed }) => ({
    at,
    allowed: [...allowed, ...pure],
  })),
  ...pathsIn('utils', PURE),
  ...pathsIn('utils/platform', PLATFORM).map(({ at, allowed }) => ({
    at,
    allowed: [...allowed, ...pure],
  })),
];

it('a room imports what it stands on, and the linter refuses all else', () => {
  const folder = temporaryFolder('rooms');
  try {
    for (const name of ['biome.json', 'scripts']) {
      cpSync(name, join(folder, name), { recursive: true });
    }
    const expected: string[] = [];
    for (const { at, allowed } of rooms) {
      mkdirSync(join(folder, at), { recursive: true });
      const lines = everywhere.flatMap((to) => [
        `export * from '@/${to}/piece';`,
        `void import('@/${to}/piece');`,
      ]);
      lines.push("export * from '../piece';");
      writeFileSync(join(folder, at, 'all.ts'), lines.join('\n'));
      lines.forEach((line, i) => {
        if (!allowed.some((room) => line.includes(`'@/${room}/`))) expected.push(`${at}:${i + 1}`);
      });
    }
    const { stdout, stderr } = run(
      'biome',
      ['lint', '--reporter=json', '--max-diagnostics=none', '--vcs-enabled=false', '.'],
      { cwd: folder, stdio: 'pipe', maxBuffer: 2 ** 28 },
    );
    const told = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
      diagnostics: { category: string; location: { path: string; start: { line: number } } }[];
    };
    expect(stderr).not.toContain('errored');
    const refused = told.diagnostics
      .filter(({ category }) => category === 'plugin')
      .map(({ location: { path, start } }) => `${dirname(path)}:${start.line}`);
    expect(refused.sort()).toEqual(expected.sort());
  } finally {
    removeFolder(folder);
  }
});
