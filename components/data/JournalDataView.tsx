/** The view of the journal's data: export, import, snapshots, deletion, and undoing the last of these. */

import { formatDate } from '@/components/base/format-date';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import type { LargeChange } from '@/utils/journal/transfer/undo-log';
import { type BackupsProps, BackupsSection } from './BackupsSection';
import { type DeleteProps, DeleteSection } from './DeleteSection';
import { type ExportProps, ExportSection } from './ExportSection';
import { ImportSection, type TransferActions } from './ImportSection';
import css from './JournalDataView.module.css';
import { Progress } from './Progress';
import { useTask } from './useTask';

interface Props extends ExportProps, BackupsProps, DeleteProps {
  transfer: TransferActions;
  /** The last large change and its local day; null where none can be undone. */
  last: (LargeChange & { day: string }) | null;
  onUndo: () => Promise<void>;
}

const LAST_CHANGE_MESSAGES: Readonly<Record<LargeChange['what'], MessageKey>> = {
  import: 'last_import',
  restore: 'last_restore',
  delete: 'last_delete',
  forget: 'last_forget',
  one: 'last_one',
};
const UNDO_MESSAGES: Readonly<Record<LargeChange['what'], MessageKey>> = {
  import: 'undo_import',
  restore: 'undo_restore',
  delete: 'undo_delete',
  forget: 'undo_forget',
  one: 'undo_one',
};

export function JournalDataView({ transfer, last, onUndo, ...props }: Props) {
  const message = useMessages();
  const task = useTask();
  return (
    <main class={css.page}>
      <header class={css.header}>
        <h1>{message('title_yours')}</h1>
        <p>{message('yours_what')}</p>
      </header>
      <div role="status">
        {last && (
          <div class={css.lastChange}>
            <p>{message(LAST_CHANGE_MESSAGES[last.what], last.about, formatDate(last.day))}</p>
            <Button disabled={task.done !== null} onPress={() => task.run(() => onUndo())}>
              {message(UNDO_MESSAGES[last.what])}
            </Button>
          </div>
        )}
      </div>
      <Progress name={message('undo')} task={task} />
      <ExportSection {...props} />
      <ImportSection transfer={transfer} />
      <BackupsSection {...props} transfer={transfer} />
      <DeleteSection {...props} />
    </main>
  );
}
