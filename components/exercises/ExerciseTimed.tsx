/**
 * A few minutes by a light that wanes: no figures that count down. Who wants to know how long
 * still, asks; who wants no motion, has the words beside a still light.
 */
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { actionsClass, STEP, useFocusOnMount } from './ExerciseFrame';
import css from './ExerciseTimed.module.css';

export interface TimedProps {
  state: 'ready' | 'running' | 'resting' | 'over';
  /** What is left, from 1 to 0. */
  left: number;
  /** The same, as it is said. */
  leftWords: string;
  /** What the timer says now: a wish, or the breath. */
  line: string;
  /** The light grows and wanes with it; null where it is still. */
  breath: 'in' | 'out' | null;
  /** Whether it ends with a sound. */
  sound: boolean;
  onBegin: () => void;
  onRest: () => void;
  onGoOn: () => void;
  onSound: (on: boolean) => void;
  onForward: () => void;
}

export function ExerciseTimed(props: TimedProps) {
  const { state, left, leftWords, line, breath } = props;
  const message = useMessages();
  const begun = state !== 'ready';
  return (
    <>
      {begun && (
        <div class={css.sitting}>
          <div class={css.lamp} aria-hidden="true">
            <div class={`${css.light} ${state === 'running' && breath === 'in' ? css.in : ''}`} />
            <svg class={css.ring} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
              <circle class={css.ringTrack} cx="50" cy="50" r="48.5" />
              <circle
                class={css.ringLeft}
                cx="50"
                cy="50"
                r="48.5"
                pathLength="1"
                stroke-dasharray="1 1"
                stroke-dashoffset={1 - left}
              />
            </svg>
          </div>
          <p class={css.line} role="status">
            {state === 'over'
              ? message('exercise_timer_over')
              : state === 'resting'
                ? message('exercise_timer_rests')
                : line}
          </p>
          {state === 'running' && <p class={css.leftText}>{leftWords}</p>}
        </div>
      )}
      <Actions key={state} {...props} />
      {state === 'running' && <TimeLeft leftWords={leftWords} />}
      {state !== 'over' && (
        <label class={css.sound}>
          <input
            type="checkbox"
            checked={props.sound}
            onChange={(event) => props.onSound(event.currentTarget.checked)}
          />
          {message('exercise_sound')}
        </label>
      )}
    </>
  );
}

/** Another state has other buttons, and the first of them the focus. */
function Actions({ state, onBegin, onRest, onGoOn, onForward }: TimedProps) {
  const message = useMessages();
  const first = useFocusOnMount<HTMLButtonElement>();
  const [main, press] = {
    ready: ['exercise_timer_begin', onBegin] as const,
    running: ['exercise_timer_rest', onRest] as const,
    resting: ['exercise_timer_go_on', onGoOn] as const,
    over: ['exercise_on', onForward] as const,
  }[state];
  return (
    <div class={actionsClass}>
      <Button
        weight={state === 'running' ? 'plain' : 'main'}
        onPress={press}
        buttonRef={first}
        {...(state === 'ready' ? { describedBy: STEP } : {})}
      >
        {message(main)}
      </Button>
      {state !== 'over' && (
        <Button weight="quiet" onPress={onForward}>
          {message('exercise_on')}
        </Button>
      )}
    </div>
  );
}

/** Said once for each time it is asked, and gone a little later: it doesn't count along. */
function TimeLeft({ leftWords }: { leftWords: string }) {
  const message = useMessages();
  const [answer, setAnswer] = useState<{ text: string } | null>(null);
  useEffect(() => {
    if (!answer) return;
    const timer = setTimeout(() => setAnswer(null), 6_000);
    return () => clearTimeout(timer);
  }, [answer]);
  return (
    <div class={css.timeLeft}>
      <Button weight="quiet" onPress={() => setAnswer({ text: leftWords })}>
        {message('exercise_timer_ask')}
      </Button>
      <p role="status">{answer?.text ?? ''}</p>
    </div>
  );
}
