/** Stored values that could not be read: kept, and the person decides. */
import { useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Notice, type NoticeContent } from '@/components/ui/Notice';
import css from './QuarantineSection.module.css';

export interface QuarantinedValue {
  /** Names it. */
  asideKey: string;
  /** Where it was found. */
  key: string;
  /** What was wrong with it. */
  problem: string;
  /** When it was set aside, epoch milliseconds. */
  atMs: number;
  raw: unknown;
}

export interface QuarantineProps {
  quarantined: readonly QuarantinedValue[];
  onExport: (aside: QuarantinedValue) => void;
  /** Rejects when it could not be removed. */
  onRemove: (aside: QuarantinedValue) => Promise<void>;
  /** Puts back what was removed. */
  onRestore: (aside: QuarantinedValue) => Promise<void>;
}

export function QuarantineSection({ quarantined, onExport, onRemove, onRestore }: QuarantineProps) {
  const message = useMessages();
  const [asked, setAsked] = useState<string | null>(null);
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const act = (work: Promise<void>, done: NoticeContent) =>
    work.then(
      () => setNotice(done),
      () => setNotice({ text: message('write_failed'), failed: true }),
    );
  const remove = (aside: QuarantinedValue) => {
    setAsked(null);
    void act(onRemove(aside), {
      text: message('removed'),
      undo: () => void act(onRestore(aside), { text: message('undone') }),
    });
  };
  // What was just removed can be put back even when it was the last.
  if (quarantined.length === 0 && !notice) return null;
  return (
    <section class={css.asides}>
      <h2>{message('asides_title')}</h2>
      {quarantined.length > 0 && <p>{message('asides_what')}</p>}
      <ul>
        {quarantined.map((aside) => (
          <li key={aside.asideKey} class={css.aside}>
            <p>
              <code>{aside.key}</code>
            </p>
            <p class={css.problem}>
              <time dateTime={new Date(aside.atMs).toISOString()}>
                {new Date(aside.atMs).toLocaleDateString(
                  document.documentElement.lang || undefined,
                  {
                    dateStyle: 'long',
                  },
                )}
              </time>
              {' · '}
              <span lang="en" dir="auto">
                {aside.problem}
              </span>
            </p>
            <div class={css.actions}>
              <Button onPress={() => onExport(aside)} label={`${message('export')}: ${aside.key}`}>
                {message('export')}
              </Button>
              {asked === aside.asideKey ? (
                <>
                  <Button onPress={() => remove(aside)}>{message('asides_remove_sure')}</Button>
                  <Button weight="quiet" onPress={() => setAsked(null)}>
                    {message('asides_keep')}
                  </Button>
                </>
              ) : (
                <Button
                  weight="quiet"
                  label={`${message('asides_remove')}: ${aside.key}`}
                  onPress={() => setAsked(aside.asideKey)}
                >
                  {message('asides_remove')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Notice notice={notice} />
    </section>
  );
}
