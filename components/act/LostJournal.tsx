/** Says that the journal's database is gone, and offers what is left. Nothing happens unasked. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '@/components/base/format-date';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import css from './LostJournal.module.css';

export interface LostJournalView {
  /** The person's own day on which it was last there, 'YYYY-MM-DD'. */
  day: string;
  /** Whether a copy of it is left. */
  copy: boolean;
}

export interface LostJournalProps {
  /** Null where nothing was lost, or the person has chosen. */
  lost: LostJournalView | null;
  onBringBack: () => Promise<void>;
  onBeginAnew: () => Promise<void>;
  /** Opens the place where a file is brought in. */
  onImport: () => void;
}

type State = 'told' | 'asks' | 'runs' | 'back' | 'begun';
const DONE: Partial<Record<State, MessageKey>> = { back: 'lost_back', begun: 'lost_begun' };

export function LostJournal({ lost, onBringBack, onBeginAnew, onImport }: LostJournalProps) {
  const message = useMessages();
  const [state, setState] = useState<State>('told');
  const [failed, setFailed] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const anew = useRef<HTMLButtonElement>(null);
  const before = useRef<State>('told');
  // Whoever pressed a button that is no longer there goes on at what has taken its place.
  useLayoutEffect(() => {
    if (state === before.current) return;
    before.current = state;
    ({ asks: no, told: anew, runs: line, back: line, begun: line })[state].current?.focus();
  }, [state]);

  const run = (work: () => Promise<void>, then: State) => {
    setFailed(false);
    setState('runs');
    work().then(
      () => setState(then),
      () => {
        setState('told');
        setFailed(true);
      },
    );
  };
  const isDone = state === 'back' || state === 'begun';
  const done = DONE[state];
  if (!lost && !isDone && state !== 'runs') return null;
  return (
    <section class={css.lost} aria-label={message('lost_title')}>
      {!isDone && lost && (
        <>
          <h2>{message('lost_title')}</h2>
          <p>{message('lost_what', { day: formatDate(lost.day) })}</p>
          <p>{message(lost.copy ? 'lost_copy' : 'lost_no_copy')}</p>
        </>
      )}
      <p role="status" tabIndex={-1} ref={line}>
        {state === 'asks' ? message('lost_anew_sure') : null}
        {state === 'runs' ? message('import_running') : null}
        {done ? message(done) : null}
      </p>
      {lost && state === 'told' && (
        <div class={css.answers}>
          {lost.copy && (
            <Button weight="main" onPress={() => run(onBringBack, 'back')}>
              {message('lost_bring_back')}
            </Button>
          )}
          <Button onPress={onImport}>{message('lost_import')}</Button>
          <Button
            weight="quiet"
            buttonRef={anew}
            onPress={() => (lost.copy ? setState('asks') : run(onBeginAnew, 'begun'))}
          >
            {message('lost_anew')}
          </Button>
        </div>
      )}
      {lost && state === 'asks' && (
        <div class={css.answers}>
          <Button onPress={() => run(onBeginAnew, 'begun')}>{message('lost_anew_yes')}</Button>
          <Button weight="quiet" buttonRef={no} onPress={() => setState('told')}>
            {message('lost_anew_no')}
          </Button>
        </div>
      )}
      <Notice notice={failed ? { text: message('trouble_failed'), failed: true } : null} />
    </section>
  );
}
