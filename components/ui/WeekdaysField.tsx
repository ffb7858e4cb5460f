/** Weekdays, each on or off, from the day on which the person's week begins. */
import { useId } from 'preact/hooks';
import { localWeekdays, weekdayName } from '@/components/base/format-locale';
import css from './Field.module.css';
import { SettingRow, type SettingRowProps } from './SettingRow';

interface Props extends SettingRowProps {
  /** 0 is Sunday. */
  days: readonly number[];
  onChange: (days: number[]) => void;
}

export function WeekdaysField({ days, onChange, ...setting }: Props) {
  const id = useId();
  return (
    <SettingRow id={id} group wide {...setting}>
      <div class={css.days}>
        {localWeekdays().map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              class="visually-hidden"
              aria-label={weekdayName(day, 'long')}
              aria-describedby={`${id}-hint`}
              checked={days.includes(day)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...days, day].sort()
                    : days.filter((each) => each !== day),
                )
              }
            />
            <span aria-hidden="true">{weekdayName(day, 'short')}</span>
          </label>
        ))}
      </div>
    </SettingRow>
  );
}
