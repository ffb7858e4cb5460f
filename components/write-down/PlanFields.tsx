/** When a plan is to be done: an hour of its day, and the moment in the person's own words. */
import { useId } from 'preact/hooks';
import css from '@/components/act/ActFields.module.css';
import { useMessages } from '@/components/base/messages';
import { minuteOf, timeOf } from '@/components/ui/TimeField';
import { MAX_MOMENT_LENGTH } from '@/utils/journal/model/intention';

interface HourProps {
  /** Minutes after local midnight; null for none. */
  minute: number | null;
  onChange: (minute: number | null) => void;
}

export function HourField({ minute, onChange }: HourProps) {
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

interface MomentProps {
  /** As typed; '' for none. */
  value: string;
  onChange: (value: string) => void;
}

export function MomentField({ value, onChange }: MomentProps) {
  const message = useMessages();
  const id = useId();
  return (
    <div class={css.field}>
      <label for={id}>{message('moment_label')}</label>
      <input
        id={id}
        class={css.input}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={MAX_MOMENT_LENGTH}
        placeholder={message('moment_placeholder')}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
