/** In the popup: a pause now, being with somebody, and having no pauses for a while. */
import { useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import css from './PauseControls.module.css';

export interface HoldingProps {
  /** "I'm with somebody" until then: a time of day as it is said, `told` until it is ended; null when not. */
  withSomebody: string | 'told' | null;
  /** No pauses until then, as above; `told` is until tomorrow. */
  held: string | 'told' | null;
  /** The tab that was stepped away from was closed, and can be opened again. */
  tabClosed: boolean;
  onNow: () => void;
  onWithSomebody: (minutes: 30 | 60 | 'told' | 'none') => void;
  onHold: (until: 'hour' | 'tomorrow' | 'none') => void;
  onReopen: () => void;
}

export function Holding({
  withSomebody,
  held,
  tabClosed,
  onNow,
  onWithSomebody,
  onHold,
  onReopen,
}: HoldingProps) {
  const words = useWords();
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
          {words('closed_tab')}{' '}
          <Button weight="quiet" onPress={onReopen}>
            {words('reopen')}
          </Button>
        </p>
      )}
      {withSomebody !== null && (
        <p class={css.line} role="status">
          {withSomebody === 'told' ? words('with_on') : words('with_on_until', withSomebody)}{' '}
          <Button weight="quiet" onPress={choose(() => onWithSomebody('none'))}>
            {words('with_end')}
          </Button>
        </p>
      )}
      {held !== null && withSomebody === null && (
        <p class={css.line} role="status">
          {held === 'told' ? words('hold_on') : words('hold_on_until', held)}{' '}
          <Button weight="quiet" onPress={choose(() => onHold('none'))}>
            {words('hold_end')}
          </Button>
        </p>
      )}
      {withSomebody === null && (
        <div class={css.row}>
          <Button weight="quiet" onPress={onNow}>
            {words('now_label')}
          </Button>
          <Button weight="quiet" expanded={open === 'with'} onPress={() => toggle('with')}>
            {words('with_label')}
          </Button>
          {held === null && (
            <Button weight="quiet" expanded={open === 'hold'} onPress={() => toggle('hold')}>
              {words('hold_label')}
            </Button>
          )}
        </div>
      )}
      {open === 'with' && withSomebody === null && (
        <div class={css.choices}>
          <Button onPress={choose(() => onWithSomebody(30))}>{words('with_half')}</Button>
          <Button onPress={choose(() => onWithSomebody(60))}>{words('with_hour')}</Button>
          <Button onPress={choose(() => onWithSomebody('told'))}>{words('with_told')}</Button>
        </div>
      )}
      {open === 'hold' && held === null && (
        <div class={css.choices}>
          <Button onPress={choose(() => onHold('hour'))}>{words('hold_hour')}</Button>
          <Button onPress={choose(() => onHold('tomorrow'))}>{words('hold_today')}</Button>
        </div>
      )}
    </section>
  );
}
