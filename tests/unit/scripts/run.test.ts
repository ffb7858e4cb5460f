import { existsSync } from 'node:fs';
import { isAbsolute, posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandOf, type Program, programFile, run } from '../../../scripts/run.ts';

describe('the file of a program', () => {
  it.each([
    ['wxt', { name: 'wxt', bin: { wxt: './bin/wxt.mjs', other: './bin/other.mjs' } }, 'wxt.mjs'],
    ['vitest', { name: 'vitest', bin: 'bin/vitest.mjs' }, 'vitest.mjs'],
    ['biome', { name: '@biomejs/biome', bin: 'bin/biome' }, 'biome'],
  ])('%s is the one that its package names', (program, manifest, file) => {
    expect(programFile(program, '/home/ada/node_modules/p/package.json', manifest, posix)).toBe(
      `/home/ada/node_modules/p/bin/${file}`,
    );
    expect(
      programFile(program, 'C:\\Users\\Ada L\\node_modules\\p\\package.json', manifest, win32),
    ).toBe(`C:\\Users\\Ada L\\node_modules\\p\\bin\\${file}`);
  });

  it.each([
    ['wxt', { name: 'wxt' }],
    ['wxt', { name: 'wxt', bin: { other: 'other.mjs' } }],
    ['wxt', { name: 'other', bin: 'other.mjs' }],
  ])('is missed by name where the package has none', (program, manifest) => {
    expect(() => programFile(program, '/p/package.json', manifest)).toThrow(
      `the package ${manifest.name} has no program ${program}`,
    );
  });
});

describe('starting a program', () => {
  it.each<Program>(['addons-linter', 'biome', 'tsc', 'vitest', 'wxt'])(
    '%s is run by this Node from a file that is there, arguments untouched',
    (program) => {
      const [file, args] = commandOf(program, ['--a', 'b c', '$d']);
      expect(file).toBe(process.execPath);
      expect(isAbsolute(args[0] as string)).toBe(true);
      expect(existsSync(args[0] as string)).toBe(true);
      expect(args.slice(1)).toEqual(['--a', 'b c', '$d']);
    },
  );

  it('gives what the program wrote, where it is asked to', () => {
    const { status, stdout } = run('tsc', ['--version'], { stdio: 'pipe' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Version \d/);
  });
});
