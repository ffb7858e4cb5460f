/** Stored values that could not be read. They are kept until the person exports or removes them. */
import { useState } from 'preact/hooks';
import { pageLanguage } from '@/components/base/format-locale';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { ConfirmedButton } from '@/components/ui/ConfirmedButton';
import { Notice, type NoticeContent } from '@/components/ui/Notice';
import { isOfNewer } from '@/utils/shared/versioned-schema';
import css from './QuarantineSection.module.css';

export interface ShownQuarantinedValue {
  /** Its own storage key, which identifies it. */
  asideKey: string;
  /** The storage key at which it was found. */
  key: string;
  /** Why it could not be read, in English; it goes into the exported file. */
  problem: string;
  /** When it was moved to quarantine, in epoch milliseconds. */
  atMs: number;
  raw: unknown;
}

export interface QuarantineProps {
  quarantined: readonly ShownQuarantinedValue[];
  onExport: (value: ShownQuarantinedValue) => void;
  /** Rejects when it could not be removed. */
  onRemove: (value: ShownQuarantinedValue) => Promise<void>;
  /** Puts back what was removed. */
  onRestore: (value: ShownQuarantinedValue) => Promise<void>;
}

export function QuarantineSection({ quarantined, onExport, onRemove, onRestore }: QuarantineProps) {
  const message = useMessages();
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const attempt = (work: Promise<void>, done: NoticeContent) =>
    work.then(
      () => setNotice(done),
      () => setNotice({ text: message('write_failed'), failed: true }),
    );
  const remove = (value: ShownQuarantinedValue) => {
    void attempt(onRemove(value), {
      text: message('deleted'),
      undo: () => void attempt(onRestore(value), { text: message('undone') }),
    });
  };
  // The undo stays reachable after the last one was removed.
  if (quarantined.length === 0 && !notice) return null;
  return (
    <section class={css.section}>
      <h2>{message('asides_title')}</h2>
      {quarantined.length > 0 && <p>{message('asides_what')}</p>}
      <ul>
        {quarantined.map((value) => (
          <li key={value.asideKey} class={css.value}>
            <p>
              <code>{value.key}</code>
            </p>
            <p class={css.problem}>
              <time dateTime={new Date(value.atMs).toISOString()}>
                {new Date(value.atMs).toLocaleDateString(pageLanguage(), {
                  dateStyle: 'long',
                })}
              </time>
              {isOfNewer(value.problem) && ` · ${message('asides_newer')}`}
            </p>
            <div class={css.actions}>
              <Button onPress={() => onExport(value)} label={`${message('export')}: ${value.key}`}>
                {message('export')}
              </Button>
              <ConfirmedButton
                text={message('delete')}
                label={`${message('delete')}: ${value.key}`}
                yes={message('asides_remove_sure')}
                onYes={() => remove(value)}
              />
            </div>
          </li>
        ))}
      </ul>
      <Notice notice={notice} />
    </section>
  );
}
