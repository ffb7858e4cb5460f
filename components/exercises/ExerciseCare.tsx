/**
 * Beside a step that asks to see another's side: who is being hurt need not, and here is the way out.
 * Folded until it is asked for, so that it stands in nobody's way.
 */
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import type { ExerciseWords } from '@/utils/practice/exercises/exercise-words';
import css from './ExerciseCare.module.css';
import { LetGo } from './ExerciseEnd';
import { actionsClass } from './ExerciseFrame';

const ANSWER = 'care-answer';

interface Props {
  words: ExerciseWords['care'];
  /** Whether something was written that can be deleted. */
  written: boolean;
  onLeave: () => void;
  onLetGo: () => void;
}

export function ExerciseCare({ words, written, onLeave, onLetGo }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <aside class={css.care} aria-label={words.ask}>
      <Button
        weight="quiet"
        expanded={open}
        controls={open ? ANSWER : undefined}
        onPress={() => setOpen(!open)}
      >
        {words.ask}
      </Button>
      {open && (
        <div id={ANSWER} class={css.answer}>
          <p>{words.text}</p>
          <div class={actionsClass}>
            <Button onPress={onLeave}>{words.leave}</Button>
            {written && <LetGo onLetGo={onLetGo} />}
          </div>
        </div>
      )}
    </aside>
  );
}
