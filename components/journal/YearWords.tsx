/** What the year's field shows, in words: by month each day with anything, which opens in its place. */
import { useState } from 'preact/hooks';
import { monthName } from '@/components/base/format-date';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import type { KindsOfDay, MonthOfField } from '@/utils/journal/reading/year-field';
import { ChosenDay, type ChosenDayProps } from './ChosenDay';
import { nameOfDay } from './name-of-day';
import css from './YearWords.module.css';

interface Props extends Omit<ChosenDayProps, 'day' | 'isEmpty'> {
  months: readonly MonthOfField[];
  kindsByDay: ReadonlyMap<string, KindsOfDay>;
}

export function YearWords({ months, kindsByDay, ...shown }: Props) {
  const message = useMessages();
  const [open, setOpen] = useState<string | null>(null);
  const written = months
    .map(({ month, days }) => ({ month, days: days.filter((day) => kindsByDay.has(day)) }))
    .filter(({ days }) => days.length > 0);
  if (written.length === 0) return <p class={css.nothing}>{message('back_year_nothing')}</p>;
  return (
    <div>
      {written.map(({ month, days }) => (
        <section key={month} class={css.month} aria-labelledby={`month-${month}`}>
          <h3 id={`month-${month}`} class={css.name}>
            {monthName(month)}
          </h3>
          <ul class={css.days}>
            {days.map((day) => (
              <li key={day} class={day === open ? css.open : undefined}>
                <Button
                  weight="quiet"
                  expanded={day === open}
                  onPress={() => setOpen(day === open ? null : day)}
                >
                  {nameOfDay(day, kindsByDay.get(day), message, String(Number(day.slice(8))))}
                </Button>
                {day === open && <ChosenDay day={day} isEmpty={false} {...shown} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
