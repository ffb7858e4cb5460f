/** After an exercise: what it became, an undo, and a button that closes the page. */

import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { actionsClass, STEP, useFocusOnMount } from './ExerciseFrame';

interface Props {
  /** What the exercise became. */
  text: string;
  /** Left out where it can't be undone. */
  onUndo?: (() => void) | undefined;
  onClose: () => void;
}

export function ExerciseDone({ text, onUndo, onClose }: Props) {
  const message = useMessages();
  const first = useFocusOnMount<HTMLButtonElement>();
  return (
    <>
      <Notice notice={{ text, ...(onUndo ? { undo: onUndo } : {}) }} />
      <div class={actionsClass}>
        <Button weight="main" onPress={onClose} describedBy={STEP} buttonRef={first}>
          {message('exercise_close')}
        </Button>
      </div>
    </>
  );
}
