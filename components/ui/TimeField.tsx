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

/** What a time input holds for it: '09:05'. @param minute minutes after midnight */
export const timeOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':');

/** Minutes after midnight; null for a time that is half typed or empty, which a time input holds as ''. */
export function minuteOf(time: string): number | null {
  const [hours, minutes] = time.split(':').map(Number);
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes;
}

export function TimeField({ label, minute, describedBy, onChange }: Props) {
  const id = useId();
  const value = timeOf(minute);
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
          const typed = minuteOf(event.currentTarget.value);
          if (typed !== null) onChange(typed);
        }}
        onBlur={(event) => {
          if (event.currentTarget.value === '') event.currentTarget.value = value;
        }}
      />
    </div>
  );
}
