/**
 * The popup's bar, and in it what there is of pauses: one now, "I'm with somebody", and none for a
 * while. What one of its buttons offers stands in place of the bar's title, so that nothing moves.
 */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import css from './PauseControls.module.css';
import { SignButton } from './SignButton';

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

interface Props extends PauseControlsProps {
  /** Stands above the bar. */
  title: ComponentChildren;
  /** Further buttons of the bar. */
  children: ComponentChildren;
}

export function PauseControls({
  withSomebody,
  pausesOff,
  tabClosed,
  onNow,
  onWithSomebody,
  onPausesOff,
  onReopen,
  title,
  children,
}: Props) {
  const message = useMessages();
  const id = useId();
  const [chosen, setOpen] = useState<'with-somebody' | 'pause' | null>(null);
  const open = withSomebody === null ? chosen : null;
  const toggle = (which: 'with-somebody' | 'pause') => setOpen(open === which ? null : which);
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
            : message('with_on_until', { time: withSomebody.until })}{' '}
          <Button weight="quiet" onPress={choose(() => onWithSomebody('none'))}>
            {message('with_end')}
          </Button>
        </p>
      )}
      {pausesOff !== null && withSomebody === null && (
        <p class={css.line} role="status">
          {pausesOff.until === null
            ? message('hold_on')
            : message('hold_on_until', { time: pausesOff.until })}{' '}
          <Button weight="quiet" onPress={choose(() => onPausesOff('none'))}>
            {message('hold_end')}
          </Button>
        </p>
      )}
      {open === null && title}
      {open === 'with-somebody' && (
        <div id={id} class={css.choices}>
          <Button onPress={choose(() => onWithSomebody(30))}>{message('with_half')}</Button>
          <Button onPress={choose(() => onWithSomebody(60))}>{message('with_hour')}</Button>
          <Button onPress={choose(() => onWithSomebody('open-ended'))}>
            {message('with_told')}
          </Button>
        </div>
      )}
      {open === 'pause' && (
        <div id={id} class={css.choices}>
          <Button onPress={choose(onNow)}>{message('now_label')}</Button>
          {pausesOff === null && (
            <>
              <Button onPress={choose(() => onPausesOff('hour'))}>{message('bar_no_hour')}</Button>
              <Button onPress={choose(() => onPausesOff('tomorrow'))}>
                {message('bar_no_today')}
              </Button>
            </>
          )}
        </div>
      )}
      <div class={css.bar}>
        <SignButton
          icon="pause"
          name={message('bar_pause')}
          expanded={open === 'pause'}
          controls={open === 'pause' ? id : undefined}
          disabled={withSomebody !== null}
          onPress={() => toggle('pause')}
        />
        {withSomebody === null ? (
          <SignButton
            icon="somebody"
            name={message('bar_somebody')}
            expanded={open === 'with-somebody'}
            controls={open === 'with-somebody' ? id : undefined}
            onPress={() => toggle('with-somebody')}
          />
        ) : (
          <SignButton
            icon="somebody"
            name={message('bar_somebody')}
            pressed
            onPress={choose(() => onWithSomebody('none'))}
          />
        )}
        {children}
      </div>
    </section>
  );
}
