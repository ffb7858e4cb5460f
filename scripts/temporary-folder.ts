/** Folders that are gone when the process that made them ends, in whatever way Node hears of. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set<string>();

/**
 * @param name what it is for, as a part of its name
 * @param parent the folder it is made in
 * @returns its absolute path
 */
export function temporaryFolder(name: string, parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, `deep-kindness-${name}-`));
  if (folders.size === 0) process.once('exit', () => folders.forEach(removeFolder));
  folders.add(folder);
  return folder;
}

/** Removes a folder and all in it; a browser that has just ended may still write to it for a moment. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
