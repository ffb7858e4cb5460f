/** Fields for a day of the year: day, month and year, in the calendar by which the person counts it. */
import { calendarMonths } from '@/components/base/format-date';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Select, type SelectOption } from '@/components/ui/Select';
import type { YearDayFields } from '@/utils/journal/model/person-fields';
import { CALENDARS, type Calendar } from '@/utils/journal/model/year-day';
import css from './PeopleView.module.css';

const CALENDAR_NAMES: Readonly<Record<Calendar, MessageKey>> = {
  gregory: 'calendar_gregory',
  hebrew: 'calendar_hebrew',
  'islamic-umalqura': 'calendar_umalqura',
  'islamic-civil': 'calendar_islamic',
  persian: 'calendar_persian',
  chinese: 'calendar_chinese',
  indian: 'calendar_indian',
  ethiopic: 'calendar_ethiopic',
  coptic: 'calendar_coptic',
};

interface Props {
  legend: string;
  value: YearDayFields;
  onChange: (value: YearDayFields) => void;
}

export function YearDayFieldset({ legend, value, onChange }: Props) {
  const message = useMessages();
  const number = (part: 'date' | 'year', name: MessageKey, longest: number) => (
    <label class={css.field}>
      <span>{message(name)}</span>
      <input
        type="text"
        inputMode="numeric"
        maxLength={longest}
        class={css.short}
        value={value[part]}
        autocomplete="off"
        onInput={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <fieldset class={css.birthday}>
      <legend>{legend}</legend>
      {number('date', 'date_day', 2)}
      <label class={css.field}>
        <span>{message('date_month')}</span>
        <Select
          bare
          value={value.month}
          options={[
            ['', '–'],
            ...calendarMonths(value.calendar).map((month): SelectOption => month),
          ]}
          onChange={(month) => onChange({ ...value, month })}
        />
      </label>
      {number('year', 'date_year', value.calendar === 'gregory' ? 4 : 5)}
      <label class={css.field}>
        <span>{message('date_calendar')}</span>
        <Select
          bare
          value={value.calendar}
          options={CALENDARS.map(
            (calendar): SelectOption => [calendar, message(CALENDAR_NAMES[calendar])],
          )}
          // A month of another calendar is another month.
          onChange={(calendar) => onChange({ ...value, calendar: calendar as Calendar, month: '' })}
        />
      </label>
    </fieldset>
  );
}
