/** A time of day, in minutes after midnight. */
import { useId } from 'preact/hooks';
import css from './Field.module.css';

interface Props {
  label: string;
  /** Minutes after local midnight. */
  minute: number;
  /** Id of its description. */
  describedBy: string;
  onChange: (minute: number) => void;
}

const two = (n: number) => String(n).padStart(2, '0');

export function TimeField({ label, minute, describedBy, onChange }: Props) {
  const id = useId();
  const value = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  return (
    <div class={css.time}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="time"
        required
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => {
          const [hours, minutes] = event.currentTarget.value.split(':').map(Number);
          // A half-typed time is '': nothing is handed on until it is whole.
          if (hours !== undefined && minutes !== undefined) onChange(hours * 60 + minutes);
        }}
        onBlur={(event) => {
          if (event.currentTarget.value === '') event.currentTarget.value = value;
        }}
      />
    </div>
  );
}
