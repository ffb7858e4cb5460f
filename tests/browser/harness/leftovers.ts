/** Before the browser tests of a run: what a killed run has left is removed, and old evidence. */
import { rmSync } from 'node:fs';
import { foldersLeft, removeFolder } from '../../../scripts/temporary-folder.ts';
import { killTreeNow } from './kill.ts';

/** Removes what runs that were killed have left, their browsers included. */
export function removeLeftovers(): void {
  for (const folder of foldersLeft()) {
    killTreeNow(folder);
    removeFolder(folder);
  }
}

export default function setup(): void {
  rmSync('.output/failures', { recursive: true, force: true });
  removeLeftovers();
}
