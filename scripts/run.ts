/**
 * Starting the programs of installed packages: by this Node and the file that the package names as
 * its program. What npm puts into `node_modules/.bin` are scripts of a shell on Windows, which no
 * process can be made of without one, and a shell would read the arguments anew.
 */
import { type SpawnSyncOptions, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';

/** Program → the package it is of. */
const PACKAGES = {
  'addons-linter': 'addons-linter',
  biome: '@biomejs/biome',
  tsc: 'typescript',
  vitest: 'vitest',
  wxt: 'wxt',
} as const;

export type Program = keyof typeof PACKAGES;

export interface PackageManifest {
  name: string;
  bin?: string | Record<string, string>;
}

/**
 * @param manifestPath absolute path of the package's package.json
 * @param join of the platform; tests give the others'
 * @returns absolute path of the file that is the program
 * @throws where the package has no program of this name
 */
export function programFile(
  program: string,
  manifestPath: string,
  { name, bin }: PackageManifest,
  { join, dirname }: Pick<path.PlatformPath, 'join' | 'dirname'> = path,
): string {
  // A single program goes by the package's name, without its scope.
  const file = typeof bin === 'string' ? name.split('/').pop() === program && bin : bin?.[program];
  if (!file) throw new Error(`the package ${name} has no program ${program}`);
  return join(dirname(manifestPath), file);
}

/** What `spawn` takes to run a package's program with these arguments. */
export function commandOf(program: Program, args: readonly string[]): [string, string[]] {
  const manifestPath = findPackageJSON(PACKAGES[program], import.meta.url);
  if (!manifestPath) throw new Error(`${PACKAGES[program]} is not installed: run npm ci`);
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as PackageManifest;
  return [process.execPath, [programFile(program, manifestPath, manifest), ...args]];
}

/**
 * Runs a package's program to its end.
 *
 * @param options `spawnSync`'s; what the program writes is passed on unless `stdio` says otherwise
 */
export function run(
  program: Program,
  args: readonly string[],
  options: SpawnSyncOptions = {},
): SpawnSyncReturns<string> {
  const [file, fileArgs] = commandOf(program, args);
  // Ctrl+C reaches the program too. Without a listener it would end this process at once, and
  // nothing could be put away.
  process.on('SIGINT', leaveToProgram);
  const ended = spawnSync(file, fileArgs, {
    stdio: 'inherit',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
    encoding: 'utf8',
  });
  process.off('SIGINT', leaveToProgram);
  // Whoever pressed it wants nothing further to begin.
  if (ended.signal === 'SIGINT' || ended.status === INTERRUPTED) process.exit(INTERRUPTED);
  return ended;
}

/** The shell's number for a program that SIGINT ended. */
const INTERRUPTED = 130;

const leaveToProgram = () => undefined;
