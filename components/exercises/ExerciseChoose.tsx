/** A step with a few choices; choosing one leads to the next step. */
import { Button } from '@/components/ui/Button';
import css from './ExerciseChoose.module.css';
import { STEP, useFocusOnMount } from './ExerciseFrame';

interface Props {
  /** The stored value and the shown name of each, in the order in which they are listed. */
  choices: readonly (readonly [value: string, name: string])[];
  /** The value that was chosen before; null for none. */
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
