/**
 * Folders that are gone when the process that made them ends, in whatever way Node hears of. Each
 * is named after that process, so that what a killed one left can be told from what is in use.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set<string>();

/**
 * @param name what it is for, as a part of its name
 * @param parent the folder it is made in
 * @returns its absolute path
 */
export function temporaryFolder(name: string, parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, `deep-kindness-${process.pid}-${name}-`));
  if (folders.size === 0) process.once('exit', () => folders.forEach(removeFolder));
  folders.add(folder);
  return folder;
}

/** Removes a folder and all in it; a browser that has just ended may still write to it for a moment. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Folders that were made here by processes which have ended without removing them. */
export const foldersLeft = (parent = tmpdir()): string[] =>
  readdirSync(parent)
    .filter((name) => {
      const pid = Number(/^deep-kindness-(\d+)-/.exec(name)?.[1] ?? 0);
      return pid > 0 && !isRunning(pid);
    })
    .map((name) => join(parent, name));

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
