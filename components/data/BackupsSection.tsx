/** Daily snapshots of the journal inside the browser: looking into one, restoring it, deleting all. */
import { useRef, useState } from 'preact/hooks';
import { pageLanguage } from '@/components/base/format-locale';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { ConfirmedButton } from '@/components/ui/ConfirmedButton';
import { NumberField } from '@/components/ui/NumberField';
import type { Preview } from '@/utils/journal/transfer/transfer';
import { KEPT_SNAPSHOTS } from '@/utils/settings/settings';
import { DataSection } from './DataSection';
import { ImportPreview } from './ImportPreview';
import type { TransferActions } from './ImportSection';
import css from './JournalDataView.module.css';
import { LargeChanges, type LargeChangesProps } from './LargeChanges';
import { Progress } from './Progress';
import { useTask } from './useTask';

export interface SnapshotView {
  /** When it was made, in epoch milliseconds; identifies it. */
  atMs: number;
  entries: number;
}

export interface BackupsProps {
  /** Newest first. */
  snapshots: readonly SnapshotView[];
  keptSnapshots: number;
  onKeptSnapshots: (kept: number) => void;
  onRemoveSnapshots: () => Promise<void>;
}

export function BackupsSection({
  snapshots,
  keptSnapshots,
  onKeptSnapshots,
  onRemoveSnapshots,
  transfer,
  changes,
  onUndo,
}: BackupsProps & LargeChangesProps & { transfer: TransferActions }) {
  const message = useMessages();
  const task = useTask();
  const [shown, setShown] = useState<{ about: string; preview: Preview } | null>(null);
  const [made, setMade] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const dayOf = (atMs: number) =>
    new Date(atMs).toLocaleString(pageLanguage(), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <DataSection id="copies" title={message('copies_title')} head={title}>
      <p class={css.soft}>{message('copies_what')}</p>
      {snapshots.length === 0 ? (
        <p class={css.soft}>{message('copies_none')}</p>
      ) : (
        <ul class={css.snapshots}>
          {snapshots.map(({ atMs, entries: count }) => {
            const entries = message('copies_entries', { count });
            return (
              <li key={atMs}>
                <span>
                  <time dateTime={new Date(atMs).toISOString()}>{dayOf(atMs)}</time>
                  <span class={css.soft}>{entries}</span>
                </span>
                <Button
                  weight="quiet"
                  // Two copies may be of the same minute.
                  label={`${message('copies_look')}: ${dayOf(atMs)}, ${entries}`}
                  disabled={task.done !== null}
                  onPress={() =>
                    task.run(async (control) => {
                      const preview = await transfer.readSnapshot(atMs, control);
                      setShown({ about: dayOf(atMs), preview });
                    })
                  }
                >
                  {message('copies_look')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {shown && (
        <ImportPreview
          key={shown.about}
          {...shown}
          isSnapshot
          disabled={task.done !== null}
          onAgree={(agreed) =>
            task.run(async (control) => {
              await transfer.applyImport(agreed, control);
              setShown(null);
              setMade((times) => times + 1);
            })
          }
          onClose={() => {
            transfer.discard();
            setShown(null);
          }}
        />
      )}
      <Progress name={message('import_running')} task={task} />
      <LargeChanges changes={changes} onUndo={onUndo} of={['restore']} made={made} after={title} />
      {snapshots.length > 0 && (
        <div class={css.actions}>
          <ConfirmedButton
            text={message('copies_remove')}
            yes={message('copies_remove_sure')}
            onYes={() => {
              setShown(null);
              task.run(() => onRemoveSnapshots());
            }}
          />
        </div>
      )}
      <NumberField
        label={message('copies_kept')}
        hint={message('copies_kept_hint')}
        unit={(count) => message('unit_days', { count })}
        value={keptSnapshots}
        {...KEPT_SNAPSHOTS}
        onChange={onKeptSnapshots}
      />
    </DataSection>
  );
}
