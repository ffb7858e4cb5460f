/** Yours: the journal out, in, its copies inside, and letting go of it. */

import type { TransferActions } from '@/components/data/ImportSection';
import { JournalDataView } from '@/components/data/JournalDataView';
import { isBackupDue } from '@/utils/journal/transfer/backup-reminder';
import type { MarkdownWords } from '@/utils/journal/transfer/markdown';
import { readClock } from '@/utils/platform/browser/clock';
import { download } from '@/utils/platform/browser/download';
import { message } from '@/utils/platform/browser/i18n';
import { deleteEverything } from '@/utils/platform/journal/delete-everything';
import { exportJournal } from '@/utils/platform/journal/export';
import { bringIn, previewOf } from '@/utils/platform/journal/import';
import {
  discard,
  lookAt,
  type Staged,
  stageFile,
  stageSnapshot,
} from '@/utils/platform/journal/import-staging';
import {
  readSnapshots,
  removeSnapshots,
  snapshotWhenDue,
} from '@/utils/platform/journal/snapshots';
import {
  countDays,
  forgetPerson,
  readFirstDay,
  readLastLargeChange,
  readPeople,
  removeDays,
  undoLastLargeChange,
} from '@/utils/platform/journal/store';
import { troubled } from '@/utils/platform/journal/transfer-error';
import { readLastBackup, writeLastBackup } from '@/utils/platform/storage/backup-store';
import {
  onSettingsChange,
  readSettings,
  writeSetting,
} from '@/utils/platform/storage/settings-store';
import { dayOf } from '@/utils/shared/days';
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

/** What was read last, and lies beside the journal. */
let staged: Staged | null = null;
const letGo = () => {
  if (staged) void discard(staged);
  staged = null;
};
const taken = (): Staged => {
  if (!staged) throw new Error('nothing was read');
  return staged;
};

const transfer: TransferActions = {
  inspectFile: (opened) => troubled(lookAt(opened)),
  readFile: (opened, table, running) =>
    troubled(
      (async () => {
        letGo();
        staged = await stageFile(opened, table, running);
        return previewOf(staged, running);
      })(),
    ),
  readSnapshot: (atMs, running) =>
    troubled(
      (async () => {
        const copy = (await readSnapshots()).find((each) => each.atMs === atMs);
        if (!copy) throw new Error('the copy is no longer there');
        const { dayStartHour } = await readSettings();
        letGo();
        staged = await stageSnapshot(copy, dayOf(atMs, dayStartHour));
        return previewOf(staged, running);
      })(),
    ),
  applyImport: async (agreed, running) => {
    try {
      await troubled(bringIn(taken(), agreed, running));
    } catch (trouble) {
      // Who has gone on to another view sees nothing of it here.
      onStopped();
      throw trouble;
    }
  },
  discard: letGo,
};

/** These events have no end, so they are listened to once. */
let again: () => void = () => undefined;
/** What was being brought in has failed, or was stopped by leaving the view. */
let onStopped: () => void = () => undefined;
onSettingsChange(() => again());

export const open: OpenView = ({ show, fail, say, onChange }) => {
  onStopped = () => undefined;
  async function draw(): Promise<void> {
    const [settings, { wallMs }, copies, people, last, lastBackupMs, firstDay] = await Promise.all([
      readSettings(),
      readClock(),
      readSnapshots(),
      readPeople(),
      readLastLargeChange(),
      readLastBackup(),
      readFirstDay(),
    ]);
    const day = (ms: number) => dayOf(ms, settings.dayStartHour);
    show(
      <JournalDataView
        transfer={transfer}
        last={last && { ...last, day: day(last.atMs) }}
        onUndo={async () => {
          const undone = await troubled(undoLastLargeChange());
          await draw();
          say({ text: message(undone?.stayed ? 'undone_stayed' : 'undone') });
        }}
        onExport={async (format, passphrase, running) => {
          const { file, name } = await troubled(
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
          await draw();
          return name;
        }}
        lastBackup={lastBackupMs === null ? null : day(lastBackupMs)}
        isDue={isBackupDue(settings.backupReminder, lastBackupMs, firstDay, wallMs)}
        reminder={settings.backupReminder}
        onReminder={(reminder) => void writeSetting('backupReminder', reminder).catch(fail)}
        snapshots={copies}
        keptSnapshots={settings.keptSnapshots}
        onKeptSnapshots={(kept) => void writeSetting('keptSnapshots', kept).catch(fail)}
        onRemoveSnapshots={async () => {
          await troubled(removeSnapshots());
          await draw();
          say({ text: message('copies_removed') });
        }}
        people={people}
        countDays={countDays}
        onRemoveDays={async (from, to) => {
          await troubled(removeDays(from, to));
          say({ text: message('deleted') });
        }}
        onForget={async (person, withEntries) => {
          await troubled(forgetPerson(person, withEntries));
          say({ text: message('forgotten') });
        }}
        onRemoveEverything={async () => {
          await troubled(deleteEverything());
          say({ text: message('everything_gone') });
        }}
      />,
    );
  }
  again = () => void draw().catch(fail);
  again();
  void snapshotWhenDue().then(
    () => again(),
    () => say({ text: message('copies_failed'), failed: true }),
  );
  onChange(again);
  return () => {
    again = () => undefined;
    onStopped = () => say({ text: message('trouble_stopped') });
    letGo();
  };
};
