/** The view of the journal's data: export, import, snapshots and deletion, each with its undo. */

import { useMessages } from '@/components/base/messages';
import { type BackupsProps, BackupsSection } from './BackupsSection';
import { type DeleteProps, DeleteSection } from './DeleteSection';
import { type ExportProps, ExportSection } from './ExportSection';
import { ImportSection, type TransferActions } from './ImportSection';
import css from './JournalDataView.module.css';
import type { LargeChangesProps } from './LargeChanges';

interface Props extends ExportProps, BackupsProps, DeleteProps, LargeChangesProps {
  transfer: TransferActions;
}

export function JournalDataView({ transfer, ...props }: Props) {
  const message = useMessages();
  return (
    <main class={css.page}>
      <header class={css.header}>
        <h1>{message('title_yours')}</h1>
        <p>{message('yours_what')}</p>
      </header>
      <ExportSection {...props} />
      <ImportSection {...props} transfer={transfer} />
      <BackupsSection {...props} transfer={transfer} />
      <DeleteSection {...props} />
    </main>
  );
}
