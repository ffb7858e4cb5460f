/** After an exercise: what became of it, how to take that back, and a way away from the screen. */

import { useWords } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { actionsClass, STEP, useArrival } from './ExerciseFrame';

interface Props {
  said: string;
  /** Left out where it can't be taken back. */
  onUndo?: (() => void) | undefined;
  onClose: () => void;
}

export function ExerciseDone({ said, onUndo, onClose }: Props) {
  const words = useWords();
  const first = useArrival<HTMLButtonElement>();
  return (
    <>
      <Notice notice={{ text: said, ...(onUndo ? { undo: onUndo } : {}) }} />
      <div class={actionsClass}>
        <Button weight="main" onPress={onClose} describedBy={STEP} buttonRef={first}>
          {words('exercise_close')}
        </Button>
      </div>
    </>
  );
}
