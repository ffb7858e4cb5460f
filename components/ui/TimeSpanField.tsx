/** A span of the day, from one time to another, which may cross midnight. */
import { useId } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import field from './Field.module.css';
import { SettingRow } from './SettingRow';
import { TimeField } from './TimeField';

interface Props {
  label: string;
  /** Hint where both ends are the same. */
  same: string;
  /** Further words that it is found by. */
  also?: string;
  /** Minutes after local midnight. */
  fromMinute: number;
  toMinute: number;
  onChange: (times: { fromMinute: number } | { toMinute: number }) => void;
}

export function TimeSpanField({ label, same, also, fromMinute, toMinute, onChange }: Props) {
  const message = useMessages();
  const id = useId();
  const hint =
    fromMinute === toMinute ? same : message(fromMinute > toMinute ? 'quiet_night' : 'quiet_day');
  return (
    <SettingRow id={id} group label={label} hint={hint} also={also}>
      <div class={field.times}>
        <TimeField
          label={message('quiet_from')}
          minute={fromMinute}
          describedBy={`${id}-hint`}
          onChange={(minute) => onChange({ fromMinute: minute })}
        />
        <TimeField
          label={message('quiet_to')}
          minute={toMinute}
          describedBy={`${id}-hint`}
          onChange={(minute) => onChange({ toMinute: minute })}
        />
      </div>
    </SettingRow>
  );
}
