/** One of a few. */
import { useId } from 'preact/hooks';
import css from './Field.module.css';
import { SettingRow, type SettingRowProps } from './SettingRow';

interface Props extends SettingRowProps {
  value: number;
  /** In the order in which they are listed; a value of its own is listed as well. */
  choices: readonly number[];
  name: (value: number) => string;
  onChange: (value: number) => void;
}

export function SelectField({ value, choices, name, onChange, ...setting }: Props) {
  const id = useId();
  const listed = choices.includes(value)
    ? choices
    : [...choices, value].sort((one, other) => one - other);
  return (
    <SettingRow id={id} {...setting}>
      <span class={css.select}>
        <select
          id={id}
          aria-describedby={`${id}-hint`}
          value={String(value)}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
        >
          {listed.map((choice) => (
            <option key={choice} value={String(choice)} selected={choice === value}>
              {name(choice)}
            </option>
          ))}
        </select>
      </span>
    </SettingRow>
  );
}
