/** Whether a backup is to be recommended, for as long as the page is open. */
import { isBackupDue } from '@/utils/journal/transfer/backup-reminder';
import { readClock } from '@/utils/platform/browser/clock';
import { readFirstDay } from '@/utils/platform/journal/store';
import { onBackup, readLastBackup } from '@/utils/platform/storage/backup-store';
import { onSettingsChange, readSettings } from '@/utils/platform/storage/settings-store';

/** @param onDue is told whenever that is found out; what can't be read is not reminded of */
export function followBackupDue(onDue: (due: boolean) => void): void {
  const look = async () => {
    const [{ backupReminder }, lastMs, firstDay, { wallMs }] = await Promise.all([
      readSettings(),
      readLastBackup(),
      readFirstDay(),
      readClock(),
    ]);
    onDue(isBackupDue(backupReminder, lastMs, firstDay, wallMs));
  };
  // The view of the journal's data says why it can't be read.
  const lookAgain = () => void look().catch(() => undefined);
  lookAgain();
  onBackup(lookAgain);
  onSettingsChange(lookAgain);
}
