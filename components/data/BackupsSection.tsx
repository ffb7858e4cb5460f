/** Copies of the journal inside the browser, made by the day. */
import { useState } from 'preact/hooks';
import { useWords } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { NumberField } from '@/components/ui/NumberField';
import type { Preview } from '@/utils/journal/transfer/transfer';
import { KEPT_SNAPSHOTS } from '@/utils/settings/settings';
import css from './DataView.module.css';
import { YoursPreview } from './ImportPreview';
import type { Mover } from './ImportSection';
import { Progress } from './Progress';
import { useRunning } from './useTask';

export interface CopyView {
  /** When it was made, epoch milliseconds; names it. */
  atMs: number;
  entries: number;
}

export interface CopiesProps {
  /** Newest first. */
  copies: readonly CopyView[];
  keptSnapshots: number;
  onKeptSnapshots: (kept: number) => void;
  onRemoveCopies: () => Promise<void>;
}

export function YoursCopies({
  copies,
  keptSnapshots,
  onKeptSnapshots,
  onRemoveCopies,
  mover,
}: CopiesProps & { mover: Mover }) {
  const words = useWords();
  const work = useRunning();
  const [shown, setShown] = useState<{ about: string; preview: Preview } | null>(null);
  const [asks, setAsks] = useState(false);
  const dayOf = (atMs: number) =>
    new Date(atMs).toLocaleString(words('language'), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <section class={css.section} aria-labelledby="copies">
      <h2 id="copies">{words('copies_title')}</h2>
      <p class={css.soft}>{words('copies_what')}</p>
      {copies.length === 0 ? (
        <p class={css.soft}>{words('copies_none')}</p>
      ) : (
        <ul class={css.copies}>
          {copies.map(({ atMs, entries }) => (
            <li key={atMs}>
              <span>
                <time dateTime={new Date(atMs).toISOString()}>{dayOf(atMs)}</time>
                <span class={css.soft}>
                  {words('copies_entries', entries.toLocaleString(words('language')))}
                </span>
              </span>
              <Button
                weight="quiet"
                label={`${words('copies_look')}: ${dayOf(atMs)}`}
                disabled={work.done !== null}
                onPress={() =>
                  work.run(async (running) => {
                    const preview = await mover.readCopy(atMs, running);
                    setShown({ about: dayOf(atMs), preview });
                  })
                }
              >
                {words('copies_look')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {shown && (
        <YoursPreview
          key={shown.about}
          {...shown}
          isCopy
          disabled={work.done !== null}
          onAgree={(agreed) =>
            work.run(async (running) => {
              await mover.bringIn(agreed, running);
              setShown(null);
            })
          }
          onClose={() => {
            mover.discard();
            setShown(null);
          }}
        />
      )}
      <Progress name={words('import_running')} work={work} />
      {copies.length > 0 && (
        <div class={css.actions}>
          {asks ? (
            <>
              <Button
                onPress={() => {
                  setAsks(false);
                  setShown(null);
                  work.run(() => onRemoveCopies());
                }}
              >
                {words('copies_remove_sure')}
              </Button>
              <Button weight="quiet" onPress={() => setAsks(false)}>
                {words('asides_keep')}
              </Button>
            </>
          ) : (
            <Button weight="quiet" onPress={() => setAsks(true)}>
              {words('copies_remove')}
            </Button>
          )}
        </div>
      )}
      <NumberField
        label={words('copies_kept')}
        hint={words('copies_kept_hint')}
        unit={words('unit_days')}
        value={keptSnapshots}
        {...KEPT_SNAPSHOTS}
        onChange={onKeptSnapshots}
      />
    </section>
  );
}
