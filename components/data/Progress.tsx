/** The progress of a task with a button that stops it, or why it failed. */

import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import type { TransferError } from '@/utils/journal/transfer/transfer';
import css from './JournalDataView.module.css';
import type { Task } from './useTask';

export function Progress({ name, task }: { name: string; task: Task }) {
  const message = useMessages();
  return (
    <>
      {task.done !== null && (
        <div class={css.progress}>
          <progress aria-label={name} max={1} value={task.done} />
          <Button weight="quiet" onPress={task.stop}>
            {message('stop')}
          </Button>
        </div>
      )}
      <div role="alert" class={css.error}>
        {task.error && <ErrorText error={task.error} />}
      </div>
    </>
  );
}

const ERROR_MESSAGES: Readonly<Record<Exclude<TransferError['why'], 'other-app'>, MessageKey>> = {
  'not-json': 'trouble_not_json',
  truncated: 'trouble_truncated',
  'too-long': 'trouble_too_long',
  'too-deep': 'trouble_too_long',
  'not-ours': 'trouble_not_ours',
  packed: 'trouble_packed',
  newer: 'trouble_newer',
  record: 'trouble_record',
  'too-big': 'trouble_too_big',
  'wrong-passphrase': 'trouble_passphrase',
  'wrong-or-damaged': 'trouble_passphrase_or_damaged',
  damaged: 'trouble_damaged',
  'no-room': 'trouble_no_room',
  stopped: 'trouble_stopped',
  failed: 'trouble_failed',
};

function ErrorText({ error: { why, line, detail } }: { error: TransferError }) {
  const message = useMessages();
  const where = line === null ? null : message('trouble_line', { line: String(line) });
  return (
    <>
      <p>
        {why === 'other-app'
          ? message('trouble_other_app', { app: detail ?? '' })
          : message(ERROR_MESSAGES[why])}
      </p>
      {why !== 'other-app' && (where || detail) && (
        <p class={css.location}>
          {where}
          {where && detail && ' · '}
          {detail && (
            <span lang="en" dir="auto">
              {detail}
            </span>
          )}
        </p>
      )}
    </>
  );
}
