/** A step that asks when: on one of a few days, some day, or on a given day. */
import { useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { addDays } from '@/utils/shared/days';
import { ExerciseChoose } from './ExerciseChoose';
import css from './ExerciseChoose.module.css';

interface Props {
  /** Those that are offered: `today`, `tomorrow`, `in-two-days`, `someday`. */
  among: readonly string[];
  /** Their names. */
  names: Readonly<Record<string, string>>;
  /** The person's own day, 'YYYY-MM-DD'. */
  today: string;
  /** 'YYYY-MM-DD' or `someday`; null for none. */
  chosen: string | null;
  onChoose: (value: string) => void;
}

/** How far off each is, in days; the others are no day. */
const DAYS_OFF: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, 'in-two-days': 2 };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function ExerciseDay({ among, names, today, chosen, onChoose }: Props) {
  const message = useMessages();
  const near = among.map((each) => {
    const days = DAYS_OFF[each];
    return [days === undefined ? each : addDays(today, days), names[each] ?? ''] as const;
  });
  const far = chosen !== null && DAY.test(chosen) && !near.some(([value]) => value === chosen);
  const [typed, setTyped] = useState(far ? chosen : '');
  const [wrong, setWrong] = useState(false);
  const submit = () => {
    const fits = DAY.test(typed) && typed >= today;
    setWrong(!fits);
    if (fits) onChoose(typed);
  };
  return (
    <>
      <ExerciseChoose choices={near} chosen={chosen} onChoose={onChoose} />
      <form
        class={css.day}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label for="day-chosen">{message('exercise_day')}</label>
        <div class={css.dayField}>
          <input
            id="day-chosen"
            type="date"
            min={today}
            value={typed}
            aria-invalid={wrong}
            aria-describedby="day-wrong"
            onInput={(event) => {
              setWrong(false);
              setTyped(event.currentTarget.value);
            }}
          />
          <Button onPress={submit}>{message('exercise_on')}</Button>
        </div>
        <p id="day-wrong" class={css.wrong} role="alert">
          {wrong ? message('exercise_day_wrong') : ''}
        </p>
      </form>
    </>
  );
}
