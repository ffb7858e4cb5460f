/** After an exercise: what became of it, how to take that back, and a way away from the screen. */

import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { actionsClass, STEP, useFocusOnMount } from './ExerciseFrame';

interface Props {
  said: string;
  /** Left out where it can't be taken back. */
  onUndo?: (() => void) | undefined;
  onClose: () => void;
}

export function ExerciseDone({ said, onUndo, onClose }: Props) {
  const message = useMessages();
  const first = useFocusOnMount<HTMLButtonElement>();
  return (
    <>
      <Notice notice={{ text: said, ...(onUndo ? { undo: onUndo } : {}) }} />
      <div class={actionsClass}>
        <Button weight="main" onPress={onClose} describedBy={STEP} buttonRef={first}>
          {message('exercise_close')}
        </Button>
      </div>
    </>
  );
}
