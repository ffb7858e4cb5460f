/** That the journal was lost: loaded after the first paint, and drawn only where it was. */
import type { ComponentChild } from 'preact';
import { LostJournal } from '@/components/act/LostJournal';
import { answersToLoss, followLostJournal } from '@/utils/platform/journal/lost-journal';

/** @param show is given what says so; from then on it stays, to say what came of it */
export function followLost(show: (content: ComponentChild) => void): void {
  followLostJournal((lost) => show(<LostJournal lost={lost} {...answersToLoss(lost)} />));
}
