/**
 * The popup's bar, and in it what there is of pauses: one now, "I'm with somebody", and none for a
 * while. What one of its buttons offers stands in place of the bar's title, so that nothing moves.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useDiscreet } from '@/components/base/DiscreetText';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Select, type SelectOption } from '@/components/ui/Select';
import type { Heard } from '@/utils/journal/model/heard';
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
  /** @param personId with whom, where that was chosen */
  onWithSomebody: (minutes: 30 | 60 | 'open-ended' | 'none', personId: string | null) => void;
  /** Those whom one may be with, by name. */
  people: readonly { id: string; name: string }[];
  /** What was heard of somebody, the latest first. */
  readHeard: (personId: string) => Promise<readonly Heard[]>;
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
  people,
  readHeard,
  title,
  children,
}: Props) {
  const message = useMessages();
  const id = useId();
  const [chosen, setOpen] = useState<'with-somebody' | 'pause' | null>(null);
  const open = withSomebody === null ? chosen : null;
  const toggle = (which: 'with-somebody' | 'pause') => setOpen(open === which ? null : which);
  const [personId, setPersonId] = useState('');
  const section = useRef<HTMLElement>(null);
  const withThem = (minutes: 30 | 60 | 'open-ended') =>
    choose(() => onWithSomebody(minutes, personId === '' ? null : personId));
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
          <Button weight="quiet" onPress={choose(() => onWithSomebody('none', null))}>
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
        <div id={id} class={css.somebody}>
          {people.length > 0 && (
            <WithWhom
              people={people}
              personId={personId}
              readHeard={readHeard}
              onChoose={setPersonId}
            />
          )}
          <div class={css.choices}>
            <Button onPress={withThem(30)}>{message('with_half')}</Button>
            <Button onPress={withThem(60)}>{message('with_hour')}</Button>
            <Button onPress={withThem('open-ended')}>{message('with_told')}</Button>
          </div>
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
            onPress={choose(() => onWithSomebody('none', null))}
          />
        )}
        {children}
      </div>
    </section>
  );
}

interface WithWhomProps {
  people: PauseControlsProps['people'];
  /** '' for nobody by name. */
  personId: string;
  readHeard: PauseControlsProps['readHeard'];
  onChoose: (personId: string) => void;
}

/** How much of what was heard is shown before one meets. Chosen: what is read in a breath. */
const SHOWN = 3;

/** With whom, if one likes to say; and what was last heard of them, to have it in mind. */
function WithWhom({ people, personId, readHeard, onChoose }: WithWhomProps) {
  const message = useMessages();
  const discreet = useDiscreet();
  const id = useId();
  const [heard, setHeard] = useState<readonly Heard[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: by whom was chosen alone.
  useEffect(() => {
    setHeard([]);
    if (personId === '') return;
    let isCurrent = true;
    // What can't be read is not shown; being with them matters more.
    readHeard(personId).then(
      (lines) => isCurrent && setHeard(lines.slice(0, SHOWN)),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [personId]);
  return (
    <div class={`${css.whom} reveals-discreet-text`}>
      <label class={css.line} for={id}>
        <span>{message('with_whom')}</span>
        <Select
          id={id}
          value={personId}
          options={[
            ['', message('with_nobody_named')],
            ...people.map((person): SelectOption => [person.id, person.name]),
          ]}
          onChange={onChoose}
        />
      </label>
      {heard.length > 0 && (
        <section aria-label={message('with_heard')}>
          <ul class={css.heard}>
            {heard.map((one) => (
              <li key={one.id} class="discreet-text" dir="auto" aria-hidden={discreet || undefined}>
                {one.words}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
