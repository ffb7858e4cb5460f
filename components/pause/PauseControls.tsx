/** In the popup: a pause now, being with somebody, and having no pauses for a while. */
import { useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import css from './PauseControls.module.css';

export interface PauseControlsProps {
  /** "I'm with somebody" until then: a time of day as it is said, `told` until it is ended; null when not. */
  withSomebody: string | 'told' | null;
  /** No pauses until then, as above; `told` is until tomorrow. */
  pausesOff: string | 'told' | null;
  /** The tab that was stepped away from was closed, and can be opened again. */
  tabClosed: boolean;
  onNow: () => void;
  onWithSomebody: (minutes: 30 | 60 | 'told' | 'none') => void;
  onPausesOff: (until: 'hour' | 'tomorrow' | 'none') => void;
  onReopen: () => void;
}

export function PauseControls({
  withSomebody,
  pausesOff,
  tabClosed,
  onNow,
  onWithSomebody,
  onPausesOff,
  onReopen,
}: PauseControlsProps) {
  const message = useMessages();
  const [open, setOpen] = useState<'with' | 'hold' | null>(null);
  const toggle = (which: 'with' | 'hold') => setOpen(open === which ? null : which);
  const place = useRef<HTMLElement>(null);
  const choose = (act: () => void) => () => {
    setOpen(null);
    act();
    // What was pressed is gone; what came of it is said here.
    place.current?.focus();
  };
  return (
    <section ref={place} class={css.holding} tabIndex={-1}>
      {tabClosed && (
        <p class={css.line}>
          {message('closed_tab')}{' '}
          <Button weight="quiet" onPress={onReopen}>
            {message('reopen')}
          </Button>
        </p>
      )}
      {withSomebody !== null && (
        <p class={css.line} role="status">
          {withSomebody === 'told' ? message('with_on') : message('with_on_until', withSomebody)}{' '}
          <Button weight="quiet" onPress={choose(() => onWithSomebody('none'))}>
            {message('with_end')}
          </Button>
        </p>
      )}
      {pausesOff !== null && withSomebody === null && (
        <p class={css.line} role="status">
          {pausesOff === 'told' ? message('hold_on') : message('hold_on_until', pausesOff)}{' '}
          <Button weight="quiet" onPress={choose(() => onPausesOff('none'))}>
            {message('hold_end')}
          </Button>
        </p>
      )}
      {withSomebody === null && (
        <div class={css.row}>
          <Button weight="quiet" onPress={onNow}>
            {message('now_label')}
          </Button>
          <Button weight="quiet" expanded={open === 'with'} onPress={() => toggle('with')}>
            {message('with_label')}
          </Button>
          {pausesOff === null && (
            <Button weight="quiet" expanded={open === 'hold'} onPress={() => toggle('hold')}>
              {message('hold_label')}
            </Button>
          )}
        </div>
      )}
      {open === 'with' && withSomebody === null && (
        <div class={css.choices}>
          <Button onPress={choose(() => onWithSomebody(30))}>{message('with_half')}</Button>
          <Button onPress={choose(() => onWithSomebody(60))}>{message('with_hour')}</Button>
          <Button onPress={choose(() => onWithSomebody('told'))}>{message('with_told')}</Button>
        </div>
      )}
      {open === 'hold' && pausesOff === null && (
        <div class={css.choices}>
          <Button onPress={choose(() => onPausesOff('hour'))}>{message('hold_hour')}</Button>
          <Button onPress={choose(() => onPausesOff('tomorrow'))}>{message('hold_today')}</Button>
        </div>
      )}
    </section>
  );
}
