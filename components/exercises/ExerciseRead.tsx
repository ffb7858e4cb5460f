/** Words to dwell on, or a good place to stop for a while. */

import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { actionsClass, STEP, useFocusOnMount } from './ExerciseFrame';

interface Props {
  /** On the button that goes on, where "Go on" is not enough. */
  on?: string | undefined;
  onForward: () => void;
  /** At a place to rest: what stopping is called. */
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
