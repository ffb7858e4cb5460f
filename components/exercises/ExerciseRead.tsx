/** A step to read, or a place to stop for a while: only its buttons, the text is in the frame. */
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { actionsClass, STEP, useFocusOnMount } from './ExerciseFrame';

interface Props {
  /** Text of the button that goes on, in place of "Go on". */
  on?: string | undefined;
  onForward: () => void;
  /** Text of the button that stops; left out where there is none. */
  stop?: string | undefined;
  onStop: () => void;
}

export function ExerciseRead({ on, onForward, stop, onStop }: Props) {
  const message = useMessages();
  const first = useFocusOnMount<HTMLButtonElement>();
  return (
    <div class={actionsClass}>
      {stop && (
        <Button weight="main" onPress={onStop} describedBy={STEP} buttonRef={first}>
          {stop}
        </Button>
      )}
      <Button
        weight={stop ? 'plain' : 'main'}
        onPress={onForward}
        {...(stop ? {} : { describedBy: STEP, buttonRef: first })}
      >
        {on ?? message('exercise_on')}
      </Button>
    </div>
  );
}
