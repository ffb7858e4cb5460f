/** The large changes of one kind that can be undone, each with how. They stand where they were made. */

import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { formatDate } from '@/components/base/format-date';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import type { LargeChange } from '@/utils/journal/transfer/undo-log';
import css from './JournalDataView.module.css';
import { Progress } from './Progress';
import { useTask } from './useTask';

export interface LargeChangeView extends LargeChange {
  id: string;
  /** Local day on which it was made. */
  day: string;
}

export interface LargeChangesProps {
  /** All that can be undone, newest first. */
  changes: readonly LargeChangeView[];
  onUndo: (id: string) => Promise<void>;
}

const MESSAGES = {
  import: 'last_import',
  restore: 'last_restore',
  delete: 'last_delete',
  forget: 'last_forget',
  one: 'last_one',
} as const satisfies Readonly<Record<LargeChange['what'], string>>;
const UNDO_MESSAGES: Readonly<Record<LargeChange['what'], MessageKey>> = {
  import: 'undo_import',
  restore: 'undo_restore',
  delete: 'undo_delete',
  forget: 'undo_forget',
  one: 'undo_one',
};

interface Props extends LargeChangesProps {
  of: readonly LargeChange['what'][];
  /** How many were made in this section since it was drawn: the newest then has the focus. */
  made: number;
  /** What has the focus once the last of them is undone. */
  after: RefObject<HTMLElement | null>;
}

export function LargeChanges({ changes, onUndo, of, made, after }: Props) {
  const message = useMessages();
  const task = useTask();
  const newest = useRef<HTMLFieldSetElement>(null);
  const shown = changes.filter(({ what }) => of.includes(what));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each change that is made.
  useEffect(() => {
    if (made === 0) return;
    // What takes everything along leaves nothing to undo.
    const place = newest.current ?? after.current;
    place?.focus({ preventScroll: true });
    place?.scrollIntoView?.({ block: 'nearest' });
  }, [made]);
  return (
    <>
      {shown.map((change, i) => (
        <OneChange
          key={change.id}
          text={message(MESSAGES[change.what], {
            about: change.about,
            day: formatDate(change.day),
          })}
          undo={message(UNDO_MESSAGES[change.what])}
          disabled={task.done !== null}
          box={i === 0 ? newest : null}
          onUndo={() =>
            task.run(async () => {
              await onUndo(change.id);
              after.current?.focus();
            })
          }
        />
      ))}
      <Progress name={message('undo')} task={task} />
    </>
  );
}

interface OneProps {
  text: string;
  undo: string;
  disabled: boolean;
  box: RefObject<HTMLFieldSetElement | null> | null;
  onUndo: () => void;
}

function OneChange({ text, undo, disabled, box, onUndo }: OneProps) {
  const id = useId();
  return (
    <fieldset class={css.lastChange} aria-labelledby={id} tabIndex={-1} ref={box}>
      <p id={id} role="status">
        {text}
      </p>
      <Button disabled={disabled} onPress={onUndo}>
        {undo}
      </Button>
    </fieldset>
  );
}
