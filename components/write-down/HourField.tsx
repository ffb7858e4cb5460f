/** The hour of a plan's day; none is as good. */
import { useId } from 'preact/hooks';
import css from '@/components/act/ActFields.module.css';
import { useMessages } from '@/components/base/messages';
import { minuteOf, timeOf } from '@/components/ui/TimeField';

interface Props {
  /** Minutes after local midnight; null for none. */
  minute: number | null;
  onChange: (minute: number | null) => void;
}

export function HourField({ minute, onChange }: Props) {
  const message = useMessages();
  const id = useId();
  return (
    <div class={css.field}>
      <label for={id}>{message('hour_label')}</label>
      <input
        id={id}
        class={css.input}
        type="time"
        value={minute === null ? '' : timeOf(minute)}
        onChange={(event) => {
          const { value, validity } = event.currentTarget;
          // A half-typed time is not handed on until it is whole.
          if (!validity.badInput) onChange(minuteOf(value));
        }}
      />
    </div>
  );
}
