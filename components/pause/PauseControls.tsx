/** Controls of pauses in the popup: a pause now, "I'm with somebody", and no pauses for a while. */
import { useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import css from './PauseControls.module.css';

interface Lasting {
  /** Time of day at which it ends, as it is shown; null where no time is shown. */
  until: string | null;
}

export interface PauseControlsProps {
  /** "I'm with somebody"; null when not, no end where it lasts until the person ends it. */
  withSomebody: Lasting | null;
  /** No pauses; null when they come, no end where it lasts until tomorrow. */
  pausesOff: Lasting | null;
  /** Whether stepping away closed a tab that can be opened again. */
  tabClosed: boolean;
  onNow: () => void;
  onWithSomebody: (minutes: 30 | 60 | 'open-ended' | 'none') => void;
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
  const [open, setOpen] = useState<'with-somebody' | 'pauses-off' | null>(null);
  const toggle = (which: 'with-somebody' | 'pauses-off') => setOpen(open === which ? null : which);
  const section = useRef<HTMLElement>(null);
  const choose = (act: () => void) => () => {
    setOpen(null);
    act();
    // The button that was pressed is gone, and the section says what has changed.
    section.current?.focus();
  };
  return (
    <section ref={section} class={css.controls} tabIndex={-1}>
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
          {withSomebody.until === null
            ? message('with_on')
            : message('with_on_until', withSomebody.until)}{' '}
          <Button weight="quiet" onPress={choose(() => onWithSomebody('none'))}>
            {message('with_end')}
          </Button>
        </p>
      )}
      {pausesOff !== null && withSomebody === null && (
        <p class={css.line} role="status">
          {pausesOff.until === null
            ? message('hold_on')
            : message('hold_on_until', pausesOff.until)}{' '}
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
          <Button
            weight="quiet"
            expanded={open === 'with-somebody'}
            onPress={() => toggle('with-somebody')}
          >
            {message('with_label')}
          </Button>
          {pausesOff === null && (
            <Button
              weight="quiet"
              expanded={open === 'pauses-off'}
              onPress={() => toggle('pauses-off')}
            >
              {message('hold_label')}
            </Button>
          )}
        </div>
      )}
      {open === 'with-somebody' && withSomebody === null && (
        <div class={css.choices}>
          <Button onPress={choose(() => onWithSomebody(30))}>{message('with_half')}</Button>
          <Button onPress={choose(() => onWithSomebody(60))}>{message('with_hour')}</Button>
          <Button onPress={choose(() => onWithSomebody('open-ended'))}>
            {message('with_told')}
          </Button>
        </div>
      )}
      {open === 'pauses-off' && pausesOff === null && (
        <div class={css.choices}>
          <Button onPress={choose(() => onPausesOff('hour'))}>{message('hold_hour')}</Button>
          <Button onPress={choose(() => onPausesOff('tomorrow'))}>{message('hold_today')}</Button>
        </div>
      )}
    </section>
  );
}
