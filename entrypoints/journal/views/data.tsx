/** Yours: the journal out, in, its copies inside, and letting go of it. */

import { JournalDataView } from '@/components/data/JournalDataView';
import { printParts } from '@/components/ui/paper/print-parts';
import { isBackupDue } from '@/utils/journal/transfer/backup-reminder';
import { BOOK_STYLE } from '@/utils/journal/transfer/book';
import type { MarkdownWords } from '@/utils/journal/transfer/markdown';
import { readClock } from '@/utils/platform/browser/clock';
import { download } from '@/utils/platform/browser/download';
import { message } from '@/utils/platform/browser/i18n';
import { deleteEverything } from '@/utils/platform/journal/delete-everything';
import { exportBook, exportJournal, readBook } from '@/utils/platform/journal/export';
import {
  readSnapshots,
  removeSnapshots,
  snapshotWhenDue,
} from '@/utils/platform/journal/snapshots';
import { sweepStaged } from '@/utils/platform/journal/staged-files';
import {
  countDays,
  forgetPerson,
  readFirstDay,
  readLargeChanges,
  readPeople,
  removeDays,
  undoLargeChange,
} from '@/utils/platform/journal/store';
import { rejectWithTransferError } from '@/utils/platform/journal/transfer-error';
import { readLastBackup, writeLastBackup } from '@/utils/platform/storage/backup-store';
import {
  onSettingsChange,
  readSettings,
  writeSetting,
} from '@/utils/platform/storage/settings-store';
import { dayOf } from '@/utils/shared/days';
import { bookWords } from './book-words';
import { liveView, type ViewReading } from './live-view';
import { transferActions } from './transfer-actions';
import type { OpenView } from './view';

const markdownWords: MarkdownWords = {
  title: message('title_days'),
  day: (day) =>
    new Date(`${day}T12:00:00`).toLocaleDateString(message('language'), { dateStyle: 'full' }),
  direction: (direction) => message(`direction_${direction}`),
  kind: (kind) => message(`kind_${kind}`),
  need: message('need_label'),
  feltBefore: message('felt_before_label'),
  feltAfter: message('felt_after_label'),
};

/** From the first day that has anything to today. */
const extent = async (today: string) => ({ from: await readFirstDay(), to: today });

export const open: OpenView = ({ show, fail, say, onChange }) => {
  let isLeft = false;
  const transfer = transferActions(() => {
    // Who has gone on to another view sees nothing of it there.
    if (isLeft) say({ text: message('trouble_stopped') });
  });
  const view = liveView(read, fail, onChange, onSettingsChange);
  void sweepStaged().catch(fail);
  void snapshotWhenDue().then(view.again, () =>
    say({ text: message('copies_failed'), failed: true }),
  );
  return () => {
    isLeft = true;
    view.stop();
    transfer.discard();
  };

  async function read({ isCurrent }: ViewReading): Promise<void> {
    const [settings, { wallMs }, copies, people, changes, lastBackupMs, firstDay] =
      await Promise.all([
        readSettings(),
        readClock(),
        readSnapshots(),
        readPeople(),
        readLargeChanges(),
        readLastBackup(),
        readFirstDay(),
      ]);
    if (!isCurrent()) return;
    const day = (ms: number) => dayOf(ms, settings.dayStartHour);
    show(
      <JournalDataView
        transfer={{
          ...transfer,
          applyImport: async (agreed, running) => {
            await transfer.applyImport(agreed, running);
            // What can be undone stands there before the focus goes to it, and "deleted" is not so now.
            await view.refresh();
            say(null);
          },
        }}
        changes={changes.map((each) => ({ ...each, day: day(each.atMs) }))}
        onUndo={async (id) => {
          const undone = await rejectWithTransferError(undoLargeChange(id));
          await view.refresh();
          say({ text: message(undone?.stayed ? 'undone_stayed' : 'undone') });
        }}
        onExport={async (format, passphrase, running) => {
          const { file, name } = await rejectWithTransferError(
            exportJournal({
              format,
              passphrase,
              words: markdownWords,
              today: day(wallMs),
              ...running,
            }),
          );
          download(file, name);
          if (format === 'json') await writeLastBackup(wallMs);
          await view.refresh();
          return name;
        }}
        onSaveBook={async (wish, running) => {
          const words = bookWords(wish, await extent(day(wallMs)));
          const book = await rejectWithTransferError(exportBook({ wish, words, ...running }));
          if (book) download(book.file, book.name);
          return book?.name ?? null;
        }}
        onPrintBook={async (wish, running) => {
          const words = bookWords(wish, await extent(day(wallMs)));
          const parts = await rejectWithTransferError(readBook({ wish, words, ...running }));
          if (parts) printParts(parts, BOOK_STYLE, words.title);
          return parts !== null;
        }}
        lastBackup={lastBackupMs === null ? null : day(lastBackupMs)}
        isDue={isBackupDue(settings.backupReminder, lastBackupMs, firstDay, wallMs)}
        reminder={settings.backupReminder}
        onReminder={(reminder) => void writeSetting('backupReminder', reminder).catch(fail)}
        snapshots={copies}
        keptSnapshots={settings.keptSnapshots}
        onKeptSnapshots={(kept) => void writeSetting('keptSnapshots', kept).catch(fail)}
        onRemoveSnapshots={async () => {
          await rejectWithTransferError(removeSnapshots());
          await view.refresh();
          say({ text: message('copies_removed') });
        }}
        people={people}
        countDays={countDays}
        onRemoveDays={async (from, to) => {
          await rejectWithTransferError(removeDays(from, to));
          await view.refresh();
          say({ text: message('deleted') });
        }}
        onForget={async (person, withEntries) => {
          await rejectWithTransferError(forgetPerson(person, withEntries));
          await view.refresh();
          say({ text: message('deleted') });
        }}
        onRemoveEverything={async () => {
          await rejectWithTransferError(deleteEverything());
          await view.refresh();
          say({ text: message('everything_gone') });
        }}
      />,
    );
  }
};
