/** A step that asks when: today, tomorrow, some day, or on a given day. */
import { useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { addDays } from '@/utils/shared/days';
import { ExerciseChoose } from './ExerciseChoose';
import css from './ExerciseChoose.module.css';

interface Props {
  /** Names of `today`, `tomorrow` and `someday`. */
  names: Readonly<Record<string, string>>;
  /** The person's own day, 'YYYY-MM-DD'. */
  today: string;
  /** 'YYYY-MM-DD' or `someday`; null for none. */
  chosen: string | null;
  onChoose: (value: string) => void;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function ExerciseDay({ names, today, chosen, onChoose }: Props) {
  const message = useMessages();
  const near = [
    [today, names.today ?? ''],
    [addDays(today, 1), names.tomorrow ?? ''],
    ['someday', names.someday ?? ''],
  ] as const;
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
