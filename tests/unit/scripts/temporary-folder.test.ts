import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { foldersLeft, temporaryFolder } from '../../../scripts/temporary-folder';

it.each([
  ['ends', ''],
  ['throws', "throw new Error('on purpose')"],
  ['is told to exit', 'process.exit(130)'],
])('what a process made is gone after it %s', (_, then) => {
  const parent = mkdtempSync(join(tmpdir(), 'deep-kindness-parent-'));
  try {
    const module = JSON.stringify(
      new URL('../../../scripts/temporary-folder.ts', import.meta.url).href,
    );
    const { stdout } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { writeFileSync } from 'node:fs';
         import { temporaryFolder } from ${module};
         const folders = ['one', 'two'].map((name) => temporaryFolder(name, process.argv[1]));
         for (const folder of folders) writeFileSync(folder + '/file', 'text');
         console.log(folders.length);
         ${then}`,
        parent,
      ],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('2\n');
    expect(existsSync(parent)).toBe(true);
    expect(readdirSync(parent)).toEqual([]);
  } finally {
    rmSync(parent, { recursive: true });
  }
});

it('what a killed process left is found by the next one, and what is in use is not', () => {
  const parent = mkdtempSync(join(tmpdir(), 'deep-kindness-parent-'));
  try {
    const module = JSON.stringify(
      new URL('../../../scripts/temporary-folder.ts', import.meta.url).href,
    );
    const make = `import { temporaryFolder } from ${module};
      console.log(temporaryFolder('killed', process.argv[1]));
      process.kill(process.pid, 'SIGKILL');`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', make, parent], {
      encoding: 'utf8',
    });
    temporaryFolder('in-use', parent);
    expect(foldersLeft(parent)).toEqual([stdout.trim()]);
  } finally {
    rmSync(parent, { recursive: true });
  }
});
