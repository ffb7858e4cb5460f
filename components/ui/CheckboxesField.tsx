/** Several choices under one name, each on or off. */
import { useId } from 'preact/hooks';
import css from './CheckboxesField.module.css';
import { SettingRow, type SettingRowProps } from './SettingRow';

interface Props<T extends string> extends SettingRowProps {
  choices: readonly T[];
  chosen: readonly T[];
  name: (choice: T) => string;
  /** In the order of the choices. */
  onChange: (chosen: T[]) => void;
}

export function CheckboxesField<T extends string>({
  choices,
  chosen,
  name,
  onChange,
  ...setting
}: Props<T>) {
  const id = useId();
  return (
    <SettingRow id={id} group wide {...setting}>
      <div class={css.choices}>
        {choices.map((choice) => (
          <label key={choice} class={css.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(choice)}
              aria-describedby={`${id}-hint`}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                onChange(
                  choices.filter((each) => (each === choice ? checked : chosen.includes(each))),
                );
              }}
            />
            {name(choice)}
          </label>
        ))}
      </div>
    </SettingRow>
  );
}
