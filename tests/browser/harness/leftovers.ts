/** What a run that was killed has left is removed before the next. */
import { foldersLeft, removeFolder } from '../../../scripts/temporary-folder.ts';
import { killTreeNow } from './kill.ts';

/** Removes what runs that were killed have left, their browsers included. */
export function removeLeftovers(): void {
  for (const folder of foldersLeft()) {
    killTreeNow(folder);
    removeFolder(folder);
  }
}
