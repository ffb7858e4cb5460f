/**
 * A timed step: a light that shrinks in place of a countdown. A button tells the time that is
 * left. With reduced motion the light stands still and the text beside it says the same.
 */
import { useEffect, useState } from 'preact/hooks';
import { type GetMessage, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { waterRings } from '@/utils/shared/rings';
import { actionsClass, STEP, useFocusOnMount } from './ExerciseFrame';
import css from './ExerciseTimed.module.css';

/** What the light stands over, in its own unit. */
const WATER = waterRings(3, 126);

export interface TimedProps {
  state: 'ready' | 'running' | 'resting' | 'over';
  /** The part that is left, from 1 down to 0. */
  left: number;
  /** The time that is left, as it is shown. */
  leftWords: string;
  /** The line for now: a wish, or the breath. */
  line: string;
  /** Phase that the light follows; null where it stands still. */
  breath: 'in' | 'out' | null;
  /** Whether a sound marks the end. */
  sound: boolean;
  onBegin: () => void;
  onRest: () => void;
  onGoOn: () => void;
  onSound: (on: boolean) => void;
  onForward: () => void;
}

/** What stands there now. */
export function lineOf({ state, line }: Pick<TimedProps, 'state' | 'line'>, message: GetMessage) {
  if (state === 'over') return message('exercise_timer_over');
  return state === 'resting' ? message('exercise_timer_rests') : line;
}

export function ExerciseTimed(props: TimedProps) {
  const { state, left, leftWords, breath } = props;
  const message = useMessages();
  const begun = state !== 'ready';
  return (
    <>
      {begun && (
        <div class={css.sitting}>
          <div class={css.lamp} aria-hidden="true">
            <svg class={css.water} viewBox="-300 -110 600 220" aria-hidden="true" focusable="false">
              {WATER.map(({ rx, ry, stroke, opacity }) => (
                <ellipse key={rx} rx={rx} ry={ry} stroke-width={stroke} opacity={opacity} />
              ))}
            </svg>
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
            {lineOf(props, message)}
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

/** Drawn again for each state, so that its first button takes the focus. */
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

/** Tells the time that is left when asked, and clears it a little later: it does not count down. */
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
