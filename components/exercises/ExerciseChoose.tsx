/** One of a few; choosing goes on. */
import { Button } from '@/components/ui/Button';
import css from './ExerciseChoose.module.css';
import { STEP, useFocusOnMount } from './ExerciseFrame';

interface Props {
  /** What is stored, and how it is said, in the order in which it is listed. */
  choices: readonly (readonly [value: string, name: string])[];
  /** What was chosen before; null where nothing was. */
  chosen: string | null;
  onChoose: (value: string) => void;
}

export function ExerciseChoose({ choices, chosen, onChoose }: Props) {
  const first = useFocusOnMount<HTMLButtonElement>();
  const arrival = choices.some(([value]) => value === chosen) ? chosen : choices[0]?.[0];
  return (
    <ul class={css.choices}>
      {choices.map(([value, name]) => (
        <li key={value}>
          <Button
            pressed={value === chosen}
            onPress={() => onChoose(value)}
            {...(value === arrival ? { describedBy: STEP, buttonRef: first } : {})}
          >
            {name}
          </Button>
        </li>
      ))}
    </ul>
  );
}
