/** A month's name above its days: it hangs in the margin, with an initial, and stays while they pass. */
import { formatMonth, hasInitial, monthName } from '@/components/base/format-date';
import css from './MonthHead.module.css';

/** @param month 'YYYY-MM' */
export function MonthHead({ month }: { month: string }) {
  const name = monthName(Number(month.slice(5)));
  return (
    <h2 tabIndex={-1} class={css.month}>
      {hasInitial(name) ? (
        <>
          <span class={css.name}>{name}</span> <span class={css.year}>{month.slice(0, 4)}</span>
        </>
      ) : (
        formatMonth(month)
      )}
    </h2>
  );
}
