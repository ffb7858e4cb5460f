/** A span of the day, which may lie over midnight. */
import { useId } from 'preact/hooks';
import { useWords } from '@/components/base/messages';
import field from './Field.module.css';
import { Setting } from './SettingRow';
import { TimeField } from './TimeField';

interface Props {
  label: string;
  /** Said where both ends are the same. */
  same: string;
  /** Minutes after local midnight. */
  fromMinute: number;
  toMinute: number;
  onChange: (times: { fromMinute: number } | { toMinute: number }) => void;
}

export function HoursField({ label, same, fromMinute, toMinute, onChange }: Props) {
  const words = useWords();
  const id = useId();
  const hint =
    fromMinute === toMinute ? same : words(fromMinute > toMinute ? 'quiet_night' : 'quiet_day');
  return (
    <Setting id={id} group label={label} hint={hint}>
      <div class={field.times}>
        <TimeField
          label={words('quiet_from')}
          minute={fromMinute}
          describedBy={`${id}-hint`}
          onChange={(minute) => onChange({ fromMinute: minute })}
        />
        <TimeField
          label={words('quiet_to')}
          minute={toMinute}
          describedBy={`${id}-hint`}
          onChange={(minute) => onChange({ toMinute: minute })}
        />
      </div>
    </Setting>
  );
}
