/** One of a few, all in view: words in a row, of which one is chosen. */
import { useId } from 'preact/hooks';
import css from './SegmentedControl.module.css';

interface Props<T extends string> {
  /** Name of the group; visible unless `labelHidden`. */
  label: string;
  labelHidden?: boolean;
  choices: readonly T[];
  name: (choice: T) => string;
  value: T;
  onChange: (choice: T) => void;
  /** Tooltip. */
  hint?: string;
  /** Whether it is as wide as there is room. */
  wide?: boolean;
}

export function SegmentedControl<T extends string>({
  label,
  labelHidden,
  choices,
  name,
  value,
  onChange,
  hint,
  wide,
}: Props<T>) {
  const id = useId();
  return (
    <fieldset class={css.choice} title={hint}>
      <legend class={labelHidden ? 'visually-hidden' : css.label}>{label}</legend>
      <div class={`${css.row} ${wide ? css.wide : ''}`}>
        {choices.map((choice) => (
          <label key={choice} class={css.segment}>
            <input
              type="radio"
              class="visually-hidden"
              name={id}
              value={choice}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            <span>{name(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
