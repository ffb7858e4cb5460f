/** The list of kept letters or scenes. Their text is not shown until one is opened. */
import { useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import type { KeptExercise } from '@/utils/practice/exercises/plans';
import { LetGo } from './ExerciseEnd';
import { actionsClass, useFocusOnMount } from './ExerciseFrame';
import css from './ExerciseKept.module.css';
import { Lock } from './ExerciseSeal';

export interface KeptPage {
  id: string;
  /** The day it was begun, as it is shown. */
  day: string;
  /** Whether a passphrase opens it. */
  locked: boolean;
}

interface Props {
  exercise: KeptExercise;
  /** In the order in which they were begun. */
  pages: readonly KeptPage[];
  /** One was just deleted. */
  gone: boolean;
  /** Resolves with whether it could be opened. */
  onOpen: (id: string, passphrase: string | null) => Promise<boolean>;
  onLetGo: (id: string) => void;
  onNew: () => void;
}

export function ExerciseKept({ exercise, pages, gone, onOpen, onLetGo, onNew }: Props) {
  const message = useMessages();
  const first = useFocusOnMount<HTMLButtonElement>();
  const [opening, setOpening] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const letter = exercise !== 'empathy';
  return (
    <>
      <ul class={css.pages}>
        {pages.map(({ id, day, locked }, place) => {
          const name = message(letter ? 'exercise_letter_of' : 'exercise_scene_of', { day });
          return (
            <li key={id}>
              <p class={css.name}>
                <Folded locked={locked} />
                {name}
              </p>
              <div class={actionsClass}>
                <Button
                  label={`${message('exercise_open')}: ${name}`}
                  {...(locked ? { expanded: opening === id } : {})}
                  {...(place === 0 ? { buttonRef: first } : {})}
                  onPress={() => {
                    setWrong(false);
                    if (locked) setOpening(opening === id ? null : id);
                    else void onOpen(id, null);
                  }}
                >
                  {message('exercise_open')}
                </Button>
                <LetGo name={name} onLetGo={() => onLetGo(id)} />
              </div>
              {opening === id && (
                <Lock
                  label={message('exercise_open')}
                  wrong={wrong}
                  onLock={async (passphrase) => setWrong(!(await onOpen(id, passphrase)))}
                />
              )}
            </li>
          );
        })}
      </ul>
      <p role="status" class={css.status}>
        {gone ? message('exercise_gone') : ''}
      </p>
      <p class={css.anew}>
        <Button weight="quiet" onPress={onNew}>
          {message(letter ? 'exercise_new_letter' : 'exercise_new_scene')}
        </Button>
      </p>
    </>
  );
}

/** A folded sheet; where a passphrase opens it, with a seal. The buttons say the same in words. */
export function Folded({ locked }: { locked: boolean }) {
  return (
    <svg class={css.folded} viewBox="0 0 40 28" aria-hidden="true" focusable="false">
      <path class={css.sheet} d="M1 1h38v26H1z" />
      <path class={css.fold} d="M1 1l19 15L39 1" />
      {locked && <circle class={css.seal} cx="20" cy="15" r="5" />}
    </svg>
  );
}

/** Looks of a list of what lies there, folded: the list, a name in it, what is said below. */
export const foldedClasses = {
  list: css.pages,
  name: css.name,
  status: css.status,
  anew: css.anew,
};
