/** A day, picked or typed in the browser's own date field. */
import css from './DateField.module.css';

interface Props {
  label: string;
  /** 'YYYY-MM-DD'; '' for none. */
  value: string;
  /** The first and the last day that fit; none where they are left out. */
  min?: string | undefined;
  max?: string | undefined;
  /** Called with a day that fits, or with '' when the field was emptied. */
  onChange: (day: string) => void;
}

export function DateField({ label, value, min, max, onChange }: Props) {
  return (
    <label class={css.field}>
      <span>{label}</span>
      <input
        type="date"
        value={value}
        min={min}
        max={max}
        onChange={({ currentTarget: { value: day, validity } }) => {
          // A day that is half typed or out of bounds is not handed on.
          if (validity.valid) onChange(day);
        }}
      />
    </label>
  );
}
