/** How far something is, with how to stop it; and why it could not be done. */

import { type MessageKey, useWords } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import type { Trouble } from '@/utils/journal/transfer/transfer';
import css from './DataView.module.css';
import type { Work } from './useTask';

export function Progress({ name, work }: { name: string; work: Work }) {
  const words = useWords();
  return (
    <>
      {work.done !== null && (
        <div class={css.progress}>
          <progress aria-label={name} max={1} value={work.done} />
          <Button weight="quiet" onPress={work.stop}>
            {words('stop')}
          </Button>
        </div>
      )}
      <div role="alert" class={css.trouble}>
        {work.trouble && <TroubleText trouble={work.trouble} />}
      </div>
    </>
  );
}

const SAID: Readonly<Record<Trouble['why'], MessageKey>> = {
  'not-json': 'trouble_not_json',
  truncated: 'trouble_truncated',
  'too-long': 'trouble_too_long',
  'too-deep': 'trouble_too_long',
  'not-ours': 'trouble_not_ours',
  newer: 'trouble_newer',
  record: 'trouble_record',
  'too-big': 'trouble_too_big',
  'wrong-passphrase': 'trouble_passphrase',
  damaged: 'trouble_damaged',
  'no-room': 'trouble_no_room',
  stopped: 'trouble_stopped',
  failed: 'trouble_failed',
};

function TroubleText({ trouble: { why, line, detail } }: { trouble: Trouble }) {
  const words = useWords();
  const where = line === null ? null : words('trouble_line', String(line));
  return (
    <>
      <p>{words(SAID[why])}</p>
      {(where || detail) && (
        <p class={css.where}>
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
