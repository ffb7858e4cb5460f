/** What pages show of a lost journal, and what the person may choose. Light: the rest is loaded then. */
import { message } from '@/utils/platform/browser/i18n';
import { openPage } from '@/utils/platform/browser/pages';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { dayOf } from '@/utils/shared/days';
import { formatDayAs } from '@/utils/shared/format-day';
import { followLoss, type Loss, settleLoss } from './witness';

/** What of it a page shows: on which of the person's days it was last there, and whether a copy is left. */
export interface LostJournal {
  /** 'YYYY-MM-DD'. */
  day: string;
  copy: boolean;
}

const shownOf = async ({ lastMs, copy }: Loss): Promise<LostJournal> => ({
  day: dayOf(lastMs, (await readSettings()).dayStartHour),
  copy,
});

/** Calls back now, where there is one, and whenever it is another. Returns how to stop. */
export function followLostJournal(show: (lost: LostJournal | null) => void): () => void {
  let was = 'null';
  const tell = async (loss: Loss | null) => {
    const lost = loss && (await shownOf(loss));
    const now = JSON.stringify(lost);
    if (now === was) return;
    was = now;
    show(lost);
  };
  return followLoss((loss) => void tell(loss).catch(() => undefined));
}

/** What can be done about it, for the page that tells of it. */
export const answersToLoss = (lost: LostJournal | null) => ({
  async onBringBack(): Promise<void> {
    const { bringBack } = await import('./bring-back');
    const day = formatDayAs({ dateStyle: 'long' }, lost?.day ?? '', message('language'));
    await bringBack(message('lost_copy_name', { day }));
  },
  onBeginAnew: settleLoss,
  onImport: () => void openPage('journal', '#yours'),
});
