/** Stored values that could not be read: kept, and the person decides. */
import { useState } from 'preact/hooks';
import { useWords } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Notice, type NoticeText } from '@/components/ui/Notice';
import css from './QuarantineSection.module.css';

export interface AsideView {
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

export interface AsidesProps {
  asides: readonly AsideView[];
  onExport: (aside: AsideView) => void;
  /** Rejects when it could not be removed. */
  onRemove: (aside: AsideView) => Promise<void>;
  /** Puts back what was removed. */
  onRestore: (aside: AsideView) => Promise<void>;
}

export function Asides({ asides, onExport, onRemove, onRestore }: AsidesProps) {
  const words = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const act = (work: Promise<void>, done: NoticeText) =>
    work.then(
      () => setNotice(done),
      () => setNotice({ text: words('write_failed'), failed: true }),
    );
  const remove = (aside: AsideView) => {
    setAsked(null);
    void act(onRemove(aside), {
      text: words('removed'),
      undo: () => void act(onRestore(aside), { text: words('undone') }),
    });
  };
  // What was just removed can be put back even when it was the last.
  if (asides.length === 0 && !notice) return null;
  return (
    <section class={css.asides}>
      <h2>{words('asides_title')}</h2>
      {asides.length > 0 && <p>{words('asides_what')}</p>}
      <ul>
        {asides.map((aside) => (
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
              <Button onPress={() => onExport(aside)} label={`${words('export')}: ${aside.key}`}>
                {words('export')}
              </Button>
              {asked === aside.asideKey ? (
                <>
                  <Button onPress={() => remove(aside)}>{words('asides_remove_sure')}</Button>
                  <Button weight="quiet" onPress={() => setAsked(null)}>
                    {words('asides_keep')}
                  </Button>
                </>
              ) : (
                <Button
                  weight="quiet"
                  label={`${words('asides_remove')}: ${aside.key}`}
                  onPress={() => setAsked(aside.asideKey)}
                >
                  {words('asides_remove')}
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
